import { changeClasses } from "./align.ts";
import type { Letters } from "./letters.ts";
import { certain } from "./match.ts";
import type { Alignment, Match } from "./pairing.ts";
import type { Part } from "./parts.ts";
import { traceOf } from "./traces.ts";

/**
 * What the decision over two names looks at, in the order of `fillFeatures`. Log-odds run from -10 to
 * 6; "weakest" is the match of the two parts that are least alike.
 */
export const features: readonly string[] = [
  "weakest",
  "second",
  "rest",
  "exact",
  "matches",
  "fewest-parts",
  "dropped",
  "dropped-first",
  "dropped-last",
  "joined",
  "article",
  "initial",
  "weakest-first",
  "weakest-inside",
  "weakest-last",
  "short-letters",
  "shorter",
  "longer",
  "letters",
  "start",
  "end",
  ...changeClasses.map((kind) => `change-${kind}`),
  "listed",
  "listed-together",
  "listed-apart",
];

/** Log-odds below this are all the same. */
const worst = -10;
/** A part of fewer letters is short. */
const shortPart = 4;

/** Writes the values of `features` for an alignment into `out`. */
export function fillFeatures(
  out: Float32Array,
  a: readonly Part[],
  b: readonly Part[],
  { matches, dropped, longer }: Alignment,
  letters: Letters,
): void {
  const long = longer === "a" ? a : b;
  let weakest = certain;
  let second = certain;
  let least = matches[0]!;
  let rest = 0;
  let exact = 0;
  let short = 0;
  let [joined, article, initial] = [0, 0, 0];
  for (const match of matches) {
    const logit = Math.max(worst, Math.min(certain, match.logit));
    if (logit < weakest) {
      second = weakest;
      weakest = logit;
      least = match;
    } else if (logit < second) second = logit;
    if (logit === certain) exact++;
    else rest += certain - logit;
    if (size(a, match.a) < shortPart || size(b, match.b) < shortPart) short += Math.min(0, logit);
    if (match.how === "joined") joined++;
    else if (match.how === "article") article++;
    else if (match.how === "initial") initial++;
  }
  const one = word(a, least.a);
  const other = word(b, least.b);
  const last = least.a.at(-1) === a.length - 1 && least.b.at(-1) === b.length - 1;
  const first = least.a[0] === 0 && least.b[0] === 0;
  let at = 0;
  const put = (value: number): void => {
    out[at++] = value;
  };
  put(weakest);
  put(second);
  put(rest - (certain - weakest));
  put(exact);
  put(matches.length);
  put(Math.min(a.length, b.length));
  put(dropped.length);
  put(Number(dropped.includes(0)));
  put(Number(dropped.includes(long.length - 1)));
  put(joined);
  put(article);
  put(initial);
  put(Number(first));
  put(Number(isInside(least, a.length, b.length)));
  put(Number(last));
  put(short);
  put(Math.min(one.length, other.length));
  put(Math.max(one.length, other.length));
  put(one === other ? certain : Math.max(worst, letters.alike(one, other)));
  at = letters.changes(one, other, out, at);
  const { listed, together, apart } = traceOf(one, other);
  put(listed);
  put(together);
  put(apart);
}

/** Whether a match is neither of the first parts nor of the last. */
function isInside({ a, b }: Match, lengthA: number, lengthB: number): boolean {
  return a[0]! > 0 && b[0]! > 0 && a.at(-1)! < lengthA - 1 && b.at(-1)! < lengthB - 1;
}

function size(parts: readonly Part[], indexes: readonly number[]): number {
  let sum = 0;
  for (const index of indexes) sum += parts[index]!.core.length;
  return sum;
}

function word(parts: readonly Part[], indexes: readonly number[]): string {
  return indexes.length === 1
    ? parts[indexes[0]!]!.core
    : indexes.map((index) => parts[index]!.core).join("");
}
