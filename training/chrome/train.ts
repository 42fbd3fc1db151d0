/**
 * Rebuilds the weights of the chrome model, bit for bit, from annotated pages:
 *
 *     npx tsx training/chrome/train.ts <folder with truth.jsonl>
 *
 * Prints scores cross-validated by domain, then learns from all pages and writes `weights.json` and
 * the model card beside the stage. `--scores-only` writes nothing, `--weights-only` scores nothing.
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PageScore } from "../../src/eval/page-score.ts";
import { readTruth } from "../../src/eval/truth.ts";
import type { Forest } from "../../src/model/forest.ts";
import { type Growth, growForest } from "../forest.ts";
import { writeCard } from "./card.ts";
import { dumpsOf } from "./pages.ts";
import { rowsOf, type SeenDump, seeDump } from "./rows.ts";
import { scoreDumps } from "./score.ts";

const growth: Growth = { trees: 90, leaves: 14, rate: 0.12, minHessian: 3, ridge: 2 };
const folds = 3;
const target = join(import.meta.dirname, "../../src/stages/chrome/model");

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("usage: train.ts <folder with truth.jsonl> [--scores-only|--weights-only]");

const pages = readTruth(folder, { only: ["pageType=article"] }).filter(({ body }) => body?.trim());
const dumps = pages.flatMap((page) => dumpsOf(folder, page).map(seeDump));
if (!flags.includes("--scores-only"))
  writeFileSync(join(target, "weights.json"), serialize(growForest(rowsOf(dumps), growth)));
if (!flags.includes("--weights-only")) {
  const card = writeCard(crossValidate(), growth, folds, dumps);
  process.stdout.write(card);
  if (!flags.includes("--scores-only")) writeFileSync(join(target, "CARD.md"), card);
}

/** The scores of every dump by a forest that saw no page of its domain, by form. */
function crossValidate(): { form: string; scores: PageScore[] }[] {
  const byForm = new Map<string, PageScore[]>();
  for (let fold = 0; fold < folds; fold++) {
    const forest = growForest(rowsOf(dumps.filter((dump) => foldOf(dump) !== fold)), growth);
    const held = firstOfForm(dumps.filter((dump) => foldOf(dump) === fold));
    for (const [index, score] of scoreDumps(held, forest).entries()) {
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

/** Pages of one domain are never on both sides. */
function foldOf({ page }: SeenDump): number {
  return (
    createHash("sha256")
      .update(page.domain ?? page.id)
      .digest()[0]! % folds
  );
}

function serialize({ features, base, trees }: Forest): string {
  const rows = trees.map((tree) => `    ${JSON.stringify(tree)}`).join(",\n");
  return `{\n  "features": ${JSON.stringify(features)},\n  "base": ${base},\n  "trees": [\n${rows}\n  ]\n}\n`;
}
