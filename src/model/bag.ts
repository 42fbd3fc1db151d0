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

  constructor(weights: BagWeights) {
    const entries = entriesOf(weights);
    this.#mask = maskFor(entries.length);
    this.#slots = new Int32Array(this.#mask + 1);
    this.#scale = weights.scale;
    for (const [key, weight] of entries) {
      let slot = key & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = (key << 8) | (weight & 0xff);
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

/** Key and weight, -128 to 127, of each token that weighs anything, in rising order of the keys. */
function entriesOf({ keys, weights }: BagWeights): [key: number, weight: number][] {
  const out: [number, number][] = [];
  const distances = Buffer.from(keys, "base64");
  let [at, key] = [0, 0];
  for (const byte of Buffer.from(weights, "base64")) {
    let [distance, shift] = [0, 0];
    for (;;) {
      const part = distances[at++]!;
      distance |= (part & 0x7f) << shift;
      if (part < 0x80) break;
      shift += 7;
    }
    key += distance;
    if (byte !== 0) out.push([key, (byte << 24) >> 24]);
  }
  return out;
}

/** The mask of a table that is at most half full. */
function maskFor(entries: number): number {
  return 2 ** Math.ceil(Math.log2(2 * entries + 2)) - 1;
}

/** Two bags in one table: what both say of a token is found at once. */
export class BagPair {
  readonly #mask: number;
  readonly #scales: readonly [number, number];
  /** By slot: a key and 1, or 0 where it is free; and the weights in both bags. */
  readonly #keys: Int32Array;
  readonly #first: Int8Array;
  readonly #second: Int8Array;
  /** The log-odds of the tokens scored last, by either bag: see `Bag.score`. */
  firstScore = 0;
  secondScore = 0;

  constructor(first: BagWeights, second: BagWeights) {
    const entries = [entriesOf(first), entriesOf(second)] as const;
    this.#mask = maskFor(entries[0].length + entries[1].length);
    this.#scales = [first.scale, second.scale];
    this.#keys = new Int32Array(this.#mask + 1);
    this.#first = new Int8Array(this.#mask + 1);
    this.#second = new Int8Array(this.#mask + 1);
    for (const [key, weight] of entries[0]) this.#first[this.#claim(key)] = weight;
    for (const [key, weight] of entries[1]) this.#second[this.#claim(key)] = weight;
  }

  /** Scores the first `count` tokens. */
  score(tokens: ArrayLike<number>, count: number): void {
    this.firstScore = 0;
    this.secondScore = 0;
    if (count === 0) return;
    const keys = this.#keys;
    const mask = this.#mask;
    const [firstScale, secondScale] = this.#scales;
    let first = 0;
    let second = 0;
    for (let i = 0; i < count; i++) {
      const key = keyOf(tokens[i]!) + 1;
      let slot = (key - 1) & mask;
      let found = keys[slot]!;
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = keys[slot]!;
      }
      if (found === 0) continue;
      first += this.#first[slot]! * firstScale;
      second += this.#second[slot]! * secondScale;
    }
    this.firstScore = first / Math.sqrt(count);
    this.secondScore = second / Math.sqrt(count);
  }

  /** The slot of a key; takes one if it has none. */
  #claim(key: number): number {
    let slot = key & this.#mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key + 1) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = key + 1;
    return slot;
  }
}
