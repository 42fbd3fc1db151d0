/**
 * Rebuilds the weights of the page-type model, bit for bit, from annotated pages:
 *
 *     npx tsx training/page-type/train.ts <folder with truth.jsonl>
 *
 * Prints scores cross-validated by domain, then learns from all pages and writes `weights.json` and
 * the model card beside the stage. `--scores-only` writes nothing.
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readTruth } from "../../src/eval/truth.ts";
import { featureNames } from "../../src/stages/page-type/features.ts";
import { PageTypeModel } from "../../src/stages/page-type/model/model.ts";
import { type Judged, writeCard } from "./card.ts";
import { learn, serialize } from "./learn.ts";
import { type TypedPage, typedPages } from "./pages.ts";

const folds = 5;
const target = join(import.meta.dirname, "../../src/stages/page-type/model");

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("usage: train.ts <folder with truth.jsonl> [--scores-only]");

const pages = readTruth(folder, { only: [] })
  .filter(({ pageType }) => pageType !== null)
  .flatMap((page) => typedPages(folder, page));
const card = writeCard(crossValidate(), folds, featureNames.length);
process.stdout.write(card);
if (!flags.includes("--scores-only")) {
  writeFileSync(join(target, "weights.json"), serialize(learn(pages)));
  writeFileSync(join(target, "CARD.md"), card);
}

function crossValidate(): Judged[] {
  return Array.from({ length: folds }, (_, fold) => {
    const model = new PageTypeModel(learn(pages.filter((typed) => foldOf(typed) !== fold)));
    return pages
      .filter((typed) => foldOf(typed) === fold)
      .map(({ page, view, values }): Judged => {
        const { article, kind } = model.judge(values);
        return { set: page.set, type: page.pageType!, view, article, kind };
      });
  }).flat();
}

/** Pages of one domain are never on both sides. */
function foldOf({ page }: TypedPage): number {
  return (
    createHash("sha256")
      .update(page.domain ?? page.id)
      .digest()[0]! % folds
  );
}
