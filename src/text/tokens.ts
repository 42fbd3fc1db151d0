/** Scripts that are written without spaces: each character is a token of its own. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const run = /\p{N}+(?:[.,]\p{N}+)+|©|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’](?=\p{L}))*/gu;
const apostrophes = /['’]/g;
const ascii = /^[\x20-\x7e]*$/;

/**
 * Lower-cased tokens of a line for comparing wordings: runs of letters, marks and digits without
 * their apostrophes (`you're` is `youre`; `1,204` is one token), one token a character in scripts without spaces.
 * Reads at most `limit` tokens.
 */
export function tokensOf(line: string, limit: number = Number.POSITIVE_INFINITY): string[] {
  const out: string[] = [];
  const plain = ascii.test(line);
  const folded = (plain ? line : line.normalize("NFKC")).toLowerCase();
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
