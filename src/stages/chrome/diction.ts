import { Bag, type BagWeights } from "../../model/bag.ts";
import { pairOf, type Token } from "../../text/tokens.ts";
import { type Line, tokenLimit } from "./page.ts";

/** Tokens of a line that stand for its first and its last word. */
const first: Token = 0x1234567;
const last: Token = 0x7654321;

/** Room that `dictionOf` needs for one line. */
export const mostDiction: number = 2 * tokenLimit + 1;

type Words = Pick<Line, "tokens" | "whole">;

/** What words and pairs of words say for chrome. */
export class Diction {
  readonly #bag: Bag;
  /** What the words of the line at hand are looked up by. */
  readonly #looked: Int32Array = new Int32Array(mostDiction);

  constructor(weights: BagWeights) {
    this.#bag = new Bag(weights);
  }

  /** The log-odds of a line; 0 where its words say nothing. */
  of(line: Words): number {
    return this.#bag.score(this.#looked, dictionOf(line, this.#looked));
  }
}

/**
 * What the words of a line are looked up by: each word, each pair of words side by side, its first
 * and its last word. Chrome opens with `Subscribe` and `Read`, and closes with years. Written into
 * `out`, for it is asked of every line; gives how many there are.
 */
export function dictionOf({ tokens, whole }: Words, out: Int32Array): number {
  const words = tokens.length;
  if (words === 0) return 0;
  let count = 0;
  for (let i = 0; i < words; i++) {
    out[count++] = tokens[i]!;
    if (i > 0) out[count++] = pairOf(tokens[i - 1]!, tokens[i]!);
  }
  out[count++] = pairOf(first, tokens[0]!);
  if (whole) out[count++] = pairOf(last, tokens[words - 1]!);
  return count;
}
