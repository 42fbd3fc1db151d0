import type { Forest } from "../../src/model/forest.ts";
import { features, fillFeatures } from "../../src/stages/names/spelling/features.ts";
import type { Letters } from "../../src/stages/names/spelling/letters.ts";
import { align } from "../../src/stages/names/spelling/pairing.ts";
import { type Growth, growForest } from "../forest.ts";
import type { Labelled } from "./folds.ts";

/** Hand-picked traps are few in the rows and many in the news. */
const classicWeight = 3;

export const decisionGrowth: Growth = {
  trees: 100,
  leaves: 8,
  rate: 0.1,
  minHessian: 5,
  ridge: 1,
};

/** Rows that spell one name for each that does not. */
export function oddsOf(rows: readonly Labelled[]): number {
  const same = rows.filter(({ row }) => row.same === 1).length;
  return same / (rows.length - same);
}

/**
 * Learns how the likeness of its parts decides over a name. `odds`: how many pairs of one name there
 * are for each of two where the decision will be used; the rows are weighed to have as many.
 */
export function growDecision(
  rows: readonly Labelled[],
  letters: Letters,
  odds: number = oddsOf(rows),
): Forest {
  const different = oddsOf(rows) / odds;
  const aligned = rows.flatMap(({ row, a, b }) => {
    const alignment = align(a, b, letters);
    return alignment === null ? [] : [{ row, a, b, alignment }];
  });
  const width = features.length;
  const values = new Float32Array(aligned.length * width);
  const line = new Float32Array(width);
  for (const [index, { a, b, alignment }] of aligned.entries()) {
    fillFeatures(line, a, b, alignment, letters);
    values.set(line, index * width);
  }
  return growForest(
    {
      features,
      values,
      labels: Uint8Array.from(aligned, ({ row }) => row.same),
      weights: Float32Array.from(
        aligned,
        ({ row }) =>
          (row.why.startsWith("classic") ? classicWeight : 1) * (row.same === 1 ? 1 : different),
      ),
    },
    decisionGrowth,
  );
}
