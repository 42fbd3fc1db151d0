import type { Token, Tokens } from "../../text/tokens.ts";
import type { Lexicon, Term } from "./wording.ts";

/** The words of a page's language that carry grammar or speak to the reader. */
export interface Vocabulary {
  /** The language of the word list, null for one that was made from the page itself. */
  readonly language: string | null;
  /**
   * The languages, a bit each, whose phrases count: those of the page and English, in which sites of
   * every language say `Share`; all where the page's is not known. In English `Bild` is a name.
   */
  readonly phrases: number;
  /** Short words that carry grammar, not topic: the mark of running prose. */
  readonly isFunction: (token: Token, term: Term | undefined) => boolean;
  /** Words by which a page speaks to its reader or of itself. */
  readonly isAddress: (term: Term | undefined) => boolean;
}

/** A line before the language of its page is known. */
export interface Scanned {
  readonly scan: Tokens;
  /** What the word lists say of each token. */
  readonly terms: readonly (Term | undefined)[];
  /** Whether it ends like a sentence. */
  readonly sentence: boolean;
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
export function vocabularyOf(lines: readonly Scanned[], { languages }: Lexicon): Vocabulary {
  const sentences = lines.filter(({ terms, sentence }) => sentence && terms.length >= minTokens);
  const sample = sentences.length > 0 ? sentences : lines;
  const counts = new Array<number>(languages.length).fill(0);
  let total = 0;
  for (const { terms } of sample) {
    total += terms.length;
    for (const term of terms) {
      if (term === undefined) continue;
      for (let bits = term.functionOf; bits !== 0; bits &= bits - 1)
        counts[31 - Math.clz32(bits & -bits)]!++;
    }
  }
  const most = Math.max(...counts);
  const place = counts.indexOf(most);
  const next = Math.max(0, ...counts.filter((_, other) => other !== place));
  const fits = most >= total * (most >= lead * next ? perhaps : surely);
  if (!fits && total >= minSample) return ownWords(sentences, total);
  const bit = 1 << place;
  return {
    language: languages[place] ?? null,
    phrases: fits ? bit | (1 << languages.indexOf("en")) : allLanguages,
    isFunction: (_, term) => term !== undefined && (term.functionOf & bit) !== 0,
    isAddress: (term) => term !== undefined && (term.addressOf & bit) !== 0,
  };
}

/** The most frequent short words of a page: in any language most of them carry grammar. */
function ownWords(sentences: readonly Scanned[], total: number): Vocabulary {
  const counts = new Map<Token, number>();
  for (const { scan } of sentences) {
    for (const [at, token] of scan.tokens.entries()) {
      if (scan.lengths[at]! <= maxOwnLetters) counts.set(token, (counts.get(token) ?? 0) + 1);
    }
  }
  const frequent = [...counts]
    .filter(([, count]) => count >= Math.max(3, total * minOwnShare))
    .sort(([x, a], [y, b]) => b - a || x - y)
    .slice(0, maxOwnWords);
  const words = new Set(frequent.map(([token]) => token));
  return {
    language: null,
    phrases: allLanguages,
    isFunction: (token) => words.has(token),
    isAddress: () => false,
  };
}
