import { type BagWeights, keyOf } from "../src/model/bag.ts";

/** A bag of tokens with what it is. */
export interface Example {
  readonly tokens: Int32Array;
  /** 1 or 0. */
  readonly label: number;
  readonly weight: number;
  /** Tokens have to be seen at several sources to be learnt. */
  readonly source: string;
}

export interface BagLearning {
  /** Sources at which a token has to be seen: what one site says is no rule. */
  readonly minSources: number;
  readonly passes: number;
  readonly rate: number;
}

/** Sum of squared gradients that every token starts with (AdaGrad). */
const firstSquare = 0.01;
/** Pull of every weight towards 0 in each step. */
const ridge = 1e-4;

/**
 * Learns what single tokens say, by logistic regression with AdaGrad. Deterministic: examples are
 * shuffled by a fixed sequence.
 */
export function learnBag(
  examples: readonly Example[],
  { minSources, passes, rate }: BagLearning,
): BagWeights {
  const index = frequentKeys(examples, minSources);
  const rows = shuffled(
    examples.map(({ tokens, label, weight }) => ({
      places: Int32Array.from([...tokens].flatMap((token) => index.get(keyOf(token)) ?? [])),
      share: 1 / Math.sqrt(Math.max(1, tokens.length)),
      label,
      weight,
    })),
  );
  const odds = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(firstSquare);
  let base = 0;
  for (let pass = 0; pass < passes; pass++) {
    for (const { places, share, label, weight } of rows) {
      let sum = base;
      for (const place of places) sum += odds[place]! * share;
      const error = (1 / (1 + Math.exp(-sum)) - label) * weight;
      base -= 0.01 * error;
      for (const place of places) {
        const gradient = error * share + ridge * weight * odds[place]!;
        squares[place]! += gradient * gradient;
        odds[place]! -= (rate * gradient) / Math.sqrt(squares[place]!);
      }
    }
  }
  return packed(index, odds);
}

function frequentKeys(examples: readonly Example[], minSources: number): Map<number, number> {
  const sources = new Map<number, Set<string>>();
  for (const { tokens, source } of examples) {
    for (const token of tokens) {
      const key = keyOf(token);
      const seen = sources.get(key);
      if (seen === undefined) sources.set(key, new Set([source]));
      else if (seen.size < minSources) seen.add(source);
    }
  }
  const keys = [...sources].flatMap(([key, { size }]) => (size >= minSources ? [key] : []));
  return new Map(keys.sort((a, b) => a - b).map((key, place) => [key, place]));
}

/** Fisher-Yates by the linear congruential sequence of Numerical Recipes. */
function shuffled<T>(items: T[]): T[] {
  let state = 12345;
  for (let i = items.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
  return items;
}

function packed(index: ReadonlyMap<number, number>, odds: Float64Array): BagWeights {
  const loudest = odds.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = Number((loudest / 127).toPrecision(6));
  const keys: number[] = [];
  let before = 0;
  for (const key of index.keys()) {
    let distance = key - before;
    before = key;
    for (; distance >= 0x80; distance >>>= 7) keys.push((distance & 0x7f) | 0x80);
    keys.push(distance);
  }
  const weights = Int8Array.from(odds, (value) => (scale === 0 ? 0 : Math.round(value / scale)));
  return {
    keys: Buffer.from(keys).toString("base64"),
    weights: Buffer.from(weights.buffer).toString("base64"),
    scale,
  };
}
