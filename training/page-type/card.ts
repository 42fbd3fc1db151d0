import { articleGrowth, kindGrowth, kindOfType } from "./learn.ts";
import type { View } from "./pages.ts";

/** What a page was held to be by a model that saw no page of its domain. */
export interface Judged {
  readonly set: string;
  readonly type: string;
  readonly view: View;
  readonly article: number;
  readonly kind: string;
}

/** The model card: what the weights were learnt from, how, and what they scored. */
export function writeCard(judged: readonly Judged[], folds: number, features: number): string {
  const of = (set: string, view: View): Judged[] =>
    judged.filter((page) => page.set === set && page.view === view);
  const known = of("wcxb", "whole");
  const news = of("news", "whole");
  const types = [...new Set(known.map(({ type }) => type))].sort();
  return `# Model card: page type

- **What it says**: the chance that an HTML page is an article, and what it is if it is none. A boosted
  forest of ${articleGrowth.trees} trees with ${articleGrowth.leaves} leaves (rate ${articleGrowth.rate}, smallest leaf ${articleGrowth.minHessian}, ridge ${articleGrowth.ridge}); five of ${kindGrowth.trees} trees
  with ${kindGrowth.leaves} leaves (rate ${kindGrowth.rate}) for the kind: list, product, forum, documentation, service.
- **What it sees**: ${features} numbers of a page: its address, what its head declares (Open Graph, JSON-LD types,
  generator), words in class names, how text, links and headings are laid out, its title, what short
  lines say and how paragraphs are written. Word lists were written by hand, in the languages of news.
- **Learnt from**: ${known.length.toLocaleString("en")} pages of the development part of WCXB (M. Foley 2026, CC BY 4.0) and ${news.length} from the
  parser fixtures of Fundus (flairNLP, MIT licence), each as a whole, without its address, and without
  what its head declares. November 2026.
- **Command**: \`npx tsx training/page-type/train.ts <folder with truth.jsonl>\`; same data, same bytes.
- **Not for**: text dumps; pages in other languages than English are mostly news in the data. Error, login,
  consent and robot-check pages are not in the data: phrases tell them (\`notices.ts\`).

Scores cross-validated in ${folds} folds by domain. A page counts as an article from a chance of 0.5 on.

| pages of WCXB | precision | recall | F1 |
|---|---|---|---|
| always "article" | ${row(known, () => true)} |
| whole page | ${row(known)} |
| without its address | ${row(of("wcxb", "no-address"))} |
| without what its head declares | ${row(of("wcxb", "no-head"))} |

All ${news.length} pages of news publishers: ${share(news, ({ article }) => article >= 0.5)} held to be articles.

| type | pages | told from or as an article | kind named right |
|---|---|---|---|
${types
  .map((type) => {
    const pages = known.filter((page) => page.type === type);
    const right = share(pages, ({ article }) => article >= 0.5 === (type === "article"));
    const named = kindOfType[type];
    return `| ${type} | ${pages.length} | ${right} | ${named ? share(pages, ({ kind }) => kind === named) : ""} |`;
  })
  .join("\n")}
`;
}

function row(
  pages: readonly Judged[],
  says: (page: Judged) => boolean = ({ article }) => article >= 0.5,
): string {
  const [said, real] = [pages.filter(says), pages.filter(({ type }) => type === "article")];
  const both = said.filter(({ type }) => type === "article").length;
  const [precision, recall] = [both / said.length, both / real.length];
  const f1 = (2 * both) / (said.length + real.length);
  return [precision, recall, f1].map((figure) => figure.toFixed(4)).join(" | ");
}

function share(pages: readonly Judged[], is: (page: Judged) => boolean): string {
  return (pages.filter(is).length / pages.length).toFixed(3);
}
