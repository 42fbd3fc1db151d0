import { constants, crc32, createInflateRaw, type InflateRaw, inflateRawSync } from "node:zlib";
import { ChunkReader } from "../chunks.ts";
import { type Damage, Holdback, isBomb, type Unpacked } from "./unpack.ts";

export interface GunzipOptions {
  /** Unpacked bytes for each packed one, from the eleventh megabyte on. */
  readonly ratio: number;
  /** Told of bytes after the last member that are none. */
  readonly onGarbage?: (start: number) => void;
  /** Place of the first byte in its file. */
  readonly offset?: number;
}

/** Packed bytes that are kept to look for the next member in, if the one they are of is damaged. */
const keptBytes = 16 * 2 ** 20;
/** Packed bytes of a member that must inflate before it is taken for one. */
const trialBytes = 64 * 1024;
/** A header may hold a file name and a comment; longer ones are not looked for. */
const headerBytes = 4096;
const trailerBytes = 8;

/**
 * Unpacks gzip member by member (RFC 1952) and goes on after a damaged one: `node:zlib` ends at the
 * first mistake and hides where members start. Bytes of a member that turns out damaged are given as
 * far as they stand a megabyte before the damage.
 */
export async function* gunzip(
  chunks: AsyncIterable<Uint8Array>,
  options: GunzipOptions,
): AsyncGenerator<Unpacked> {
  const reader = new ChunkReader(chunks, options.offset ?? 0);
  try {
    for (;;) {
      const start = reader.offset;
      const head = await reader.peek(headerBytes);
      if (head.length === 0) return;
      const length = headerLength(head);
      if (length !== null) {
        yield { kind: "member", start };
        const damage = yield* inflateMember(reader, start, length, options);
        if (damage !== null) yield { kind: "damage", damage };
        continue;
      }
      const first = Buffer.from(head.subarray(0, 64));
      const wasMember = magic.filter((byte, at) => byte === head[at]).length >= magic.length - 1;
      if ((await findMember(reader)) || wasMember) {
        const message = `no gzip member stands at byte ${start}`;
        const damage = {
          code: "corrupt",
          message,
          start,
          end: reader.offset,
          head: first,
        } as const;
        yield { kind: "damage", damage };
      } else {
        options.onGarbage?.(start);
        return;
      }
    }
  } finally {
    await reader.close();
  }
}

/** Unpacks one member. Leaves the reader behind it or, if it is damaged, at the next. */
async function* inflateMember(
  reader: ChunkReader,
  start: number,
  header: number,
  { ratio }: GunzipOptions,
): AsyncGenerator<Unpacked, Damage | null> {
  const head = Buffer.from((await reader.peek(header)).subarray(0, 64));
  const kept = new Kept();
  kept.push((await reader.peek(header)).subarray(0, header));
  reader.skip(header);
  const hold = new Holdback();
  const member = new Inflating();
  const damaged = async (code: Damage["code"], message: string): Promise<Damage> => {
    await findMember(reader);
    return { code, message, start, end: reader.offset, head };
  };
  /** Back to the member, or as far as its bytes are kept: it may have run over those behind it. */
  const goBack = (left: number): void => {
    const bytes = kept.all();
    reader.unread(bytes.subarray(0, bytes.length - left));
    // The header of the damaged member itself is not the next one.
    reader.skip(1);
  };
  /** For a stream that ends with `left` bytes behind those that were inflated. */
  const endOfStream = async (left: number): Promise<{ found: boolean; damage: Damage }> => {
    const end = reader.offset + left;
    goBack(left);
    const found = await findMember(reader);
    const message = found ? "the gzip member is damaged" : "the gzip member is cut off";
    return {
      found,
      damage: { code: "corrupt", message, start, end: found ? reader.offset : end, head },
    };
  };
  try {
    for (;;) {
      const chunk = await reader.next();
      if (chunk === null) {
        const whole = kept.endsMember(member.unpacked);
        const { found, damage } = await endOfStream(0);
        if (!whole && !found) yield* hold.release();
        return damage;
      }
      kept.push(chunk);
      for await (const bytes of member.write(chunk)) {
        if (isBomb(member.packed + header, member.unpacked, ratio)) {
          reader.unread(chunk.subarray(Math.max(0, chunk.length - member.left)));
          const size = `${member.unpacked} bytes and more from ${member.packed} packed ones`;
          return await damaged("bomb", `the gzip member unpacks to ${size}`);
        }
        yield* hold.push(bytes);
      }
      if (member.error !== null) {
        goBack(0);
        return await damaged("corrupt", `the gzip member is damaged: ${member.error}`);
      }
      if (member.ended) {
        reader.unread(chunk.subarray(chunk.length - member.left));
        break;
      }
    }
    const trailer = await reader.peek(trailerBytes);
    if (trailer.length < trailerBytes) {
      const { found, damage } = await endOfStream(member.left);
      if (!found) yield* hold.release();
      return damage;
    }
    const sized = trailer.readUInt32LE(4) === member.unpacked % 2 ** 32;
    if (!sized || trailer.readUInt32LE(0) !== member.crc) {
      // What has run over the members behind it ends with the size of the last of them.
      if (sized) reader.skip(trailerBytes);
      else goBack(member.left);
      return await damaged("corrupt", "the gzip member fails its checksum");
    }
    reader.skip(trailerBytes);
    yield* hold.release();
    yield { kind: "end", end: reader.offset };
    return null;
  } finally {
    member.close();
  }
}

/** One deflate stream that is fed by hand, so that its end is seen. */
class Inflating {
  readonly #inflate: InflateRaw = createInflateRaw({ chunkSize: 64 * 1024 });
  #out: Buffer[] = [];
  #wake: () => void = () => undefined;
  #written = 0;
  unpacked = 0;
  crc = 0;
  error: string | null = null;

  constructor() {
    this.#inflate.on("data", (bytes: Buffer) => {
      this.#out.push(bytes);
      // Enough to look at: what is not taken must not pile up.
      this.#inflate.pause();
      this.#wake();
    });
    this.#inflate.on("error", (error) => {
      this.error = error.message;
      this.#wake();
    });
  }

  /** Packed bytes that were used. */
  get packed(): number {
    return this.#inflate.bytesWritten;
  }

  /** Bytes of what was written that were not used. */
  get left(): number {
    return this.#written - this.packed;
  }

  /** Whether the stream is over: it takes no more bytes. */
  get ended(): boolean {
    return this.left > 0;
  }

  /** Feeds a chunk and gives what it unpacks to. */
  async *write(chunk: Buffer): AsyncGenerator<Buffer> {
    let taken = false;
    this.#written += chunk.length;
    this.#inflate.write(chunk, () => {
      taken = true;
      this.#wake();
    });
    for (;;) {
      const bytes = this.#out.shift();
      if (bytes !== undefined) {
        this.unpacked += bytes.length;
        this.crc = crc32(bytes, this.crc);
        yield bytes;
      } else if ((taken && this.#inflate.readableLength === 0) || this.error !== null) {
        // A slow reader pauses the stream: what it still holds is not lost.
        return;
      } else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
          this.#inflate.resume();
        });
      }
    }
  }

  close(): void {
    this.#inflate.destroy();
  }
}

/** The last packed bytes of a member. */
class Kept {
  #chunks: Buffer[] = [];
  #bytes = 0;

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
    while (this.#bytes - this.#chunks[0]!.length > keptBytes) {
      this.#bytes -= this.#chunks.shift()!.length;
    }
  }

  /**
   * Whether the last bytes look like the end of a member that has unpacked to so much: then it is not cut
   * off, but damaged, and has run over its end. Of what is cut off the last bytes are any number.
   */
  endsMember(unpacked: number): boolean {
    const last = this.all().subarray(-4);
    if (last.length < 4) return false;
    const stated = last.readUInt32LE(0);
    return stated > unpacked / 8 && stated < unpacked * 8;
  }

  all(): Buffer {
    return Buffer.concat(this.#chunks);
  }
}

/** Goes to where a member starts, or to the end. A magic number by chance does not inflate. */
async function findMember(reader: ChunkReader): Promise<boolean> {
  for (;;) {
    const bytes = await reader.peek(magic.length);
    const at = bytes.indexOf(magic);
    if (at < 0) {
      const whole = bytes.length < magic.length;
      // The magic number may stand across two chunks.
      reader.skip(whole ? bytes.length : bytes.length - magic.length + 1);
      if (whole) return false;
      if ((await reader.peek(magic.length)).length < magic.length) {
        reader.skip(magic.length - 1);
        return false;
      }
      continue;
    }
    reader.skip(at);
    if (inflates(await reader.peek(trialBytes))) return true;
    reader.skip(1);
  }
}

const magic: Buffer = Buffer.from([0x1f, 0x8b, 0x08]);

function inflates(bytes: Buffer): boolean {
  const length = headerLength(bytes);
  if (length === null) return false;
  try {
    const body = bytes.subarray(length, length + trialBytes);
    return inflateRawSync(body, { finishFlush: constants.Z_SYNC_FLUSH }).length > 0;
  } catch {
    return false;
  }
}

/** Bytes of the header that opens here; null if none does. */
function headerLength(bytes: Buffer): number | null {
  if (bytes.length < 10 || bytes.compare(magic, 0, 3, 0, 3) !== 0) return null;
  const flags = bytes[3]!;
  // The upper bits are reserved and must be zero.
  if ((flags & 0xe0) !== 0) return null;
  let at = 10;
  if (flags & 0x04) {
    if (bytes.length < at + 2) return null;
    at += 2 + bytes.readUInt16LE(at);
  }
  for (const text of [0x08, 0x10]) {
    if ((flags & text) === 0) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return null;
    at = end + 1;
  }
  if (flags & 0x02) at += 2;
  return at < bytes.length ? at : null;
}
