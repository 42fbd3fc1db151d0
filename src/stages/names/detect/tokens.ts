import type { Span } from "../../../model/span.ts";
import { addressesIn } from "./addresses.ts";
import { LowerWords } from "./lower.ts";
import { Shape, type Word, wordAt, wordPattern } from "./words.ts";

/** What stands between a word and the one before: `line` is one line break, `stop` all else. */
export const Gap = { space: 0, point: 1, comma: 2, line: 3, stop: 4 } as const;

/** Marks of a word, one bit each. */
const opensSentence = 1;
const isPossessive = 2;
/** Nothing but lower-case ASCII letters, as most words are. */
const isPlain = 4;

/**
 * The words of a text, without possessive endings, by number. What is asked of a word that is not
 * there has the answer of an empty one.
 */
export class Tokens {
  readonly text: string;
  length = 0;
  #start: Int32Array;
  #end: Int32Array;
  #line: Int32Array;
  #shape: Uint8Array;
  #gap: Uint8Array;
  #marks: Uint8Array;
  /** Looked up when first asked for: most words never are. */
  readonly #words: (Word | undefined)[];
  #lower: LowerWords | undefined;

  constructor(text: string, expected: number) {
    this.text = text;
    // With its room made at once: an array that is filled here and there becomes a slow table.
    this.#words = new Array(expected);
    this.#start = new Int32Array(expected);
    this.#end = new Int32Array(expected);
    this.#line = new Int32Array(expected);
    this.#shape = new Uint8Array(expected);
    this.#gap = new Uint8Array(expected);
    this.#marks = new Uint8Array(expected);
  }

  push(start: number, end: number, line: number, shape: number, gap: number, marks: number): void {
    const at = this.length;
    if (at === this.#start.length) this.#grow();
    this.#start[at] = start;
    this.#end[at] = end;
    this.#line[at] = line;
    this.#shape[at] = shape;
    this.#gap[at] = gap;
    this.#marks[at] = marks;
    this.length = at + 1;
  }

  #grow(): void {
    const size = this.#start.length * 2 + 16;
    const wider = (from: Int32Array): Int32Array => {
      const out = new Int32Array(size);
      out.set(from);
      return out;
    };
    const wide = (from: Uint8Array): Uint8Array => {
      const out = new Uint8Array(size);
      out.set(from);
      return out;
    };
    this.#start = wider(this.#start);
    this.#end = wider(this.#end);
    this.#line = wider(this.#line);
    this.#shape = wide(this.#shape);
    this.#gap = wide(this.#gap);
    this.#marks = wide(this.#marks);
  }

  start(at: number): number {
    return this.#start[at]!;
  }

  end(at: number): number {
    return this.#end[at]!;
  }

  /** The line the word stands on, counted from 0 within the scanned spans. */
  line(at: number): number {
    return this.#line[at]!;
  }

  shape(at: number): number {
    return at >= 0 && at < this.length ? this.#shape[at]! : Shape.lower;
  }

  gap(at: number): number {
    return at >= 0 && at < this.length ? this.#gap[at]! : Gap.stop;
  }

  /** Whether it opens a sentence, a line or a quotation: its capital says nothing. */
  opens(at: number): boolean {
    return (this.#marks[at]! & opensSentence) !== 0;
  }

  possessive(at: number): boolean {
    return (this.#marks[at]! & isPossessive) !== 0;
  }

  word(at: number): Word {
    if (at < 0 || at >= this.length) return nothing;
    this.#words[at] ??= wordAt(this.text, this.#start[at]!, this.#end[at]!);
    return this.#words[at];
  }

  key(at: number): string {
    return this.word(at).key;
  }

  /** What the lists know of the word: bits of `Is`. */
  flags(at: number): number {
    return this.word(at).flags;
  }

  /** Characters of the word. */
  size(at: number): number {
    return this.#end[at]! - this.#start[at]!;
  }

  /** The text from the first word to the last, inclusive. */
  slice(first: number, last: number): string {
    return this.text.slice(this.#start[first]!, this.#end[last]!);
  }

  /** Whether a folded word also stands in lower case in the text. */
  isCommon(key: string): boolean {
    this.#lower ??= this.#lowerWords();
    return this.#lower.has(key);
  }

  #lowerWords(): LowerWords {
    const out = new LowerWords(this.text, this.length);
    for (let at = 0; at < this.length; at++) {
      if (this.#shape[at] !== Shape.lower) continue;
      if ((this.#marks[at]! & isPlain) !== 0) out.addAt(this.#start[at]!, this.#end[at]!);
      else out.add(this.key(at));
    }
    return out;
  }
}

const nothing: Word = wordAt("", 0, 0);

/** What a character below 128 is to the scanner. */
const Kind = { break: 0, lower: 1, upper: 2, other: 3 } as const;
const kinds = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const letter = String.fromCharCode(code);
  if (/[a-z]/.test(letter)) kinds[code] = Kind.lower;
  else if (/[A-Z]/.test(letter)) kinds[code] = Kind.upper;
  // An apostrophe or a hyphen may be inside a word.
  else if (/[0-9'`-]/.test(letter)) kinds[code] = Kind.other;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? kinds[code]! : Kind.other;
}

/** The first place from `at` on that is no lower-case ASCII letter. */
function afterLower(text: string, at: number, end: number): number {
  let to = at;
  for (; to < end; to++) {
    const code = text.charCodeAt(to);
    if (code < 97 || code > 122) break;
  }
  return to;
}

/** Characters of a word and what follows it: where growing seldom is needed. */
const usualWord = 5;

/** Words of the stretches of `text` given by `spans`, in order. Addresses hold no words. */
export function tokensOf(text: string, spans: readonly Span[]): Tokens {
  const characters = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const tokens = new Tokens(text, Math.ceil(characters / usualWord) + 8);
  const scanner = new Scanner(text, tokens);
  for (const span of spans) {
    const { length } = tokens;
    const { line, end } = scanner.state();
    if (!scanner.scan(span, [])) continue;
    const closed = addressesIn(text, span);
    if (closed.length === 0) continue;
    tokens.length = length;
    scanner.restore(line, end);
    scanner.scan(span, closed);
  }
  return tokens;
}

const dotted = /^(?:\p{Lu}\.){1,4}/u;
const possessiveEnding = /(?:['’ʼ′]s|['’ʼ′]S)$/u;

/** Walks over the text once. */
class Scanner {
  readonly #text: string;
  readonly #tokens: Tokens;
  /** Number of the line of the last word; -1 before the first. */
  #line = -1;
  /** Where the last word ends, its possessive ending and the point of an initial included. */
  #end = -1;

  constructor(text: string, tokens: Tokens) {
    this.#text = text;
    this.#tokens = tokens;
  }

  state(): { readonly line: number; readonly end: number } {
    return { line: this.#line, end: this.#end };
  }

  restore(line: number, end: number): void {
    this.#line = line;
    this.#end = end;
  }

  /** Words of a span outside `closed`; true if something looked like part of an address. */
  scan(span: Span, closed: readonly Span[]): boolean {
    const text = this.#text;
    let suspect = false;
    let first = true;
    let next = 0;
    let at = span.start;
    while (at < span.end) {
      const code = text.charCodeAt(at);
      const kind = code < 128 ? kinds[code]! : Kind.other;
      if (kind === Kind.break) {
        // @ and # open a handle, a colon or a point inside a word an address.
        if (code === 64 || code === 35) suspect = true;
        else if (code === 46 || code === 58) suspect ||= isInAddress(text, at);
        at++;
        continue;
      }
      let to = at + 1;
      let shape: number = Shape.lower;
      if (kind === Kind.upper) shape = Shape.capital;
      if (kind !== Kind.other) to = afterLower(text, to, span.end);
      const plain =
        kind !== Kind.other &&
        (shape === Shape.lower || to > at + 1) &&
        (to >= span.end || kindAt(text, to) === Kind.break);
      if (!plain) {
        wordPattern.lastIndex = at;
        const length = wordPattern.exec(text)?.[0].length ?? 0;
        if (length === 0) {
          at++;
          continue;
        }
        to = Math.min(at + length, span.end);
      }
      while (next < closed.length && closed[next]!.end <= at) next++;
      if (next < closed.length && closed[next]!.start < to) {
        at = to;
        continue;
      }
      at = plain ? this.#pushPlain(at, to, shape, first) : this.#push(at, to, first);
      first = false;
    }
    return suspect;
  }

  /** A word of nothing but ASCII letters, at most the first a capital. Returns where to go on. */
  #pushPlain(start: number, end: number, shape: number, first: boolean): number {
    if (!first && start === this.#end + 1 && this.#text.charCodeAt(this.#end) === 32) {
      const marks = shape === Shape.lower ? isPlain : 0;
      this.#tokens.push(start, end, this.#line, shape, Gap.space, marks);
    } else this.#pushAfter(start, start, end, shape, first, shape === Shape.lower ? isPlain : 0);
    this.#end = end;
    return end;
  }

  /** Any other word: cut off its quotation mark and its possessive ending. */
  #push(start: number, to: number, first: boolean): number {
    const text = this.#text;
    let raw = text.slice(start, to);
    if (text.charCodeAt(start + 1) === 46) {
      const abbreviation = dotted.exec(text.slice(start, start + 8))?.[0];
      if (abbreviation !== undefined && abbreviation.length > raw.length) raw = abbreviation;
    }
    // A quotation mark before the word is no part of it; the letter ʿayn is.
    const from = /^['’‘`´′]/u.test(raw) ? 1 : 0;
    const ending = /[sS]$/.test(raw) ? possessiveEnding.exec(raw) : null;
    const end = start + (ending ? ending.index : raw.length);
    const { shape } = wordAt(text, start + from, end);
    let after = end + (ending ? 2 : 0);
    if (shape === Shape.initial && text.charCodeAt(after) === 46) after++;
    this.#pushAfter(start, start + from, end, shape, first, ending ? isPossessive : 0);
    this.#end = after;
    // An abbreviation is longer than its first letter: U.S.
    return Math.max(to, after);
  }

  #pushAfter(
    gapEnd: number,
    start: number,
    end: number,
    shape: number,
    first: boolean,
    marks: number,
  ): void {
    const from = this.#end;
    const between = from < 0 ? "\n\n" : this.#text.slice(from, gapEnd);
    const newLine = this.#line < 0 || between.includes("\n") || between.includes("\u2028");
    if (newLine) this.#line++;
    const opens = first || newLine || opensAfter(between);
    const gap = this.#tokens.length === 0 ? Gap.stop : gapOf(between);
    this.#tokens.push(start, end, this.#line, shape, gap, marks | (opens ? opensSentence : 0));
  }
}

/** Whether a point or a colon has letters on both sides, or a slash after it. */
function isInAddress(text: string, at: number): boolean {
  const after = text.charCodeAt(at + 1);
  if (text.charCodeAt(at) === 58) return after === 47;
  return kindAt(text, at + 1) === Kind.lower || kindAt(text, at + 1) === Kind.upper
    ? kindAt(text, at - 1) !== Kind.break
    : false;
}

function gapOf(between: string): number {
  switch (between) {
    case " ":
      return Gap.space;
    case ", ":
      return Gap.comma;
    case ". ":
      return Gap.point;
    case "\n":
      return Gap.line;
  }
  if (/^[ \u00a0\u202f\t]{1,3}$/.test(between)) return Gap.space;
  if (/^\. {1,2}$/.test(between)) return Gap.point;
  if (/^, {0,2}$/.test(between)) return Gap.comma;
  if (/^[ \u00a0\t]{0,3}\r?\n[ \u00a0\t]{0,8}$/.test(between)) return Gap.line;
  return Gap.stop;
}

function opensAfter(between: string): boolean {
  if (between === " " || between === ", ") return false;
  if (between === ". ") return true;
  return /[.!?…:;。！？]["'”’»)\]]{0,3}\s|["“«„‘(]$|[•*—–|>]\s?$|(?:^|\s)[-'"]\s?$/u.test(between);
}
