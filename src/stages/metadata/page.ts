import type { Annotation, ZoneClaim } from "../../model/claim.ts";
import type { Block, Document } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import type { DayOrder } from "../../text/date.ts";
import { endsSentence } from "../../text/punctuation.ts";
import { hostLabels } from "../../text/site.ts";
import { type BylineReading, readByline } from "./byline-line.ts";
import { publishable } from "./claims.ts";
import { isDateLine, type LineDates, needsOrder, readDateLine } from "./date-line.ts";
import { Line } from "./line.ts";

/** A document with what every part of this stage asks of it. */
export interface Page {
  readonly document: Document;
  readonly blocks: readonly Block[];
  /** Labels of the host that may spell the site's name. */
  readonly labels: readonly string[];
  /**
   * An earlier stage takes the page for a list, a product, …: a name or a date that nothing says more of
   * is one of an entry.
   */
  readonly isOther: boolean;
  /** An earlier stage takes the page for a list: names and dates in its text are those of entries. */
  readonly isList: boolean;
  /** Indexes of the first and the last block of the body; `last < first` if there is none. */
  readonly first: number;
  readonly last: number;
  /** Whether earlier stages would cut the block, or most of it. */
  readonly isCut: (index: number) => boolean;
  /** Whether the block is chrome by its own words, not only by where it stands. */
  readonly isWorded: (index: number) => boolean;
  /** A block's line; an empty one where there is no such block. */
  readonly lineAt: (index: number) => Line;
  /** What the block reads like as a byline: see `readByline`. Many ask, so it is read once. */
  readonly bylineAt: (index: number) => BylineReading | null;
  /** The dates of the block's line, by the order of day and month that the site is known to write. */
  readonly datesAt: (index: number, order: DayOrder) => LineDates;
  /** Whether the block is a date line: see `isDateLine`. */
  readonly isDateLineAt: (index: number) => boolean;
}

/**
 * What a block adds to the body it may belong to. Prose counts its characters up to 400, so that no
 * single block decides; any other line costs as much as a short sentence is worth.
 */
const maxGain = 400;
const cost = 60;
const minProse = 60;

/** Finds the body: where the chrome stage says it is, else by the densest run of prose. */
export function readPage(
  document: Document,
  annotations: readonly Annotation[],
  removed: readonly { readonly start: number; readonly end: number }[],
): Page {
  const { blocks } = document;
  const { zone, flags, worded } = readAnnotations(annotations);
  const [first, last] = zone ? within(blocks, zone.span) : densest(blocks);
  const lines: PageLine[] = [];
  const lineAt = (index: number): PageLine => {
    const block = blocks[index];
    if (block === undefined) return noLine;
    lines[index] ??= new PageLine(block.text);
    return lines[index];
  };
  return {
    document,
    blocks,
    labels: hostLabels(document.url),
    isOther: flags.has("not-article"),
    isList: flags.has("list-page"),
    first,
    last,
    isCut: (index) => blocks[index] !== undefined && cutShare(blocks[index], removed) > 0.5,
    isWorded: (index) => worded.has(blocks[index]?.start ?? -1),
    lineAt,
    bylineAt: (index) => lineAt(index).byline,
    datesAt: (index, order) => {
      const line = lineAt(index);
      return order !== null && needsOrder(line) ? readDateLine(line, order) : line.stated;
    },
    isDateLineAt: (index) => lineAt(index).isDateLine,
  };
}

/** A block's line with what it reads like; read when it is asked for. */
class PageLine extends Line {
  #byline: BylineReading | null | undefined;
  #stated: LineDates | undefined;
  #isDateLine: boolean | undefined;

  get byline(): BylineReading | null {
    if (this.#byline === undefined) this.#byline = readByline(this.shown);
    return this.#byline;
  }

  get stated(): LineDates {
    this.#stated ??= readDateLine(this);
    return this.#stated;
  }

  get isDateLine(): boolean {
    this.#isDateLine ??= isDateLine(this, this.stated);
    return this.#isDateLine;
  }
}

const noLine = new PageLine("");

/** Whether a block is a byline or a date line. */
export function isBylineOrDate(page: Page, index: number): boolean {
  return page.isDateLineAt(index) || page.bylineAt(index) !== null;
}

/** Whether a block reads like a paragraph: a sentence of some length. */
export function isProse(block: Block): boolean {
  const { text } = block;
  if (!endsSentence(text)) return false;
  return text.length >= minProse ||
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}]/u.test(text.slice(0, 40))
    ? text.length >= 30
    : false;
}

function within(
  blocks: readonly Block[],
  span: { readonly start: number; readonly end: number },
): readonly [number, number] {
  const first = blocks.findIndex((block) => block.end > span.start);
  const last = blocks.findLastIndex((block) => block.start < span.end);
  return first < 0 ? [0, -1] : [first, last];
}

/** The run of blocks that gains most: maximum subarray, in one pass. */
function densest(blocks: readonly Block[]): readonly [number, number] {
  let best = 0;
  let range: readonly [number, number] = [0, -1];
  let sum = 0;
  let from = 0;
  blocks.forEach((block, index) => {
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += isProse(block) ? Math.min(block.text.length, maxGain) : -cost;
    if (sum > best) {
      best = sum;
      range = [from, index];
    }
  });
  return range;
}

/**
 * A page that is held to be a list or no article by less is an article often enough: on pages of news,
 * names and dates that were given up for it were right.
 */
const sureFlag = 0.6;

/** What earlier stages say of the page; one pass, for there are a few annotations a block. */
function readAnnotations(annotations: readonly Annotation[]): {
  /** The surest zone of the body, the first one of equals. */
  readonly zone: ZoneClaim | null;
  /** Codes of those that are sure. */
  readonly flags: ReadonlySet<string>;
  /** Where blocks start that a rule would cut; titles and bylines stand before the body as well. */
  readonly worded: ReadonlySet<number>;
} {
  let zone: ZoneClaim | null = null;
  const flags = new Set<string>();
  const worded = new Set<number>();
  for (const claim of annotations) {
    if (claim.kind === "remove") {
      if (claim.confidence >= publishable && isWording(claim.reason)) worded.add(claim.span.start);
    } else if (claim.kind === "flag") {
      if (claim.confidence >= sureFlag) flags.add(claim.code);
    } else if (claim.kind === "zone" && claim.zone === "body") {
      if (zone === null || claim.confidence > zone.confidence) zone = claim;
    }
  }
  return { zone, flags, worded };
}

const wordings = new Map<string, boolean>();

/** Whether a reason says that a line is chrome by its words; asked of each claim, of a few reasons. */
function isWording(reason: string): boolean {
  let found = wordings.get(reason);
  if (found === undefined) {
    found = reason.startsWith("chrome/") && !reason.endsWith("-body");
    if (wordings.size < mostReasons) wordings.set(reason, found);
  }
  return found;
}

/** Reasons to remember: stages of users have their own. */
const mostReasons = 1_000;

/** The share of a block that is cut; `removed` is ordered and disjoint. */
function cutShare(
  block: Block,
  removed: readonly { readonly start: number; readonly end: number }[],
): number {
  // The first removal that ends behind the block's start.
  let [low, high] = [0, removed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (removed[middle]!.end <= block.start) low = middle + 1;
    else high = middle;
  }
  let cut = 0;
  for (let i = low; i < removed.length && removed[i]!.start < block.end; i++)
    cut += Math.min(block.end, removed[i]!.end) - Math.max(block.start, removed[i]!.start);
  return cut / (block.end - block.start);
}

/**
 * Where a text stands that is said to begin at `start`; null if it does not: the title line of a page's
 * markup is no line of its text.
 */
export function spanAt({ document }: Page, text: string, start: number): Span | null {
  return document.text.startsWith(text, start) ? { start, end: start + text.length } : null;
}
