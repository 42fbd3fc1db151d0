import { certain } from "./match.ts";
import type { Alignment, Match } from "./pairing.ts";
import type { Part } from "./parts.ts";

/** What the decision over two names looks at, in the order of `featuresOf`. */
export const features: readonly string[] = [
  "weakest",
  "weak",
  "hopeless",
  "hopelessOfSeveral",
  "second",
  "weakestOfSeveral",
  "weakOfSeveral",
  "weakAndDropped",
  "short",
  "long",
  "weakFirst",
  "weakInside",
  "several",
  "rest",
  "exact",
  "dropped",
  "droppedFirst",
  "droppedLast",
  "joined",
  "known",
];

/** Log-odds below this are all the same. */
const worst = -10;
/** A part of fewer letters is short. */
const shortPart = 4;

/** The values of `features` for an alignment. */
export function featuresOf(
  a: readonly Part[],
  b: readonly Part[],
  { matches, dropped, longer }: Alignment,
): number[] {
  const long = longer === "a" ? a : b;
  let weakest = certain;
  let second = certain;
  let least = matches[0]!;
  let rest = 0;
  let exact = 0;
  let short = 0;
  let joined = 0;
  let known = 0;
  for (const match of matches) {
    const logit = Math.max(worst, Math.min(certain, match.logit));
    if (logit < weakest) {
      second = weakest;
      weakest = logit;
      least = match;
    } else if (logit < second) second = logit;
    if (logit === certain) exact++;
    else rest += certain - logit;
    if (shortest(a, b, match) < shortPart) short += Math.min(0, logit);
    if (match.how === "joined") joined++;
    if (match.how === "known" && match.logit < 0) known = 1;
  }
  const several = matches.length > 1 ? 1 : 0;
  const weak = Math.min(0, weakest);
  return [
    weakest,
    Math.min(0, weakest + 2),
    Math.min(0, weakest + 4),
    several * Math.min(0, weakest + 4),
    Math.min(0, second),
    several * weakest,
    several * Math.min(0, weakest + 2),
    dropped.length > 0 ? weak : 0,
    short,
    weak * (Math.min(10, shortest(a, b, least)) - 6),
    several * (least.a[0] === 0 || least.b[0] === 0 ? weak : 0),
    several * (isInside(least, a.length, b.length) ? weak : 0),
    several,
    several * (rest - (certain - weakest)),
    Math.min(2, exact),
    dropped.length,
    dropped.includes(0) ? 1 : 0,
    dropped.includes(long.length - 1) ? 1 : 0,
    joined,
    known,
  ];
}

/** Whether a match is neither of the first parts nor of the last. */
function isInside({ a, b }: Match, lengthA: number, lengthB: number): boolean {
  return a[0]! > 0 && b[0]! > 0 && a.at(-1)! < lengthA - 1 && b.at(-1)! < lengthB - 1;
}

/** Letters of the shorter of two matched parts. */
function shortest(a: readonly Part[], b: readonly Part[], match: Match): number {
  return Math.min(letters(a, match.a), letters(b, match.b));
}

function letters(parts: readonly Part[], indexes: readonly number[]): number {
  let sum = 0;
  for (const index of indexes) sum += parts[index]!.core.length;
  return sum;
}
