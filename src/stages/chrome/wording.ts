import { tokensOf, wordsIn } from "../../text/tokens.ts";
import { Vocabularies } from "./vocabulary.ts";

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
  /** Number of words it covers. */
  readonly length: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly ends: { readonly kind: string; readonly position: Position; readonly phrase: string }[];
}

const number = /^\p{N}[\p{N}.,]*[kmb]?$/u;
const anyWords = 4;

/**
 * All phrases of all languages in two trees of tokens, so that a line is read once: most phrases can
 * only stand where the line starts.
 */
export class Lexicon {
  /** Phrases that are all of a line, or open it. */
  readonly #opening: Node = { next: new Map(), ends: [] };
  readonly #inner: Node = { next: new Map(), ends: [] };
  readonly vocabularies: Vocabularies;

  constructor(lists: readonly WordList[]) {
    for (const list of lists) {
      for (const [kind, phrases] of Object.entries(list.chrome)) {
        for (const [position, entries] of Object.entries(phrases)) {
          for (const phrase of entries) this.#add(kind, position as Position, phrase);
        }
      }
    }
    this.vocabularies = new Vocabularies(lists);
  }

  #add(kind: string, position: Position, phrase: string): void {
    let node = position === "whole" || position === "opens" ? this.#opening : this.#inner;
    for (const part of phrase.split(" ")) {
      for (const token of part === "#" || part === "*" ? [part] : tokensOf(part)) {
        let next = node.next.get(token);
        if (next === undefined) {
          next = { next: new Map(), ends: [] };
          node.next.set(token, next);
        }
        node = next;
      }
    }
    node.ends.push({ kind, position, phrase });
  }

  /** The phrases that stand in a line, each kind once: the longest phrase, best one that is all of the line. */
  match(tokens: readonly string[]): Wording[] {
    const found = new Map<string, Wording>();
    this.#walk(this.#opening, tokens, 0, 0, found);
    for (let start = 0; start < tokens.length; start++) {
      this.#walk(this.#inner, tokens, start, start, found);
    }
    return [...found.values()];
  }

  #walk(
    node: Node,
    tokens: readonly string[],
    start: number,
    at: number,
    found: Map<string, Wording>,
  ): void {
    for (const { kind, position, phrase } of node.ends) {
      if ((position === "whole" || position === "closes") && at < tokens.length) continue;
      const known = found.get(kind);
      const wording: Wording = { kind, position, phrase, length: wordsIn(tokens.slice(start, at)) };
      if (known === undefined || weight(wording) > weight(known)) found.set(kind, wording);
    }
    if (at >= tokens.length) return;
    const token = tokens[at]!;
    const next = node.next.get(token);
    if (next) this.#walk(next, tokens, start, at + 1, found);
    const digits = node.next.get("#");
    if (digits && number.test(token)) this.#walk(digits, tokens, start, at + 1, found);
    const any = node.next.get("*");
    if (any) {
      for (let to = at + 1; to <= Math.min(at + anyWords, tokens.length); to++)
        this.#walk(any, tokens, start, to, found);
    }
  }
}

const strictness: readonly Position[] = ["holds", "closes", "opens", "whole"];

function weight({ position, length }: Wording): number {
  return position === "whole"
    ? Number.POSITIVE_INFINITY
    : length * 4 + strictness.indexOf(position);
}
