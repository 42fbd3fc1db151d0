import type { Contribution, Forest, Scored, Scorer } from "../../../model/forest.ts";
import type { Page } from "../page.ts";
import { Context, contextFeatures } from "./context.ts";

/** What training writes for pages whose lines are read again where they are in doubt. */
export interface Forests {
  /** Reads each line by what is seen of it and around it. */
  readonly first: Forest;
  /** Reads lines that are in doubt again, by how the lines around them were read too. */
  readonly again: Forest;
}

/**
 * Log-odds of 20 to 1, of either sign: `weigh` is never surer than 0.97, and of its cautions only that
 * for speech in turns would turn such a chance round. A line that is so sure is sent down no more trees.
 */
export const settled = 3;

/**
 * Log-odds, of either sign: a line that is surer is not read again, the first time and the second. At
 * first 7 to 1: up to 20 to 1 there would be a tenth of all lines more, for nothing, though the forest
 * learns from those too. Then 9 to 2: what stands around a line reads clearer by then, and of lines that
 * are surer nothing changes. More readings bring nothing.
 */
const doubtful: readonly number[] = [2, 1.5];

/** What the line itself read like at first. */
const ownReading = "reading";
/** Names of the numbers that are seen of a line when it is read again, beside those of the first time. */
export const againFeatures: readonly string[] = [ownReading, ...contextFeatures];

/** The lines of which a reading is not surer than `limit`; `odds` are those of all lines. */
export function linesWithin(limit: number, odds: ArrayLike<number>): number[] {
  const out: number[] = [];
  for (let line = 0; line < odds.length; line++) if (Math.abs(odds[line]!) < limit) out.push(line);
  return out;
}

/** Lines as they are read again. */
interface RowsAgain {
  readonly rows: Float32Array;
  /** By line: its row, or -1 if it is not read again. */
  readonly rowOf: Int32Array;
}

/**
 * The rows of lines that are read again, one after the other: those of the first reading, which are
 * `width` wide, each with its `againFeatures`. Of all lines, `first` are the odds of that reading and
 * `last` those of the last one.
 */
export function rowsAgain(
  context: Context,
  { first, last }: Record<"first" | "last", ArrayLike<number>>,
  lines: readonly number[],
  rows: Float32Array,
  width: number,
): RowsAgain {
  const wide = width + againFeatures.length;
  const out = new Float32Array(lines.length * wide);
  const rowOf = new Int32Array(last.length).fill(-1);
  for (const [row, line] of lines.entries()) {
    out.set(rows.subarray(line * width, (line + 1) * width), row * wide);
    out[row * wide + width] = first[line]!;
    rowOf[line] = row;
  }
  if (lines.length > 0) context.write(last, rowOf, out, wide, width + 1);
  return { rows: out, rowOf };
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

/** Reads each line once, and those that are hard to tell again. */
export function readAgain(first: Scorer, again: Scorer, page: Page, rows: Float32Array): Reading {
  const scored = first.scoreAll(rows);
  const odds = scored.scores.slice();
  const rereadings: (RowsAgain & { readonly scored: Scored })[] = [];
  let context: Context | null = null;
  for (const limit of doubtful) {
    const lines = linesWithin(limit, odds);
    if (lines.length === 0) break;
    context ??= new Context(page);
    const readings = { first: scored.scores, last: odds };
    const seen = rowsAgain(context, readings, lines, rows, first.features.length);
    const scoredAgain = again.scoreAll(seen.rows);
    for (const [row, line] of lines.entries()) odds[line] = scoredAgain.scores[row]!;
    rereadings.unshift({ ...seen, scored: scoredAgain });
  }
  const explain = (lines: readonly number[], count: number): Contribution[][] => {
    const out = first.explain(rows, scored, lines, count);
    let untold = [...lines.keys()];
    for (const last of rereadings) {
      const rowAt = (place: number): number => last.rowOf[lines[place]!]!;
      const places = untold.filter((place) => rowAt(place) >= 0);
      untold = untold.filter((place) => rowAt(place) < 0);
      const loud = again.explain(last.rows, last.scored, places.map(rowAt), count);
      for (const [at, place] of places.entries()) out[place] = spelledOut(loud[at]!, out[place]!);
    }
    return out;
  };
  return { chances: Float64Array.from(odds, chanceOf), explain };
}

/** What spoke when a line was read again; in place of the first reading what spoke there. */
function spelledOut(
  again: readonly Contribution[],
  first: readonly Contribution[],
): Contribution[] {
  const others = first.filter(({ feature }) => again.every((other) => other.feature !== feature));
  return again.map((loud) => (loud.feature === ownReading ? (others.shift() ?? loud) : loud));
}

function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
