import { codeAt } from "./code-at.ts";
import { dropped, type Folding, inseparable } from "./folding.ts";
import { hashFactor, hashStart } from "./token.ts";

/**
 * Values by words, asked for with a stretch of a text: the words of a line are looked up where they
 * stand, without a string or a folded copy of each. Answers are those of a `Map` with folded keys.
 */
export class WordTable<Value> {
  readonly #folding: Folding;
  readonly #values: ReadonlyMap<string, Value>;
  readonly #longest: number;
  readonly #keys: string[] = [];
  /** Hashes of the keys and, beside them, their places in the list and 1; 0 where a slot is free. */
  readonly #hashes: Int32Array;
  readonly #places: Int32Array;

  /** `entries` have folded words. */
  constructor(folding: Folding, entries: Iterable<readonly [word: string, value: Value]>) {
    this.#folding = folding;
    this.#values = new Map(entries);
    const room = 2 ** Math.ceil(Math.log2(2 * this.#values.size + 2));
    this.#hashes = new Int32Array(room);
    this.#places = new Int32Array(room);
    let longest = 0;
    for (const key of this.#values.keys()) {
      longest = Math.max(longest, key.length);
      this.#add(key);
    }
    this.#longest = longest;
  }

  /** What the table has for the text from `start` to before `end`. */
  get(text: string, start = 0, end: number = text.length): Value | undefined {
    const folding = this.#folding;
    let hash = hashStart;
    let length = 0;
    for (let at = start; at < end; at++) {
      const unit = folding.unitOf(codeAt(text, at));
      if (unit === dropped) continue;
      if (unit === inseparable) return this.#values.get(folding.fold(text.slice(start, end)));
      if (++length > this.#longest) return this.#getLong(text, at + 1, start, end);
      hash = Math.imul(hash ^ unit, hashFactor);
    }
    const mask = this.#places.length - 1;
    for (let slot = slotOf(hash) & mask; this.#places[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.#hashes[slot] !== hash) continue;
      const key = this.#keys[this.#places[slot]! - 1]!;
      if (key.length === length && this.#spells(key, text, start)) return this.#values.get(key);
    }
    return undefined;
  }

  has(text: string, start = 0, end: number = text.length): boolean {
    return this.get(text, start, end) !== undefined;
  }

  /** Of a text that is longer than all words as far as was read; composing may make it shorter. */
  #getLong(text: string, from: number, start: number, end: number): Value | undefined {
    for (let at = from; at < end; at++)
      if (this.#folding.unitOf(codeAt(text, at)) === inseparable)
        return this.#values.get(this.#folding.fold(text.slice(start, end)));
    return undefined;
  }

  #spells(key: string, text: string, start: number): boolean {
    let at = start;
    for (let i = 0; i < key.length; at++) {
      const unit = this.#folding.unitOf(codeAt(text, at));
      if (unit === dropped) continue;
      if (unit !== codeAt(key, i++)) return false;
    }
    return true;
  }

  #add(key: string): void {
    let hash = hashStart;
    for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ codeAt(key, i), hashFactor);
    const mask = this.#places.length - 1;
    let slot = slotOf(hash) & mask;
    while (this.#places[slot] !== 0) slot = (slot + 1) & mask;
    this.#hashes[slot] = hash;
    this.#places[slot] = this.#keys.push(key);
  }
}

/** FNV mixes its lowest bits least. */
function slotOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** A `WordTable` that only tells whether a word is in it. */
export function wordSet(folding: Folding, words: Iterable<string>): WordTable<true> {
  return new WordTable(
    folding,
    Array.from(words, (word): [string, true] => [word, true]),
  );
}
