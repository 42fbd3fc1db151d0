import { findDates } from "../../text/date.ts";
import type { PageDate } from "./dates.ts";
import type { Page } from "./page.ts";

/**
 * A sentence by which a text says itself when it was first published; what is published elsewhere, in a
 * paper or a study, is the subject of another sentence.
 */
const sentence =
  /\b(?:this|the)\s(?:article|story|post|piece|guide|report|column|interview)\s(?:was|has been)\s(?:originally|first)\s(?:published|posted)\s(?:on\s|at\s)?|\bdieser\s(?:artikel|beitrag|text)\s(?:wurde|erschien)\s(?:ursprünglich|zuerst|erstmals)\sam\s|\bcet article a été (?:initialement|d'abord) publié le /iu;
const digits = /\d\d/;
/** The date follows at once. */
const longestDate = 40;
/** The sentence closes the text, or opens it: so many blocks from either end of the body, in it and around it. */
const inside = 4;
const around = 12;
/** Longer blocks are paragraphs that quote it. */
const longest = 400;

/**
 * Finds the day on which the text says that it was first published: surer than a date that nothing is said of,
 * which may be that of the last change, but not than what machines are told.
 */
export function findFirstPublication({ blocks, first, last }: Page): PageDate[] {
  const opening = [first - around, first + inside] as const;
  const closing = [last - inside, last + around] as const;
  for (
    let index = Math.max(0, Math.min(opening[0], closing[0]));
    index < blocks.length && index <= Math.max(opening[1], closing[1]);
    index++
  ) {
    const isNear = [opening, closing].some(([from, to]) => index >= from && index <= to);
    const { text, start } = blocks[index]!;
    // Most lines hold no date; these are read by nobody else, so a look at their digits is enough.
    if (!isNear || text.length > longest || !digits.test(text)) continue;
    const said = sentence.exec(text);
    if (said === null) continue;
    const from = said.index + said[0].length;
    const [date] = findDates(text.slice(from, from + longestDate)).readings;
    if (date === undefined || date.start > 0) continue;
    if (date.precision === "month" || date.alternatives.length > 0) continue;
    return [
      {
        iso: date.iso,
        field: "published",
        source: "sentence",
        reason: "metadata/date-line",
        confidence: 0.9,
        span: { start: start + from, end: start + from + date.end },
        why: "first-published",
      },
    ];
  }
  return [];
}
