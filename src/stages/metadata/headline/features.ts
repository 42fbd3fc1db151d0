import { endsSentence } from "../../../text/punctuation.ts";
import { isBylineOrDate, isProse, type Page } from "../page.ts";
import {
  asks,
  breaksOff,
  canBeTitle,
  contentWords,
  endsInEmoji,
  isUnspacedLine,
  opensLower,
} from "./candidate.ts";

/** Names of what is seen of a line above the body that may be its headline, in the order of a row. */
export const headlineFeatures: readonly string[] = [
  "words-of-the-body",
  "opens-body",
  "byline-next",
  "byline-second",
  "byline-near",
  "lines-to-body",
  "first-line",
  "two-words",
  "three-words",
  "four-words",
  "five-words",
  "many-words",
  "very-many-words",
  "full-stop",
  "lower-case",
  "breaks-off",
  "prose",
  "below-prose",
  "digits",
  "list-item",
  "below-another",
  "above-another",
  "most-words-of-the-body",
];

/** A headline stands at most this many blocks above the body: share buttons, captions, bylines. */
export const reach = 40;

/**
 * Blocks of body whose words count: what a headline says is said again in the first paragraphs. With 40
 * no more headlines are told.
 */
const opening = 12;
/** Words that begin with the same letters, so many, are taken for one: `strike` and `strikers`. */
const stem = 5;
/** Share of its words that a line must have in common with the body to be another headline. */
const anotherShare = 0.25;
/** Lines of more words are long for a headline, and long for a standfirst. */
const manyWords = 16;
const veryManyWords = 24;
/** Share of digits from which on a line is all figures: a ticker, a result. */
const mostDigits = 0.25;

/** A line that may be the headline. */
export interface HeadlineRow {
  /** Index of its block. */
  readonly index: number;
  /** By `headlineFeatures`. */
  readonly values: readonly number[];
}

/** The lines above the body, and the two that it may begin with, that have the form of a title. */
export function headlineRows(page: Page): HeadlineRow[] {
  const { blocks, first, last } = page;
  if (last < first) return [];
  const from = Math.max(0, first - reach);
  const to = Math.min(first + 1, blocks.length - 1);
  const indexes: number[] = [];
  for (let index = from; index <= to; index++) if (mayBeHeadline(page, index)) indexes.push(index);
  if (indexes.length === 0) return [];
  const body = openingStems(page, from);
  const shares = new Map(
    indexes.map((index) => [
      index,
      index >= first || isProse(blocks[index]!) ? 0 : shareIn(stemsOf(blocks[index]!.text), body),
    ]),
  );
  const most = Math.max(...shares.values());
  /** Whether a line would do for a headline itself: a standfirst stands below such a one. */
  const isAnother = (index: number): boolean =>
    (shares.get(index) ?? 0) >= anotherShare && page.lineAt(index).words > 3;
  return indexes.map((index) => ({
    index,
    values: [
      shares.get(index)!,
      ...looksOf(page, index),
      bit(isAnother(index - 1)),
      bit(isAnother(index + 1)),
      bit(most >= anotherShare && shares.get(index) === most),
    ],
  }));
}

/** The words that the article opens with: also those of prose that a box parts from its body. */
function openingStems(page: Page, from: number): ReadonlySet<string> {
  const { blocks, first, last } = page;
  const out = new Set<string>();
  for (let index = from; index <= Math.min(last, first + opening); index++) {
    const block = blocks[index]!;
    if (index < first && (!isProse(block) || page.isCut(index))) continue;
    for (const word of stemsOf(block.text)) out.add(word);
  }
  return out;
}

function mayBeHeadline(page: Page, index: number): boolean {
  const line = page.lineAt(index);
  if (endsInEmoji(line.text) || (line.words < 2 && !isUnspacedLine(line))) return false;
  return canBeTitle(page, index);
}

function looksOf(page: Page, index: number): number[] {
  const { blocks, first } = page;
  const block = blocks[index]!;
  const { text } = block;
  const { words } = page.lineAt(index);
  const spaced = !isUnspacedLine(page.lineAt(index));
  const byline = [1, 2, 3, 4].find((below) => isBylineOrDate(page, index + below));
  const digits = text.replace(/\D+/g, "").length / text.length;
  return [
    bit(index === first),
    bit(byline === 1),
    bit(byline === 2),
    bit(byline !== undefined && byline > 2),
    Math.log(1 + Math.max(0, first - index)),
    bit(index === 0),
    bit(spaced && words < 3),
    bit(spaced && words === 3),
    bit(spaced && words === 4),
    bit(spaced && words === 5),
    bit(words > manyWords),
    bit(words > veryManyWords),
    bit(endsSentence(text) && !asks(text)),
    bit(opensLower(text)),
    bit(breaksOff(text)),
    bit(isProse(block)),
    bit(index > 0 && isProse(blocks[index - 1]!)),
    Math.min(1, digits / mostDigits),
    bit(block.kind === "list-item"),
  ];
}

function stemsOf(text: string): string[] {
  return [...new Set([...contentWords(text)].map((word) => word.slice(0, stem)))];
}

function shareIn(words: readonly string[], body: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => body.has(word)).length / words.length;
}

function bit(value: boolean): number {
  return value ? 1 : 0;
}
