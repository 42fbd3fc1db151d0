/**
 * What single tokens say for or against a class, learnt by logistic regression: a table of log-odds
 * by token. Tokens are numbers whose lowest `keyBits` bits are kept.
 */
export interface BagWeights {
  /** Base64 of the tokens' keys in rising order, each as the distance to the one before in LEB128. */
  readonly keys: string;
  /** Base64 of one signed byte a key. */
  readonly weights: string;
  /** Log-odds that a weight of 1 stands for. */
  readonly scale: number;
}

/** Of a page's thousand tokens one in two is taken for a token of a table of ten thousand. */
const keyBits = 24;
const unkeptBits = 32 - keyBits;

/** The key of a token in a bag. */
export function keyOf(token: number): number {
  let key = Math.imul(token ^ (token >>> 16), 0x85ebca6b);
  key = Math.imul(key ^ (key >>> 13), 0xc2b2ae35);
  return (key ^ (key >>> 16)) >>> unkeptBits;
}

/** A bag laid out for looking up: an open-addressed table. */
export class Bag {
  readonly #mask: number;
  readonly #scale: number;
  /** A key and, in the lowest byte, its weight; 0 where a slot is free. */
  readonly #slots: Int32Array;

  constructor({ keys, weights, scale }: BagWeights) {
    const bytes = Buffer.from(weights, "base64");
    this.#mask = 2 ** Math.ceil(Math.log2(2 * bytes.length + 2)) - 1;
    this.#slots = new Int32Array(this.#mask + 1);
    this.#scale = scale;
    const distances = Buffer.from(keys, "base64");
    let [at, key] = [0, 0];
    for (const byte of bytes) {
      let [distance, shift] = [0, 0];
      for (;;) {
        const part = distances[at++]!;
        distance |= (part & 0x7f) << shift;
        if (part < 0x80) break;
        shift += 7;
      }
      key += distance;
      // What weighs nothing need not be found.
      if (byte === 0) continue;
      let slot = key & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = (key << 8) | byte;
    }
  }

  /** Log-odds that a token adds; 0 for one that was not learnt. */
  oddsOf(token: number): number {
    return weightOf(this.#slots, this.#mask, token) * this.#scale;
  }

  /** The log-odds of the first `count` tokens, divided by the root of their number: 0 for none. */
  score(tokens: ArrayLike<number>, count: number = tokens.length): number {
    if (count === 0) return 0;
    const slots = this.#slots;
    const mask = this.#mask;
    const scale = this.#scale;
    let sum = 0;
    for (let i = 0; i < count; i++) sum += weightOf(slots, mask, tokens[i]!) * scale;
    return sum / Math.sqrt(count);
  }
}

function weightOf(slots: Int32Array, mask: number, token: number): number {
  const key = keyOf(token);
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const found = slots[slot]!;
    if (found === 0) return 0;
    if (found >>> unkeptBits === key) return (found << 24) >> 24;
  }
}
