import { numeral, type Token, tokensOf } from "../../text/tokens.ts";

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

/** A token that a phrase may go on with. */
interface Node {
  readonly next: Map<Token, Node>;
  /** One bit for each remainder of the tokens in `next`: most lines are seen not to go on by it. */
  mayGoOn: number;
  any: Node | null;
  readonly ends: Ending[];
}

/** What is known of a token by itself. */
export interface Term {
  /** One bit for each language in which it is a function word. */
  functionOf: number;
  /** One bit for each language in which it speaks to the reader. */
  addressOf: number;
  /** Where phrases that open with it go on. */
  start: Node | null;
}

/** Stands for `*` among the tokens of a phrase. */
const anyWords: Token = -1;
/** Words that `*` stands for at most. */
const mostAnyWords = 4;

/** The words and phrases of all languages, so laid out that a line is read once. */
export class Lexicon {
  readonly #terms = new Map<Token, Term>();
  /** Phrases that open with any words. */
  readonly #leading: Node = node();
  readonly languages: readonly string[];
  /** `#terms` once more, open-addressed: index into `#keys` and `#values`, or -1. */
  readonly #slots: Int32Array;
  readonly #keys: Int32Array;
  readonly #values: readonly Term[];
  readonly #mask: number;

  constructor(lists: readonly WordList[]) {
    this.languages = lists.map(({ language }) => language);
    for (const [index, list] of lists.entries()) {
      for (const word of list.functionWords)
        for (const token of tokensOf(word)) this.#term(token).functionOf |= 1 << index;
      for (const word of list.addressWords)
        for (const token of tokensOf(word)) this.#term(token).addressOf |= 1 << index;
      for (const [kind, phrases] of Object.entries(list.chrome)) {
        for (const [position, entries] of Object.entries(phrases)) {
          for (const phrase of entries)
            this.#add({ kind, position: position as Position, phrase, language: 1 << index });
        }
      }
    }
    this.#keys = Int32Array.from(this.#terms.keys());
    this.#values = [...this.#terms.values()];
    this.#mask = 2 ** (Math.ceil(Math.log2(this.#terms.size + 1)) + 2) - 1;
    this.#slots = new Int32Array(this.#mask + 1).fill(-1);
    for (const [index, key] of this.#keys.entries()) {
      let slot = key & this.#mask;
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = index;
    }
  }

  /** What is known of a token; undefined if it stands in no list. Asked of every token there is. */
  term(token: Token): Term | undefined {
    let slot = token & this.#mask;
    for (;;) {
      const found = this.#slots[slot]!;
      if (found < 0) return undefined;
      if (this.#keys[found] === token) return this.#values[found];
      slot = (slot + 1) & this.#mask;
    }
  }

  #term(token: Token): Term {
    let term = this.#terms.get(token);
    if (term === undefined) {
      term = { functionOf: 0, addressOf: 0, start: null };
      this.#terms.set(token, term);
    }
    return term;
  }

  #add(ending: Ending): void {
    const parts = ending.phrase.split(" ").flatMap((part) => partsOf(part));
    const [first, ...rest] = parts;
    if (first === undefined) return;
    let at = first === anyWords ? this.#leading : this.#startOf(first);
    for (const part of rest) at = step(at, part);
    at.ends.push(ending);
  }

  #startOf(token: Token): Node {
    const term = this.#term(token);
    term.start ??= node();
    return term.start;
  }

  /**
   * The phrases that stand in a line, each kind once: the longest, best one that is all of it.
   * `complete` says whether `tokens` are all of the line; `languages` are the bits of those whose
   * phrases count.
   */
  match(
    tokens: readonly Token[],
    terms: readonly (Term | undefined)[],
    complete: boolean,
    languages: number,
  ): readonly Wording[] {
    const found: Wording[] = [];
    const line = { tokens, complete, languages, found };
    walkAny(line, this.#leading, 0, 0);
    for (let start = 0; start < tokens.length; start++) {
      const from = terms[start]?.start;
      if (from) walk(line, from, start, start + 1);
    }
    return found.length === 0 ? none : found;
  }
}

/** A line that is being read, and what it was found to hold. */
interface Reading {
  readonly tokens: readonly Token[];
  readonly complete: boolean;
  readonly languages: number;
  readonly found: Wording[];
}

/** Follows the phrases that opened at `start` and have come to `from`, before the token `at`. */
function walk(line: Reading, from: Node, start: number, at: number): void {
  const { tokens } = line;
  for (const ending of from.ends) {
    const { kind, position, phrase, language } = ending;
    const closes = line.complete && at === tokens.length;
    if ((language & line.languages) !== 0 && fits(position, start === 0, closes))
      keep(line.found, { kind, position, phrase, length: at - start });
  }
  if (at >= tokens.length) return;
  const token = tokens[at]!;
  if ((from.mayGoOn & (1 << (token & 31))) !== 0) {
    const next = from.next.get(token);
    if (next) walk(line, next, start, at + 1);
  }
  if (from.any) walkAny(line, from.any, start, at);
}

function walkAny(line: Reading, from: Node, start: number, at: number): void {
  const last = Math.min(at + mostAnyWords, line.tokens.length);
  for (let to = at + 1; to <= last; to++) walk(line, from, start, to);
}

const none: readonly Wording[] = [];

function node(): Node {
  return { next: new Map(), mayGoOn: 0, any: null, ends: [] };
}

function partsOf(part: string): readonly Token[] {
  if (part === "*") return [anyWords];
  return part === "#" ? [numeral] : tokensOf(part);
}

function step(from: Node, part: Token): Node {
  if (part === anyWords) {
    from.any ??= node();
    return from.any;
  }
  let next = from.next.get(part);
  if (next === undefined) {
    next = node();
    from.next.set(part, next);
    from.mayGoOn |= 1 << (part & 31);
  }
  return next;
}

function fits(position: Position, opens: boolean, closes: boolean): boolean {
  if (position === "whole") return opens && closes;
  if (position === "opens") return opens;
  return position === "holds" || closes;
}

function keep(found: Wording[], wording: Wording): void {
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
