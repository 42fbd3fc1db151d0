import { TokenCounts } from "../../../text/token-counts.ts";
import type { Line, Page } from "../page.ts";
import { distance } from "../shapes.ts";
import { meanAround, sumsOf, valueAt } from "./around.ts";
import { patternOf } from "./pattern.ts";
import { countTopics, shareBeside } from "./topics.ts";

/** Names of the numbers that say how what stands around a line was read. */
export const contextFeatures: readonly string[] = [
  "reading-before",
  "reading-after",
  "reading-two-before",
  "reading-two-after",
  "reading-around",
  "reading-far-around",
  "surest-since-prose",
  "surest-until-prose",
  "mildest-around",
  "reading-of-prose-before",
  "reading-of-prose-after",
  "body-before",
  "body-after",
  "reading-of-alike",
  "lines-since-body",
  "lines-until-body",
  "lines-since-chrome",
  "lines-until-chrome",
  "topics-of-body-read",
  "reading-of-pattern",
  "lines-of-pattern",
  "reading-of-run",
  "reading-of-document",
  "chrome-of-document",
  "body-of-document",
];

/** Log-odds beyond which, of either sign, it does not matter how far beyond they are. */
const most = 4;
/** Log-odds from which on a line is taken for chrome, and for body with the other sign. */
const sure = 2;
/** How far the neighbourhoods of a line reach, in lines. */
const beside = 3;
const near = 4;
const far = 12;
const alikeReach = 8;
/** Lines whose shapes are this far apart are not alike. */
const alike = 1.2;
/** A run of lines ends where the shape changes by so much. */
const runBreak = 1;
/** Lines that a distance counts at most. */
const mostLines = 100;
/** Lines of one pattern that count at most. */
const mostOfPattern = 10;

/** What stands around the lines of a page, however they are read: worked out once for all its readings. */
export class Context {
  readonly #page: Page;
  /** Where runs of like lines begin, in order, and where the last one ends. */
  readonly #runs: readonly number[];
  /** By line: the number of its pattern; -1 for a line that has none. */
  readonly #patterns: Int32Array;
  /** By line: whether its topics were counted for the last reading, and what came of that. */
  readonly #counted: Uint8Array;
  #topics: TokenCounts | null = null;

  constructor(page: Page) {
    this.#page = page;
    this.#runs = runsOf(page);
    this.#patterns = patternsOf(page);
    this.#counted = new Uint8Array(page.lines.length);
  }

  /**
   * Writes the `contextFeatures` of some lines. `odds`: the log-odds for chrome of every line as it was
   * read last. `rowOf`: the row of each line; -1 for one that is not asked for. `column`: where in a row
   * of `width` numbers they stand. Linear in the lines.
   */
  write(
    odds: ArrayLike<number>,
    rowOf: Int32Array,
    rows: Float32Array,
    width: number,
    column: number,
  ): void {
    const page = this.#page;
    const { lines, shapes } = page;
    const count = lines.length;
    const read = Float64Array.from(odds, (value) => Math.max(-most, Math.min(most, value)));
    const upTo = sumsOf(read);
    const runs = meansOf(this.#runs, upTo);
    const body = bodyWords(page, read);
    const topics = this.#topicsOfBody(read);
    const patterns = new Patterns(this.#patterns, read);
    const document = documentOf(page, read, upTo[count]!, body[count]!);
    for (let i = 0; i < count; i++) {
      if (rowOf[i]! < 0) continue;
      const line = lines[i]!;
      const own = read[i]!;
      const at = rowOf[i]! * width + column;
      rows[at] = valueAt(read, i - 1);
      rows[at + 1] = valueAt(read, i + 1);
      rows[at + 2] = valueAt(read, i - 2);
      rows[at + 3] = valueAt(read, i + 2);
      rows[at + 4] = meanAround(upTo, own, i, near);
      rows[at + 5] = meanAround(upTo, own, i, far);
      rows[at + 8] = mildestAround(read, i);
      rows[at + 11] = body[i]! / body[count]!;
      rows[at + 12] = 1 - body[i + 1]! / body[count]!;
      rows[at + 13] = alikeAround(read, shapes, i);
      rows[at + 18] = shareBeside(page, line, topics, isBody(line, own) ? 1 : 0);
      rows[at + 19] = patterns.reading(i);
      rows[at + 20] = patterns.lines(i);
      rows[at + 21] = runs[i]!;
      rows.set(document, at + 22);
    }
    writeSide(1, page, read, rowOf, rows, width, column);
    writeSide(-1, page, read, rowOf, rows, width, column + 1);
  }

  /** In how many lines that read like the article each topic stands. Most readings agree on these. */
  #topicsOfBody(read: Float64Array): TokenCounts {
    const counted = this.#counted;
    const { lines } = this.#page;
    let same = this.#topics !== null;
    for (let i = 0; i < lines.length; i++) {
      const counts = isBody(lines[i]!, read[i]!) ? 1 : 0;
      if (counts !== counted[i]) same = false;
      counted[i] = counts;
    }
    if (same) return this.#topics!;
    const topics = new TokenCounts();
    for (const line of lines) if (counted[line.index] === 1) countTopics(this.#page, line, topics);
    this.#topics = topics;
    return topics;
  }
}

/**
 * Writes what stands before each line (`step` 1), or behind it (-1): of those `contextFeatures` the
 * second one always follows the first.
 */
function writeSide(
  step: 1 | -1,
  { lines }: Page,
  read: Float64Array,
  rowOf: Int32Array,
  rows: Float32Array,
  width: number,
  column: number,
): void {
  const count = lines.length;
  let surest = -most;
  let prose = 0;
  let toBody = mostLines;
  let toChrome = mostLines;
  for (let n = 0; n < count; n++) {
    const i = step === 1 ? n : count - 1 - n;
    const own = read[i]!;
    if (rowOf[i]! >= 0) {
      const at = rowOf[i]! * width + column;
      rows[at + 6] = surest;
      rows[at + 9] = prose;
      rows[at + 14] = Math.min(mostLines, toBody);
      rows[at + 16] = Math.min(mostLines, toChrome);
    }
    const line = lines[i]!;
    if (line.prose) {
      surest = -most;
      prose = own;
    } else surest = Math.max(surest, own);
    toBody = line.prose && own < -sure ? 1 : toBody + 1;
    toChrome = own > sure ? 1 : toChrome + 1;
  }
}

/** Prose that reads like the article rather than like chrome. */
function isBody({ prose }: Line, read: number): boolean {
  return prose && read < 0;
}

function mildestAround(read: Float64Array, line: number): number {
  let mildest = most;
  const to = Math.min(read.length - 1, line + beside);
  for (let i = Math.max(0, line - beside); i <= to; i++)
    if (i !== line && read[i]! < mildest) mildest = read[i]!;
  return mildest;
}

/** The mean of the lines around that look alike, the more alike the more; 0 if none does. */
function alikeAround(read: Float64Array, shapes: Float32Array, line: number): number {
  let sum = 0;
  let weights = 0;
  const to = Math.min(read.length - 1, line + alikeReach);
  for (let i = Math.max(0, line - alikeReach); i <= to; i++) {
    const weight = alike - distance(shapes, line, i);
    if (i === line || weight <= 0) continue;
    sum += weight * read[i]!;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

/** Where the runs of like lines of a page begin, and where the last one ends. */
function runsOf({ lines, shapes }: Page): number[] {
  const out = [0];
  for (let line = 1; line < lines.length; line++)
    if (distance(shapes, line - 1, line) >= runBreak) out.push(line);
  out.push(lines.length);
  return out;
}

/** By line: the mean of its run; `upTo`: the sums of the values of the lines before each. */
function meansOf(runs: readonly number[], upTo: Float64Array): Float64Array {
  const out = new Float64Array(upTo.length - 1);
  for (let run = 0; run + 1 < runs.length; run++) {
    const from = runs[run]!;
    const to = runs[run + 1]!;
    out.fill((upTo[to]! - upTo[from]!) / (to - from), from, to);
  }
  return out;
}

/** Words that are expected to be the article's, before each line and, last, of all; never 0. */
function bodyWords({ lines }: Page, read: Float64Array): Float64Array {
  const out = new Float64Array(lines.length + 1);
  for (let i = 0; i < lines.length; i++)
    out[i + 1] = out[i]! + Math.max(1, lines[i]!.words) / (1 + Math.exp(read[i]!));
  return out;
}

/** The last of the `contextFeatures`, which are those of the page. */
function documentOf(page: Page, read: Float64Array, all: number, body: number): Float32Array {
  const { lines } = page;
  let words = 0;
  let chrome = 0;
  for (let i = 0; i < lines.length; i++) {
    words += Math.max(1, lines[i]!.words);
    if (read[i]! > sure) chrome++;
  }
  return Float32Array.of(all / lines.length, chrome / lines.length, body / words);
}

/** By line: the number of its pattern, from 0 up; -1 for a line that has none. */
function patternsOf({ lines }: Page): Int32Array {
  const numbers = new Map<number, number>();
  const out = new Int32Array(lines.length);
  for (let i = 0; i < lines.length; i++) {
    const pattern = patternOf(lines[i]!);
    if (pattern === 0) {
      out[i] = -1;
      continue;
    }
    const number = numbers.get(pattern) ?? numbers.size;
    numbers.set(pattern, number);
    out[i] = number;
  }
  return out;
}

/** Lines that are put together alike, wherever on the page they stand. */
class Patterns {
  readonly #read: Float64Array;
  readonly #patternOf: Int32Array;
  /** By pattern: the sum of the readings of its lines, and how many there are. */
  readonly #sums: Float64Array;
  readonly #counts: Int32Array;

  /** `patternOf`: see `patternsOf`. `read`: the reading of each line. */
  constructor(patternOf: Int32Array, read: Float64Array) {
    this.#read = read;
    this.#patternOf = patternOf;
    this.#sums = new Float64Array(read.length);
    this.#counts = new Int32Array(read.length);
    for (let i = 0; i < read.length; i++) {
      const pattern = patternOf[i]!;
      if (pattern < 0) continue;
      this.#sums[pattern]! += read[i]!;
      this.#counts[pattern]!++;
    }
  }

  /** The mean of the other lines of the same pattern; 0 if there is none. */
  reading(line: number): number {
    const pattern = this.#patternOf[line]!;
    const others = pattern < 0 ? 0 : this.#counts[pattern]! - 1;
    return others < 1 ? 0 : (this.#sums[pattern]! - this.#read[line]!) / others;
  }

  /** Lines of its pattern, itself too; 0 for a line that has none. */
  lines(line: number): number {
    const pattern = this.#patternOf[line]!;
    return pattern < 0 ? 0 : Math.min(mostOfPattern, this.#counts[pattern]!);
  }
}
