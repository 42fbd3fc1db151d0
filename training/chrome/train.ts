/**
 * Rebuilds the weights of the chrome model, bit for bit, from annotated pages:
 *
 *     NODE_OPTIONS=--max-old-space-size=6144 npx tsx training/chrome/train.ts <folder with truth.jsonl>
 *
 * Prints scores cross-validated by domain, then learns from all pages and writes `weights.json` and
 * the model card beside the stage. `--scores-only` writes nothing, `--weights-only` scores nothing.
 * Takes half an hour of one core for the weights, three times as long for the scores, and up to 6 GB of
 * memory, where all documents stay.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PageScore } from "../../src/eval/page-score.ts";
import { readTruth } from "../../src/eval/truth.ts";
import { writeCard } from "./card.ts";
import { groupOf, learn, serialize } from "./learn.ts";
import { madeDumps } from "./made.ts";
import { dumpsOf } from "./pages.ts";
import { type SeenDump, seeDump } from "./rows.ts";
import { scoreDumps } from "./score.ts";
import { segmentDumps } from "./segments.ts";

const folds = 3;
const target = join(import.meta.dirname, "../../src/stages/chrome/model");

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("usage: train.ts <folder with truth.jsonl> [--scores-only|--weights-only]");

const pages = readTruth(folder, { only: ["pageType=article"] }).filter(({ body }) => body?.trim());
const dumps = [
  ...pages.flatMap((page) => dumpsOf(folder, page)),
  ...readTruth(folder, { only: ["set=segments"] }).flatMap((page) => segmentDumps(folder, page)),
].map(seeDump);
const made = madeDumps().map(seeDump);
if (!flags.includes("--scores-only"))
  writeFileSync(join(target, "weights.json"), serialize(learn(dumps, made)));
if (!flags.includes("--weights-only")) {
  const card = writeCard(crossValidate(), folds, dumps, made);
  process.stdout.write(card);
  if (!flags.includes("--scores-only")) writeFileSync(join(target, "CARD.md"), card);
}

/** The scores of every dump by weights that saw no page of its domain, by form. */
function crossValidate(): { form: string; scores: PageScore[] }[] {
  const byForm = new Map<string, PageScore[]>();
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn(
      dumps.filter((dump) => groupOf(dump, folds) !== fold),
      made,
    );
    const held = firstOfForm(dumps.filter((dump) => groupOf(dump, folds) === fold));
    for (const [index, score] of scoreDumps(held, weights).entries()) {
      const { form } = held[index]!;
      byForm.set(form, [...(byForm.get(form) ?? []), score]);
    }
  }
  return [...byForm].map(([form, scores]) => ({ form, scores }));
}

/** The second crop of a page is for learning only. */
function firstOfForm(all: readonly SeenDump[]): SeenDump[] {
  const seen = new Set<string>();
  return all.filter(({ page, form }) => {
    const key = `${page.id} ${form}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
