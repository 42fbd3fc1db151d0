import { classOf, mark as markClass, sign, space, unspaced } from "./characters.ts";
import { codeAt } from "./code-at.ts";

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** A word and where it stands in the string it was read from. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words in order: runs of letters, marks and digits, joined by inner apostrophes, points, hyphens. */
export function wordsOf(text: string): Word[] {
  const out: Word[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const kind = classOf(codeAt(text, at));
    if (kind === space || kind === sign || kind === markClass) {
      at++;
      continue;
    }
    const end = endOfWord(text, at);
    if (end < 0) return patternWords(text);
    out.push({ text: text.slice(at, end), start: at, end });
    at = end;
  }
  return out;
}

/** Where the word that opens at `start` ends; -1 if that takes a look at scripts or surrogate pairs. */
function endOfWord(text: string, start: number): number {
  const { length } = text;
  let end = start;
  for (let at = start; at < length; at++) {
    const code = codeAt(text, at);
    const kind = classOf(code);
    if (kind === unspaced || isSurrogate(code)) return -1;
    if (kind === space) break;
    if (kind !== sign && (kind !== markClass || end === at)) end = at + 1;
    else if (kind === markClass || end < at || !isJoint(code)) break;
  }
  return end;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** `'`, `’`, `.`, `-`: they join the parts of a word. */
function isJoint(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2d;
}

function patternWords(text: string): Word[] {
  const out: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    out.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return out;
}

/** Part that a code unit plays in a word, as far as found out: a page has few different characters. */
const parts: Uint8Array = new Uint8Array(0x10000);
const [outside, letter, mark, joint, half, ideograph, syllable] = [1, 2, 3, 4, 5, 6, 7];

/** Characters of a word in scripts that are written without spaces: on average of running text. */
const charactersOfWord: { readonly ideographs: number; readonly syllables: number } = {
  /** Chinese has 1.5 to 1.8, Japanese about 2. */
  ideographs: 2,
  /** Thai, Lao, Khmer and Burmese have 4 to 5, vowels above and below not counted. */
  syllables: 4,
};

function partOf(code: number): number {
  const character = String.fromCharCode(code);
  const part =
    code >= 0xd800 && code <= 0xdfff
      ? half!
      : /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々]/u.test(character)
        ? ideograph!
        : /(?=\p{L})[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(character)
          ? syllable!
          : /[\p{L}\p{N}]/u.test(character)
            ? letter!
            : /\p{M}/u.test(character)
              ? mark!
              : /['’.-]/u.test(character)
                ? joint!
                : outside!;
  parts[code] = part;
  return part;
}

/**
 * Number of words as `wordsOf` counts them, in one pass and without building them; what is written
 * without spaces by its characters, for there `wordsOf` takes a clause for a word.
 */
export function countWords(text: string): number {
  let count = 0;
  let ideographs = 0;
  let syllables = 0;
  let inWord = false;
  /** A joint stands behind the word: a letter next would go on with it. */
  let joined = false;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    let part = parts[code]!;
    if (part === 0) part = partOf(code);
    if (part === half) {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      if (character.length === 2) at++;
      part = /\p{sc=Han}/u.test(character)
        ? ideograph!
        : /[\p{L}\p{N}]/u.test(character)
          ? letter!
          : /\p{M}/u.test(character)
            ? mark!
            : outside!;
    }
    if (part === letter) {
      if (!inWord && !joined) count++;
      inWord = true;
      joined = false;
    } else if (part === joint) {
      joined = inWord;
      inWord = false;
    } else if (part !== mark || !inWord) {
      if (part === ideograph) ideographs++;
      else if (part === syllable) syllables++;
      inWord = false;
      joined = false;
    }
  }
  return (
    count +
    Math.ceil(ideographs / charactersOfWord.ideographs) +
    Math.ceil(syllables / charactersOfWord.syllables)
  );
}
