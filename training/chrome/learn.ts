import { createHash } from "node:crypto";
import type { Forest } from "../../src/model/forest.ts";
import type { Weights } from "../../src/stages/chrome/model/model.ts";
import { type BagLearning, learnBag } from "../bag.ts";
import { type Growth, growForest } from "../forest.ts";
import {
  nameExamples,
  rowsOf,
  type SeenDump,
  weighDiction,
  weighNames,
  wordExamples,
} from "./rows.ts";

export const textGrowth: Growth = {
  trees: 90,
  leaves: 28,
  rate: 0.13,
  firstRate: 0.4,
  minHessian: 3,
  ridge: 2,
};
export const htmlGrowth: Growth = { ...textGrowth, trees: 100, leaves: 24, firstRate: 0.3 };
export const bagLearning: BagLearning = { minSources: 10, passes: 3, rate: 0.1 };

/** Parts of the pages, by domain, whose words are weighed by what the other parts teach. */
const parts = 4;

/**
 * `made` are pages that the text forest learns from beside the annotated `dumps`, words and names do
 * not.
 *
 * Learns words and names first, then the forests over them. A forest must see of each word what a
 * page from a site that nobody has seen would show: so while it learns, the words and names of a page
 * are weighed by what other domains have taught.
 */
export function learn(dumps: readonly SeenDump[], made: readonly SeenDump[]): Weights {
  const partOf = (dump: SeenDump): number => groupOf(dump, parts, "words of ");
  for (let part = 0; part < parts; part++) {
    const others = dumps.filter((dump) => partOf(dump) !== part);
    const own = dumps.filter((dump) => partOf(dump) === part);
    weighDiction(own, learnBag(wordExamples(others), bagLearning));
    weighNames(own, learnBag(nameExamples(others), bagLearning));
  }
  const diction = learnBag(wordExamples(dumps), bagLearning);
  weighDiction(made, diction);
  const text = [...dumps.filter(({ form }) => form !== "html"), ...made];
  return {
    diction,
    text: growForest(rowsOf(text), textGrowth),
    names: learnBag(nameExamples(dumps), bagLearning),
    html: growForest(rowsOf(dumps.filter(({ form }) => form === "html")), htmlGrowth),
  };
}

/** One of `count` groups; pages of one domain are in the same. */
export function groupOf({ page }: SeenDump, count: number, salt = ""): number {
  return (
    createHash("sha256")
      .update(salt + (page.domain ?? page.id))
      .digest()[0]! % count
  );
}

export function serialize({ diction, text, names, html }: Weights): string {
  return `{
  "diction": ${JSON.stringify(diction)},
  "names": ${JSON.stringify(names)},
  "text": ${forest(text)},
  "html": ${forest(html)}
}
`;
}

function forest({ features, base, trees }: Forest): string {
  const rows = trees.map((tree) => `      ${JSON.stringify(tree)}`).join(",\n");
  return `{
    "features": ${JSON.stringify(features)},
    "base": ${base},
    "trees": [
${rows}
    ]
  }`;
}
