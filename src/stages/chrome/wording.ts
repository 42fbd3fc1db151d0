import { numeral, type Token } from "../../text/token.ts";
import { tokensOf } from "../../text/tokens.ts";
import {
  anyWords,
  mostAnyWords,
  type Node,
  type PhraseTree,
  PhraseTreeBuilder,
} from "./phrases.ts";

/**
 * Where in a line a phrase has to stand: `whole` is all of the line, `opens` its first words,
 * `holds` anywhere in it, `closes` its last words.
 */
export type Position = "whole" | "opens" | "holds" | "closes";

/** The phrases of one kind of chrome. `#` stands for a number, `*` for one to four words. */
export interface Phrases {
  readonly [position: string]: readonly string[];
}

/** A language's word list: a file in `words/`. */
export interface WordList {
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly origin: string;
  /** Short words that carry grammar, not topic: the mark of running prose. */
  readonly functionWords: readonly string[];
  /** Words by which a page speaks to its reader or of itself. */
  readonly addressWords: readonly string[];
  /** By the name of the chrome: `newsletter`, `consent`, … */
  readonly chrome: { readonly [kind: string]: Phrases };
}

/** A phrase of a word list that a line holds. */
export interface Wording {
  readonly kind: string;
  readonly position: Position;
  readonly phrase: string;
  /** Number of tokens it covers. */
  readonly length: number;
}

interface Ending {
  readonly kind: string;
  readonly position: Position;
  readonly phrase: string;
  /** The bit of the language that it is a phrase of. */
  readonly language: number;
}

/** What is known of a token by itself: a place in the tables of a `Lexicon`. */
export type Term = number;

/** The term of a token that stands in no list. */
const unknown: Term = 0;

/** The words and phrases of all languages, so laid out that a line is read once. */
export class Lexicon {
  readonly languages: readonly string[];
  /** By term: one bit for each language in which it is a function word. */
  readonly functionOf: Int32Array;
  /** By term: one bit for each language in which it speaks to the reader. */
  readonly addressOf: Int32Array;
  readonly #phrases: PhraseTree<Ending>;
  /** By term: where the phrases go on that open with it, for the first word of a line … */
  readonly #opening: Int32Array;
  /** … and for a later one: but few phrases count there. */
  readonly #inner: Int32Array;
  /** Phrases that open with any words. */
  readonly #leading: Node;
  /** Open-addressed: a token and its term. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(lists: readonly WordList[]) {
    this.languages = lists.map(({ language }) => language);
    const terms = new Map<Token, Draft>();
    const termOf = (token: Token): Draft => {
      let term = terms.get(token);
      if (term === undefined) {
        term = { functionOf: 0, addressOf: 0, opening: 0, inner: 0 };
        terms.set(token, term);
      }
      return term;
    };
    const tree = new PhraseTreeBuilder<Ending>();
    this.#leading = tree.node();
    const read = new Map<string, readonly Token[]>();
    const readPart = (part: string): readonly Token[] => {
      let parts = read.get(part);
      if (parts === undefined) {
        parts = partsOf(part);
        read.set(part, parts);
      }
      return parts;
    };
    const add = (ending: Ending): void => {
      const parts: Token[] = [];
      for (const part of ending.phrase.split(" ")) parts.push(...readPart(part));
      const [first] = parts;
      if (first === undefined) return;
      if (first === anyWords) {
        tree.add(this.#leading, parts, ending);
        return;
      }
      const term = termOf(first);
      if (term.opening === 0) term.opening = tree.node();
      tree.add(term.opening, parts, ending);
      if (ending.position !== "holds" && ending.position !== "closes") return;
      if (term.inner === 0) term.inner = tree.node();
      tree.add(term.inner, parts, ending);
    };
    for (const [index, list] of lists.entries()) {
      const language = 1 << index;
      for (const word of list.functionWords)
        for (const token of tokensOf(word)) termOf(token).functionOf |= language;
      for (const word of list.addressWords)
        for (const token of tokensOf(word)) termOf(token).addressOf |= language;
      for (const [kind, phrases] of Object.entries(list.chrome)) {
        for (const [position, entries] of Object.entries(phrases)) {
          for (const phrase of entries)
            add({ kind, position: position as Position, phrase, language });
        }
      }
    }
    this.#phrases = tree.build();
    const drafts = [{ functionOf: 0, addressOf: 0, opening: 0, inner: 0 }, ...terms.values()];
    this.functionOf = Int32Array.from(drafts, (draft) => draft.functionOf);
    this.addressOf = Int32Array.from(drafts, (draft) => draft.addressOf);
    this.#opening = Int32Array.from(drafts, ({ opening }) => opening);
    this.#inner = Int32Array.from(drafts, ({ inner }) => inner);
    this.#mask = 2 ** (Math.ceil(Math.log2(drafts.length)) + 1) - 1;
    this.#slots = new Int32Array(2 * (this.#mask + 1));
    for (const [index, token] of [...terms.keys()].entries()) {
      let slot = token & this.#mask;
      while (this.#slots[2 * slot + 1] !== unknown) slot = (slot + 1) & this.#mask;
      this.#slots.set([token, index + 1], 2 * slot);
    }
  }

  /** What is known of a token. Asked of every token there is. */
  termOf(token: Token): Term {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let slot = token & mask; ; slot = (slot + 1) & mask) {
      const term = slots[2 * slot + 1]!;
      if (term === unknown || slots[2 * slot] === token) return term;
    }
  }

  /**
   * The phrases that stand in a line, each kind once: the longest, best one that is all of it. The line
   * is what lies in `tokens` from `from` to before `to`, and `terms` what is known of it; `complete`
   * says whether that is all of it, `languages` are the bits of those whose phrases count.
   */
  match(
    tokens: Int32Array,
    terms: Int32Array,
    from: number,
    to: number,
    complete: boolean,
    languages: number,
  ): readonly Wording[] {
    if (!this.#mayHold(tokens, terms, from, to, languages)) return none;
    const phrases = this.#phrases;
    const found: Wording[] = [];
    let start = from;
    const reading = {
      tokens,
      to,
      languages,
      found: ({ kind, position, phrase }: Ending, end: number): void => {
        if (fits(position, start === from, complete && end === to))
          keepBest(found, { kind, position, phrase, length: end - start });
      },
    };
    phrases.walkAny(this.#leading, reading, from);
    for (; start < to; start++) {
      const node = (start === from ? this.#opening : this.#inner)[terms[start]!]!;
      if (node !== 0) phrases.walk(node, reading, start + 1);
    }
    return found.length === 0 ? none : found;
  }

  /** Whether any phrase goes on behind its first word: most lines need no further look. */
  #mayHold(
    tokens: Int32Array,
    terms: Int32Array,
    from: number,
    to: number,
    languages: number,
  ): boolean {
    const phrases = this.#phrases;
    for (let at = from + 1; at <= to && at <= from + mostAnyWords; at++)
      if (phrases.leads(this.#leading, at < to ? tokens[at]! : null, languages)) return true;
    let nodes = this.#opening;
    for (let at = from; at < to; at++) {
      const node = nodes[terms[at]!]!;
      const next = at + 1 < to ? tokens[at + 1]! : null;
      if (node !== 0 && phrases.leads(node, next, languages)) return true;
      nodes = this.#inner;
    }
    return false;
  }
}

/** What is known of a token while the lists are read. */
interface Draft {
  functionOf: number;
  addressOf: number;
  opening: Node;
  inner: Node;
}

const none: readonly Wording[] = [];

function partsOf(part: string): readonly Token[] {
  if (part === "*") return [anyWords];
  return part === "#" ? [numeral] : tokensOf(part);
}

function fits(position: Position, opens: boolean, closes: boolean): boolean {
  if (position === "whole") return opens && closes;
  if (position === "opens") return opens;
  return position === "holds" || closes;
}

function keepBest(found: Wording[], wording: Wording): void {
  const at = found.findIndex(({ kind }) => kind === wording.kind);
  if (at < 0) found.push(wording);
  else if (weight(wording) > weight(found[at]!)) found[at] = wording;
}

const strictness: readonly Position[] = ["holds", "closes", "opens", "whole"];

function weight({ position, length }: Wording): number {
  return position === "whole"
    ? Number.POSITIVE_INFINITY
    : length * 4 + strictness.indexOf(position);
}
