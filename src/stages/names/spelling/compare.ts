import learned from "./decision.json" with { type: "json" };
import { knownRelation } from "./known.ts";
import { type LettersAlike, lettersAlike } from "./letters.ts";
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
  readonly how: "equal" | "letters" | "initial" | "joined" | "known";
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
/** A part this unlike another is no counterpart of it. */
const hopeless = -9;

/** Compares two names: parts in order, the weakest decides; parts may be missing on one side. */
export function compareNames(a: string, b: string): Comparison {
  return compareParsed(parseName(a), parseName(b));
}

export function compareParsed(a: readonly Part[], b: readonly Part[]): Comparison {
  return compareWith(a, b, lettersAlike, learned);
}

/** How the parts' likeness decides over the name: a logistic regression over `featuresOf`. */
export interface Decision {
  readonly bias: number;
  readonly weights: { readonly [feature: string]: number };
}

export function compareWith(
  a: readonly Part[],
  b: readonly Part[],
  letters: LettersAlike,
  decision: Decision,
): Comparison {
  const alignment = align(a, b, letters);
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

/** Log-odds that two parts spell one name. */
export function partsAlike(a: Part, b: Part): number {
  return matchParts(a, b, lettersAlike).logit;
}

function matchParts(a: Part, b: Part, letters: LettersAlike): { logit: number; how: Match["how"] } {
  if (a.kind === "initial" || b.kind === "initial") {
    return { logit: a.core[0] === b.core[0] ? 1 : never, how: "initial" };
  }
  if (a.kind === b.kind) {
    if (a.core === b.core) return { logit: certain, how: "equal" };
    const known = knownRelation(a.core, b.core);
    if (known !== 0) return { logit: known * certain, how: "known" };
    return { logit: letters(a.core, b.core), how: "letters" };
  }
  // A compound that its spelling hides: "Abdlhakim". Taking Abd or Abu off stays four letters.
  if (a.kind !== "plain" && b.kind !== "plain") return { logit: never, how: "letters" };
  if (a.whole.length < 6 || b.whole.length < 6) return { logit: never, how: "letters" };
  return { logit: letters(a.whole, b.whole), how: "letters" };
}

/** An article written as part of the word: Elsheikh, el-Sheikh. */
function withoutArticle(a: Part, b: Part, letters: LettersAlike): number {
  if (!b.particle || a.particle || a.kind !== "plain" || a.core.length < 6) return never;
  if (!/^[ae]l/.test(a.core)) return never;
  return letters(a.core.slice(2), b.core);
}

function alike(a: Part, b: Part, letters: LettersAlike): { logit: number; how: Match["how"] } {
  const plain = matchParts(a, b, letters);
  if (plain.logit > 0) return plain;
  const bare = Math.max(withoutArticle(a, b, letters), withoutArticle(b, a, letters));
  return bare > plain.logit ? { logit: bare, how: "letters" } : plain;
}

/** Costs of what is no match, in log-odds: from the same fit as `decision`. */
const dropCost = 1.2;

interface Cell {
  readonly cost: number;
  readonly match?: Match;
  readonly drop?: number;
  readonly back?: Cell;
}

/** Null if the names cannot be aligned with parts missing on one side only. */
export function align(
  a: readonly Part[],
  b: readonly Part[],
  letters: LettersAlike,
): Alignment | null {
  if (a.length === 0 || b.length === 0) return null;
  const found = [
    { cell: path(a, b, true, letters), longer: "a" as const },
    { cell: path(a, b, false, letters), longer: "b" as const },
  ].filter(({ cell }) => cell !== null);
  if (found.length === 0) return null;
  found.sort((x, y) => x.cell!.cost - y.cell!.cost);
  const { cell, longer } = found[0]!;
  const matches: Match[] = [];
  const dropped: number[] = [];
  for (let at: Cell | undefined = cell!; at !== undefined; at = at.back) {
    if (at.match) matches.unshift(at.match);
    if (at.drop !== undefined) dropped.unshift(at.drop);
  }
  return matches.length === 0 ? null : { matches, dropped, longer };
}

function path(
  a: readonly Part[],
  b: readonly Part[],
  dropsA: boolean,
  letters: LettersAlike,
): Cell | null {
  const rows: (Cell | null)[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: (Cell | null)[] = [];
    rows.push(row);
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 && j === 0) {
        row.push({ cost: 0 });
        continue;
      }
      let best: Cell | null = null;
      const offer = (back: Cell | null | undefined, cost: number, more: Partial<Cell>): void => {
        if (!back || cost === Number.POSITIVE_INFINITY) return;
        const total = back.cost + cost;
        if (best === null || total < best.cost) best = { cost: total, back, ...more };
      };
      if (i > 0 && j > 0) {
        const { logit, how } = alike(a[i - 1]!, b[j - 1]!, letters);
        if (logit > hopeless) {
          offer(rows[i - 1]![j - 1], certain - logit, {
            match: { a: [i - 1], b: [j - 1], logit, how },
          });
        }
      }
      if (i > 1 && j > 0) {
        const logit = joined(a[i - 2]!, a[i - 1]!, b[j - 1]!, letters);
        if (logit > joinedLikeness) {
          const match: Match = { a: [i - 2, i - 1], b: [j - 1], logit, how: "joined" };
          offer(rows[i - 2]![j - 1], certain - logit, { match });
        }
      }
      if (i > 0 && j > 1) {
        const logit = joined(b[j - 2]!, b[j - 1]!, a[i - 1]!, letters);
        if (logit > joinedLikeness) {
          const match: Match = { a: [i - 1], b: [j - 2, j - 1], logit, how: "joined" };
          offer(rows[i - 1]![j - 2], certain - logit, { match });
        }
      }
      if (dropsA && i > 0) offer(rows[i - 1]![j], dropCost, { drop: i - 1 });
      if (!dropsA && j > 0) offer(row[j - 1], dropCost, { drop: j - 1 });
      row.push(best);
    }
  }
  return rows[a.length]![b.length] ?? null;
}

/** Two parts of one name against one word of the other: "Ali Reza", "Alireza". */
function joined(first: Part, second: Part, word: Part, letters: LettersAlike): number {
  const together = first.whole + second.whole;
  const apart = Math.abs(together.length - word.whole.length);
  if (word.whole.length < 5 || apart > 3) return never;
  return together === word.whole ? certain : letters(together, word.whole);
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
  return {
    weakest,
    weak: Math.min(0, weakest + 2),
    hopeless: Math.min(0, weakest + 4),
    weakestOfSeveral: several * weakest,
    weakOfSeveral: several * Math.min(0, weakest + 2),
    weakAndDropped: dropped.length > 0 ? Math.min(0, weakest) : 0,
    short: matches.reduce(
      (sum, match) =>
        sum + (shortest(a, b, match) < 4 ? Math.max(-10, Math.min(0, match.logit)) : 0),
      0,
    ),
    several,
    rest: several * (rest - (certain - weakest)),
    exact: logits.filter((logit) => logit === certain).length,
    dropped: dropped.length,
    droppedFirst: dropped.includes(0) ? 1 : 0,
    droppedLast: dropped.includes(long.length - 1) ? 1 : 0,
    joined: matches.filter(({ how }) => how === "joined").length,
    known: matches.some(({ how, logit }) => how === "known" && logit < 0) ? 1 : 0,
  };
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
