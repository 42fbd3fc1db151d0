import type { Line } from "../page.ts";

/** Names of the numbers that a line's diction and that of its neighbours give. */
export const dictionFeatures: readonly string[] = [
  "diction",
  "diction-before",
  "diction-after",
  "diction-around",
  "diction-far-around",
  "diction-of-document",
];

/** How far the neighbourhoods of a line reach, in lines. */
const near = 4;
const far = 15;

/**
 * Writes the `dictionFeatures` of every line into its row. `column`: where in a row of `width` numbers
 * they stand.
 */
export function writeDiction(
  lines: readonly Pick<Line, "diction">[],
  rows: Float32Array,
  width: number,
  column: number,
): void {
  const count = lines.length;
  const scores = new Float32Array(count);
  for (let i = 0; i < count; i++) scores[i] = lines[i]!.diction;
  const upTo = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) upTo[i + 1] = upTo[i]! + scores[i]!;
  const around = (i: number, reach: number): number => {
    const from = Math.max(0, i - reach);
    const to = Math.min(count, i + reach + 1);
    return to - from <= 1 ? 0 : (upTo[to]! - upTo[from]! - scores[i]!) / (to - from - 1);
  };
  for (let i = 0; i < count; i++) {
    const at = i * width + column;
    rows[at] = scores[i]!;
    rows[at + 1] = i > 0 ? scores[i - 1]! : 0;
    rows[at + 2] = i + 1 < count ? scores[i + 1]! : 0;
    rows[at + 3] = around(i, near);
    rows[at + 4] = around(i, far);
    rows[at + 5] = upTo[count]! / count;
  }
}
