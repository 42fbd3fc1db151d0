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
 * and short, unpunctuated or chrome-worded lines count against it. Where nothing is prose, a run of
 * lines that read like verse is the body. Null if there is none either.
 */
export function findBody({ lines }: Page): Zone | null {
  const run = bestRun(lines, score);
  const prose = run === null ? 0 : wordsOf(lines, run, (line) => line.prose && score(line) > 0);
  if (run !== null && prose > 0) return { ...run, prose };
  const verses = bestRun(lines, (line) => (isVerse(line) ? 2 : -3));
  if (verses === null) return null;
  const count = lines.slice(verses.first, verses.last + 1).filter(isVerse).length;
  return count < fewestVerses ? null : { ...verses, prose: wordsOf(lines, verses, isVerse) };
}

/** A stanza and a half: menus seldom have so many items in a row that hold grammar. */
const fewestVerses = 6;

/** A line of a poem or a song: words in small letters, held together by grammar. */
function isVerse(line: Line): boolean {
  const { wordings, words, functionShare, lowerShare } = line;
  return wordings.length === 0 && words >= 3 && functionShare >= 0.2 && lowerShare >= 0.5;
}

function wordsOf(
  lines: readonly Line[],
  { first, last }: Run,
  counts: (line: Line) => boolean,
): number {
  return lines
    .slice(first, last + 1)
    .reduce((words, line) => words + (counts(line) ? line.words : 0), 0);
}

type Run = Pick<Zone, "first" | "last">;

/** The run of lines with the highest sum, weakened by headings that end an article. */
function bestRun(lines: readonly Line[], scoreOf: (line: Line) => number): Run | null {
  let best = 0;
  let run: Run | null = null;
  let sum = 0;
  let from = 0;
  for (const line of lines) {
    const part = scoreOf(line);
    sum = (sum + part) * kept(line);
    if (sum <= 0) {
      sum = 0;
      from = line.index + 1;
    } else if (part > 0 && sum > best) {
      best = sum;
      run = { first: from, last: line.index };
    }
  }
  return run;
}

/** In words of prose: what a line says for (above 0) or against being in the body. */
function score(line: Line): number {
  const worded = line.wordings.length === 0 ? 0 : wordedScore(line);
  if (worded !== 0) return worded;
  if (line.prose) return Math.min(line.words, 60);
  if (line.sentence) return line.words >= 4 ? line.words / 2 : 0;
  if (line.functionShare >= 0.2 && line.lowerShare >= 0.6) return -1;
  return -4;
}

/** What the phrases on a line say against it; 0 if nothing. */
function wordedScore({ wordings, prose, address }: Line): number {
  if (wordings.some(({ position }) => position === "whole")) return -8;
  const worded = wordings.some(
    ({ kind, position }) => kind !== "promo-label" && (position === "opens" || (prose && address)),
  );
  return worded && (address || !prose) ? -6 : 0;
}

/** How much of the prose before a heading still speaks for the lines after it, 0 to 1. */
function kept(line: Line): number {
  if (line.wordings.length === 0) return 1;
  if (wordingOf(line, "comments", "whole", "opens")) return 0.3;
  if (sectionKinds.some((kind) => wordingOf(line, kind, "whole"))) return 0.7;
  return 1;
}

/** Headings that open a list of other articles. */
export const sectionKinds: readonly string[] = ["related", "ranking", "recommendation"];
