import type { FieldOutcome } from "./field-score.ts";
import type { InputForm } from "./page-input.ts";
import type { PageScore } from "./page-score.ts";
import { type GroupSummary, summarize } from "./summary.ts";
import type { PageResult } from "./worker.ts";

export type ScoredField = "title" | "authors" | "date";

/** How often each field was right, wrong, missing, or given where nothing is known. */
export type FieldTally = { readonly [F in ScoredField]: { readonly [O in FieldOutcome]: number } };

/** All that an evaluation says. What `--json` writes. */
export interface EvalReport {
  readonly input: InputForm;
  /** Name of the pipeline with its settings, or the command. */
  readonly cleaner: string;
  /** Pages that have no such input, like a dump cropped to a body that nobody annotated. */
  readonly skipped: number;
  readonly summary: readonly GroupSummary[];
  /** The same figures of the pages left as they are. */
  readonly untouched: readonly GroupSummary[];
  readonly fields: FieldTally;
  readonly pages: readonly PageScore[];
}

export function makeReport(
  input: InputForm,
  cleaner: string,
  results: readonly (PageResult | null)[],
): EvalReport {
  const scored = results.filter((result) => result !== null);
  // A command may answer in any order; the report is the same.
  scored.sort((a, b) => (a.score.id < b.score.id ? -1 : 1));
  const pages = scored.map(({ score }) => score);
  return {
    input,
    cleaner,
    skipped: results.length - scored.length,
    summary: summarize(pages),
    untouched: summarize(scored.map(({ untouched }) => untouched)),
    fields: {
      title: tally(pages, "title"),
      authors: tally(pages, "authors"),
      date: tally(pages, "date"),
    },
    pages,
  };
}

/** The pages with the lowest word F1, or segment F1 where there is no annotated body. */
export function worstPages(pages: readonly PageScore[], count: number): PageScore[] {
  return pages
    .map((page) => ({ page, f1: pageF1(page) }))
    .filter(({ f1 }) => f1 < 1)
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, count)
    .map(({ page }) => page);
}

/** What stands for a page when pages are ranked, 0 to 1. */
export function pageF1({ words, segments }: PageScore): number {
  if (words !== null) return words.f1;
  if (segments === null) return 1;
  const all = segments.found + segments.wanted + segments.wrong;
  return all === 0 ? 1 : (2 * segments.found) / all;
}

function tally(
  pages: readonly PageScore[],
  field: ScoredField,
): { readonly [O in FieldOutcome]: number } {
  const count = (outcome: FieldOutcome): number =>
    pages.filter((page) => page[field] === outcome).length;
  return {
    right: count("right"),
    wrong: count("wrong"),
    missing: count("missing"),
    given: count("given"),
  };
}
