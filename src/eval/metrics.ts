import type { FieldOutcome } from "./field-score.ts";
import type { PageScore } from "./page-score.ts";

/**
 * A figure over many pages. Each page gives a row of numbers, or null if it does not count; the
 * rows are added up, and `value` makes the figure of the sums. So any resample of pages is scored
 * without looking at a page again.
 */
export interface Metric {
  readonly name: string;
  readonly meaning: string;
  readonly row: (page: PageScore) => readonly number[] | null;
  readonly value: (sums: readonly number[]) => number;
}

/** A share of nothing is 1: no mistake was made. */
const mean = ([part, whole]: readonly number[]): number => (whole === 0 ? 1 : part! / whole!);
const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
const share = (flag: boolean | null): readonly number[] | null =>
  flag === null ? null : [flag ? 1 : 0, 1];

/** F1 of counts: found, wanted, wrongly taken. */
const countedF1 = ([found, wanted, wrong]: readonly number[]): number => {
  const all = found! + wanted! + wrong!;
  return all === 0 ? 1 : (2 * found!) / all;
};

function accuracy(outcome: FieldOutcome | null): readonly number[] | null {
  return outcome === null || outcome === "given" ? null : [outcome === "right" ? 1 : 0, 1];
}

/** Every figure that can be printed or have a floor, in the order of the table. */
export const metrics: readonly Metric[] = [
  {
    name: "word-f1",
    meaning: "words as a multiset, mean over pages",
    row: ({ words }) => words && [words.f1, 1],
    value: mean,
  },
  {
    name: "word-precision",
    meaning: "share of the words given that are in the annotated body, mean over pages",
    row: ({ words }) => words && [words.precision, 1],
    value: mean,
  },
  {
    name: "word-recall",
    meaning: "share of the words of the annotated body that are given, mean over pages",
    row: ({ words }) => words && [words.recall, 1],
    value: mean,
  },
  {
    name: "4gram-f1",
    meaning: "runs of four words: precision and recall averaged over pages, F1 of the averages",
    row: ({ runs }) => runs && [runs.precision, runs.recall, 1],
    value: ([precision, recall, pages]) => harmonic(precision! / pages!, recall! / pages!),
  },
  {
    name: "segment-f1",
    meaning: "segments that must and must not be in the body, over all segments",
    row: ({ segments }) => segments && [segments.found, segments.wanted, segments.wrong],
    value: countedF1,
  },
  {
    name: "line-f1",
    meaning: "lines of the body kept and lines of chrome cut, over all lines",
    row: ({ lines }) => lines && [lines.kept, lines.body, lines.leaked],
    value: countedF1,
  },
  {
    name: "lines-kept",
    meaning: "share of the lines of the body that are kept",
    row: ({ lines }) => lines && [lines.kept, lines.body],
    value: mean,
  },
  {
    name: "chrome-cut",
    meaning: "share of the lines of chrome that are cut",
    row: ({ lines }) => lines && [lines.chrome - lines.leaked, lines.chrome],
    value: mean,
  },
  {
    name: "title",
    meaning: "share of pages with the right title",
    row: ({ title }) => accuracy(title),
    value: mean,
  },
  {
    name: "title-loose",
    meaning:
      "share of pages with a form of the right title: its words, one inside the other at half its length or more, or word F1 of 0.8",
    row: ({ titleAlike }) => share(titleAlike),
    value: mean,
  },
  {
    name: "authors",
    meaning: "share of pages with the right set of people as authors",
    row: ({ authors }) => accuracy(authors),
    value: mean,
  },
  {
    name: "date",
    meaning: "share of pages with the right day of publication",
    row: ({ date }) => accuracy(date),
    value: mean,
  },
  {
    name: "unchanged",
    meaning: "share of bodies that come out as they went in",
    row: ({ unchanged }) => share(unchanged),
    value: mean,
  },
  {
    name: "stable",
    meaning: "share of cleaned bodies that a second pass leaves as they are",
    row: ({ stable }) => share(stable),
    value: mean,
  },
];
