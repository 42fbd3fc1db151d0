import { kept, partingOf, shapeScore } from "./body-score.ts";
import type { Line, Page } from "./page.ts";

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
 * lines that read like verse is the body. Null if there is none either. `scores` are those of the lines.
 */
export function findBody({ lines }: Page, scores: Float64Array): Zone | null {
  const run = bestRun(lines, ({ index }) => scores[index]!);
  const prose =
    run === null ? 0 : wordsOf(lines, run, (line) => line.prose && scores[line.index]! > 0);
  if (run !== null && prose > 0)
    return { ...resumed(lines, scores, run), first: afterHeadline(lines, run), prose };
  const verses = bestRun(lines, (line) => (isVerse(line) ? 2 : -3));
  if (verses === null) return null;
  const count = lines.slice(verses.first, verses.last + 1).filter(isVerse).length;
  return count < fewestVerses ? null : { ...verses, prose: wordsOf(lines, verses, isVerse) };
}

/** Headlines and bylines use the words of the article: the body starts with its first sentence. */
function afterHeadline(lines: readonly Line[], { first, last }: Run): number {
  let start = first;
  while (start < last && !lines[start]!.sentence && shapeScore(lines[start]!) <= 0) start++;
  return start;
}

/** What may stand between two parts of a body, in words of prose: a box, a list, a few names. */
const bridge = 20;

/** The run with the sentences behind it that a short gap parts from it. */
function resumed(lines: readonly Line[], scores: Float64Array, { first, last }: Run): Run {
  let end = last;
  let sum = 0;
  for (let i = last + 1; i < lines.length && sum >= -bridge; i++) {
    const line = lines[i]!;
    const own = scores[i]!;
    sum += own - partingOf(line);
    if (own > 0 && sum >= -bridge && shapeScore(line) > 0) end = i;
  }
  return { first, last: end };
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

/**
 * What it would cost, in words of prose, to take each line into the body: the score of the best run
 * of lines less that of the best run that holds the line. 0 inside the best run, where nothing that
 * is in it speaks against itself. `own` are the `partScores` of the lines.
 */
export function costsOf(own: Float64Array): Float32Array {
  const count = own.length;
  const upTo = new Float64Array(count);
  const from = new Float64Array(count);
  let best = 0;
  for (let i = 0, run = 0; i < count; i++) {
    run = Math.max(0, run) + own[i]!;
    upTo[i] = run;
    best = Math.max(best, run);
  }
  for (let i = count - 1, run = 0; i >= 0; i--) {
    run = Math.max(0, run) + own[i]!;
    from[i] = run;
  }
  const costs = new Float32Array(count);
  for (let i = 0; i < count; i++) costs[i] = rounded(best - (upTo[i]! + from[i]! - own[i]!));
  return costs;
}

/**
 * What speaks for each line being in the body, in words of prose, where the body may be in several
 * parts: the score of the best parts that hold the line less that of the best that do not. Every
 * part costs `partCost`, however long the list or the table is that stands between two. `own`
 * are the `partScores` of the lines.
 */
export function oddsOf(own: Float64Array, partCost: number): Float32Array {
  const count = own.length;
  const upTo = { body: new Float64Array(count), out: new Float64Array(count) };
  const half = partCost / 2;
  let body = Number.NEGATIVE_INFINITY;
  let out = 0;
  for (let i = 0; i < count; i++) {
    const enter = Math.max(body, out - half);
    out = Math.max(out, body - half);
    body = enter + own[i]!;
    upTo.body[i] = body;
    upTo.out[i] = out;
  }
  body = Number.NEGATIVE_INFINITY;
  out = 0;
  const odds = new Float32Array(count);
  for (let i = count - 1; i >= 0; i--) {
    const enter = Math.max(body, out - half);
    const leave = Math.max(out, body - half);
    odds[i] = rounded(upTo.body[i]! + enter - (upTo.out[i]! + leave));
    body = enter + own[i]!;
    out = leave;
  }
  return odds;
}

/** The score of each line less what it costs to go on behind it. */
export function partScores({ lines }: Page, scores: Float64Array): Float64Array {
  const out = new Float64Array(lines.length);
  for (let i = 0; i < lines.length; i++) out[i] = scores[i]! - partingOf(lines[i]!);
  return out;
}

/** What sums leave behind the third place is noise, and no reason to cut a line. */
function rounded(words: number): number {
  return Math.round(words * 1000) / 1000;
}
