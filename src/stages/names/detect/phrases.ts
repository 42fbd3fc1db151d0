import { Is } from "./lexicon.ts";
import { Gap, type Tokens } from "./tokens.ts";
import { Shape } from "./words.ts";

/** The longest listed phrase of at least two words that starts at `at`. */
export function phraseAt(
  tokens: Tokens,
  at: number,
): { readonly length: number; readonly flag: number } | undefined {
  const { phrases } = tokens.word(at);
  for (let i = 0; i < phrases.length; i++) {
    const { keys, flag } = phrases[i]!;
    let length = 1;
    while (
      length < keys.length &&
      tokens.key(at + length) === keys[length] &&
      follows(tokens, at + length)
    )
      length++;
    if (length === keys.length) return { length, flag };
  }
  return undefined;
}

/** Whether a point after the word belongs to it: Gen. Milley. */
function isAbbreviated(tokens: Tokens, at: number): boolean {
  return tokens.shape(at) === Shape.initial || (tokens.flags(at) & Is.abbreviation) !== 0;
}

/** Whether nothing but white space, or the point of an abbreviation, parts a word from the one before. */
export function follows(tokens: Tokens, at: number): boolean {
  const gap = tokens.gap(at);
  if (gap === Gap.space) return !tokens.possessive(at - 1);
  return gap === Gap.point && isAbbreviated(tokens, at - 1);
}
