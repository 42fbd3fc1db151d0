import { tokensOf } from "./tokens.ts";

/** Agreement of two bags of things, 0 to 1. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Words as a multiset, lower-cased. */
export function wordAgreement(text: string, gold: string): Agreement {
  return agreement(tokensOf(text), tokensOf(gold));
}

/** Runs of four words, as in the public article benchmarks. A shorter text is one run. */
export function runAgreement(text: string, gold: string): Agreement {
  return agreement(runs(tokensOf(text)), runs(tokensOf(gold)));
}

const runLength = 4;

function runs(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const count = Math.max(1, words.length - runLength + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + runLength).join(" "));
}

function agreement(given: readonly string[], wanted: readonly string[]): Agreement {
  if (given.length === 0 && wanted.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const left = new Map<string, number>();
  for (const item of wanted) left.set(item, (left.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of given) {
    const count = left.get(item) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(item, count - 1);
  }
  return {
    precision: given.length === 0 ? 0 : shared / given.length,
    recall: wanted.length === 0 ? 0 : shared / wanted.length,
    f1: (2 * shared) / (given.length + wanted.length),
  };
}

/** The better of the two by words: annotators keep the standfirst apart, a cleaner need not. */
export function betterGold(text: string, body: string, standfirst: readonly string[]): string {
  if (standfirst.length === 0) return body;
  const both = [...standfirst, body].join("\n");
  return wordAgreement(text, both).f1 > wordAgreement(text, body).f1 ? both : body;
}

/** Segments that must and must not be in the body: `found` of `wanted`, `wrong` of `unwanted`. */
export interface SegmentCounts {
  readonly found: number;
  readonly wanted: number;
  readonly wrong: number;
  readonly unwanted: number;
}

/** The same segments themselves, where something is wrong with them. */
export interface SegmentMistakes {
  readonly missing: readonly string[];
  readonly leaked: readonly string[];
}

export function countSegments(
  text: string,
  wanted: readonly string[],
  unwanted: readonly string[],
): SegmentCounts & SegmentMistakes {
  const spaced = text.normalize("NFC").replace(/\s+/g, " ");
  const dense = spaced.replaceAll(" ", "");
  const holds = (segment: string): boolean => {
    const sought = segment.normalize("NFC").replace(/\s+/g, " ").trim();
    if (sought === "") return false;
    if (spaced.includes(sought)) return true;
    // Where links cut a sentence, spaces differ. Not for short ones: "is the" is in "this theory".
    return sought.length >= 20 && dense.includes(sought.replaceAll(" ", ""));
  };
  const missing = wanted.filter((segment) => !holds(segment));
  const leaked = unwanted.filter(holds);
  return {
    found: wanted.length - missing.length,
    wanted: wanted.length,
    wrong: leaked.length,
    unwanted: unwanted.length,
    missing,
    leaked,
  };
}
