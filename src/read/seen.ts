/**
 * A set that only answers "was this there before?". It keeps 8 bytes of each SHA-256 at a load of at
 * most one half, so 10 million ids take under 270 MB, and the odds that two of them fall together
 * are 3 in a million.
 */
export class SeenIds {
  #table: BigUint64Array = new BigUint64Array(1 << 10);
  #size = 0;

  /** Adds a SHA-256 in hex; false if it was there. */
  add(sha256: string): boolean {
    // 0 marks a free slot; the one hash that is 0 shares a slot with 1.
    const hash = BigInt(`0x${sha256.slice(0, 16)}`) || 1n;
    if (this.#size * 2 >= this.#table.length) this.#grow();
    const slot = find(this.#table, hash);
    if (this.#table[slot] === hash) return false;
    this.#table[slot] = hash;
    this.#size++;
    return true;
  }

  #grow(): void {
    const larger = new BigUint64Array(this.#table.length * 2);
    for (const hash of this.#table) if (hash !== 0n) larger[find(larger, hash)] = hash;
    this.#table = larger;
  }
}

/** The slot that holds `hash`, else the free one where it belongs. */
function find(table: BigUint64Array, hash: bigint): number {
  const mask = table.length - 1;
  let slot = Number(hash & 0xffffffffn) & mask;
  while (table[slot] !== 0n && table[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}
