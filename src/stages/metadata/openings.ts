import { codeAt } from "../../text/code-at.ts";

/** Letters that are compared at most. */
const mostLetters = 4;
const firstForeign = 0x80;

/**
 * The first letters of a list of phrases in lower case: a cheap look at whether a text can hold one of
 * them, for most lines do not. Says yes where it cannot tell without folding case and accents.
 */
export class Openings {
  /** The first four letters of phrases, and whole phrases that are shorter. */
  readonly #long = new Set<number>();
  readonly #short = new Set<number>();
  /** By the first two letters, for phrases that begin with ASCII: most texts are told apart here. */
  readonly #pairs = new Uint8Array(firstForeign * firstForeign);

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      this.#addPair(phrase);
      const length = Math.min(phrase.length, mostLetters);
      let opening = 0;
      let at = 0;
      for (; at < length && codeAt(phrase, at) < firstForeign; at++)
        opening = opening * firstForeign + codeAt(phrase, at);
      // A text that opens like any other phrase is not ASCII, and read anyway.
      if (at === length) (length === mostLetters ? this.#long : this.#short).add(opening);
    }
  }

  /** Whether a phrase may stand at `from` in `text` and end where a word ends. */
  mayOpen(text: string, from = 0): boolean {
    return this.#look(text, from, true);
  }

  /** Whether a phrase may stand at `from` in `text`, whatever follows. */
  mayStand(text: string, from: number): boolean {
    return this.#look(text, from, false);
  }

  #addPair(phrase: string): void {
    const first = codeAt(phrase, 0);
    if (!(first < firstForeign)) return;
    const second = codeAt(phrase, 1);
    const row = first * firstForeign;
    // A phrase of one letter, and one whose second letter may be written as two characters.
    if (second < firstForeign) this.#pairs[row + second] = 1;
    else this.#pairs.fill(1, row, row + firstForeign);
  }

  #look(text: string, from: number, whole: boolean): boolean {
    const first = lowerCase(codeAt(text, from));
    const second = lowerCase(codeAt(text, from + 1));
    const third = codeAt(text, from + 2);
    // A third character that is no accent of the second, or none.
    if (first < firstForeign && second < firstForeign && !(third >= firstForeign)) {
      if (this.#pairs[first * firstForeign + second] === 0) return false;
    }
    let opening = 0;
    const end = text.length;
    for (let at = from; at < from + mostLetters; at++) {
      if (at >= end) return false;
      const code = lowerCase(codeAt(text, at));
      if (code >= firstForeign) return true;
      opening = opening * firstForeign + code;
      const next = codeAt(text, at + 1);
      // What follows may be the accent of this letter.
      if (next >= firstForeign) return true;
      if (this.#short.has(opening) && !(whole && isLetter(next))) return true;
    }
    return this.#long.has(opening);
  }
}

function lowerCase(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
