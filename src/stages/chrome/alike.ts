import { hashFactor } from "../../text/token.ts";
import type { Line } from "./page.ts";

/**
 * For each line the first one of the same text. Texts are compared only where their words are alike:
 * most lines of a page stand there once.
 */
export function firstsAlike(
  lines: readonly Pick<Line, "from" | "to" | "block">[],
  tokens: Int32Array,
): Int32Array {
  const count = lines.length;
  const mask = 2 ** Math.ceil(Math.log2(2 * count + 2)) - 1;
  /** Open-addressed: the first line with a hash, and 1; 0 where a slot is free. */
  const slots = new Int32Array(mask + 1);
  const hashes = new Int32Array(count);
  const out = new Int32Array(count);
  const shared: number[] = [];
  for (let i = 0; i < count; i++) {
    const hash = hashOf(lines[i]!, tokens);
    hashes[i] = hash;
    out[i] = i;
    let slot = hash & mask;
    while (slots[slot] !== 0 && hashes[slots[slot]! - 1] !== hash) slot = (slot + 1) & mask;
    if (slots[slot] === 0) slots[slot] = i + 1;
    else shared.push(slots[slot]! - 1, i);
  }
  const firsts = new Map<string, number>();
  for (let at = 0; at < shared.length; at++) {
    const i = shared[at]!;
    const { text } = lines[i]!.block;
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, i);
    else out[i] = first;
  }
  return out;
}

function hashOf(
  { from, to, block }: Pick<Line, "from" | "to" | "block">,
  tokens: Int32Array,
): number {
  let hash = block.text.length;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ tokens[at]!, hashFactor);
  return hash ^ (hash >>> 15);
}
