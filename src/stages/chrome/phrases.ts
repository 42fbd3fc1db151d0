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

/** Where tokens lead from a node, open-addressed: a node, the token that leads away from it, and where to. */
class Steps {
  #slots = new Int32Array(3 * 1024);
  #mask = 1023;
  #count = 0;

  /** 0 if the token leads nowhere. */
  after(from: Node, token: Token): Node {
    return this.#slots[3 * this.#slotOf(from, token) + 2]!;
  }

  add(from: Node, token: Token, to: Node): void {
    if (2 * ++this.#count > this.#mask) this.#grow();
    this.#put(from, token, to);
  }

  *[Symbol.iterator](): Generator<readonly [from: Node, token: Token]> {
    for (let at = 0; at < this.#slots.length; at += 3)
      if (this.#slots[at + 2] !== 0) yield [this.#slots[at]!, this.#slots[at + 1]!];
  }

  /** Where the step stands, or the empty slot that is its place. */
  #slotOf(from: Node, token: Token): number {
    const slots = this.#slots;
    const mixed = Math.imul(from, 0x9e3779b1) ^ token;
    for (let slot = (mixed ^ (mixed >>> 15)) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = 3 * slot;
      if (slots[at + 2] === 0 || (slots[at] === from && slots[at + 1] === token)) return slot;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    this.#mask = 2 * this.#mask + 1;
    for (let at = 0; at < old.length; at += 3)
      if (old[at + 2] !== 0) this.#put(old[at]!, old[at + 1]!, old[at + 2]!);
  }

  #put(from: Node, token: Token, to: Node): void {
    const at = 3 * this.#slotOf(from, token);
    this.#slots[at] = from;
    this.#slots[at + 1] = token;
    this.#slots[at + 2] = to;
  }
}

/** Phrases that are still being collected. */
export class PhraseTreeBuilder<E extends Ending> {
  /** By node. */
  readonly #languages: number[] = [];
  readonly #any: Node[] = [];
  readonly #ends: E[][] = [];
  /** One for all nodes: a map for each would take 25 MB more. */
  readonly #steps = new Steps();

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
    let next = this.#steps.after(from, part);
    if (next === 0) {
      next = this.node();
      this.#steps.add(from, part, next);
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
  readonly #steps: Steps;

  /** By node: its languages, where any words lead to, its endings. */
  constructor(
    languages: readonly number[],
    any: readonly Node[],
    ends: readonly (readonly E[])[],
    steps: Steps,
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
    this.#steps = steps;
    for (const [from, token] of steps) this.#mayGoOn[from]! |= 1 << (token & 31);
  }

  /** Whether a phrase ends at `from`, or goes on from it with the token `next`; null at the end. */
  leads(from: Node, next: Token | null, languages: number): boolean {
    if ((this.#languages[from]! & languages) === 0) return false;
    if (this.#firstEnding[from] !== this.#firstEnding[from + 1] || this.#any[from] !== 0)
      return true;
    if (next === null || (this.#mayGoOn[from]! & (1 << (next & 31))) === 0) return false;
    const to = this.#steps.after(from, next);
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
      const next = this.#steps.after(from, token);
      if (next !== 0) this.walk(next, reading, at + 1);
    }
    if (this.#any[from] !== 0) this.walkAny(this.#any[from]!, reading, at);
  }

  /** The same for phrases that go on from `from` after one to four words of any kind. */
  walkAny(from: Node, reading: Reading<E>, at: number): void {
    const last = Math.min(at + mostAnyWords, reading.to);
    for (let end = at + 1; end <= last; end++) this.walk(from, reading, end);
  }
}
