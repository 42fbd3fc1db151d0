import { headlineFeatures } from "../../src/stages/metadata/headline/features.ts";
import { chancesOf, type HeadlineWeights } from "../../src/stages/metadata/headline/headline.ts";
import type { HeadlinePage } from "./pages.ts";

const passes = 60;
const rate = 0.1;
/** Sum of squared gradients that every weight starts with (AdaGrad). */
const firstSquare = 1e-3;
/** Pull of every weight towards 0 in each step. */
const ridge = 1e-4;

/** Softmax regression: of the lines of a page and none, one is meant. Pages are taken in their order. */
export function learn(pages: readonly HeadlinePage[]): HeadlineWeights {
  const width = headlineFeatures.length;
  const weights = new Float64Array(width + 1);
  const squares = new Float64Array(width + 1).fill(firstSquare);
  for (let pass = 0; pass < passes; pass++) {
    for (const page of pages) {
      const odds = page.rows.map((row) => dot(row, weights));
      const chances = chancesOf(odds);
      const wanted = page.isTitle.reduce((sum, is, at) => sum + (is ? chances[at]! : 0), 0);
      const gradient = Float64Array.from(weights, (weight) => ridge * weight);
      for (const [at, row] of page.rows.entries()) {
        const share = page.isTitle[at] ? chances[at]! / wanted : 0;
        const error = chances[at]! - share;
        for (let feature = 0; feature < width; feature++)
          gradient[feature]! += error * row[feature]!;
        gradient[width]! += error;
      }
      for (let feature = 0; feature <= width; feature++) {
        squares[feature]! += gradient[feature]! ** 2;
        weights[feature]! -= (rate * gradient[feature]!) / Math.sqrt(squares[feature]!);
      }
    }
  }
  return {
    base: rounded(weights[width]!),
    features: Object.fromEntries(
      headlineFeatures.map((name, feature) => [name, rounded(weights[feature]!)]),
    ),
  };
}

function dot(row: readonly number[], weights: Float64Array): number {
  return row.reduce((sum, value, at) => sum + value * weights[at]!, weights[row.length]!);
}

function rounded(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
