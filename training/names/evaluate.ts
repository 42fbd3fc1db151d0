/**
 * Scores of the names stage on annotated data: `npx tsx training/names/evaluate.ts <folder>`. Pairs
 * are cross-validated: each is judged by weights that have seen none of its clusters.
 */

import { evaluateClusters } from "./evaluate-clusters.ts";
import { evaluateContexts } from "./evaluate-contexts.ts";
import { crossValidate } from "./evaluate-pairs.ts";
import type { Labelled } from "./folds.ts";
import { type Score, scoreOf } from "./measures.ts";

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
const scored = [...crossValidate(folder, folds)];
console.log(`pairs                ${write(scoreAt(scored, 0.5))}`);
for (const kind of [
  "classic:",
  "made:",
  "same-source:",
  "different-source:",
  "spelling",
  "dropped-part",
  "different-person",
]) {
  const rows = scored.filter(([{ row }]) => row.why.startsWith(kind));
  const right = rows.filter(([{ row }, score]) => (score >= 0.5 ? 1 : 0) === row.same).length;
  console.log(
    `  ${kind.padEnd(18)} ${right} of ${rows.length} right, ${((100 * right) / rows.length).toFixed(1)} %`,
  );
}

function scoreAt(rows: readonly (readonly [Labelled, number])[], least: number): Score {
  const said = rows.filter(([, score]) => score >= least);
  return scoreOf(
    said.filter(([{ row }]) => row.same === 1).length,
    said.length,
    rows.filter(([{ row }]) => row.same === 1).length,
  );
}
