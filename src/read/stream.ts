import { UsageError } from "../model/errors.ts";
import { ChunkReader } from "./chunks.ts";
import { readPackedDocument } from "./container/document.ts";
import { readJsonLines } from "./container/json-lines.ts";
import { readJsonValues } from "./container/json-values.ts";
import type { LinePlace } from "./container/lines.ts";
import { readable } from "./markup.ts";
import { gunzip } from "./packed/gzip.ts";
import type { ReadMember } from "./packed/members.ts";
import { lookAhead, type Run, runOf, runsOf, type Unpacked } from "./packed/unpack.ts";
import { type Utf16, utf8Of } from "./packed/utf16.ts";
import { damagedPart, deadPart, type Part, unpackedPart } from "./part.ts";
import type { Item, Reading } from "./reading.ts";
import { type Format, headBytes, type Packing, recognise } from "./recognise.ts";

// Readers of what few dumps hold are loaded when they are needed: together they take longer to load than
// a page takes to clean.

/** How far inside packings a stream is: what is packed twice is not followed, but for `.tar.gz`. */
export type Depth = "file" | "unpacked" | "member";

/** The records of a stream of bytes. Where it is damaged, what can be told from the rest is read. */
async function* readStream(
  run: Run,
  part: Part,
  reading: Reading,
  depth: Depth,
): AsyncGenerator<Item> {
  const reader = new ChunkReader(run.chunks);
  const head = await reader.peek(headBytes);
  const format = recognise(head, part, reading.fields);
  yield* readAs(format, head, { chunks: reader.rest(), damage: run.damage }, part, reading, depth);
}

/** The records of standard input: lines of JSON, unless its first bytes are clearly something else. */
export async function* readPipe(
  chunks: AsyncIterable<Uint8Array>,
  part: Part,
  reading: Reading,
): AsyncGenerator<Item> {
  const reader = new ChunkReader(chunks);
  const head = await firstLines(reader);
  if (head.length === 0) return;
  const format = recognise(head, part, reading.fields);
  if (format.kind === "parquet" || (format.kind === "packed" && format.packing === "zip")) {
    const what = format.kind === "parquet" ? "a Parquet file" : "a ZIP archive";
    throw new UsageError(
      "input-format",
      `standard input is ${what}, which is read from its end. Give it as a file.`,
    );
  }
  const text = format.kind === "document" && format.mediaType !== "text/html";
  const lines: Format = { kind: "json-lines" };
  yield* readAs(text ? lines : format, head, runOf(reader.rest()), part, reading, "file");
}

/**
 * The first bytes of a pipe, no more than are needed: records are to come out as they come in. Lines of
 * JSON show by the first line or, where pretty-printing would break it, the second.
 */
async function firstLines(reader: ChunkReader): Promise<Buffer> {
  for (let head = await reader.peek(1); ; ) {
    const text = readable(head).trimStart();
    const [first = "", second, third] = text.split("\n", 3);
    const open = /[{[,]\s{0,9}$/.test(first.slice(-16)) || first.startsWith("<");
    if ((open ? third : second) !== undefined && !text.startsWith("<")) return head;
    const more = await reader.peek(head.length + 1);
    if (more.length === head.length || more.length >= headBytes) return more;
    head = more;
  }
}

const shapeNames = {
  array: "a JSON array",
  concatenated: "JSON objects that share lines",
  "pretty-printed": "pretty-printed JSON",
} as const;

/** The records of a stream whose format is known. `place` is that of its first byte. */
export function readAs(
  format: Format,
  head: Buffer,
  run: Run,
  part: Part,
  reading: Reading,
  depth: Depth,
  place: LinePlace = { offset: 0, line: 1 },
): AsyncGenerator<Item> {
  noteName(format, part, reading);
  const items = readFormat(format, head, run, part, reading, depth, place);
  return neverNothing(items, run.damage, part, reading);
}

/** What holds nothing is told of: a table without rows, an archive without files. */
export async function* neverNothing(
  items: AsyncGenerator<Item>,
  damage: Run["damage"],
  part: Part,
  { notes }: Reading,
): AsyncGenerator<Item> {
  const before = notes.skipped;
  let nothing = true;
  for await (const item of items) {
    nothing = false;
    yield item;
  }
  if (!nothing || damage() !== null || notes.skipped > before) return;
  yield deadPart("empty", `${part.shown} holds no records`, part, "");
}

async function* readFormat(
  format: Format,
  head: Buffer,
  run: Run,
  part: Part,
  reading: Reading,
  depth: Depth,
  place: LinePlace,
): AsyncGenerator<Item> {
  const { limits } = reading;
  switch (format.kind) {
    case "json-lines":
      yield* readJsonLines(run.chunks, part, reading, place);
      return;
    case "json-values": {
      let inputs = 0;
      for await (const item of readJsonValues(run.chunks, part, reading, place.offset)) {
        inputs++;
        yield item;
      }
      reading.notes.add("not-lines", shapeNames[format.shape], part.file, inputs);
      return;
    }
    case "csv": {
      const { readCsv } = await import("./container/csv.ts");
      yield* readCsv(run.chunks, head, part, format.delimiter, reading);
      return;
    }
    case "warc": {
      const { readWarc } = await import("./container/warc.ts");
      yield* readWarc(run.chunks, part, reading, place.offset);
      return;
    }
    case "document": {
      const item = await readPackedDocument(run, part, format.mediaType, limits);
      if (item !== null) yield item;
      return;
    }
    case "utf-16":
      yield* readUtf16(format.charset, format.records, run, part, reading, depth);
      return;
    case "refused":
      yield deadPart(format.code, format.message, part, head, whole(head));
      return;
    case "parquet":
      yield deadPart("nested", unpackFirst(part, "a Parquet file"), part, head, whole(head));
      return;
    case "packed":
      yield* readPacked(format.packing, head, run, part, reading, depth, place);
  }
}

/** Places in it are those in the UTF-8. */
async function* readUtf16(
  charset: Utf16,
  records: Format,
  { chunks, damage }: Run,
  part: Part,
  reading: Reading,
  depth: Depth,
): AsyncGenerator<Item> {
  reading.notes.add("utf-16", charset, part.file);
  const reader = new ChunkReader(utf8Of(chunks, charset));
  const head = await reader.peek(headBytes);
  const run = { chunks: reader.rest(), damage };
  const place: LinePlace = { offset: 0, line: 1 };
  yield* readFormat(records, head, run, { ...part, unpacked: true }, reading, depth, place);
}

async function* readPacked(
  packing: Packing,
  head: Buffer,
  run: Run,
  part: Part,
  reading: Reading,
  depth: Depth,
  { offset }: LinePlace,
): AsyncGenerator<Item> {
  if (packing === "tar" && depth !== "member") {
    const { readTar } = await import("./packed/tar.ts");
    yield* readTar(run, part, reading, memberReader(reading));
  } else if (depth !== "file" || packing === "zip" || packing === "tar") {
    yield deadPart("nested", unpackFirst(part, `packed (${packing})`), part, head, whole(head));
  } else {
    yield* readUnpacked(await unpack(packing, run, part, reading, offset), part, reading);
  }
}

/** Reads members of an archive. */
export function memberReader(reading: Reading): ReadMember {
  return (run, part) => readStream(run, part, reading, "member");
}

async function unpack(
  packing: Exclude<Packing, "zip" | "tar">,
  { chunks }: Run,
  part: Part,
  { limits, notes }: Reading,
  offset: number,
): Promise<AsyncGenerator<Unpacked>> {
  const { unpackedRatio: ratio } = limits;
  if (packing === "zstd") return (await import("./packed/zstd.ts")).unzstd(chunks, ratio);
  return gunzip(chunks, {
    offset,
    ratio,
    onGarbage: () => notes.add("trailing-garbage", "gzip", part.file),
  });
}

/**
 * What a packed file unpacks to. After damage only lines are read on: of anything else it cannot be told
 * where in it the next bytes belong.
 */
async function* readUnpacked(
  unpacked: AsyncGenerator<Unpacked>,
  outer: Part,
  reading: Reading,
): AsyncGenerator<Item> {
  const part = unpackedPart(outer);
  const { head: start, events } = await lookAhead(unpacked);
  if (recognise(start, part, reading.fields).kind === "warc") {
    const { readPackedWarc } = await import("./container/warc.ts");
    yield* readPackedWarc(events, outer, reading);
    return;
  }
  const place: LinePlace = { offset: 0, line: 1 };
  let format: Format | null = null;
  let resumed = 0;
  for await (const run of runsOf(events)) {
    const reader = new ChunkReader(run.chunks);
    const head = await reader.peek(headBytes);
    const rest: Run = { chunks: reader.rest(), damage: run.damage };
    // A file of which nothing could be unpacked is told of by its damage alone.
    const nothing = head.length === 0 && run.damage() !== null;
    if (format === null && !nothing) {
      format = recognise(head, part, reading.fields);
      yield* readAs(format, head, rest, part, reading, "unpacked", place);
    } else if (format?.kind === "json-lines") {
      yield* readJsonLines(rest.chunks, part, reading, place);
    } else if (head.length > 0) {
      let bytes = 0;
      for await (const chunk of rest.chunks) bytes += chunk.length;
      const message = `${bytes} unpacked bytes cannot be placed`;
      const end = run.damage()?.start ?? resumed;
      yield damagedPart(outer, { code: "corrupt", message, start: resumed, end, head });
    }
    const damage = run.damage();
    if (damage === null) continue;
    yield damagedPart(outer, damage);
    resumed = damage.end;
  }
}

const packedNames: ReadonlyMap<string, string> = new Map([
  [".gz", "gzip"],
  [".tgz", "gzip"],
  [".zst", "zstd"],
  [".zip", "zip"],
  [".tar", "tar"],
]);

/** What a name says of packing and the content does not, or the reverse. */
export function noteName(format: Format, { name, file }: Part, { notes }: Reading): void {
  const told = packedNames.get(/\.[a-z]{2,4}$/i.exec(name)?.[0].toLowerCase() ?? "") ?? null;
  const found = format.kind === "packed" ? format.packing : null;
  if (told !== found) notes.add("misnamed", found ?? "not packed", file);
}

function unpackFirst({ shown }: Part, what: string): string {
  return `${shown} is ${what} inside a packed file, which is not followed. Unpack the outer one first.`;
}

function whole(head: Buffer): { readonly start: number; readonly end: number } {
  return { start: 0, end: head.length };
}
