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

/** Phrases that are still being collected. */
export class PhraseTreeBuilder<E extends Ending> {
  readonly #nodes: { next: Map<Token, Node>; any: Node; ends: E[]; languages: number }[] = [];

  constructor() {
    this.node();
  }

  /** A new place that nothing leads to. */
  node(): Node {
    return this.#nodes.push({ next: new Map(), any: 0, ends: [], languages: 0 }) - 1;
  }

  /** Adds a phrase that goes on with `parts` from a node. */
  add(from: Node, parts: readonly Token[], ending: E): void {
    let at = from;
    for (const part of parts) {
      this.#nodes[at]!.languages |= ending.language;
      at = this.#step(at, part);
    }
    this.#nodes[at]!.languages |= ending.language;
    this.#nodes[at]!.ends.push(ending);
  }

  #step(from: Node, part: Token): Node {
    const node = this.#nodes[from]!;
    if (part === anyWords) {
      if (node.any === 0) node.any = this.node();
      return node.any;
    }
    let next = node.next.get(part);
    if (next === undefined) {
      next = this.node();
      node.next.set(part, next);
    }
    return next;
  }

  build(): PhraseTree<E> {
    return new PhraseTree(this.#nodes);
  }
}

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

  constructor(
    nodes: readonly {
      readonly next: ReadonlyMap<Token, Node>;
      readonly any: Node;
      readonly ends: readonly E[];
      readonly languages: number;
    }[],
  ) {
    this.#languages = Int32Array.from(nodes, ({ languages }) => languages);
    this.#any = Int32Array.from(nodes, ({ any }) => any);
    this.#mayGoOn = new Int32Array(nodes.length);
    this.#firstEnding = new Int32Array(nodes.length + 1);
    const endings: E[] = [];
    const size = 2 ** Math.ceil(Math.log2(2 * nodes.length + 2));
    this.#mask = size - 1;
    this.#steps = new Int32Array(3 * size);
    for (const [index, { next, ends }] of nodes.entries()) {
      for (const ending of ends) endings.push(ending);
      this.#firstEnding[index + 1] = endings.length;
      for (const [token, to] of next) {
        this.#mayGoOn[index]! |= 1 << (token & 31);
        let slot = slotOf(index, token) & this.#mask;
        while (this.#steps[3 * slot + 2] !== 0) slot = (slot + 1) & this.#mask;
        this.#steps.set([index, token, to], 3 * slot);
      }
    }
    this.#endings = endings;
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
