import { type Metric, metrics } from "./metrics.ts";
import type { PageScore } from "./page-score.ts";
import { seededRandom } from "./random.ts";

/** A figure with its 95 % interval from resampling the pages. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Pages that count in it. */
  readonly pages: number;
}

/** All figures of one group of pages; a figure is absent where no page of the group counts. */
export interface GroupSummary {
  /** `all`, `set=news`, `set=wcxb pageType=article`, `language=de`. */
  readonly group: string;
  readonly pages: number;
  readonly figures: { readonly [metric: string]: Figure };
}

/** Resamples for an interval: enough for the second decimal of its ends. */
const resamples = 1000;

/** Figures over all pages, each set, each page type of a set and each language. */
export function summarize(scores: readonly PageScore[]): GroupSummary[] {
  const groups = new Map<string, PageScore[]>([["all", [...scores]]]);
  const add = (group: string, score: PageScore): void => {
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [score]);
    else known.push(score);
  };
  for (const key of [setOf, typeOf, languageOf]) for (const score of scores) add(key(score), score);
  return [...groups]
    .filter(([group, pages]) => !sameAsEarlier(group, pages, groups))
    .map(([group, pages]) => ({ group, pages: pages.length, figures: figuresOf(pages, group) }));
}

const setOf = ({ set }: PageScore): string => `set=${set}`;
const typeOf = (score: PageScore): string => `${setOf(score)} pageType=${score.pageType ?? "none"}`;
const languageOf = ({ language }: PageScore): string => `language=${language ?? "none"}`;

/** A group that holds the same pages as one before it says nothing new. */
function sameAsEarlier(
  group: string,
  pages: readonly PageScore[],
  groups: ReadonlyMap<string, readonly PageScore[]>,
): boolean {
  for (const [earlier, others] of groups) {
    if (earlier === group) return false;
    if (others.length === pages.length && others.every((page, i) => page === pages[i])) return true;
  }
  return false;
}

function figuresOf(pages: readonly PageScore[], seed: string): { [metric: string]: Figure } {
  const out: { [metric: string]: Figure } = {};
  for (const metric of metrics) {
    const rows = pages.flatMap((page) => {
      const row = metric.row(page);
      return row === null ? [] : [row];
    });
    if (rows.length > 0) out[metric.name] = figure(rows, metric, seed);
  }
  return out;
}

function figure(rows: readonly (readonly number[])[], metric: Metric, seed: string): Figure {
  const random = seededRandom(`${metric.name} ${seed}`);
  const values = new Float64Array(resamples);
  for (let i = 0; i < resamples; i++) {
    const drawn = rows.map(() => rows[Math.floor(random() * rows.length)]!);
    values[i] = metric.value(sum(drawn));
  }
  values.sort();
  return {
    value: metric.value(sum(rows)),
    low: values[Math.floor(resamples * 0.025)]!,
    high: values[Math.ceil(resamples * 0.975) - 1]!,
    pages: rows.length,
  };
}

function sum(rows: readonly (readonly number[])[]): number[] {
  const sums = new Array<number>(rows[0]!.length).fill(0);
  for (const row of rows) for (let i = 0; i < sums.length; i++) sums[i]! += row[i]!;
  return sums;
}
