import { ownCopy } from "../../../text/own-copy.ts";
import { Aligner, changeClasses, type LetterWeights, shorten } from "./align.ts";
import { nameGroup } from "./known.ts";
import learned from "./letters.json" with { type: "json" };
import { traceFeatures } from "./traces.ts";

/** What letters cost and what a pair of words starts with, in log-odds. */
export interface LetterModel {
  readonly bias: number;
  /** For each letter of the shorter word, up to ten: longer words forgive more. */
  readonly perLetter: number;
  readonly weights: LetterWeights;
  /** What the names that both words may spell say beside the letters: see `traceFeatures`. */
  readonly traces: { readonly [feature: string]: number };
}

/** How likely two folded words spell one name, in log-odds among words that look alike. */
export interface Letters {
  /** By the letters alone. */
  readonly alike: (a: string, b: string) => number;
  /** The same, once `alike` is known, with what is known of the names that the words may spell. */
  readonly weigh: (a: string, b: string, alike: number) => number;
  /**
   * How the cheapest alignment changes the word: writes to `out`, from `at` on, the changes at the
   * start, at the end, and of each of `changeClasses`; gives the place after them.
   */
  readonly changes: (a: string, b: string, out: Float32Array, at: number) => number;
}

const longestCounted = 10;
/** Below this the letters decide alone: no list makes words so unlike one name. */
const unlike = -3;
const hopeless = -5;
/** What is worse than this is not told apart: no counterpart at all. */
const worst = -10;

export function lettersOf(model: LetterModel): Letters {
  const aligner = new Aligner(model.weights);
  const alike = alikeBy(aligner, model);
  const changes: Letters["changes"] = (a, b, out, at) => {
    const end = at + 2 + changeClasses.length;
    out.fill(0, at, end);
    const [one, other] = inOrder(shorten(a), shorten(b));
    aligner.countSteps(one, other, mostCost(model, a, b), out, at);
    return end;
  };
  const weigh = (a: string, b: string, logit: number): number => {
    if (logit < hopeless) return logit;
    let sum = model.traces.bias! + Math.min(0, logit - unlike);
    for (const [feature, value] of traceFeatures(a, b, logit)) {
      sum += model.traces[feature]! * value;
    }
    return sum;
  };
  return { alike, weigh, changes };
}

export function bareLettersOf(model: Omit<LetterModel, "traces">): Letters["alike"] {
  return alikeBy(new Aligner(model.weights), model);
}

type Sums = Pick<LetterModel, "bias" | "perLetter">;

function alikeBy(aligner: Aligner, model: Sums): Letters["alike"] {
  return (a, b) => {
    const [one, other] = inOrder(shorten(a), shorten(b));
    return sure(model, a, b) - aligner.cost(one, other, mostCost(model, a, b));
  };
}

/** Log-odds of two words that differ in nothing. */
function sure({ bias, perLetter }: Sums, a: string, b: string): number {
  return bias + perLetter * Math.min(a.length, b.length, longestCounted);
}

function mostCost(model: Sums, a: string, b: string): number {
  return sure(model, a, b) - worst;
}

/** Where two alignments cost the same, the order of the words must not decide. */
function inOrder(a: string, b: string): readonly [string, string] {
  return a < b ? [a, b] : [b, a];
}

export const learnedLetters: Letters = lettersOf(learned as never);

/** Letters by class of sound; vowels and glides, and h, have none. */
const soundClasses = new Uint8Array(128);
for (const [letters, sound] of [
  ["kqcgszdtx", "t"],
  ["fvbp", "p"],
  ["l", "l"],
  ["r", "r"],
  ["m", "m"],
  ["n", "n"],
] as const) {
  for (const letter of letters) soundClasses[letter.charCodeAt(0)] = sound.charCodeAt(0);
}
/** What some romanisations write otherwise: v or w as nothing, w as v, j as a stop. */
const variants: readonly { readonly [letter: string]: string }[] = [
  {},
  { v: "" },
  { w: "p" },
  { j: "t" },
];
/** Words without them have one sound. */
const soundsOtherwise = /[vwj]|[kcg]h/;

const keysKnown = new Map<string, readonly string[]>();
/** Words whose keys are kept. */
const mostKeysKnown = 20_000;

/**
 * Keys such that words that may spell one name share at least one; words that share one need not.
 * Stops and sibilants are one class, lips another, vowels and glides none; the variants are for
 * sounds that some romanisations write with a letter of another class, kh as h among them. Of the
 * spellings of one name in the training data 99.4 % share a key, of all pairs of words 2.4 %.
 */
export function soundKeys(word: string): readonly string[] {
  const known = keysKnown.get(word);
  if (known) return known;
  const own = ownCopy(word);
  const group = nameGroup(own);
  // Spellings too far apart for their letters are found by the table that knows them.
  const out = group === undefined ? keysOf(own) : [...keysOf(own), `=${group}`];
  if (keysKnown.size >= mostKeysKnown) keysKnown.clear();
  keysKnown.set(own, out);
  return out;
}

function keysOf(word: string): readonly string[] {
  const bare = word.replace(/[^a-z]/g, "");
  if (bare === "") return [word];
  if (!soundsOtherwise.test(bare)) return [keyOf(bare, {}, false)];
  const keys = variants.flatMap((variant) => [
    keyOf(bare, variant, false),
    keyOf(bare, variant, true),
  ]);
  return [...new Set(keys)];
}

function keyOf(
  word: string,
  variant: { readonly [letter: string]: string },
  aspirates: boolean,
): string {
  let out = "";
  let last = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word[at]!;
    if (aspirates && word[at + 1] === "h" && (letter === "k" || letter === "c" || letter === "g")) {
      continue;
    }
    const other = variant[letter];
    const sound =
      other === undefined ? soundClasses[word.charCodeAt(at)]! : other.charCodeAt(0) || 0;
    if (sound === 0 || sound === last) continue;
    out += String.fromCharCode(sound);
    last = sound;
  }
  return out || "-";
}
