import { BagPair, type BagWeights } from "../../model/bag.ts";
import { pairOf, type Token } from "../../text/token.ts";
import { tokenLimit } from "./page.ts";

/** Tokens of a line that stand for its first and its last word. */
const first: Token = 0x1234567;
const last: Token = 0x7654321;

/** Room that `dictionOf` needs for one line. */
export const mostDiction: number = 2 * tokenLimit + 1;

/** Where the words of a line lie among those of its page, and whether they are all of it. */
export interface Words {
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}

/** What the words of a line say for chrome: log-odds; 0 where they say nothing. */
export interface Said {
  /** By what annotated pages have taught. */
  diction: number;
  /** By what made-up pages have taught, which hold more kinds of chrome and fewer subjects. */
  madeDiction: number;
}

/** What words and pairs of words say for chrome. */
export class Diction {
  readonly #bags: BagPair;
  /** What the words of the line at hand are looked up by. */
  readonly #looked: Int32Array = new Int32Array(mostDiction);

  constructor(annotated: BagWeights, made: BagWeights) {
    this.#bags = new BagPair(annotated, made);
  }

  /** Writes into a line what its words say. `tokens` are those of its page. */
  weigh(tokens: Int32Array, line: Words & Said): void {
    this.#bags.score(this.#looked, dictionOf(tokens, line, this.#looked));
    line.diction = this.#bags.firstScore;
    line.madeDiction = this.#bags.secondScore;
  }
}

/**
 * What the words of a line are looked up by: each word, each pair of words side by side, its first
 * and its last word. Chrome opens with `Subscribe` and `Read`, and closes with years. Written into
 * `out`, for it is asked of every line; gives how many there are.
 */
export function dictionOf(tokens: Int32Array, { from, to, whole }: Words, out: Int32Array): number {
  if (from === to) return 0;
  let before = tokens[from]!;
  let count = 0;
  out[count++] = before;
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at]!;
    out[count++] = token;
    out[count++] = pairOf(before, token);
    before = token;
  }
  out[count++] = pairOf(first, tokens[from]!);
  if (whole) out[count++] = pairOf(last, before);
  return count;
}
