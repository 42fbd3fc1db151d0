import { type Contribution, type Forest, Scorer } from "../../../model/forest.ts";

/** The kinds of page that are no article and that the model tells apart. */
export const pageKinds: readonly PageKind[] = [
  "list",
  "product",
  "forum",
  "documentation",
  "service",
];

export type PageKind = "list" | "product" | "forum" | "documentation" | "service";

/** A forest without the names of its features, which all forests of a model share. */
export type Trees = Omit<Forest, "features">;

export interface PageTypeWeights {
  readonly features: readonly string[];
  /** Says whether a page is an article. */
  readonly article: Trees;
  /** Of each kind: says whether a page is one of it. */
  readonly kinds: { readonly [kind in PageKind]: Trees };
}

export interface PageVerdict {
  /** Chance that the page is an article, 0 to 1. */
  readonly article: number;
  /** The likeliest kind, if it is none. */
  readonly kind: PageKind;
  /** What speaks loudest for or against an article. */
  readonly because: readonly Contribution[];
}

const named = 3;

/** Tells articles from other pages by the numbers of `featuresOf`. */
export class PageTypeModel {
  readonly #article: Scorer;
  readonly #kinds: readonly Scorer[];

  constructor({ features, article, kinds }: PageTypeWeights) {
    this.#article = new Scorer({ features, ...article });
    this.#kinds = pageKinds.map((kind) => new Scorer({ features, ...kinds[kind] }));
  }

  judge(row: Float32Array): PageVerdict {
    const odds = this.#kinds.map((scorer) => scorer.score(row));
    const scored = this.#article.scoreAll(row);
    return {
      article: 1 / (1 + Math.exp(-scored.scores[0]!)),
      kind: pageKinds[odds.indexOf(Math.max(...odds))]!,
      because: this.#article.explain(row, scored, [0], named)[0]!,
    };
  }
}
