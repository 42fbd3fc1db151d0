const byteOrderMark: Buffer = Buffer.from("\ufeff");

/** A stream of bytes that can be looked ahead into. Copies only where a look spans chunks. */
export class ChunkReader {
  /** Place of the next byte in the stream. */
  offset: number;
  readonly #source: AsyncIterator<Uint8Array>;
  #held: Buffer[] = [];
  #heldBytes = 0;

  constructor(chunks: AsyncIterable<Uint8Array>, offset = 0) {
    this.#source = chunks[Symbol.asyncIterator]();
    this.offset = offset;
  }

  /** All bytes that are at hand, at least `least` unless the stream ends before. */
  async peek(least: number): Promise<Buffer> {
    while (this.#heldBytes < least) {
      const { done, value } = await this.#source.next();
      if (done) break;
      this.#hold(value);
    }
    if (this.#held.length > 1) this.#held = [Buffer.concat(this.#held)];
    return this.#held[0] ?? Buffer.alloc(0);
  }

  /** Passes over bytes that have been peeked at. */
  skip(bytes: number): void {
    const first = this.#held[0];
    if (first === undefined) return;
    this.#held = [first.subarray(bytes), ...this.#held.slice(1)];
    this.#heldBytes -= bytes;
    this.offset += bytes;
    if (this.#held[0]!.length === 0) this.#held.shift();
  }

  /** Passes over the byte order mark of UTF-8, if one stands here. */
  async skipMark(): Promise<void> {
    const { length } = byteOrderMark;
    if ((await this.peek(length)).subarray(0, length).equals(byteOrderMark)) this.skip(length);
  }

  /** The next bytes, however many; null at the end. */
  async next(): Promise<Buffer | null> {
    if (this.#held.length === 0) {
      const { done, value } = await this.#source.next();
      if (done) return null;
      this.#hold(value);
    }
    const chunk = this.#held.shift()!;
    this.#heldBytes -= chunk.length;
    this.offset += chunk.length;
    return chunk;
  }

  /** Puts back bytes that stand right before `offset`. */
  unread(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.#held.unshift(bytes);
    this.#heldBytes += bytes.length;
    this.offset -= bytes.length;
  }

  /** What is left, as a stream. */
  async *rest(): AsyncGenerator<Uint8Array> {
    for (let chunk = await this.next(); chunk !== null; chunk = await this.next()) yield chunk;
  }

  /** Lets the source go before its end. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }

  #hold(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    this.#held.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    this.#heldBytes += chunk.length;
  }
}
