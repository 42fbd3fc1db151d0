import type { Said } from "../diction.ts";
import { meanAround, sumsOf, valueAt } from "./around.ts";

/** Names of the numbers that a line's words and those of its neighbours give. */
export const dictionFeatures: readonly string[] = [
  "diction",
  "diction-before",
  "diction-after",
  "diction-around",
  "diction-far-around",
  "diction-of-document",
];

/** Names of the numbers that they give by what made-up pages have taught, which are plain text all. */
export const madeDictionFeatures: readonly string[] = [
  "made-diction",
  "made-diction-before",
  "made-diction-after",
  "made-diction-around",
];

/** How far the neighbourhoods of a line reach, in lines. */
const near = 4;
const far = 15;

/**
 * Writes the `dictionFeatures` of every line into its row. `column`: where in a row of `width` numbers
 * they stand.
 */
export function writeDiction(
  lines: readonly Said[],
  rows: Float32Array,
  width: number,
  column: number,
): void {
  const count = lines.length;
  const scores = Float32Array.from(lines, ({ diction }) => diction);
  const upTo = sumsOf(scores);
  for (let i = 0; i < count; i++) {
    const at = i * width + column;
    writeNear(scores, upTo, i, rows, at);
    rows[at + 4] = meanAround(upTo, scores[i]!, i, far);
    rows[at + 5] = upTo[count]! / count;
  }
}

/** Writes the `madeDictionFeatures` of every line, like `writeDiction`. */
export function writeMadeDiction(
  lines: readonly Said[],
  rows: Float32Array,
  width: number,
  column: number,
): void {
  const scores = Float32Array.from(lines, ({ madeDiction }) => madeDiction);
  const upTo = sumsOf(scores);
  for (let i = 0; i < lines.length; i++) writeNear(scores, upTo, i, rows, i * width + column);
}

/** The score of a line, those beside it, and the mean around it. */
function writeNear(
  scores: Float32Array,
  upTo: Float64Array,
  line: number,
  rows: Float32Array,
  at: number,
): void {
  rows[at] = scores[line]!;
  rows[at + 1] = valueAt(scores, line - 1);
  rows[at + 2] = valueAt(scores, line + 1);
  rows[at + 3] = meanAround(upTo, scores[line]!, line, near);
}
