/** A run of letters, marks, digits and underscores: what `\w+` means in the public benchmarks. */
const run = /[\p{L}\p{M}\p{N}_]+/gu;

/** A letter of a script that puts no spaces between words. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Such a letter with its marks, or what stands between two of them. */
const unspacedPart = new RegExp(`${unspaced.source}\\p{M}*|(?:(?!${unspaced.source}).)+`, "gu");

/**
 * Lower-cased words of a text, in order, as all scores count them. In scripts without spaces each
 * letter is a word: a run would be a whole clause, right or wrong as a whole.
 */
export function tokensOf(text: string): string[] {
  const runs = text.normalize("NFC").toLowerCase().match(run) ?? [];
  if (!unspaced.test(text)) return runs;
  return runs.flatMap((word) => (unspaced.test(word) ? (word.match(unspacedPart) ?? []) : [word]));
}
