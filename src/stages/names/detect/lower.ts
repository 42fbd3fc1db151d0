/** A set of words, most of them stretches of one text that need not be cut out to be found again. */
export class LowerWords {
  readonly #text: string;
  /** Open addressing: where the word starts, and its length; 0 for a free place. */
  readonly #starts: Int32Array;
  readonly #lengths: Int32Array;
  readonly #mask: number;
  /** Words that are written otherwise than they are looked up: folded, without accents. */
  readonly #folded = new Set<string>();

  /** `most`: words that will be added at most. */
  constructor(text: string, most: number) {
    this.#text = text;
    let size = 64;
    while (size < most * 2) size *= 2;
    this.#starts = new Int32Array(size);
    this.#lengths = new Int32Array(size);
    this.#mask = size - 1;
  }

  add(word: string): void {
    this.#folded.add(word);
  }

  addAt(start: number, end: number): void {
    const length = end - start;
    let at = hashOf(this.#text, start, end) & this.#mask;
    while (this.#lengths[at] !== 0) {
      if (this.#lengths[at] === length && this.#isSame(this.#starts[at]!, start, length)) return;
      at = (at + 1) & this.#mask;
    }
    this.#starts[at] = start;
    this.#lengths[at] = length;
  }

  #isSame(start: number, other: number, length: number): boolean {
    for (let i = 0; i < length; i++) {
      if (this.#text.charCodeAt(start + i) !== this.#text.charCodeAt(other + i)) return false;
    }
    return true;
  }

  has(word: string): boolean {
    if (this.#folded.has(word)) return true;
    let at = hashOf(word, 0, word.length) & this.#mask;
    while (this.#lengths[at] !== 0) {
      const length = this.#lengths[at]!;
      if (length === word.length && this.#text.startsWith(word, this.#starts[at])) return true;
      at = (at + 1) & this.#mask;
    }
    return false;
  }
}

/** FNV-1a over the code units from `start` to `end`. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
