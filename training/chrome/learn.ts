import { createHash } from "node:crypto";
import { type Forest, Scorer } from "../../src/model/forest.ts";
import type { Weights } from "../../src/stages/chrome/model/model.ts";
import { type Forests, settled } from "../../src/stages/chrome/model/reading.ts";
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

/** How the forests of both readings of text grow, … */
export const textGrowth: Growth = {
  trees: 120,
  leaves: 28,
  rate: 0.13,
  firstRate: 0.4,
  minHessian: 3,
  ridge: 2,
};
/** … and that of HTML. */
export const htmlGrowth: Growth = { ...textGrowth, trees: 100, firstRate: 0.3 };
export const bagLearning: BagLearning = { minSources: 10, passes: 3, rate: 0.1 };

/** Made-up pages are of a few sets, each of which one hand has worded. */
export const madeBagLearning: BagLearning = { ...bagLearning, minSources: 6 };

/** Parts of the pages, by domain or set, whose words are weighed by what the other parts teach. */
const parts = 4;

/**
 * `made` are pages that the text forests learn from beside the annotated `dumps`. What their words say is
 * learnt apart: they are about other things.
 *
 * Learns words and names first, then the forests over them. A forest must see of each word what a
 * page from a site that nobody has seen would show: so while it learns, the words and names of a page
 * are weighed by what other domains and sets have taught.
 */
export function learn(dumps: readonly SeenDump[], made: readonly SeenDump[]): Weights {
  const diction = learnBag(wordExamples(dumps), bagLearning);
  const madeDiction = learnBag(wordExamples(made), madeBagLearning);
  const partOf = (dump: SeenDump): number => groupOf(dump, parts, "words of ");
  for (let part = 0; part < parts; part++) {
    const isOwn = (dump: SeenDump): boolean => partOf(dump) === part;
    const others = dumps.filter((dump) => !isOwn(dump));
    const own = dumps.filter(isOwn);
    const madeOthers = made.filter((dump) => !isOwn(dump));
    weighDiction(own, learnBag(wordExamples(others), bagLearning), madeDiction);
    weighDiction(made.filter(isOwn), diction, learnBag(wordExamples(madeOthers), madeBagLearning));
    weighNames(own, learnBag(nameExamples(others), bagLearning));
  }
  const html = dumps.filter(({ form }) => form === "html");
  const text = [...dumps.filter(({ form }) => form !== "html"), ...made];
  return {
    diction,
    madeDiction,
    text: growForests(text),
    names: learnBag(nameExamples(dumps), bagLearning),
    html: growForest(rowsOf(html), htmlGrowth),
  };
}

/** Parts of the pages, by domain or set, that forests grown on the other parts read at first. */
const readingParts = 3;

/**
 * The forests that read text. The one that reads lines again must see of a page what the first says of a
 * site that it has never seen: so it learns from readings by forests that other domains have taught.
 */
function growForests(dumps: readonly SeenDump[]): Forests {
  const partOf = (dump: SeenDump): number => groupOf(dump, readingParts, "readings of ");
  const odds = new Map<SeenDump, Float64Array>();
  for (let part = 0; part < readingParts; part++) {
    const others = dumps.filter((dump) => partOf(dump) !== part);
    const scorer = new Scorer(growForest(rowsOf(others), textGrowth), settled);
    for (const dump of dumps)
      if (partOf(dump) === part) odds.set(dump, scorer.scoreAll(dump.values).scores);
  }
  return {
    first: growForest(rowsOf(dumps), textGrowth),
    again: growForest(rowsOf(dumps, odds), textGrowth),
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

export function serialize({ diction, madeDiction, text, names, html }: Weights): string {
  return `{
  "diction": ${JSON.stringify(diction)},
  "madeDiction": ${JSON.stringify(madeDiction)},
  "names": ${JSON.stringify(names)},
  "text": ${forests(text)},
  "html": ${forest(html)}
}
`;
}

function forests({ first, again }: Forests): string {
  return `{
  "first": ${forest(first)},
  "again": ${forest(again)}
  }`;
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
