/**
 * A run of letters, marks, digits and underscores; in scripts that put no spaces between words,
 * each letter. The same notion of a word as the public article benchmarks (`\w+`), but for the
 * scripts where `\w+` would take a whole clause for one word.
 */
const token =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{M}\p{N}_])+/gu;

/** Lower-cased words of a text, in order, as all scores count them. */
export function tokensOf(text: string): string[] {
  return text.normalize("NFC").toLowerCase().match(token) ?? [];
}
