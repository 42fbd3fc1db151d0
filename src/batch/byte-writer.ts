/** Writes bytes one after the other, into memory that is given or, if that is not enough, its own. */
export class ByteWriter {
  #bytes: Buffer;
  #length = 0;

  constructor(room: Uint8Array) {
    this.#bytes = viewOf(room);
  }

  /** Bytes written. */
  get length(): number {
    return this.#length;
  }

  /** Gives the number of bytes that the text takes. */
  addText(text: string, encoding: "utf8" | "utf16le" = "utf8"): number {
    const length = Buffer.byteLength(text, encoding);
    this.#makeRoom(length);
    this.#bytes.write(text, this.#length, length, encoding);
    this.#length += length;
    return length;
  }

  addBytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** A whole number of four bytes. */
  addNumber(value: number): void {
    this.#makeRoom(4);
    this.#length = this.#bytes.writeUInt32LE(value, this.#length);
  }

  /** All that was written; part of the room, if that was enough. */
  finish(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #makeRoom(more: number): void {
    const least = this.#length + more;
    if (least <= this.#bytes.length) return;
    // Of their own, and not of a pool: they may change hands.
    const larger = Buffer.allocUnsafeSlow(Math.max(least, this.#bytes.length * 2));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}

/** The same memory with the methods of a buffer. */
export function viewOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
