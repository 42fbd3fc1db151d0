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

/** The key of a token in a bag. */
export function keyOf(token: number): number {
  let key = Math.imul(token ^ (token >>> 16), 0x85ebca6b);
  key = Math.imul(key ^ (key >>> 13), 0xc2b2ae35);
  return ((key ^ (key >>> 16)) >>> (32 - keyBits)) & (2 ** keyBits - 1);
}

/** A bag laid out for looking up: an open-addressed table. */
export class Bag {
  readonly #mask: number;
  /** Key + 1; 0 where a slot is free. */
  readonly #keys: Int32Array;
  readonly #odds: Float64Array;

  constructor({ keys, weights, scale }: BagWeights) {
    const bytes = Buffer.from(weights, "base64");
    this.#mask = 2 ** Math.ceil(Math.log2(2 * bytes.length + 2)) - 1;
    this.#keys = new Int32Array(this.#mask + 1);
    this.#odds = new Float64Array(this.#mask + 1);
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
      let slot = key & this.#mask;
      while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key + 1;
      this.#odds[slot] = ((byte << 24) >> 24) * scale;
    }
  }

  /** Log-odds that a token adds; 0 for one that was not learnt. */
  oddsOf(token: number): number {
    const sought = keyOf(token) + 1;
    let slot = (sought - 1) & this.#mask;
    for (;;) {
      const key = this.#keys[slot]!;
      if (key === sought) return this.#odds[slot]!;
      if (key === 0) return 0;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** The log-odds of all tokens together, divided by the root of their number: 0 for none. */
  score(tokens: ArrayLike<number>): number {
    if (tokens.length === 0) return 0;
    let sum = 0;
    for (let i = 0; i < tokens.length; i++) sum += this.oddsOf(tokens[i]!);
    return sum / Math.sqrt(tokens.length);
  }
}
