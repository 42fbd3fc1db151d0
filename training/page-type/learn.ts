import type { Forest } from "../../src/model/forest.ts";
import { featureNames } from "../../src/stages/page-type/features.ts";
import {
  type PageKind,
  type PageTypeWeights,
  pageKinds,
  type Trees,
} from "../../src/stages/page-type/model/model.ts";
import { type Growth, growForest } from "../forest.ts";
import type { TypedPage } from "./pages.ts";

export const articleGrowth: Growth = { trees: 250, leaves: 6, rate: 0.05, minHessian: 2, ridge: 2 };
export const kindGrowth: Growth = { trees: 25, leaves: 4, rate: 0.2, minHessian: 1, ridge: 2 };

/** The kinds that the annotators' types are: their collections are lists of products. */
export const kindOfType: { readonly [type: string]: PageKind } = {
  listing: "list",
  collection: "list",
  product: "product",
  forum: "forum",
  documentation: "documentation",
  service: "service",
};

/** A page of which less is shown says nothing that the same page does not say as a whole. */
const partWeight = 0.3;
/** The data holds few pages of news publishers, and users hold little else. */
const newsWeight = 2;

export function learn(pages: readonly TypedPage[]): PageTypeWeights {
  const grow = (growth: Growth, isOne: (type: string) => boolean): Trees => {
    const { base, trees }: Forest = growForest(
      {
        features: featureNames,
        values: Float32Array.from(pages.flatMap(({ values }) => [...values])),
        labels: Uint8Array.from(pages, ({ page }) => (isOne(page.pageType ?? "") ? 1 : 0)),
        weights: Float32Array.from(pages, weightOf),
      },
      growth,
    );
    return { base, trees };
  };
  return {
    features: featureNames,
    article: grow(articleGrowth, (type) => type === "article"),
    kinds: Object.fromEntries(
      pageKinds.map((kind) => [kind, grow(kindGrowth, (type) => kindOfType[type] === kind)]),
    ) as { [kind in PageKind]: Trees },
  };
}

function weightOf({ page, view }: TypedPage): number {
  return (view === "whole" ? 1 : partWeight) * (page.set === "news" ? newsWeight : 1);
}

export function serialize({ features, article, kinds }: PageTypeWeights): string {
  const listed = Object.entries(kinds).map(([kind, trees]) => `    "${kind}": ${forest(trees)}`);
  return `{\n  "features": ${JSON.stringify(features)},\n  "article": ${forest(article)},\n  "kinds": {\n${listed.join(",\n")}\n  }\n}\n`;
}

function forest({ base, trees }: Trees): string {
  const rows = trees.map((tree) => `      ${JSON.stringify(tree)}`).join(",\n");
  return `{ "base": ${base}, "trees": [\n${rows}\n    ] }`;
}
