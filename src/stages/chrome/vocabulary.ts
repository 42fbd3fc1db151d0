import type { Token } from "../../text/token.ts";
import type { Lexicon, Term } from "./wording.ts";

/** The lines of a page before its language is known. */
export interface ScannedLines {
  /** The tokens of all lines, what is known of each, and how many letters it has. */
  readonly tokens: Int32Array;
  readonly terms: Int32Array;
  readonly lengths: Int32Array;
  readonly lines: readonly ScannedLine[];
}

/** Where the tokens of a line lie, and whether it ends like a sentence. */
export interface ScannedLine {
  readonly from: number;
  readonly to: number;
  readonly sentence: boolean;
}

/** The words of a page's language that carry grammar or speak to the reader. */
export class Vocabulary {
  /** The language of the word list, null for one that was made from the page itself. */
  readonly language: string | null;
  /**
   * The languages, a bit each, whose phrases count: those of the page and English, in which sites of
   * every language say `Share`; all where the page's is not known. In English `Bild` is a name.
   */
  readonly phrases: number;
  readonly #lexicon: Lexicon;
  /** The bit of the language. */
  readonly #bit: number;
  /** The page's own words that carry grammar. */
  readonly #own: ReadonlySet<Token> | null;

  constructor(lexicon: Lexicon, place: number, phrases: number, own: ReadonlySet<Token> | null) {
    this.language = lexicon.languages[place] ?? null;
    this.phrases = phrases;
    this.#lexicon = lexicon;
    this.#bit = 1 << place;
    this.#own = own;
  }

  /** Short words that carry grammar, not topic: the mark of running prose. */
  isFunction(token: Token, term: Term): boolean {
    if (this.#own !== null) return this.#own.has(token);
    return (this.#lexicon.functionOf[term]! & this.#bit) !== 0;
  }

  /** Words by which a page speaks to its reader or of itself. */
  isAddress(term: Term): boolean {
    return this.#own === null && (this.#lexicon.addressOf[term]! & this.#bit) !== 0;
  }
}

/** Shorter sentences are captions and notices as often as text. */
const minTokens = 9;
/**
 * Share of function words in the sentences of a page from which it is in a language: the lists cover
 * 0.23 to 0.5 of a text in their own language, 0.1 in Turkish, and up to 0.1 of one in a language
 * without a list, but then several of them do.
 */
const surely = 0.15;
const perhaps = 0.08;
/** How many times as many as of the next language they have to be for `perhaps`. */
const lead = 3;
/** Sentences have to hold this many tokens for the page to yield words of its own. */
const minSample = 100;
const maxOwnWords = 40;
/** Share of the tokens that a word of the page's own has to make up. */
const minOwnShare = 0.006;
const maxOwnLetters = 4;
const allLanguages = -1;

/**
 * Chooses the words to read a page with: those of the language whose function words are most
 * frequent in its sentences. One language's, not all, for `die` is German for `the`.
 */
export function vocabularyOf(scanned: ScannedLines, lexicon: Lexicon): Vocabulary {
  const { terms, lines } = scanned;
  const sentences = lines.filter(({ from, to, sentence }) => sentence && to - from >= minTokens);
  const counts = new Int32Array(lexicon.languages.length);
  let total = 0;
  for (const { from, to } of sentences.length > 0 ? sentences : lines) {
    total += to - from;
    for (let at = from; at < to; at++) {
      for (let bits = lexicon.functionOf[terms[at]!]!; bits !== 0; bits &= bits - 1)
        counts[31 - Math.clz32(bits & -bits)]!++;
    }
  }
  const most = Math.max(...counts);
  const place = counts.indexOf(most);
  const next = Math.max(0, ...counts.filter((_, other) => other !== place));
  const fits = most >= total * (most >= lead * next ? perhaps : surely);
  if (!fits && total >= minSample)
    return new Vocabulary(lexicon, -1, allLanguages, ownWords(scanned, sentences, total));
  const phrases = fits ? (1 << place) | (1 << lexicon.languages.indexOf("en")) : allLanguages;
  return new Vocabulary(lexicon, place, phrases, null);
}

/** The most frequent short words of a page: in any language most of them carry grammar. */
function ownWords(
  { tokens, lengths }: ScannedLines,
  sentences: readonly ScannedLine[],
  total: number,
): ReadonlySet<Token> {
  const counts = new Map<Token, number>();
  for (const { from, to } of sentences) {
    for (let at = from; at < to; at++) {
      const token = tokens[at]!;
      if (lengths[at]! <= maxOwnLetters) counts.set(token, (counts.get(token) ?? 0) + 1);
    }
  }
  const frequent = [...counts]
    .filter(([, count]) => count >= Math.max(3, total * minOwnShare))
    .sort(([x, a], [y, b]) => b - a || x - y)
    .slice(0, maxOwnWords);
  return new Set(frequent.map(([token]) => token));
}
