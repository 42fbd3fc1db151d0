import { type FileHandle, lstat, stat } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import type { Origin } from "../model/document.ts";
import { readDocumentFile } from "./container/document.ts";
import type { Source } from "./find.ts";
import { isExhausted, openPatiently } from "./open.ts";
import { runOf } from "./packed/unpack.ts";
import { deadPart, type Part, partOf } from "./part.ts";
import type { Item, Reading } from "./reading.ts";
import { type Format, headBytes, recognise } from "./recognise.ts";
import { readSmallDocument } from "./small-file.ts";
import { memberReader, neverNothing, noteName, readAs } from "./stream.ts";

/** Bytes that a stream hands on at once. */
const chunkBytes = 256 * 1024;

/** Where to start in a file: a place that an origin of it names. */
export type Start = Pick<Origin, "offset" | "line">;

/**
 * The records of one file. Trouble with it, before or while it is read, is a dead letter (`io`). With
 * `from`, those before that place may be left out, where the format lets it be found.
 */
export async function* readSource(
  source: Source,
  path: string,
  reading: Reading,
  from?: Start,
): AsyncGenerator<Item> {
  const part = partOf(source);
  const document = readSmallDocument(path, part, reading);
  if (document !== null) {
    yield document;
    // Reading has not waited for anything: timers, signals and workers get their turn.
    await setImmediate();
    return;
  }
  let file: FileHandle | undefined;
  let at = 0;
  const trouble = (message: string): Item =>
    deadPart("io", `${source.shown} ${message}`, part, "", { start: at, end: at });
  try {
    const other = await notAFile(path, source.named);
    if (other !== null) {
      yield trouble(`is ${other}, expected a file`);
      return;
    }
    file = await openPatiently(path);
    const before = await file.stat();
    for await (const item of readOpen(file, before.size, part, reading, from)) {
      at = item.origin.offset + (item.origin.length ?? 0);
      yield item;
    }
    const after = await file.stat();
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
      yield trouble("changed while it was read");
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z0-9]+$/.test(code) || isExhausted(error)) throw error;
    const odd = code === "ENOENT" && path.includes("\ufffd");
    yield trouble(`cannot be read: ${odd ? "its name is not UTF-8, rename it" : code}`);
  } finally {
    await file?.close();
  }
}

async function* readOpen(
  file: FileHandle,
  size: number,
  part: Part,
  reading: Reading,
  from: Start | undefined,
): AsyncGenerator<Item> {
  const head = await readHead(file);
  const format = recognise(head, part, reading.fields);
  if (format.kind === "document") {
    noteName(format, part, reading);
    reading.onRead?.(part.file, size);
    yield await readDocumentFile(file, part, format.mediaType, head, reading.limits);
  } else if (format.kind === "parquet") {
    const { readParquet } = await import("./container/parquet.ts");
    const rows = readParquet(file, part, reading, from?.line);
    yield* neverNothing(rows, () => null, part, reading);
  } else if (format.kind === "packed" && format.packing === "zip") {
    const { readZip } = await import("./packed/zip.ts");
    const members = readZip(file.fd, size, part, reading, memberReader(reading));
    yield* neverNothing(members, () => null, part, reading);
  } else {
    const start = from !== undefined && canStart(format) ? from : { offset: 0 };
    const chunks = file.createReadStream({
      start: start.offset,
      autoClose: false,
      highWaterMark: chunkBytes,
    });
    const run = runOf(counted(chunks, part.file, reading));
    yield* readAs(format, head, run, part, reading, "file", {
      offset: start.offset,
      line: start.line ?? 1,
    });
  }
}

/** Formats in which a record can be read without what stands before it. */
function canStart(format: Format): boolean {
  return (
    format.kind === "json-lines" ||
    format.kind === "json-values" ||
    format.kind === "warc" ||
    (format.kind === "packed" && format.packing === "gzip")
  );
}

/** Hands chunks on and tells how many bytes they have. */
export async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  { onRead }: Pick<Reading, "onRead">,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onRead?.(file, chunk.length);
    yield chunk;
  }
}

async function readHead(file: FileHandle): Promise<Buffer> {
  const head = Buffer.alloc(headBytes);
  const { bytesRead } = await file.read(head, 0, headBytes, 0);
  return head.subarray(0, bytesRead);
}

/**
 * What a path is if it is no plain file: opening a pipe that nobody writes to would wait for ever. A
 * symbolic link is followed only if the user named it.
 */
async function notAFile(path: string, named: boolean): Promise<string | null> {
  const stats = await (named ? stat(path) : lstat(path));
  if (stats.isFile()) return null;
  if (stats.isSymbolicLink()) return "a symbolic link";
  if (stats.isDirectory()) return "a folder that cannot be opened";
  return stats.isFIFO() ? "a pipe" : stats.isSocket() ? "a socket" : "a device";
}
