import type { Contribution, Forest, Scorer } from "../../../model/forest.ts";
import type { Page } from "../page.ts";
import { contextFeatures, ownReading, writeContext } from "./context.ts";

/** What training writes for pages that are read twice. */
export interface Forests {
  /** Reads each line by what is seen of it and around it. */
  readonly first: Forest;
  /** Reads the lines that are in doubt again, by how the lines around them were read too. */
  readonly second: Forest;
}

/**
 * Log-odds of 20 to 1, of either sign: `weigh` is never surer than 0.97, and of its cautions only that
 * for speech in turns would turn such a chance round. A line that is so sure is sent down no more trees.
 */
export const settled = 3;

/**
 * Log-odds of 7 to 1, of either sign: a line that is surer is not read again. Up to 3 they would be a
 * tenth of all lines more, for nothing; the second reading learns from those too.
 */
const doubtful = 2;

/** The lines of which a reading is not surer than `limit`; `odds` are those of all lines. */
export function linesWithin(limit: number, odds: ArrayLike<number>): number[] {
  const out: number[] = [];
  for (let line = 0; line < odds.length; line++) if (Math.abs(odds[line]!) < limit) out.push(line);
  return out;
}

/**
 * The rows of lines for the second reading, one after the other: those of the first reading, which are
 * `width` wide, each with its `contextFeatures`. `odds` are those of all lines at the first reading.
 */
export function secondRows(
  page: Page,
  odds: ArrayLike<number>,
  lines: readonly number[],
  rows: Float32Array,
  width: number,
): Float32Array {
  const wide = width + contextFeatures.length;
  const out = new Float32Array(lines.length * wide);
  for (const [row, line] of lines.entries())
    out.set(rows.subarray(line * width, (line + 1) * width), row * wide);
  if (lines.length > 0) writeContext(page, odds, rowsOfLines(lines, odds.length), out, wide, width);
  return out;
}

/** By line, of `count`: its place among `lines`, or -1. */
function rowsOfLines(lines: readonly number[], count: number): Int32Array {
  const out = new Int32Array(count).fill(-1);
  for (const [row, line] of lines.entries()) out[line] = row;
  return out;
}

/** How the lines of a page read. */
export interface Reading {
  /** The chance that each line is chrome, 0 to 1. */
  readonly chances: Float64Array;
  /** What speaks loudest in each of `lines`: `count` features, the loudest first. */
  readonly explain: (lines: readonly number[], count: number) => Contribution[][];
}

/** Reads each line once. `rows`: what is seen of each line, one row after the other. */
export function readOnce(scorer: Scorer, rows: Float32Array): Reading {
  const scored = scorer.scoreAll(rows);
  return {
    chances: Float64Array.from(scored.scores, chanceOf),
    explain: (lines, count) => scorer.explain(rows, scored, lines, count),
  };
}

/** Reads the lines that are hard to tell twice. */
export function readTwice(first: Scorer, second: Scorer, page: Page, rows: Float32Array): Reading {
  const scored = first.scoreAll(rows);
  const again = linesWithin(doubtful, scored.scores);
  const againRows = secondRows(page, scored.scores, again, rows, first.features.length);
  const scoredAgain = second.scoreAll(againRows);
  const chances = Float64Array.from(scored.scores, chanceOf);
  for (const [row, line] of again.entries()) chances[line] = chanceOf(scoredAgain.scores[row]!);
  const explain = (lines: readonly number[], count: number): Contribution[][] => {
    const out = first.explain(rows, scored, lines, count);
    const rowOf = rowsOfLines(again, chances.length);
    const asked = lines.map((line) => rowOf[line]!).filter((row) => row >= 0);
    const loud = second.explain(againRows, scoredAgain, asked, count);
    let next = 0;
    for (const [at, line] of lines.entries())
      if (rowOf[line]! >= 0) out[at] = spelledOut(loud[next++]!, out[at]!);
    return out;
  };
  return { chances, explain };
}

/** What spoke at a second reading; in place of the first reading what spoke there. */
function spelledOut(
  second: readonly Contribution[],
  first: readonly Contribution[],
): Contribution[] {
  const others = first.filter(({ feature }) => second.every((other) => other.feature !== feature));
  return second.map((loud) => (loud.feature === ownReading ? (others.shift() ?? loud) : loud));
}

function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
