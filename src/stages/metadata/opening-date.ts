import { findDates } from "../../text/date.ts";
import { publishable } from "./claims.ts";
import type { PageDate } from "./dates.ts";
import type { Page } from "./page.ts";

/** `29.11.2022 – The ferry …`, `Press release of 25 January 2022 | Berlin – …`: what stands before the date. */
const before =
  /^(?:(?:pressemitteilung|pressemeldung|meldung|presseinformation)(?: vom)?:? |press release(?: of)?:? |communiqué du )?$/iu;
const after = /^\s?(?:[–—|]|-\s|:\s)/u;
/** Standfirst or caption may stand before the paragraph. */
const reach = 2;

/**
 * Where nothing else says when the text was published: the day that opens its first paragraphs, parted from
 * the sentence by a sign.
 */
export function findOpeningDate(page: Page, known: readonly PageDate[]): PageDate[] {
  if (
    page.isList ||
    page.isOther ||
    known.some(({ field, confidence }) => field === "published" && confidence >= publishable)
  )
    return [];
  for (const { text, start, index } of page.blocks.slice(
    Math.max(0, page.first),
    page.first + 1 + reach,
  )) {
    if (page.isCut(index) || !/\d{4}/u.test(text.slice(0, 60))) continue;
    const head = text.slice(0, 80);
    const [date] = findDates(head).readings;
    if (date === undefined || date.precision === "month" || date.alternatives.length > 0) continue;
    if (!before.test(head.slice(0, date.start)) || !after.test(head.slice(date.end))) continue;
    return [
      {
        iso: date.iso,
        field: "published",
        source: "opening",
        reason: "metadata/date-line",
        confidence: 0.65,
        span: { start: start + date.start, end: start + date.end },
        why: "opens-the-text",
      },
    ];
  }
  return [];
}
