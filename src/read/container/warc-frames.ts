import type { ChunkReader } from "../chunks.ts";

/** A record of a WARC as it stands in the file, or what stands where one should. */
export type Frame =
  | {
      readonly kind: "record";
      readonly start: number;
      readonly end: number;
      /** Header and block. */
      readonly bytes: Buffer;
      /** Bytes of the header, the blank line after it included. */
      readonly headerBytes: number;
    }
  | {
      readonly kind: "large";
      readonly start: number;
      readonly end: number;
      /** Header and the first bytes of the block. */
      readonly bytes: Buffer;
      readonly headerBytes: number;
    }
  | {
      readonly kind: "damage";
      readonly start: number;
      readonly end: number;
      readonly message: string;
      readonly head: Buffer;
      /** Whether the stream ended inside the record. */
      readonly cut: boolean;
    };

/** A header longer than this is none. */
const longestHeader = 64 * 1024;

/**
 * Cuts a WARC into records by their headers and Content-Length (ISO 28500, 4). A length that does not
 * lead to the next record is wrong: that record is damage, and the next one is looked for. warcio trusts
 * the length and reads on in the middle of a record. Blocks over `limit` bytes are passed over.
 */
export async function* warcFrames(reader: ChunkReader, limit: number): AsyncGenerator<Frame> {
  await reader.skipMark();
  for (;;) {
    const bytes = await reader.peek(longestHeader);
    const blank = lineEndsAt(bytes, 0);
    if (blank === bytes.length) {
      reader.skip(blank);
      if (bytes.length < longestHeader) return;
      continue;
    }
    reader.skip(blank);
    yield await nextFrame(reader, limit);
  }
}

async function nextFrame(reader: ChunkReader, limit: number): Promise<Frame> {
  const start = reader.offset;
  const bytes = await reader.peek(longestHeader);
  const head = Buffer.from(bytes.subarray(0, 64));
  const damage = (message: string, cut = false): Frame => {
    return { kind: "damage", start, end: reader.offset, message, head, cut };
  };
  const headerBytes = opensRecord(bytes, 0) ? headerEnd(bytes) : -1;
  if (headerBytes < 0) {
    const cut = !(await findRecord(reader, 1)) && opensRecord(head, 0);
    return damage(
      cut ? "the WARC record is cut off" : `no WARC record stands at byte ${start}`,
      cut,
    );
  }
  const header = Buffer.from(bytes.subarray(0, headerBytes));
  const length = contentLength(header);
  if (length === null) {
    await findRecord(reader, headerBytes);
    return damage("the WARC record has no valid Content-Length");
  }
  const total = headerBytes + length;
  const all = await reader.peek(headerBytes + Math.min(length, limit) + nextBytes);
  if (length > limit && all.length > limit) {
    if (indexOfRecord(all, headerBytes) < 0) return passLarge(reader, headerBytes, length);
    await findRecord(reader, headerBytes);
    return damage("the Content-Length of the WARC record reaches over the next record");
  }
  if (all.length < total) {
    const cut = !(await findRecord(reader, headerBytes));
    return damage(cut ? "the WARC record is cut off" : tooLarge, cut);
  }
  if (!endsRecord(all, total)) {
    await findRecord(reader, headerBytes);
    return damage("the Content-Length of the WARC record is wrong");
  }
  reader.skip(total);
  return { kind: "record", start, end: reader.offset, bytes: all.subarray(0, total), headerBytes };
}

const tooLarge = "the Content-Length of the WARC record reaches beyond the end";

/** Passes over a block that is too long to be held, and in whose first part no other record opens. */
async function passLarge(reader: ChunkReader, headerBytes: number, length: number): Promise<Frame> {
  const start = reader.offset;
  const bytes = Buffer.from((await reader.peek(longestHeader)).subarray(0, longestHeader));
  const head = bytes.subarray(0, 64);
  reader.skip(headerBytes);
  let left = length;
  while (left > 0) {
    const chunk = await reader.next();
    if (chunk === null) {
      return { kind: "damage", start, end: reader.offset, message: tooLarge, head, cut: true };
    }
    if (chunk.length > left) reader.unread(chunk.subarray(left));
    left -= Math.min(left, chunk.length);
  }
  const end = reader.offset;
  if (endsRecord(await reader.peek(nextBytes), 0)) {
    return { kind: "large", start, end, bytes, headerBytes };
  }
  await findRecord(reader, 0);
  const message = "the Content-Length of the WARC record is wrong";
  return { kind: "damage", start, end: reader.offset, message, head, cut: false };
}

/** Line ends that may stand between records, and what opens the next. */
const nextBytes = 64;

/** Goes to where a record opens, `from` bytes on or later, or to the end. */
async function findRecord(reader: ChunkReader, from: number): Promise<boolean> {
  let at = from;
  for (;;) {
    const bytes = await reader.peek(at + longestHeader);
    const found = indexOfRecord(bytes, at);
    if (found >= 0) {
      reader.skip(found);
      return true;
    }
    if (bytes.length < at + longestHeader) {
      reader.skip(bytes.length);
      return false;
    }
    // What opens a record may stand across the end of what has been looked at.
    reader.skip(bytes.length - nextBytes);
    at = 1;
  }
}

function indexOfRecord(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(mark, from); at >= 0; at = bytes.indexOf(mark, at + 1)) {
    if ((at === 0 || bytes[at - 1] === 0x0a) && opensRecord(bytes, at)) return at;
  }
  return -1;
}

const mark: Buffer = Buffer.from("WARC/");

/** A version and a first field: text that merely names a version is no record. */
function opensRecord(bytes: Buffer, at: number): boolean {
  const lines = bytes.toString("latin1", at, at + 80);
  return /^WARC\/\d\.\d{1,2}[ \t]{0,9}\r?\n[A-Za-z][\w-]{0,40}[ \t]{0,9}:/.test(lines);
}

/** Where the header ends, behind its blank line; -1 if it does not. */
function headerEnd(bytes: Buffer): number {
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    if (bytes[at + 1] === 0x0a) return at + 2;
    if (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) return at + 3;
  }
  return -1;
}

function contentLength(header: Buffer): number | null {
  const found = /\ncontent-length[ \t]*:[ \t]*(\d{1,15})[ \t]*\r?\n/i.exec(
    header.toString("latin1"),
  );
  return found === null ? null : Number(found[1]);
}

function lineEndsAt(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++;
  return at;
}

/**
 * Whether a record may end at `at`: line ends, if any, and then the next record or nothing. What stands
 * behind the two line ends that the standard wants is no matter of this record.
 */
function endsRecord(bytes: Buffer, at: number): boolean {
  if (bytes.toString("latin1", at, at + 4) === "\r\n\r\n") return true;
  const next = lineEndsAt(bytes, at);
  return next === bytes.length || bytes.subarray(next, next + mark.length).equals(mark);
}
