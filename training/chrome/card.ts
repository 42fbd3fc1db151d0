import packageJson from "../../package.json" with { type: "json" };
import type { PageScore } from "../../src/eval/page-score.ts";
import { type Figure, summarize } from "../../src/eval/summary.ts";
import { chrome } from "../../src/stages/chrome/stage.ts";
import type { Growth } from "../forest.ts";
import { bagLearning, htmlGrowth, madeBagLearning, textGrowth } from "./learn.ts";
import type { LabelledDump } from "./pages.ts";

/** What a fold was scored on: all its dumps of one form. */
export interface FormScores {
  readonly form: string;
  readonly scores: readonly PageScore[];
}

const figures = [
  "word-f1",
  "word-precision",
  "word-recall",
  "segment-f1",
  "lines-kept",
  "unchanged",
  "stable",
];

/** The model card: what the weights were learnt from, how, and what they scored. */
export function writeCard(
  byForm: readonly FormScores[],
  folds: number,
  dumps: readonly LabelledDump[],
  made: readonly LabelledDump[],
): string {
  const pages = new Set(dumps.map(({ page }) => page.id)).size;
  const segmented = new Set(dumps.flatMap(({ page }) => (page.set === "segments" ? [page.id] : [])))
    .size;
  const lines = dumps.reduce((sum, { labels }) => sum + labels.length, 0);
  return `# Model card: chrome

- **What it says**: the chance that a line of a text dump, or a block of an HTML page, is not the article.
  Boosted forests: two for text, ${growthOf(textGrowth)} each: one that reads every line,
  and one that reads again what is in doubt, knowing how the lines around were read;
  one for HTML, ${growthOf(htmlGrowth)}.
  Among their features is what the words say: log-odds of the words and pairs of words seen on at
  least ${bagLearning.minSources} sites, and apart from them on made-up pages of ${madeBagLearning.minSources} sets, learnt by logistic
  regression (AdaGrad, ${bagLearning.passes} passes, rate ${bagLearning.rate});
  for HTML also what the names of elements say (classes, ids, tags, roles), learnt in the same way.
- **Learnt from**: ${dumps.length.toLocaleString("en")} documents (HTML, whole page as text by block and by text node, crops, clean
  body) of ${pages} article pages, ${lines.toLocaleString("en")} lines. The pages are the articles of the development part of WCXB
  (M. Foley 2026, CC BY 4.0), the parser fixtures of Fundus (flairNLP, MIT licence), which count
  twice, and ${segmented} pages of which only some segments are annotated (trafilatura's evaluation, Apache-2.0).
  The text forests saw ${made.length.toLocaleString("en")} documents made of \`training/templates\` besides: made-up pages, the same
  with their chrome taken from other pages, and the articles alone. The weights hold numbers that stand
  for words and names, no text.
- **Command**: \`NODE_OPTIONS=--max-old-space-size=6144 npx tsx training/chrome/train.ts <folder with truth.jsonl>\`;
  same data, same bytes.
- **Made**: ${new Date().toISOString().slice(0, 10)}, copydesk ${packageJson.version}, chrome stage ${chrome.version}.
- **Flattered**: English phrases of the word lists that stand in an annotated body of these pages were
  left out of the lists, so the scores are a little higher than on pages that nobody has seen.
- **Not for**: pages that are no articles, of which it saw none; languages without a word list are
  cut less surely.

Scores without names, cross-validated in ${folds} folds by domain (95 % intervals from
resampled pages). \`html\`: the page; \`a\`: whole page, a line per block; \`b\`: a line per text node; \`d\`: a crop around the
article; \`body\`: the article alone, which must survive.

| dump | pages | ${figures.join(" | ")} |
|---|---|${figures.map(() => "---|").join("")}
${byForm.flatMap(rowsOf).join("\n")}
`;
}

function rowsOf({ form, scores }: FormScores): string[] {
  return summarize(scores)
    .filter(
      ({ group, pages }) =>
        group.startsWith("set=") || (group.startsWith("language=") && pages > 3),
    )
    .filter(({ group }) => !group.includes(" "))
    .map(
      ({ group, pages, figures: known }) =>
        `| ${form} ${group} | ${pages} | ${figures.map((name) => cell(known[name])).join(" | ")} |`,
    );
}

function cell(figure: Figure | undefined): string {
  if (figure === undefined) return "";
  return `${figure.value.toFixed(4)} (${figure.low.toFixed(3)}–${figure.high.toFixed(3)})`;
}

function growthOf({ trees, leaves, rate, firstRate, minHessian, ridge }: Growth): string {
  return `${trees} trees with ${leaves} leaves (rate ${rate}, of the first tree ${firstRate}, smallest leaf ${minHessian}, ridge ${ridge})`;
}
