import type { Token } from "./token.ts";

/** Numbers a slot. */
const width = 3;

/** In how many lines each token stands, in one array: a `TokenSet` that counts. */
export class TokenCounts {
  /** By slot: a token and 1, or 0 where it is free; the lines that hold it; the last of them, and 1. */
  #slots: Int32Array = new Int32Array(8 * width);
  #size = 0;

  /** Counts the token in a line; once a line, where the tokens of a line come one after the other. */
  add(token: Token, line: number): void {
    if (2 * width * this.#size >= this.#slots.length) this.#grow();
    const at = this.#slotOf(token);
    const slots = this.#slots;
    if (slots[at] === 0) {
      slots[at] = token + 1;
      this.#size++;
    } else if (slots[at + 2] === line + 1) return;
    slots[at + 1]!++;
    slots[at + 2] = line + 1;
  }

  /** Lines that hold the token. */
  of(token: Token): number {
    return this.#slots[this.#slotOf(token) + 1]!;
  }

  #slotOf(token: Token): number {
    const slots = this.#slots;
    const mask = slots.length / width - 1;
    for (let slot = token & mask; ; slot = (slot + 1) & mask) {
      const known = slots[width * slot]!;
      if (known === 0 || known === token + 1) return width * slot;
    }
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(2 * before.length);
    for (let at = 0; at < before.length; at += width) {
      if (before[at] === 0) continue;
      const to = this.#slotOf(before[at]! - 1);
      for (let place = 0; place < width; place++) this.#slots[to + place] = before[at + place]!;
    }
  }
}
