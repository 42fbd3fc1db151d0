/**
 * Rebuilds the weights by which lines above a body are told to be its headline, bit for bit, from
 * made-up pages and from crops of annotated ones, many of which hold no headline:
 *
 *     npx tsx training/headline/train.ts <folder with truth.jsonl>
 *
 * Prints scores cross-validated by set and domain, then learns from all pages and writes
 * `weights.json` beside the stage. `--scores-only` writes nothing.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chancesOf, headlineOdds } from "../../src/stages/metadata/headline/headline.ts";
import { learn } from "./learn.ts";
import { type HeadlinePage, headlinePages } from "./pages.ts";

const folds = 3;
const target = join(import.meta.dirname, "../../src/stages/metadata/headline/weights.json");

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("usage: train.ts <folder with truth.jsonl> [--scores-only]");

const pages = headlinePages(folder);
const sources = [...new Set(pages.map(({ source }) => source))].sort();
const foldOf = ({ source }: HeadlinePage): number => sources.indexOf(source) % folds;

const scores = new Map<string, Map<string, number>>();
for (let fold = 0; fold < folds; fold++) {
  const weights = learn(pages.filter((page) => foldOf(page) !== fold));
  for (const page of pages.filter((one) => foldOf(one) === fold)) {
    const chances = chancesOf(headlineOdds(page.rows, weights));
    const best = chances.indexOf(Math.max(...chances));
    const given = chances[best]! >= 0.5;
    const outcome = given ? (page.isTitle[best] ? "right" : "wrong") : "unknown";
    const counts = scores.get(page.kind) ?? new Map<string, number>();
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    scores.set(page.kind, counts);
  }
}
for (const [kind, counts] of scores) {
  const said = [...counts].sort().map(([outcome, count]) => `${count} ${outcome}`);
  process.stdout.write(`${kind}: ${said.join(", ")}\n`);
}
if (!flags.includes("--scores-only"))
  writeFileSync(target, `${JSON.stringify(learn(pages), null, 2)}\n`);
