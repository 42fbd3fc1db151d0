import type { Token } from "../../text/token.ts";

/** A place in a tree of phrases; 0 is none. */
export type Node = number;

/** Stands for `*` among the tokens of a phrase. */
export const anyWords: Token = -1;
/** Words that `*` stands for at most. */
export const mostAnyWords = 4;

/** What a tree needs to know of a phrase that ends at a node. */
export interface Ending {
  /** The bit of the language that it is a phrase of. */
  readonly language: number;
}

/** More than any token: a node and a token that leads away from it are one number. */
const tokenRange = 2 ** 31;

/** Phrases that are still being collected. */
export class PhraseTreeBuilder<E extends Ending> {
  /** By node. */
  readonly #languages: number[] = [];
  readonly #any: Node[] = [];
  readonly #ends: E[][] = [];
  /** By node and token: where that leads. A map for each node would take 25 MB more. */
  readonly #steps = new Map<number, Node>();

  constructor() {
    this.node();
  }

  /** A new place that nothing leads to. */
  node(): Node {
    this.#any.push(0);
    this.#ends.push(none);
    return this.#languages.push(0) - 1;
  }

  /** Adds a phrase that goes on from a node with `parts`, but for the first of them. */
  add(from: Node, parts: readonly Token[], ending: E): void {
    let at = from;
    this.#languages[at]! |= ending.language;
    for (let part = 1; part < parts.length; part++) {
      at = this.#step(at, parts[part]!);
      this.#languages[at]! |= ending.language;
    }
    if (this.#ends[at] === none) this.#ends[at] = [ending];
    else this.#ends[at]!.push(ending);
  }

  #step(from: Node, part: Token): Node {
    if (part === anyWords) {
      if (this.#any[from] === 0) this.#any[from] = this.node();
      return this.#any[from]!;
    }
    const key = from * tokenRange + part;
    let next = this.#steps.get(key);
    if (next === undefined) {
      next = this.node();
      this.#steps.set(key, next);
    }
    return next;
  }

  build(): PhraseTree<E> {
    return new PhraseTree(this.#languages, this.#any, this.#ends, this.#steps);
  }
}

const none: never[] = [];

/** The tokens of a line, which phrases count on it, and who is told of them. */
export interface Reading<E extends Ending> {
  readonly tokens: Int32Array;
  /** Where the line ends in `tokens`. */
  readonly to: number;
  /** The bits of the languages whose phrases count. */
  readonly languages: number;
  /** A phrase ends before the token `end`. */
  readonly found: (ending: E, end: number) => void;
}

/** Phrases of all kinds as a tree of tokens, laid out in arrays: a line is read once for all of them. */
export class PhraseTree<E extends Ending> {
  /** By node: the languages of the phrases that go on from it, or end there. */
  readonly #languages: Int32Array;
  /** By node: one bit for each remainder of the tokens that phrases go on with. */
  readonly #mayGoOn: Int32Array;
  /** By node: where phrases go on after any words. */
  readonly #any: Int32Array;
  /** By node: where its endings begin in `#endings`. */
  readonly #firstEnding: Int32Array;
  readonly #endings: readonly E[];
  /** Open-addressed: a node, the token that leads away from it, and where to. */
  readonly #steps: Int32Array;
  readonly #mask: number;

  /** By node: its languages, where any words lead to, its endings; by node and token: where that leads. */
  constructor(
    languages: readonly number[],
    any: readonly Node[],
    ends: readonly (readonly E[])[],
    steps: ReadonlyMap<number, Node>,
  ) {
    this.#languages = Int32Array.from(languages);
    this.#any = Int32Array.from(any);
    this.#mayGoOn = new Int32Array(languages.length);
    this.#firstEnding = new Int32Array(languages.length + 1);
    const endings: E[] = [];
    for (let node = 0; node < ends.length; node++) {
      for (const ending of ends[node]!) endings.push(ending);
      this.#firstEnding[node + 1] = endings.length;
    }
    this.#endings = endings;
    const size = 2 ** Math.ceil(Math.log2(2 * languages.length + 2));
    this.#mask = size - 1;
    this.#steps = new Int32Array(3 * size);
    for (const [key, to] of steps) {
      const node = Math.floor(key / tokenRange);
      const token = key % tokenRange;
      this.#mayGoOn[node]! |= 1 << (token & 31);
      let slot = slotOf(node, token) & this.#mask;
      while (this.#steps[3 * slot + 2] !== 0) slot = (slot + 1) & this.#mask;
      this.#steps[3 * slot] = node;
      this.#steps[3 * slot + 1] = token;
      this.#steps[3 * slot + 2] = to;
    }
  }

  /** Whether a phrase ends at `from`, or goes on from it with the token `next`; null at the end. */
  leads(from: Node, next: Token | null, languages: number): boolean {
    if ((this.#languages[from]! & languages) === 0) return false;
    if (this.#firstEnding[from] !== this.#firstEnding[from + 1] || this.#any[from] !== 0)
      return true;
    if (next === null || (this.#mayGoOn[from]! & (1 << (next & 31))) === 0) return false;
    const to = this.#after(from, next);
    return to !== 0 && (this.#languages[to]! & languages) !== 0;
  }

  /** Follows the phrases that have come to `from` before the token `at`; tells of each that ends. */
  walk(from: Node, reading: Reading<E>, at: number): void {
    const { tokens, to, languages } = reading;
    if ((this.#languages[from]! & languages) === 0) return;
    const last = this.#firstEnding[from + 1]!;
    for (let index = this.#firstEnding[from]!; index < last; index++) {
      const ending = this.#endings[index]!;
      if ((ending.language & languages) !== 0) reading.found(ending, at);
    }
    if (at >= to) return;
    const token = tokens[at]!;
    if ((this.#mayGoOn[from]! & (1 << (token & 31))) !== 0) {
      const next = this.#after(from, token);
      if (next !== 0) this.walk(next, reading, at + 1);
    }
    if (this.#any[from] !== 0) this.walkAny(this.#any[from]!, reading, at);
  }

  /** The same for phrases that go on from `from` after one to four words of any kind. */
  walkAny(from: Node, reading: Reading<E>, at: number): void {
    const last = Math.min(at + mostAnyWords, reading.to);
    for (let end = at + 1; end <= last; end++) this.walk(from, reading, end);
  }

  #after(from: Node, token: Token): Node {
    const steps = this.#steps;
    for (let slot = slotOf(from, token) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const to = steps[3 * slot + 2]!;
      if (to === 0 || (steps[3 * slot] === from && steps[3 * slot + 1] === token)) return to;
    }
  }
}

function slotOf(node: Node, token: Token): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ token;
  return mixed ^ (mixed >>> 15);
}
