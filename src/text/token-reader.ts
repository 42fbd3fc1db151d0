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
import { codeAt } from "./code-at.ts";
import { hashFactor, hashStart, numeral, type Token, tokenOfHash } from "./token.ts";

/** Texts of up to so many characters are copied one by one: calling out of JavaScript costs more. */
const shortText = 40;
/** A text is copied at once where the machine stores numbers as UTF-16 LE does. */
const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
/** Room that is kept from one text to the next, in characters or tokens. */
const mostKept = 1_000_000;
const leastRoom = 4096;

/**
 * Cuts lines into tokens for comparing wordings: runs of letters, marks and digits in lower case
 * without their apostrophes (`you're` is `youre`; `1,204` is one token; so is `©`), one token a
 * character in scripts without spaces. One pass, and no array or string for a line: tokens of all lines
 * of a text lie one after the other, and what was seen of the last line stands in the reader itself.
 */
export class TokenReader {
  /** The tokens read since `open`; what lies from `count` on means nothing. */
  tokens: Int32Array = new Int32Array(leastRoom);
  /** Letters, marks and digits of each token. */
  lengths: Int32Array = new Int32Array(leastRoom);
  count = 0;
  /**
   * Words that the tokens of the last line amount to: a word of Chinese or Japanese is two characters
   * long on average, a word of Thai, Lao, Khmer or Burmese four with its vowel signs.
   */
  words = 0;
  /** Tokens that are one character of a script without spaces. */
  unspaced = 0;
  /** Words that open with a small letter, and with a capital. */
  lower = 0;
  upper = 0;
  digits = 0;
  /** Characters that are neither letter, mark, digit nor white space. */
  signs = 0;
  commas = 0;
  quotes = 0;
  /** Sentence ends that more text follows. */
  sentences = 0;
  /** Letters outside the Latin alphabet. */
  foreign = 0;
  /** Code units looked at: all of the line, or as far as the limit of tokens reached. */
  length = 0;
  #text = "";
  #codes: Uint16Array = new Uint16Array(leastRoom);
  #bytes: Buffer = Buffer.from(this.#codes.buffer);

  /** Begins with a text; forgets all tokens. */
  open(text: string): void {
    this.count = 0;
    this.append(text);
  }

  /** Goes on with another text; the tokens stay. */
  append(text: string): void {
    const { length } = text;
    this.#text = text;
    if (length > this.#codes.length || this.#codes.length > mostKept) {
      this.#codes = new Uint16Array(Math.max(leastRoom, length));
      this.#bytes = Buffer.from(this.#codes.buffer);
    }
    if (length > shortText && littleEndian) this.#bytes.write(text, "utf16le");
    else for (let at = 0; at < length; at++) this.#codes[at] = codeAt(text, at);
  }

  /** Reads a line of the text: from `start` to before `end`, but no more than `limit` tokens. */
  read(start: number, end: number, limit: number): void {
    this.#makeRoom(Math.min(limit, end - start));
    const codes = this.#codes;
    const { tokens, lengths } = this;
    const first = this.count;
    const full = first + limit;
    let count = first;
    let small = 0;
    let capital = 0;
    let digits = 0;
    let signs = 0;
    let commas = 0;
    let quotes = 0;
    let sentences = 0;
    let foreign = 0;
    let characters = 0;
    /** Characters of scripts of which a word has four. */
    let syllables = 0;
    let ended = false;
    let at = start;
    while (at < end && count < full) {
      const code = codes[at]!;
      const kind = classOf(code);
      if (kind === space) {
        at++;
        continue;
      }
      if (kind === sign || kind === mark) {
        signs++;
        if (code === 0xa9) {
          tokens[count] = copyright;
          lengths[count++] = 1;
        } else if (isComma(code)) commas++;
        else if (isQuote(code)) quotes++;
        else if (isSentenceEnd(code)) ended = at > start && isLetterOrDigit(codes[at - 1]!);
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
        if (code < firstIdeograph) syllables++;
      }
      if (kind !== digit && code >= firstForeign) foreign++;
      // Most tokens are ASCII letters up to a space or a sign: read and hashed in one go.
      let to = at;
      let hash = hashStart;
      let next = code;
      while ((next >= 0x61 && next <= 0x7a) || (next >= 0x41 && next <= 0x5a)) {
        hash = Math.imul(hash ^ (next | 0x20), hashFactor);
        if (++to === end) break;
        next = codes[to]!;
      }
      if (to > at && (to === end || endsLetters(next))) tokens[count] = tokenOfHash(hash);
      else {
        to = kind === unspaced ? at + 1 : this.#endOfToken(at, end);
        if (kind === digit) digits += to - at;
        tokens[count] = this.#tokenOf(at, to);
      }
      lengths[count++] = to - at;
      at = to;
    }
    this.count = count;
    this.words = count - first - 0.5 * (characters - syllables) - 0.75 * syllables;
    this.unspaced = characters;
    this.lower = small;
    this.upper = capital;
    this.digits = digits;
    this.signs = signs;
    this.commas = commas;
    this.quotes = quotes;
    this.sentences = sentences;
    this.foreign = foreign;
    this.length = at - start;
  }

  #makeRoom(more: number): void {
    const room = this.tokens.length;
    const needed = this.count + more;
    if (needed <= room && (room <= mostKept || this.count > 0)) return;
    const larger = Math.max(leastRoom, needed, this.count === 0 ? 0 : 2 * room);
    const [tokens, lengths] = [new Int32Array(larger), new Int32Array(larger)];
    tokens.set(this.tokens.subarray(0, this.count));
    lengths.set(this.lengths.subarray(0, this.count));
    this.tokens = tokens;
    this.lengths = lengths;
  }

  #endOfToken(from: number, end: number): number {
    const codes = this.#codes;
    let at = from + 1;
    let inNumber = classOf(codes[from]!) === digit;
    while (at < end) {
      const code = codes[at]!;
      const kind = classOf(code);
      if (kind === unspaced || kind === space) break;
      if (kind !== sign) {
        inNumber &&= kind === digit;
        at++;
        continue;
      }
      if (!joins(code, inNumber, at + 1 < end ? classOf(codes[at + 1]!) : space)) break;
      at++;
    }
    return at;
  }

  #tokenOf(from: number, to: number): Token {
    const codes = this.#codes;
    let hash = hashStart;
    for (let at = from; at < to; at++) {
      const code = codes[at]!;
      if (isApostrophe(code)) continue;
      if (code >= 0x2000 || code === 0x130 || (code >= 0x300 && code < 0x370))
        return unusualToken(this.#text.slice(from, to));
      hash = Math.imul(hash ^ toLower(code), hashFactor);
    }
    if (classOf(codes[from]!) === digit && this.#isNumeral(from, to)) return numeral;
    return tokenOfHash(hash);
  }

  #isNumeral(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const code = this.#codes[at]!;
      // A digit, a comma, a point: all that most numerals hold.
      if ((code >= 0x30 && code <= 0x39) || code === 0x2c || code === 0x2e) continue;
      return number.test(this.#text.slice(from, to).toLowerCase());
    }
    return true;
  }
}

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

/** Whether a sign stands inside a token: an apostrophe before a letter, a comma in a number. */
function joins(code: number, inNumber: boolean, next: number): boolean {
  if (isApostrophe(code)) return next === lower || next === upper || next === caseless;
  return inNumber && (code === 0x2c || code === 0x2e) && next === digit;
}

const number = /^\p{N}[\p{N}.,]*[kmb]?$/u;

/** The dot that lower-casing leaves over the `i` of a Turkish `İ`. */
const dotAbove = /(?<=i)\u0307/g;

/** A word with marks, or in a form of letters that Unicode has twice. */
function unusualToken(word: string): Token {
  const folded = word.normalize("NFKC").toLowerCase().replace(dotAbove, "");
  let hash = hashStart;
  for (let at = 0; at < folded.length; at++) {
    const code = codeAt(folded, at);
    if (!isApostrophe(code)) hash = Math.imul(hash ^ code, hashFactor);
  }
  return number.test(folded) ? numeral : tokenOfHash(hash);
}

const copyright: Token = tokenOfHash(0xa9);
