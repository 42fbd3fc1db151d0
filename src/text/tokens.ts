import {
  caseless,
  classOf,
  digit,
  lower,
  mark,
  sign,
  space,
  toLower,
  unspaced,
  upper,
} from "./characters.ts";

/**
 * A token of a line, as a number that stands for its letters in lower case: comparing and looking up
 * numbers costs a tenth of doing it with strings. 30 bits: of a page's thousand different
 * tokens two share a number once in two thousand pages.
 */
export type Token = number;

/** FNV-1a, 32 bits. */
const hashStart = 0x811c9dc5 | 0;
const hashFactor = 0x01000193;

/** The token of every numeral, whatever its digits: `3`, `1,204`, `12k`. */
export const numeral: Token = 0;

/** The tokens of a line, and what was seen of its characters on the way. */
export interface Tokens {
  readonly tokens: readonly Token[];
  /**
   * Words that the tokens amount to: a word of Chinese or Japanese is two characters long on
   * average, a word of Thai, Lao, Khmer or Burmese four with its vowel signs.
   */
  readonly words: number;
  /** Tokens that are one character of a script without spaces. */
  readonly unspaced: number;
  /** Letters, marks and digits of each token. */
  readonly lengths: readonly number[];
  /** Words that open with a small letter, and with a capital. */
  readonly lower: number;
  readonly upper: number;
  readonly digits: number;
  /** Characters that are neither letter, mark, digit nor white space. */
  readonly signs: number;
  readonly commas: number;
  readonly quotes: number;
  /** Sentence ends that more text follows. */
  readonly sentences: number;
  /** Letters outside the Latin alphabet. */
  readonly foreign: number;
  /** Code units looked at: all of them, or as far as the limit of tokens reached. */
  readonly length: number;
}

/** The tokens of a line: see `scanTokens`. */
export function tokensOf(line: string): readonly Token[] {
  return scanTokens(line, Number.POSITIVE_INFINITY).tokens;
}

/**
 * Cuts a line into tokens for comparing wordings: runs of letters, marks and digits in lower case
 * without their apostrophes (`you're` is `youre`; `1,204` is one token; so is `©`), one token a
 * character in scripts without spaces. Stops after `limit` tokens. One pass.
 */
export function scanTokens(line: string, limit: number): Tokens {
  let count = 0;
  let small = 0;
  let capital = 0;
  let digits = 0;
  let signs = 0;
  let commas = 0;
  let quotes = 0;
  let sentences = 0;
  let foreign = 0;
  let characters = 0;
  let words = 0;
  let ended = false;
  const end = line.length;
  let at = 0;
  while (at < end && count < limit) {
    const code = line.charCodeAt(at);
    const kind = classOf(code);
    if (kind === space) {
      at++;
      continue;
    }
    if (kind === sign || kind === mark) {
      signs++;
      if (code === 0xa9) {
        found[count] = copyright;
        foundLengths[count++] = 1;
      } else if (isComma(code)) commas++;
      else if (isQuote(code)) quotes++;
      else if (isSentenceEnd(code)) ended = at > 0 && isLetterOrDigit(line.charCodeAt(at - 1));
      at++;
      continue;
    }
    if (ended) {
      if (kind === upper || kind === unspaced || kind === caseless) sentences++;
      ended = false;
    }
    if (kind === lower) small++;
    else if (kind === upper) capital++;
    else if (kind === unspaced) {
      characters++;
      words += code < firstIdeograph ? 0.25 - 1 : 0.5 - 1;
    }
    if (kind !== digit && code >= firstForeign) foreign++;
    // Most tokens are ASCII letters up to a space or a sign: read and hashed in one go.
    let to = at;
    let hash = hashStart;
    let next = code;
    while ((next >= 0x61 && next <= 0x7a) || (next >= 0x41 && next <= 0x5a)) {
      hash = Math.imul(hash ^ (next | 0x20), hashFactor);
      if (++to === end) break;
      next = line.charCodeAt(to);
    }
    if (to > at && (to === end || endsLetters(next))) found[count] = finish(hash);
    else {
      to = kind === unspaced ? at + 1 : endOfToken(line, at);
      if (kind === digit) digits += to - at;
      found[count] = tokenOf(line, at, to);
    }
    foundLengths[count++] = to - at;
    at = to;
  }
  const result = {
    tokens: found.slice(0, count),
    words: words + count,
    unspaced: characters,
    lengths: foundLengths.slice(0, count),
    lower: small,
    upper: capital,
    digits,
    signs,
    commas,
    quotes,
    sentences,
    foreign,
    length: at,
  };
  if (count > mostKept) {
    found.length = mostKept;
    foundLengths.length = mostKept;
  }
  return result;
}

/** Where tokens are collected, so that the arrays of a line are made once and of the right size. */
const found: Token[] = [];
const foundLengths: number[] = [];
const mostKept = 1000;

/** Kana and Han come after the scripts of South-East Asia. */
const firstIdeograph = 0x3000;
/** First letter after the Latin ones: Greek. */
const firstForeign = 0x370;

function isComma(code: number): boolean {
  return code === 0x2c || code === 0x3b || code === 0x60c || code === 0x3001 || code === 0xff0c;
}

/** " “ ” „ « » 「 『 */
function isQuote(code: number): boolean {
  return (
    code === 0x22 ||
    (code >= 0x201c && code <= 0x201e) ||
    code === 0xab ||
    code === 0xbb ||
    code === 0x300c ||
    code === 0x300e
  );
}

/** . ! ? 。 ！ ？ */
function isSentenceEnd(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f
  );
}

function isLetterOrDigit(code: number): boolean {
  const kind = classOf(code);
  return kind !== space && kind !== sign && kind !== upper;
}

/** Whether a token of letters ends before this character. */
function endsLetters(code: number): boolean {
  if (code === 0x20) return true;
  const kind = classOf(code);
  return (kind === space || kind === sign) && !isApostrophe(code);
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function endOfToken(line: string, from: number): number {
  let at = from + 1;
  let inNumber = classOf(line.charCodeAt(from)) === digit;
  while (at < line.length) {
    const code = line.charCodeAt(at);
    const kind = classOf(code);
    if (kind === unspaced || kind === space) break;
    if (kind !== sign) {
      inNumber &&= kind === digit;
      at++;
      continue;
    }
    if (!joins(code, inNumber, at + 1 < line.length ? classOf(line.charCodeAt(at + 1)) : space))
      break;
    at++;
  }
  return at;
}

/** Whether a sign stands inside a token: an apostrophe before a letter, a comma in a number. */
function joins(code: number, inNumber: boolean, next: number): boolean {
  if (isApostrophe(code)) return next === lower || next === upper || next === caseless;
  return inNumber && (code === 0x2c || code === 0x2e) && next === digit;
}

const number = /^\p{N}[\p{N}.,]*[kmb]?$/u;

function tokenOf(line: string, from: number, to: number): Token {
  let hash = hashStart;
  for (let at = from; at < to; at++) {
    const code = line.charCodeAt(at);
    if (isApostrophe(code)) continue;
    if (code >= 0x2000 || code === 0x130 || (code >= 0x300 && code < 0x370))
      return unusualToken(line.slice(from, to));
    hash = Math.imul(hash ^ toLower(code), hashFactor);
  }
  if (classOf(line.charCodeAt(from)) === digit && isNumeral(line, from, to)) return numeral;
  return finish(hash);
}

function isNumeral(line: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = line.charCodeAt(at);
    // A digit, a comma, a point: all that most numerals hold.
    if ((code >= 0x30 && code <= 0x39) || code === 0x2c || code === 0x2e) continue;
    return number.test(line.slice(from, to).toLowerCase());
  }
  return true;
}

/** A token for two tokens that stand side by side. */
export function pairOf(first: Token, second: Token): Token {
  return finish(Math.imul(first, hashFactor) ^ second);
}

/** The dot that lower-casing leaves over the `i` of a Turkish `İ`. */
const dotAbove = /(?<=i)\u0307/g;

/** A word with marks, or in a form of letters that Unicode has twice. */
function unusualToken(word: string): Token {
  const folded = word.normalize("NFKC").toLowerCase().replace(dotAbove, "");
  let hash = hashStart;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (!isApostrophe(code)) hash = Math.imul(hash ^ code, hashFactor);
  }
  return number.test(folded) ? numeral : finish(hash);
}

/** Never 0, which is `numeral`, and small enough to be stored without a box. */
function finish(hash: number): Token {
  return ((hash ^ (hash >>> 15)) & 0x3fffffff) + 1;
}

const copyright: Token = finish(0xa9);
