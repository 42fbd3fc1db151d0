/** Letters that are compared at most. */
const mostLetters = 4;
const firstForeign = 0x80;

/**
 * The first letters of a list of phrases in lower case: a cheap look at whether a text can hold one of
 * them, for most lines do not. Says yes where it cannot tell without folding case and accents.
 */
export class Openings {
  readonly #width: number;
  readonly #known = new Set<number>();

  constructor(phrases: Iterable<string>) {
    const all = [...phrases];
    this.#width = all.reduce((width, phrase) => Math.min(width, phrase.length), mostLetters);
    for (const phrase of all) {
      const opening = this.#openingAt(phrase, 0);
      if (opening !== null) this.#known.add(opening);
    }
  }

  /** Whether `text` may begin with a phrase. */
  mayOpen(text: string): boolean {
    const opening = this.#openingAt(text, 0);
    return opening === null || this.#known.has(opening);
  }

  /** Whether a phrase may stand in `text` after a space. */
  mayFollowSpace(text: string): boolean {
    for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) {
      const opening = this.#openingAt(text, at + 1);
      if (opening === null || this.#known.has(opening)) return true;
    }
    return false;
  }

  /** The letters at `from` as a number; null if one of them, or what may be its accent, is not ASCII. */
  #openingAt(text: string, from: number): number | null {
    let opening = 0;
    for (let at = from; at < from + this.#width; at++) {
      const code = text.charCodeAt(at);
      if (code >= firstForeign) return null;
      opening = opening * firstForeign + (code >= 0x41 && code <= 0x5a ? code + 0x20 : code);
    }
    return text.charCodeAt(from + this.#width) >= firstForeign ? null : opening;
  }
}
