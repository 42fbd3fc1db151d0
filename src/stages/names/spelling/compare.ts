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
  if (alignment === null) return apart;
  let weakest = Number.POSITIVE_INFINITY;
  let refused = false;
  for (const { logit, how } of alignment.matches) {
    weakest = Math.min(weakest, logit);
    if (how === "known" && logit < 0) refused = true;
  }
  fillFeatures(row, a, b, alignment, letters);
  const likeness = 1 / (1 + Math.exp(-decision.score(row)));
  // Names that a table knows apart are two, whatever their letters say.
  const score = refused ? Math.min(likeness, knownApart) : likeness;
  return {
    same: score >= 0.5,
    score,
    weakest,
    // Put into words when asked for: most comparisons are only counted.
    get because() {
      return explain(a, b, alignment);
    },
  };
}

/** Most that the score of names can be of which a table knows one part apart. */
const knownApart = 0.05;

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
