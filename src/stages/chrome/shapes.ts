import type { Line } from "./page.ts";

/** Numbers that say what a line looks like, whatever its words are. */
const sides = 7;

/** What lines look like, side by side: `distance` compares two of them. */
export function shapesOf(lines: readonly Line[]): Float32Array {
  const out = new Float32Array(lines.length * sides);
  let at = 0;
  for (const {
    words,
    lowerShare,
    digitShare,
    signShare,
    functionShare,
    sentence,
    block,
  } of lines) {
    out[at++] = Math.log2(words + 1) / 3;
    out[at++] = lowerShare;
    out[at++] = 2 * digitShare;
    out[at++] = 2 * signShare;
    out[at++] = functionShare;
    out[at++] = sentence ? 1 : 0;
    out[at++] = block.kind === "list-item" ? 1 : 0;
  }
  return out;
}

/** How far two lines are apart in their looks, 0 and up. */
export function distance(shapes: Float32Array, a: number, b: number): number {
  let sum = 0;
  for (let i = 0; i < sides; i++) sum += Math.abs(shapes[a * sides + i]! - shapes[b * sides + i]!);
  return sum;
}
