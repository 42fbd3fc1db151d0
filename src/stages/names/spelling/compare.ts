import { type Forest, Scorer } from "../../../model/forest.ts";
import { bonesApart } from "./bones.ts";
import learned from "./decision.json" with { type: "json" };
import { features, fillFeatures } from "./features.ts";
import { knownRelation } from "./known.ts";
import { type Letters, learnedLetters } from "./letters.ts";
import { mostBonesApart, never } from "./match.ts";
import { type Alignment, align } from "./pairing.ts";
import { type Part, parseName } from "./parts.ts";

/** Whether two strings are spellings (or one a shortened form) of one name, part by part. */
export interface Comparison {
  readonly same: boolean;
  /** 0 to 1; `same` from 0.5 on. */
  readonly score: number;
  /** Log-odds of the two parts that are least alike. */
  readonly weakest: number;
  readonly because: readonly string[];
}

/** Compares two names: parts in order, the weakest decides; parts may be missing on one side. */
export function compareNames(a: string, b: string): Comparison {
  return compareParsed(parseName(a), parseName(b));
}

export function compareParsed(a: readonly Part[], b: readonly Part[]): Comparison {
  return compareWith(a, b, learnedLetters, decision);
}

const decision = new Scorer(learned as Forest);

const apart: Comparison = {
  same: false,
  score: 0,
  weakest: never,
  because: ["no alignment of the parts"],
};

/** No name has more parts; memory and time grow with the parts of one times those of the other. */
const mostParts = 32;

const tooLong: Comparison = { ...apart, because: [`a name has more than ${mostParts} parts`] };

const row = new Float32Array(features.length);

/** `decision`: how the parts' likeness decides over the names, by `features`. */
export function compareWith(
  a: readonly Part[],
  b: readonly Part[],
  letters: Letters,
  decision: Scorer,
): Comparison {
  if (Math.max(a.length, b.length) > mostParts) return tooLong;
  const alignment = isTurned(a, b) || lacking(a, b) > 1 ? null : align(a, b, letters);
  // "J.K. Rowling" shares nothing with Jamal Khashoggi.
  if (alignment === null || alignment.matches.every(({ how }) => how === "initial")) return apart;
  let weakest = Number.POSITIVE_INFINITY;
  let refused = false;
  for (const { logit, how } of alignment.matches) {
    weakest = Math.min(weakest, logit);
    if (how === "known" && logit < 0) refused = true;
  }
  const twoSexes = areOfTwoSexes(a[0]!, b[0]!);
  fillFeatures(row, a, b, alignment, letters);
  const likeness = 1 / (1 + Math.exp(-decision.score(row)));
  // Names that a table or their endings tell apart are two, whatever their letters say.
  const score = refused || twoSexes ? Math.min(likeness, knownApart) : likeness;
  return {
    same: score >= 0.5,
    score,
    weakest,
    // Put into words when asked for: most comparisons are only counted.
    get because() {
      const parts = explain(a, b, alignment);
      return twoSexes ? [...parts, `${a[0]!.whole}, ${b[0]!.whole}: a man's and a woman's`] : parts;
    },
  };
}

/** Most that the score of names can be of which a table knows one part apart. */
const knownApart = 0.05;

/** Letters that a given name and its other half have in common at least: Mari-o, Mari-a. */
const leastStem = 3;

/**
 * Whether two given names differ in nothing but the ending that makes one a man's and one a woman's:
 * Paolo and Paola, Robert and Roberta. Surnames in -ko and -ka are two spellings of one.
 */
function areOfTwoSexes(x: Part, y: Part): boolean {
  if (x.kind !== "plain" || y.kind !== "plain") return false;
  const [short, long] = x.core.length <= y.core.length ? [x.core, y.core] : [y.core, x.core];
  if (!/a$/.test(short) && long === `${short}a`)
    return short.length > leastStem && /[^aeiouy]$/.test(short);
  const stem = short.slice(0, -1);
  if (stem.length < leastStem || long.length !== short.length || !long.startsWith(stem))
    return false;
  return /[^k](?:oa|ao)$/.test(`${stem}${short.at(-1)}${long.at(-1)}`);
}

/** Whether both have the same parts in another order: Hasan Ali and Ali Hasan are two names. */
function isTurned(a: readonly Part[], b: readonly Part[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  if (!a.some(({ whole }, index) => whole !== b[index]!.whole)) return false;
  if (!a.every(({ whole }) => b.some((other) => other.whole === whole))) return false;
  const sorted = (parts: readonly Part[]): string =>
    parts
      .map(({ whole }) => whole)
      .sort()
      .join(" ");
  return sorted(a) === sorted(b);
}

/** Parts of the shorter name whose consonants no part of the longer has; one may be a joined one. */
function lacking(a: readonly Part[], b: readonly Part[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let count = 0;
  for (const part of short) {
    const met = long.some(
      (other) =>
        part.kind === "initial" ||
        other.kind === "initial" ||
        bonesApart(part.bones, other.bones) <= mostBonesApart ||
        knownRelation(part.core, other.core) === 1,
    );
    if (!met) count++;
  }
  return count;
}

function explain(a: readonly Part[], b: readonly Part[], alignment: Alignment): string[] {
  const { matches, dropped, longer } = alignment;
  const write = (parts: readonly Part[], indexes: readonly number[]): string =>
    indexes.map((index) => parts[index]!.whole).join(" ");
  return [
    ...matches.map(({ a: x, b: y, logit, how }) =>
      how === "equal"
        ? `${write(a, x)}: equal`
        : `${write(a, x)} ~ ${write(b, y)}: ${how} ${logit.toFixed(1)}`,
    ),
    ...dropped.map((index) => `${(longer === "a" ? a : b)[index]!.whole}: only in one`),
  ];
}
