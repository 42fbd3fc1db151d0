import { type Line, type Page, wordingOf } from "./page.ts";

/** The lines from the first to the last of the body, both included. */
export interface Zone {
  readonly first: number;
  readonly last: number;
  /** Words of prose between them. */
  readonly prose: number;
}

/**
 * Finds the body: the run of lines with the highest sum of scores, where prose counts for the body
 * and short, unpunctuated or chrome-worded lines count against it. Null if no line is prose.
 */
export function findBody({ lines }: Page): Zone | null {
  let best = 0;
  let first = -1;
  let last = -1;
  let sum = 0;
  let from = 0;
  for (const line of lines) {
    const part = score(line);
    sum = (sum + part) * kept(line);
    if (sum <= 0) {
      sum = 0;
      from = line.index + 1;
    } else if (part > 0 && sum > best) {
      best = sum;
      first = from;
      last = line.index;
    }
  }
  if (first < 0) return null;
  const prose = lines
    .slice(first, last + 1)
    .reduce((words, line) => words + (line.prose && score(line) > 0 ? line.words : 0), 0);
  return prose === 0 ? null : { first, last, prose };
}

/** In words of prose: what a line says for (above 0) or against being in the body. */
function score(line: Line): number {
  if (line.wordings.some(({ position }) => position === "whole")) return -8;
  const worded = line.wordings.some(
    ({ kind, position }) =>
      kind !== "promo-label" && (position === "opens" || (line.prose && line.address)),
  );
  if (worded && (line.address || !line.prose)) return -6;
  if (line.prose) return Math.min(line.words, 60);
  if (line.sentence) return line.words >= 4 ? line.words / 2 : 0;
  if (line.functionShare >= 0.2 && line.lowerShare >= 0.6) return -1;
  return -4;
}

/** How much of the prose before a heading still speaks for the lines after it, 0 to 1. */
function kept(line: Line): number {
  if (wordingOf(line, "comments", "whole", "opens")) return 0.3;
  if (sectionKinds.some((kind) => wordingOf(line, kind, "whole"))) return 0.7;
  return 1;
}

/** Headings that open a list of other articles. */
export const sectionKinds: readonly string[] = ["related", "ranking", "recommendation"];
