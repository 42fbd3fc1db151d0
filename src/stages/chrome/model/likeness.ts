import { opensList } from "../body-score.ts";
import type { Scene } from "../rule.ts";
import { distance } from "../shapes.ts";
import { oddsOf } from "../zone.ts";

/** Names of the numbers that say how a line goes on with what stands around it. */
export const likenessFeatures: readonly string[] = [
  "cost-beside",
  "odds-in-parts",
  "odds-in-small-parts",
  "rules-since-prose",
  "rules-until-prose",
  "diction-since-prose",
  "unlike-before",
  "unlike-after",
  "unlike-list",
  "unlike-before-list",
];

/** What another part of the body costs, in words of prose: a long sentence, or a short one. */
const partCost = 60;
const smallPartCost = 20;
/** Lines of a list, and before it, that a line is compared with. */
const compared = 3;
/** A list under a heading is over after so many lines. */
const longestList = 60;
/** The distance where there is nothing to compare with. */
const nothing = 8;

/** Writes the `likenessFeatures` of every line into its row, from `column` on. */
export function writeLikeness(
  { page, costs, partScores }: Scene,
  rules: Float32Array,
  rows: Float32Array,
  width: number,
  column: number,
): void {
  const { lines, shapes } = page;
  const count = lines.length;
  const parts = oddsOf(partScores, partCost);
  const small = oddsOf(partScores, smallPartCost);
  let ruled = 0;
  let spoken = 0;
  let heading = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    const line = lines[i]!;
    const at = i * width + column;
    rows[at] = Math.min(400, i > 0 ? costs[i - 1]! : 400, i + 1 < count ? costs[i + 1]! : 400);
    rows[at + 1] = Math.max(-100, Math.min(200, parts[i]!));
    rows[at + 2] = Math.max(-100, Math.min(200, small[i]!));
    rows[at + 3] = Math.min(5, ruled);
    rows[at + 5] = spoken;
    rows[at + 6] = i > 0 ? distance(shapes, i, i - 1) : nothing;
    rows[at + 7] = i + 1 < count ? distance(shapes, i, i + 1) : nothing;
    const listed = i - heading <= longestList;
    rows[at + 8] = listed
      ? nearest(shapes, i, heading + 1, Math.min(i, heading + 1 + compared))
      : nothing;
    rows[at + 9] = listed ? nearest(shapes, i, Math.max(0, heading - compared), heading) : nothing;
    if (line.prose) ruled = spoken = 0;
    else {
      ruled += rules[i]!;
      spoken = Math.max(spoken, line.diction);
    }
    if (opensList(line, "whole", "opens")) heading = i;
  }
  ruled = 0;
  for (let i = count - 1; i >= 0; i--) {
    rows[i * width + column + 4] = Math.min(5, ruled);
    ruled = lines[i]!.prose ? 0 : ruled + rules[i]!;
  }
}

/** The distance to the nearest of the lines from `from` up to `to`. */
function nearest(shapes: Float32Array, line: number, from: number, to: number): number {
  let best = nothing;
  for (let i = from; i < to; i++) best = Math.min(best, distance(shapes, line, i));
  return best;
}
