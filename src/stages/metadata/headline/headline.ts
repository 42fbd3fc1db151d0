import type { Page } from "../page.ts";
import { headlineFeatures, headlineRows } from "./features.ts";
import shipped from "./weights.json" with { type: "json" };

/** What training writes: how much each of the `headlineFeatures` adds to the log-odds of a line. */
export interface HeadlineWeights {
  /** Log-odds of a line of which nothing is seen, against the page having no headline. */
  readonly base: number;
  readonly features: Readonly<Record<string, number>>;
}

/** How likely a line is the headline. */
export interface Headline {
  /** Index of its block. */
  readonly index: number;
  /** 0 to 1; all lines of a page and the chance that none is the headline make 1. */
  readonly chance: number;
}

/**
 * Weighs the lines above the body against one another and against none: by what the first paragraphs
 * say again, by the byline below, by where the line stands and what it looks like. The likeliest first.
 */
export function findHeadlines(page: Page): Headline[] {
  const rows = headlineRows(page);
  const odds = headlineOdds(
    rows.map(({ values }) => values),
    shipped,
  );
  const chances = chancesOf(odds);
  return rows
    .map(({ index }, at) => ({ index, chance: chances[at]! }))
    .sort((a, b) => b.chance - a.chance || a.index - b.index);
}

/** The log-odds of lines, each seen as a row by `headlineFeatures`. */
export function headlineOdds(
  rows: readonly (readonly number[])[],
  { base, features }: HeadlineWeights,
): number[] {
  const weights = headlineFeatures.map((name) => features[name] ?? 0);
  return rows.map((row) => row.reduce((sum, value, at) => sum + value * weights[at]!, base));
}

/** The chance of each of some lines of which one or none is meant, by their log-odds against none. */
export function chancesOf(odds: readonly number[]): number[] {
  const most = Math.max(0, ...odds);
  const shares = odds.map((value) => Math.exp(value - most));
  const all = shares.reduce((sum, share) => sum + share, Math.exp(-most));
  return shares.map((share) => share / all);
}
