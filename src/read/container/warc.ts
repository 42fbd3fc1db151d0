import { DeadLetterError } from "../../model/errors.ts";
import { ChunkReader } from "../chunks.ts";
import { deadLetter } from "../dead.ts";
import type { Damage, Unpacked } from "../packed/unpack.ts";
import { damagedPart, originIn, type Part } from "../part.ts";
import type { Item, Reading } from "../reading.ts";
import { type Frame, warcFrames } from "./warc-frames.ts";
import { readWarcRecord } from "./warc-record.ts";

/** A record may be so much longer than its page: headers, chunk sizes. */
const overhead = 2 ** 20;

/** The pages of a WARC that is not packed, or not record by record. */
export async function* readWarc(
  chunks: AsyncIterable<Uint8Array>,
  part: Part,
  reading: Reading,
  offset = 0,
): AsyncGenerator<Item> {
  const reader = new ChunkReader(chunks, offset);
  try {
    for await (const frame of warcFrames(reader, longest(reading))) {
      yield* readFrame(frame, part, `@${frame.start}`, frame, reading);
    }
  } finally {
    await reader.close();
  }
}

/**
 * The pages of a WARC in gzip. Where each record is a member of its own, a record's place is that of its
 * member in the file, as in CDX indexes; else it is the place in what the member unpacks to. A damaged
 * member is a dead letter, and those after it are read.
 */
export async function* readPackedWarc(
  unpacked: AsyncGenerator<Unpacked>,
  part: Part,
  reading: Reading,
): AsyncGenerator<Item> {
  try {
    for (;;) {
      const { done, value } = await unpacked.next();
      if (done) return;
      if (value.kind === "member") yield* readMember(unpacked, value.start, part, reading);
      else if (value.kind === "damage") yield damagedPart(part, value.damage);
    }
  } finally {
    await unpacked.return(undefined);
  }
}

async function* readMember(
  unpacked: AsyncGenerator<Unpacked>,
  start: number,
  part: Part,
  reading: Reading,
): AsyncGenerator<Item> {
  let end = start;
  let damage: Damage | null = null;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const { done, value } = await unpacked.next();
      if (done) return;
      if (value.kind === "bytes") {
        yield value.bytes;
        continue;
      }
      if (value.kind === "end") end = value.end;
      if (value.kind === "damage") damage = value.damage;
      return;
    }
  }
  const inside: Part = { ...part, unpacked: true };
  let first: Frame | null = null;
  let frames = 0;
  for await (const frame of warcFrames(new ChunkReader(chunks()), longest(reading))) {
    frames++;
    if (frames === 1) {
      first = frame;
      continue;
    }
    if (first !== null) {
      reading.notes.add("packed-as-one", "WARC", part.file);
      yield* readFrame(first, inside, `@${start}+${first.start}`, first, reading);
      first = null;
    }
    // A record that is cut off because its member is damaged is told of with the member.
    if (frame.kind === "damage" && frame.cut && damage !== null) continue;
    yield* readFrame(frame, inside, `@${start}+${frame.start}`, frame, reading);
  }
  if (first !== null && !(first.kind === "damage" && damage !== null)) {
    yield* readFrame(first, part, `@${start}`, { start, end: Math.max(end, start) }, reading);
  }
  if (damage !== null) yield damagedPart(part, damage);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

async function* readFrame(
  frame: Frame,
  part: Part,
  place: string,
  { start, end }: Range,
  reading: Reading,
): AsyncGenerator<Item> {
  const origin = originIn(part, start, end - start, { place });
  if (frame.kind === "damage") {
    yield deadLetter("corrupt", `byte ${start}: ${frame.message}`, origin, frame.head);
  } else {
    try {
      const found = await readWarcRecord(frame, origin, reading);
      if (found.kind === "record") yield found.record;
      else reading.notes.add("skipped", found.what, part.file);
    } catch (error) {
      if (!(error instanceof DeadLetterError)) throw error;
      const head = frame.bytes.subarray(0, 64);
      yield deadLetter(error.code, `byte ${start}: ${error.message}`, origin, head);
    }
  }
}

function longest({ limits }: Reading): number {
  return Math.max(limits.recordBytes, limits.htmlBytes) + overhead;
}
