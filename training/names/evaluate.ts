/**
 * Scores of the names stage on annotated data: `npx tsx training/names/evaluate.ts <folder>`. Pairs
 * are cross-validated: each is judged by weights that have seen none of its clusters.
 */

import { kinds, pairScore, rightOf } from "./card.ts";
import { evaluateClusters } from "./evaluate-clusters.ts";
import { evaluateContexts } from "./evaluate-contexts.ts";
import { crossValidate } from "./evaluate-pairs.ts";
import type { Score } from "./measures.ts";

const folds = 4;
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: npx tsx training/names/evaluate.ts <folder>");
  process.exit(2);
}

const write = ({ precision, recall, f1 }: Score): string =>
  `F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;

const contexts = evaluateContexts(folder);
console.log(`contexts, mentions   ${write(contexts.mentions)}`);
console.log(
  `contexts, in a text  B³ ${write(contexts.within)}; wrong joins ${contexts.wrongWithin.toFixed(3)}`,
);
console.log(
  `contexts, across     B³ ${write(contexts.across)}; wrong joins ${contexts.wrongAcross.toFixed(3)}`,
);
console.log(`clusters (in sample) B³ ${write(evaluateClusters(folder))}`);
const scored = crossValidate(folder, folds);
console.log(`pairs                ${write(pairScore(scored))}`);
for (const kind of kinds) {
  const [right, all] = rightOf(scored, kind);
  console.log(
    `  ${kind.padEnd(18)} ${right} of ${all} right, ${((100 * right) / all).toFixed(1)} %`,
  );
}
