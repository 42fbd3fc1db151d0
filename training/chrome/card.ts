import type { PageScore } from "../../src/eval/page-score.ts";
import { type Figure, summarize } from "../../src/eval/summary.ts";
import type { Growth } from "../forest.ts";
import type { LabelledDump } from "./pages.ts";

/** What a fold was scored on: all its dumps of one form. */
export interface FormScores {
  readonly form: string;
  readonly scores: readonly PageScore[];
}

const figures = ["word-f1", "word-precision", "word-recall", "lines-kept", "unchanged", "stable"];

/** The model card: what the weights were learnt from, how, and what they scored. */
export function writeCard(
  byForm: readonly FormScores[],
  growth: Growth,
  folds: number,
  dumps: readonly LabelledDump[],
): string {
  const pages = new Set(dumps.map(({ page }) => page.id)).size;
  const lines = dumps.reduce((sum, { labels }) => sum + labels.length, 0);
  return `# Model card: chrome in text dumps

- **What it says**: the chance that a line of a text dump is not the article. A boosted forest of
  ${growth.trees} trees with ${growth.leaves} leaves; rate ${growth.rate}, smallest leaf ${growth.minHessian}, ridge ${growth.ridge}.
- **Learnt from**: ${dumps.length.toLocaleString("en")} dumps (whole page by block and by text node, two crops, clean body) of
  ${pages} article pages, ${lines.toLocaleString("en")} lines. The pages are the articles of the development part of WCXB (M. Foley 2026,
  CC BY 4.0) and the parser fixtures of Fundus (flairNLP, MIT licence). The weights hold no text.
- **Command**: \`npx tsx training/chrome/train.ts <folder with truth.jsonl>\`; same data, same bytes.
- **Not for**: pages that are no articles, of which it saw none; languages without a word list are
  cut less surely.

Scores of the text track without names, cross-validated in ${folds} folds by domain (95 % intervals from
resampled pages). \`a\`: whole page, a line per block; \`b\`: a line per text node; \`d\`: a crop around the
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
