import { type Trace, tracesOf } from "./sources.ts";

/** Upper ends of the classes of `gap`. */
const gaps: readonly (readonly [number, string])[] = [
  [0.05, "same"],
  [0.3, "gap-0.3"],
  [0.6, "gap-0.6"],
  [1, "gap-1"],
  [2, "gap-2"],
  [Number.POSITIVE_INFINITY, "gap-more"],
];

/**
 * Whether two words may spell one listed name, how much dearer that is than letting each spell the
 * name it fits best, and the letters' own verdict, which counts for more where nothing is listed.
 */
export function traceFeatures(
  a: string,
  b: string,
  letters: number,
): (readonly [feature: string, value: number])[] {
  const tracesA = tracesOf(a);
  const tracesB = tracesOf(b);
  if (tracesA.length === 0 && tracesB.length === 0) {
    return [
      ["untraced", 1],
      ["letters-untraced", letters],
    ];
  }
  if (tracesA.length === 0 || tracesB.length === 0) {
    const best = cheapest(tracesA.length > 0 ? tracesA : tracesB);
    return [
      ["one-traced", 1],
      ["one-traced-cost", best],
      ["letters-one-traced", letters],
    ];
  }
  const together = cheapestTogether(tracesA, tracesB);
  const apart = cheapest(tracesA) + cheapest(tracesB);
  if (together === Number.POSITIVE_INFINITY) {
    return [
      ["two-names", 1],
      ["two-names-cost", apart],
      ["letters-two-names", letters],
    ];
  }
  return [
    [gaps.find(([end]) => together - apart <= end)![1], 1],
    ["together", together],
    ["letters-together", letters],
  ];
}

export const allTraceFeatures: readonly string[] = [
  "untraced",
  "letters-untraced",
  "one-traced",
  "one-traced-cost",
  "letters-one-traced",
  "two-names",
  "two-names-cost",
  "letters-two-names",
  "together",
  "letters-together",
  ...gaps.map(([, name]) => name),
];

function cheapestTogether(a: readonly Trace[], b: readonly Trace[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (const one of a) {
    for (const other of b) {
      if (one.source === other.source) best = Math.min(best, one.cost + other.cost);
    }
  }
  return best;
}

function cheapest(traces: readonly Trace[]): number {
  return traces.reduce((least, { cost }) => Math.min(least, cost), Number.POSITIVE_INFINITY);
}

/** What the lists of names in other scripts say of two words. */
export interface TraceVerdict {
  /** 0: neither word is listed; 1: one is; 2: both are, as two names; 3: they may be one name. */
  readonly listed: number;
  /** Cost of reading both as one name, and as the name that each fits best; 0 where there is none. */
  readonly together: number;
  readonly apart: number;
}

export function traceOf(a: string, b: string): TraceVerdict {
  const tracesA = tracesOf(a);
  const tracesB = tracesOf(b);
  const [noneA, noneB] = [tracesA.length === 0, tracesB.length === 0];
  if (noneA && noneB) return { listed: 0, together: 0, apart: 0 };
  if (noneA || noneB) return { listed: 1, together: 0, apart: cheapest(noneA ? tracesB : tracesA) };
  const together = cheapestTogether(tracesA, tracesB);
  const apart = cheapest(tracesA) + cheapest(tracesB);
  return together === Number.POSITIVE_INFINITY
    ? { listed: 2, together: 0, apart }
    : { listed: 3, together, apart };
}
