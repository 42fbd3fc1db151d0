/** Scripts that are written without spaces: each character is a token of its own. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const run = /\p{N}+(?:[.,]\p{N}+)+|©|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’](?=\p{L}))*/gu;
const apostrophes = /['’]/g;
const ascii = /^[\x20-\x7e]*$/;
/** The dot that lower-casing leaves over the `i` of a Turkish `İ`. */
const dotAbove = /(?<=i)\u0307/g;

/**
 * Lower-cased tokens of a line for comparing wordings: runs of letters, marks and digits without
 * their apostrophes (`you're` is `youre`; `1,204` is one token), one token a character in scripts without spaces.
 * Reads at most `limit` tokens.
 */
export function tokensOf(line: string, limit: number = Number.POSITIVE_INFINITY): string[] {
  const out: string[] = [];
  const plain = ascii.test(line);
  const folded = plain
    ? line.toLowerCase()
    : line.normalize("NFKC").toLowerCase().replace(dotAbove, "");
  for (const match of folded.matchAll(run)) {
    if (out.length >= limit) break;
    const word = match[0];
    if (plain || !unspaced.test(word)) out.push(word.replace(apostrophes, ""));
    else splitUnspaced(word, out);
  }
  return out;
}

function splitUnspaced(word: string, out: string[]): void {
  let rest = "";
  for (const character of word) {
    if (unspaced.test(character)) {
      if (rest !== "") out.push(rest);
      rest = "";
      out.push(character);
    } else rest += character;
  }
  if (rest !== "") out.push(rest);
}

/**
 * Words that tokens amount to: a word of Chinese or Japanese is two characters long on average, a
 * word of Thai, Lao, Khmer or Burmese four with its vowel signs.
 */
export function wordsIn(tokens: readonly string[]): number {
  let words = 0;
  for (const token of tokens) words += wordsOf(token);
  return Math.round(words);
}

function wordsOf(token: string): number {
  const code = token.codePointAt(0) ?? 0;
  if (code < 0x0e00 || token.length > 2 || !unspaced.test(token)) return 1;
  return code < 0x3000 ? 0.25 : 0.5;
}

/** Whether a token is a character of a script that is written without spaces. */
export function isUnspaced(token: string): boolean {
  return token.length <= 2 && (token.codePointAt(0) ?? 0) >= 0x0e00 && unspaced.test(token);
}
