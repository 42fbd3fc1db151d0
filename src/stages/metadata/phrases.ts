import { classOf, sign, space } from "../../text/characters.ts";
import { codeAt } from "../../text/code-at.ts";
import { dropped, type Folding, inseparable } from "../../text/folding.ts";
import { WordTable } from "../../text/word-table.ts";
import { Openings } from "./openings.ts";

/** A phrase that opens a text. */
export interface Leading<Value> {
  readonly value: Value;
  /** Length of the phrase in the text. */
  readonly length: number;
}

/** A phrase inside a text. */
export interface Inner {
  /** Where the space before it stands; -1 at the start of the text. */
  readonly at: number;
  readonly end: number;
}

/** Only so much of a text is looked at for the phrase that opens it, … */
const longestHead = 80;
/** … and so many ends of words: the longest phrases have six. */
const mostEnds = 8;
/** What ends a word, beside white space. */
const wordEnds: ReadonlySet<number> = new Set(
  [...":：/／.(（)）|,·"].map((sign) => codeAt(sign, 0)),
);

/**
 * Phrases with a value each, looked up in lines where they stand: no line is folded for it, and most can
 * be seen by a few letters to hold none.
 */
export class Phrases<Value> {
  readonly #folding: Folding;
  readonly #table: WordTable<Value>;
  readonly #openings: Openings;
  /** By the code of their first letter, the longest first. */
  readonly #byLetter: ReadonlyMap<number, readonly string[]>;

  /** `entries` are folded phrases. */
  constructor(folding: Folding, entries: Iterable<readonly [phrase: string, value: Value]>) {
    const list = [...entries];
    const phrases = list.map(([phrase]) => phrase);
    this.#folding = folding;
    this.#table = new WordTable(folding, list);
    this.#openings = new Openings(phrases);
    this.#byLetter = byLetter(phrases);
  }

  /** The value of a text that is one of the phrases and nothing else. */
  get(text: string): Value | undefined {
    return this.#table.get(text);
  }

  /** The longest phrase that the text has at `from`, and that ends where a word ends. */
  leading(text: string, from = 0): Leading<Value> | null {
    if (!this.#openings.mayOpen(text, from)) return null;
    const end = Math.min(text.length, from + longestHead);
    let best: Leading<Value> | null = null;
    let ends = 0;
    for (let at = from; at <= end && ends < mostEnds; at++) {
      if (at < end && !endsWord(codeAt(text, at))) continue;
      ends++;
      const value = at > from ? this.#table.get(text, from, at) : undefined;
      if (value !== undefined) best = { value, length: at - from };
    }
    // Case folding that changes the length would shift offsets: such lines open no byline.
    return best !== null && this.#keepsLength(text, from, end) ? best : null;
  }

  /** Of the phrases that stand behind a space, or at `fromStart` of the text, the first; there the longest. */
  inside(text: string, fromStart = false): Inner | null {
    let at = fromStart ? -1 : text.indexOf(" ");
    while (fromStart || at >= 0) {
      const end = this.#openings.mayStand(text, at + 1) ? this.#endOfPhrase(text, at + 1) : -1;
      if (end >= 0) return this.#keepsLength(text, 0, text.length) ? { at, end } : null;
      at = text.indexOf(" ", at + 1);
      if (at < 0) break;
    }
    return null;
  }

  /** Where the longest phrase ends that stands at `from`; -1 if none does. */
  #endOfPhrase(text: string, from: number): number {
    const folding = this.#folding;
    const room = text.length - from;
    const list = room > 0 ? this.#byLetter.get(folding.unitOf(codeAt(text, from))) : undefined;
    for (const phrase of list ?? []) {
      if (phrase.length > room) continue;
      let length = 1;
      while (
        length < phrase.length &&
        folding.unitOf(codeAt(text, from + length)) === codeAt(phrase, length)
      )
        length++;
      if (length === phrase.length) return from + length;
    }
    return -1;
  }

  #keepsLength(text: string, from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const unit = this.#folding.unitOf(codeAt(text, at));
      if (unit !== inseparable && unit !== dropped) continue;
      const part = text.slice(from, to);
      return this.#folding.fold(part).length === part.length;
    }
    return true;
  }
}

function endsWord(code: number): boolean {
  const kind = classOf(code);
  return kind === space || (kind === sign && wordEnds.has(code));
}

function byLetter(phrases: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const out = new Map<number, string[]>();
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
    const letter = codeAt(phrase, 0);
    const list = out.get(letter);
    if (list) list.push(phrase);
    else out.set(letter, [phrase]);
  }
  return out;
}
