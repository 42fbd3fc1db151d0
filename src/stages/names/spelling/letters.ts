import { Aligner, type LetterWeights, shorten } from "./align.ts";
import learned from "./letters.json" with { type: "json" };

/** What letters cost and what a pair of words starts with, in log-odds. */
export interface LetterModel {
  readonly bias: number;
  /** For each letter of the shorter word, up to ten: longer words forgive more. */
  readonly perLetter: number;
  readonly weights: LetterWeights;
}

/**
 * Log-odds that two folded words spell one name, judged by their letters alone: above 0 more likely
 * than not among words that look alike.
 */
export type LettersAlike = (a: string, b: string) => number;

const longestCounted = 10;

export function lettersOf(model: LetterModel): LettersAlike {
  const aligner = new Aligner(model.weights);
  return (a, b) => {
    const length = Math.min(a.length, b.length, longestCounted);
    return model.bias + model.perLetter * length - aligner.cost(shorten(a), shorten(b));
  };
}

export const lettersAlike: LettersAlike = lettersOf(learned as never);

/**
 * Keys such that words that may spell one name share at least one; words that share one need not.
 * Stops and sibilants are one class, lips another, vowels and glides none; the variants are for
 * sounds that some romanisations write with a letter of another class. Of the spellings of one name
 * in the training data 99.4 % share a key, of all pairs of words 2.4 %.
 */
export function soundKeys(word: string): Set<string> {
  const out = new Set<string>();
  const bare = word.replace(/[^a-z]/g, "");
  if (bare === "") return out.add(word);
  for (const variant of [bare, bare.replace(/kh|ch|gh/g, "h")]) {
    out.add(keyOf(variant));
    out.add(keyOf(variant.replace(/[vw]/g, "")));
    out.add(keyOf(variant.replace(/w/g, "v")));
    out.add(keyOf(variant.replace(/j/g, "t")));
  }
  return out;
}

function keyOf(word: string): string {
  return (
    word
      .replace(/x/g, "ks")
      .replace(/(?:[kqcgszdt]|(?<=[kcgszdt])h)+/g, "t")
      .replace(/ph|[fvbp]/g, "p")
      .replace(/[aeiouyhwj]/g, "")
      .replace(/(.)\1+/g, "$1") || "-"
  );
}
