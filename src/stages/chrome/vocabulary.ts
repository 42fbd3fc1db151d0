import type { WordList } from "./wording.ts";

/** The words of a page's language that carry grammar or speak to the reader. */
export interface Vocabulary {
  /** The language of the word list, null for one that was made from the page itself. */
  readonly language: string | null;
  /** Short words that carry grammar, not topic: the mark of running prose. */
  readonly functionWords: ReadonlySet<string>;
  /** Words by which a page speaks to its reader or of itself. */
  readonly addressWords: ReadonlySet<string>;
}

/** The tokens of a line, and whether it ends like a sentence. */
interface Sentence {
  readonly tokens: readonly string[];
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

/** Chooses the words to read a page with: one language's, not all, for `die` is German for `the`. */
export class Vocabularies {
  readonly #all: readonly Vocabulary[];
  /** The languages, as places in `#all`, that a function word belongs to. */
  readonly #languages: ReadonlyMap<string, readonly number[]>;

  constructor(lists: readonly WordList[]) {
    const languages = new Map<string, number[]>();
    for (const [place, { functionWords }] of lists.entries()) {
      for (const word of functionWords) {
        const known = languages.get(word);
        if (known === undefined) languages.set(word, [place]);
        else known.push(place);
      }
    }
    this.#languages = languages;
    this.#all = lists.map(({ language, functionWords, addressWords }) => ({
      language,
      functionWords: new Set(functionWords),
      addressWords: new Set(addressWords),
    }));
  }

  /** The words of the language whose function words are most frequent in the sentences. */
  of(lines: readonly Sentence[]): Vocabulary {
    const sentences = lines.filter(
      ({ tokens, sentence }) => sentence && tokens.length >= minTokens,
    );
    const sample = sentences.length > 0 ? sentences : lines;
    const counts = this.#all.map(() => 0);
    let total = 0;
    for (const { tokens } of sample) {
      total += tokens.length;
      for (const token of tokens) {
        for (const place of this.#languages.get(token) ?? []) counts[place]!++;
      }
    }
    const most = Math.max(...counts);
    const place = counts.indexOf(most);
    const next = Math.max(0, ...counts.filter((_, other) => other !== place));
    const fits = most >= total * (most >= lead * next ? perhaps : surely);
    return fits || total < minSample ? this.#all[place]! : ownWords(sentences, total);
  }
}

/** The most frequent short words of a page: in any language most of them carry grammar. */
function ownWords(sentences: readonly Sentence[], total: number): Vocabulary {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if (token.length <= maxOwnLetters) counts.set(token, (counts.get(token) ?? 0) + 1);
    }
  }
  const frequent = [...counts]
    .filter(([, count]) => count >= Math.max(3, total * minOwnShare))
    .sort(([, a], [, b]) => b - a)
    .slice(0, maxOwnWords);
  return {
    language: null,
    functionWords: new Set(frequent.map(([token]) => token)),
    addressWords: new Set(),
  };
}
