import { bonesApart } from "./bones.ts";
import learned from "./decision.json" with { type: "json" };
import { knownRelation } from "./known.ts";
import { type Letters, learnedLetters } from "./letters.ts";
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

/** How a part of one name is matched with one, or two, of the other. */
export interface Match {
  /** Indexes of the parts; two of one side where they are written as one word on the other. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** Log-odds that they spell one name. */
  readonly logit: number;
  readonly how: "equal" | "letters" | "article" | "initial" | "joined" | "known";
}

/** The best order-preserving alignment of two names. */
export interface Alignment {
  readonly matches: readonly Match[];
  /** Indexes of parts without a counterpart, of one side only. */
  readonly dropped: readonly number[];
  /** Parts of the name that has all the counterparts of the other. */
  readonly longer: "a" | "b";
}

/** Certain, in log-odds. */
const certain = 6;
const never = Number.NEGATIVE_INFINITY;
/** Written as one word they must be alike: "Jong Un" is not "Jong". */
const joinedLikeness = -1.5;
/** Words that differ in more consonants spell two names. */
const mostBonesApart = 2;
/** A compound that its spelling hides is no further from one that shows it. */
const hiddenCompound = -2;
/** A part this unlike another is no counterpart of it. */
const hopeless = -9;

/** Compares two names: parts in order, the weakest decides; parts may be missing on one side. */
export function compareNames(a: string, b: string): Comparison {
  return compareParsed(parseName(a), parseName(b));
}

export function compareParsed(a: readonly Part[], b: readonly Part[]): Comparison {
  return compareWith(a, b, learnedLetters, learned);
}

/** How the parts' likeness decides over the name: a logistic regression over `featuresOf`. */
export interface Decision {
  readonly bias: number;
  readonly weights: { readonly [feature: string]: number };
}

export function compareWith(
  a: readonly Part[],
  b: readonly Part[],
  letters: Letters,
  decision: Decision,
): Comparison {
  const alignment = isTurned(a, b) || lacking(a, b) > 1 ? null : align(a, b, letters);
  if (alignment === null)
    return { same: false, score: 0, weakest: never, because: ["no alignment of the parts"] };
  let logit = decision.bias;
  for (const [name, value] of Object.entries(featuresOf(a, b, alignment))) {
    logit += decision.weights[name]! * value;
  }
  const score = 1 / (1 + Math.exp(-logit));
  const weakest = Math.min(...alignment.matches.map((match) => match.logit));
  return { same: score >= 0.5, score, weakest, because: explain(a, b, alignment) };
}

/** Whether both have the same parts in another order: Hasan Ali and Ali Hasan are two names. */
function isTurned(a: readonly Part[], b: readonly Part[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const [x, y] = [a.map(({ whole }) => whole), b.map(({ whole }) => whole)];
  if (x.every((word, index) => word === y[index])) return false;
  return x.toSorted().join(" ") === y.toSorted().join(" ");
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

/** Log-odds that two parts spell one name. */
export function partsAlike(a: Part, b: Part): number {
  const { logit, how } = matchParts(a, b, learnedLetters);
  return how === "letters" && a.kind === b.kind
    ? learnedLetters.weigh(a.core, b.core, logit)
    : logit;
}

function matchParts(a: Part, b: Part, letters: Letters): { logit: number; how: Match["how"] } {
  if (a.kind === "initial" || b.kind === "initial") {
    return { logit: a.core[0] === b.core[0] ? 1 : never, how: "initial" };
  }
  if (a.kind === b.kind) {
    if (a.core === b.core) return { logit: certain, how: "equal" };
    const known = knownRelation(a.core, b.core);
    if (known !== 0) return { logit: known * certain, how: "known" };
    if (bonesApart(a.bones, b.bones) > mostBonesApart) return { logit: never, how: "letters" };
    return { logit: letters.alike(a.core, b.core), how: "letters" };
  }
  // A compound that its spelling hides: "Abdlhakim". Taking Abd or Abu off stays four letters.
  if (a.kind !== "plain" && b.kind !== "plain") return { logit: never, how: "letters" };
  if (bonesApart(a.bones, b.bones) > mostBonesApart) return { logit: never, how: "letters" };
  if (a.whole.length < 6 || b.whole.length < 6) return { logit: never, how: "letters" };
  const logit = letters.alike(a.whole, b.whole);
  return { logit: logit < hiddenCompound ? never : logit, how: "letters" };
}

/** An article written as part of the word: Elsheikh, el-Sheikh. */
function withoutArticle(a: Part, b: Part, letters: Letters): number {
  if (!b.particle || a.particle || a.kind !== "plain" || a.core.length < 6) return never;
  if (!/^[ae]l/.test(a.core)) return never;
  return letters.alike(a.core.slice(2), b.core);
}

function alike(a: Part, b: Part, letters: Letters): { logit: number; how: Match["how"] } {
  const plain = matchParts(a, b, letters);
  if (plain.logit > 0) return plain;
  const bare = Math.max(withoutArticle(a, b, letters), withoutArticle(b, a, letters));
  return bare > plain.logit ? { logit: bare, how: "article" } : plain;
}

/** What a part without a counterpart costs while aligning, in log-odds. */
const dropCost = 1.2;

/** Moves of the alignment: match, two parts of one name for one of the other, a part dropped. */
type Move = "match" | "join-a" | "join-b" | "drop";

/** Null if the names cannot be aligned with parts missing on one side only. */
export function align(a: readonly Part[], b: readonly Part[], letters: Letters): Alignment | null {
  if (a.length === 0 || b.length === 0) return null;
  const grid = gridOf(a, b, letters);
  const dropsA = path(a.length, b.length, grid, true);
  const dropsB = path(a.length, b.length, grid, false);
  const best = dropsA.cost <= dropsB.cost ? dropsA : dropsB;
  if (best.cost === Number.POSITIVE_INFINITY) return null;
  const { matches, dropped } = trace(best.moves, a.length, b.length, grid, best === dropsA);
  if (matches.length === 0) return null;
  const weighed = matches.map((match) => weigh(match, a, b, letters));
  return { matches: weighed, dropped, longer: best === dropsA ? "a" : "b" };
}

/** Of parts matched by their letters: what is known of the names they may spell. */
function weigh(match: Match, a: readonly Part[], b: readonly Part[], letters: Letters): Match {
  const [x, y] = [a[match.a[0]!]!, b[match.b[0]!]!];
  if (match.how !== "letters" || x.kind !== y.kind) return match;
  return { ...match, logit: letters.weigh(x.core, y.core, match.logit) };
}

/** Log-odds of every part of `a` against every part of `b`, alone and joined with the one before. */
interface Grid {
  readonly width: number;
  readonly alone: Float64Array;
  readonly how: Match["how"][];
  readonly joinA: Float64Array;
  readonly joinB: Float64Array;
}

function gridOf(a: readonly Part[], b: readonly Part[], letters: Letters): Grid {
  const width = b.length;
  const size = a.length * width;
  const grid: Grid = {
    width,
    alone: new Float64Array(size),
    how: [],
    joinA: new Float64Array(size).fill(never),
    joinB: new Float64Array(size).fill(never),
  };
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < width; j++) {
      const { logit, how } = alike(a[i]!, b[j]!, letters);
      const at = i * width + j;
      grid.alone[at] = logit;
      grid.how.push(how);
      if (logit === certain) continue;
      if (i > 0) grid.joinA[at] = joined(a[i - 1]!, a[i]!, b[j]!, letters);
      if (j > 0) grid.joinB[at] = joined(b[j - 1]!, b[j]!, a[i]!, letters);
    }
  }
  return grid;
}

function path(n: number, m: number, grid: Grid, dropsA: boolean): { cost: number; moves: Move[] } {
  const stride = m + 1;
  const cost = new Float64Array((n + 1) * stride).fill(Number.POSITIVE_INFINITY);
  const moves: Move[] = [];
  cost[0] = 0;
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      const at = i * stride + j;
      const offer = (from: number, price: number, move: Move): void => {
        const total = cost[from]! + price;
        if (total >= cost[at]!) return;
        cost[at] = total;
        moves[at] = move;
      };
      if (i > 0 && j > 0) {
        const cell = (i - 1) * grid.width + j - 1;
        if (grid.alone[cell]! > hopeless)
          offer(at - stride - 1, certain - grid.alone[cell]!, "match");
        if (i > 1 && grid.joinA[cell]! > joinedLikeness) {
          offer(at - 2 * stride - 1, certain - grid.joinA[cell]!, "join-a");
        }
        if (j > 1 && grid.joinB[cell]! > joinedLikeness) {
          offer(at - stride - 2, certain - grid.joinB[cell]!, "join-b");
        }
      }
      if (dropsA && i > 0) offer(at - stride, dropCost, "drop");
      if (!dropsA && j > 0) offer(at - 1, dropCost, "drop");
    }
  }
  return { cost: cost[n * stride + m]!, moves };
}

function trace(
  moves: readonly Move[],
  n: number,
  m: number,
  grid: Grid,
  dropsA: boolean,
): { matches: Match[]; dropped: number[] } {
  const matches: Match[] = [];
  const dropped: number[] = [];
  let i = n;
  let j = m;
  while (i > 0 || j > 0) {
    const move = moves[i * (m + 1) + j]!;
    if (move === "drop") {
      dropped.unshift(dropsA ? --i : --j);
      continue;
    }
    const cell = (i - 1) * grid.width + j - 1;
    const a = move === "join-a" ? [i - 2, i - 1] : [i - 1];
    const b = move === "join-b" ? [j - 2, j - 1] : [j - 1];
    const logit =
      move === "match"
        ? grid.alone[cell]!
        : move === "join-a"
          ? grid.joinA[cell]!
          : grid.joinB[cell]!;
    matches.unshift({ a, b, logit, how: move === "match" ? grid.how[cell]! : "joined" });
    i -= a.length;
    j -= b.length;
  }
  return { matches, dropped };
}

/** Two parts of one name against one word of the other: "Ali Reza", "Alireza". */
function joined(first: Part, second: Part, word: Part, letters: Letters): number {
  const together = first.whole + second.whole;
  const apart = Math.abs(together.length - word.whole.length);
  // A compound is no join: "Abboud Latif" is not "Abd al-Latif".
  if (word.kind !== "plain" || word.whole.length < 5 || apart > 3) return never;
  if (together === word.whole) return certain;
  if (bonesApart(first.bones + second.bones, word.bones) > mostBonesApart) return never;
  const logit = letters.alike(together, word.whole);
  // "Seyed al-Hosseini", "Seyedolhosseini".
  return second.particle
    ? Math.max(logit, letters.alike(`${first.whole}ol${second.whole}`, word.whole))
    : logit;
}

/** What the decision looks at. */
export function featuresOf(
  a: readonly Part[],
  b: readonly Part[],
  { matches, dropped, longer }: Alignment,
): { readonly [feature: string]: number } {
  const logits = matches.map(({ logit }) => Math.max(-10, Math.min(certain, logit)));
  const weakest = Math.min(...logits);
  const rest = logits.reduce((sum, logit) => sum + (logit === certain ? 0 : certain - logit), 0);
  const long = longer === "a" ? a : b;
  const several = matches.length > 1 ? 1 : 0;
  const least = matches[logits.indexOf(weakest)]!;
  return {
    weakest,
    weak: Math.min(0, weakest + 2),
    hopeless: Math.min(0, weakest + 4),
    hopelessOfSeveral: several * Math.min(0, weakest + 4),
    second: Math.min(0, ...logits.toSorted((x, y) => x - y).slice(1, 2)),
    weakestOfSeveral: several * weakest,
    weakOfSeveral: several * Math.min(0, weakest + 2),
    weakAndDropped: dropped.length > 0 ? Math.min(0, weakest) : 0,
    short: matches.reduce(
      (sum, match) =>
        sum + (shortest(a, b, match) < 4 ? Math.max(-10, Math.min(0, match.logit)) : 0),
      0,
    ),
    long: Math.max(-10, Math.min(0, weakest)) * (Math.min(10, shortest(a, b, least)) - 6),
    weakFirst: several * (least.a[0] === 0 || least.b[0] === 0 ? Math.min(0, weakest) : 0),
    weakInside: several * (isInside(least, a.length, b.length) ? Math.min(0, weakest) : 0),
    several,
    rest: several * (rest - (certain - weakest)),
    exact: Math.min(2, logits.filter((logit) => logit === certain).length),
    dropped: dropped.length,
    droppedFirst: dropped.includes(0) ? 1 : 0,
    droppedLast: dropped.includes(long.length - 1) ? 1 : 0,
    joined: matches.filter(({ how }) => how === "joined").length,
    known: matches.some(({ how, logit }) => how === "known" && logit < 0) ? 1 : 0,
  };
}

/** Whether a match is neither of the first parts nor of the last. */
function isInside({ a, b }: Match, lengthA: number, lengthB: number): boolean {
  return a[0]! > 0 && b[0]! > 0 && a.at(-1)! < lengthA - 1 && b.at(-1)! < lengthB - 1;
}

/** Letters of the shorter of two matched parts. */
function shortest(a: readonly Part[], b: readonly Part[], match: Match): number {
  const length = (parts: readonly Part[], indexes: readonly number[]): number =>
    indexes.reduce((sum, index) => sum + parts[index]!.core.length, 0);
  return Math.min(length(a, match.a), length(b, match.b));
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
