import type { Annotation } from "../../model/claim.ts";
import { field, publishable, remove, sign } from "./claims.ts";
import { type DatelineReading, readDateline } from "./dateline-text.ts";
import { isProse, type Page } from "./page.ts";

/** The dateline of the body, and where it stands. */
export interface DatelineFinding {
  readonly reading: DatelineReading | null;
  readonly at: number;
  readonly claims: readonly Annotation[];
}

/** A standfirst or a summary may stand before the paragraph that opens the body. */
const reach = 4;

/** Reads the dateline off the first paragraphs of the body. */
export function findDateline(page: Page): DatelineFinding {
  const { blocks, first, last } = page;
  for (let i = Math.max(0, first - 2); i <= Math.min(first + reach, last); i++) {
    const block = blocks[i]!;
    // A dateline in a line of its own has the looks of chrome.
    const isLine = block.text.length < shortest;
    if ((page.isCut(i) && !isLine) || isSpeech(page, i)) continue;
    const reading = isLine ? inOwnLine(page, i) : readDateline(block.text);
    // Further down a place and a dash open a list item more often than the article.
    if (reading === null || (i > first + 1 && reading.sign !== "agency")) continue;
    const span = { start: block.start, end: block.start + reading.end };
    const { place, agency, date, confidence } = reading;
    const evidence = [sign(reading.sign, block.text.slice(0, reading.end), span)] as const;
    const claims: Annotation[] = [
      field(
        "dateline",
        { place, agency, date },
        "dateline",
        "metadata/dateline",
        confidence,
        evidence,
        span,
      ),
    ];
    if (confidence >= publishable)
      claims.push(remove(span, "metadata/dateline", confidence, evidence));
    return { reading, at: i, claims };
  }
  return { reading: null, at: -1, claims: [] };
}

/** What an agency, or a known place in capitals, makes sure. */
const sureOfLine = 0.9;
/** Shorter blocks are no paragraphs. */
const shortest = 40;

/** `LONDON, May 4 (Reuters) -` in a line of its own above the paragraph that it opens. */
function inOwnLine({ blocks }: Page, index: number): DatelineReading | null {
  const { text } = blocks[index]!;
  const next = blocks[index + 1];
  if (next === undefined || !isProse(next) || !/[-–—]$/u.test(text)) return null;
  const reading = readDateline(`${text} ${next.text}`);
  if (reading === null || reading.end !== text.length + 1) return null;
  // Capitals alone are a heading: `AT A GLANCE —`.
  return reading.confidence >= sureOfLine ? { ...reading, end: text.length } : null;
}

/** `OLSEN: I counted …`: who speaks, in capitals, before a colon. */
const speaker = /^\p{Lu}[\p{Lu}\p{M}\s.'’-]{1,30}:\s/u;

/** Whether the block is a turn in a transcript: somebody else speaks before or after it. */
function isSpeech({ blocks }: Page, index: number): boolean {
  if (!speaker.test(blocks[index]!.text)) return false;
  return [index - 2, index - 1, index + 1, index + 2].some((at) =>
    speaker.test(blocks[at]?.text ?? ""),
  );
}
