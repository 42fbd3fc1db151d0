import { Decompress } from "fzstd";
import xxhash from "xxhash-wasm";
import { ChunkReader } from "../chunks.ts";
import { type Damage, Holdback, isBomb, type Unpacked } from "./unpack.ts";

const longestHeader = 18;
/** Blocks hold at most 128 kB (RFC 8878, 3.1.1.2.4). */
const largestBlock = 128 * 1024;
const magic: Buffer = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

/**
 * Unpacks Zstandard frame by frame (RFC 8878) and goes on after a damaged one. fzstd decodes the
 * blocks; frames are cut here, because it neither shows where they end nor checks their checksums.
 */
export async function* unzstd(
  chunks: AsyncIterable<Uint8Array>,
  ratio: number,
): AsyncGenerator<Unpacked> {
  const reader = new ChunkReader(chunks);
  try {
    for (;;) {
      const start = reader.offset;
      const bytes = await reader.peek(longestHeader);
      if (bytes.length === 0) return;
      const head = Buffer.from(bytes.subarray(0, 64));
      let trouble: Trouble | null;
      if (isSkippable(bytes)) {
        trouble = await passSkippable(reader, bytes.readUInt32LE(4));
      } else {
        const frame = headerOf(bytes);
        if (frame === null) {
          trouble = { code: "corrupt", message: `no zstd frame stands at byte ${start}` };
        } else {
          yield { kind: "member", start };
          trouble = yield* unpackFrame(reader, frame, ratio);
        }
        if (trouble === null) yield { kind: "end", end: reader.offset };
      }
      if (trouble === null) continue;
      // The magic number of the damaged frame itself is not the next one.
      if (reader.offset === start) reader.skip(1);
      await findFrame(reader);
      yield { kind: "damage", damage: { ...trouble, start, end: reader.offset, head } };
    }
  } finally {
    await reader.close();
  }
}

type Trouble = Pick<Damage, "code" | "message">;

const cutOff: Trouble = { code: "corrupt", message: "the zstd frame is cut off" };

/** Unpacks one frame. Leaves the reader behind it or, if it is damaged, somewhere inside. */
async function* unpackFrame(
  reader: ChunkReader,
  { length, checksum }: FrameHeader,
  ratio: number,
): AsyncGenerator<Unpacked, Trouble | null> {
  const start = reader.offset;
  const hold = new Holdback();
  const frame = await Decoding.start();
  try {
    frame.write((await reader.peek(length)).subarray(0, length));
    reader.skip(length);
    for (let last = false; !last; ) {
      const header = await reader.peek(3);
      const block = header.length < 3 ? 0 : header.readUIntLE(0, 3);
      last = (block & 1) === 1;
      const kind = (block >> 1) & 3;
      // A run-length block holds one byte, whatever its size says; kind 3 is reserved.
      const size = 3 + (kind === 1 ? 1 : block >> 3);
      if (kind === 3 || size > largestBlock + 3) throw new Error("no block");
      const bytes = await reader.peek(size);
      if (header.length < 3 || bytes.length < size) {
        yield* hold.release();
        return cutOff;
      }
      const all = last && checksum ? await reader.peek(size + 4) : bytes;
      const whole = all.length >= size + (last && checksum ? 4 : 0);
      // fzstd holds the last block back until it has the checksum behind it.
      const fed = all.subarray(0, size + (last && checksum && whole ? 4 : 0));
      for (const piece of frame.write(fed, last && whole)) yield* hold.push(piece);
      reader.skip(fed.length);
      if (!whole) {
        yield* hold.release();
        return cutOff;
      }
      const packed = reader.offset - start;
      if (isBomb(packed, frame.unpacked, ratio)) {
        const message = `the zstd frame unpacks to ${frame.unpacked} bytes and more from ${packed}`;
        return { code: "bomb", message };
      }
      if (last && checksum && fed.readUInt32LE(size) !== frame.checksum()) {
        return { code: "corrupt", message: "the zstd frame fails its checksum" };
      }
    }
  } catch (error) {
    const message = `the zstd frame is damaged: ${(error as Error).message}`;
    return { code: "corrupt", message };
  }
  yield* hold.release();
  return null;
}

interface Hash {
  update(bytes: Uint8Array): unknown;
  digest(): bigint;
}

/** One frame that is fed block by block. */
class Decoding {
  readonly #decoder: Decompress;
  readonly #hash: Hash;
  #out: Uint8Array[] = [];
  unpacked = 0;

  private constructor(hash: Hash) {
    this.#hash = hash;
    this.#decoder = new Decompress((bytes) => {
      if (bytes.length > 0) this.#out.push(bytes);
    });
  }

  static async start(): Promise<Decoding> {
    const { create64 } = await xxhash();
    return new Decoding(create64());
  }

  write(bytes: Uint8Array, final = false): Uint8Array[] {
    // The decoder keeps what it is given; the bytes of a chunk may be used again.
    this.#decoder.push(Uint8Array.from(bytes), final);
    const out = this.#out;
    this.#out = [];
    for (const piece of out) {
      this.unpacked += piece.length;
      this.#hash.update(piece);
    }
    return out;
  }

  checksum(): number {
    return Number(this.#hash.digest() & 0xffffffffn);
  }
}

interface FrameHeader {
  readonly length: number;
  readonly checksum: boolean;
}

/** The header of the frame that opens here (RFC 8878, 3.1.1.1); null if none does. */
function headerOf(bytes: Buffer): FrameHeader | null {
  if (bytes.length < 6 || bytes.compare(magic, 0, 4, 0, 4) !== 0) return null;
  const descriptor = bytes[4]!;
  const single = (descriptor & 0x20) !== 0;
  if ((descriptor & 0x08) !== 0) return null;
  const dictionary = [0, 1, 2, 4][descriptor & 3]!;
  const size = [single ? 1 : 0, 2, 4, 8][descriptor >> 6]!;
  return {
    length: 5 + (single ? 0 : 1) + dictionary + size,
    checksum: (descriptor & 0x04) !== 0,
  };
}

/** Frames that hold no content (RFC 8878, 3.1.2). */
function isSkippable(bytes: Buffer): boolean {
  return bytes.length >= 8 && (bytes.readUInt32LE(0) & 0xfffffff0) >>> 0 === 0x184d2a50;
}

async function passSkippable(reader: ChunkReader, size: number): Promise<Trouble | null> {
  reader.skip(8);
  for (let left = size; left > 0; ) {
    const chunk = await reader.next();
    if (chunk === null) return cutOff;
    if (chunk.length > left) reader.unread(chunk.subarray(left));
    left -= Math.min(left, chunk.length);
  }
  return null;
}

/** Goes to where a frame starts, or to the end. */
async function findFrame(reader: ChunkReader): Promise<void> {
  for (;;) {
    const bytes = await reader.peek(longestHeader);
    const at = bytes.indexOf(magic);
    if (at >= 0) {
      reader.skip(at);
      if (headerOf(await reader.peek(longestHeader)) !== null) return;
      reader.skip(1);
    } else if (bytes.length < longestHeader) {
      reader.skip(bytes.length);
      return;
    } else reader.skip(bytes.length - magic.length + 1);
  }
}
