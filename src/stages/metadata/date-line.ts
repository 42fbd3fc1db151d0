import { weekdaysNamed } from "../../text/calendar.ts";
import type { DateReading, DateRejection, DayOrder } from "../../text/date.ts";
import { findDates } from "../../text/date.ts";
import { endsSentence } from "../../text/punctuation.ts";
import { holds } from "../../text/traits.ts";
import {
  type DateWord,
  dateWordBefore,
  dateWordOf,
  introOf,
  namesText,
  withoutWeekday,
} from "./lexicon.ts";
import { isUnspaced, type Line } from "./line.ts";

/** A date on a line and what the line says of it. */
export interface LineDate extends DateReading {
  /** `Updated`, `Published`, `Accessed` … before it; null if nothing is said. */
  readonly word: DateWord | null;
}

export interface LineDates {
  readonly dates: readonly LineDate[];
  readonly rejections: readonly DateRejection[];
  /** Characters of the line that are neither date nor date word. */
  readonly leftover: number;
}

/** `on` before a date says that it was published only in a line that is there to say when. */
export const preposition: RegExp = /(?:^|\s)\p{L}{1,3}[\s:]{0,3}$/u;

/**
 * Whether all that is said before a date is a preposition: in a sentence `on 4 July` is not when it was
 * published.
 */
export function saidByPreposition(before: string): boolean {
  const head = withoutWeekday(before);
  const short = preposition.exec(head);
  return short !== null && dateWordBefore(head.slice(0, short.index)) === null;
}

/**
 * Whether a preposition stands before a date and other words before it: `Quand ? Le 14 juin`. Who wrote
 * it may: `von annlee am 14.6.2024`.
 */
export function saidOfSomething(before: string): boolean {
  const head = withoutWeekday(before);
  const short = preposition.exec(head);
  if (short === null || introOf(head) !== null) return false;
  return countOwnWords(head.slice(0, short.index)) > 0;
}

/** Words of publication that games, books and programs have too, at the end of a label. */
export const released: RegExp =
  /(?:releas|launch|creat|add)\p{L}{0,3}(?: (?:on|date))?[\s:]{0,4}$/iu;

/** Longer lines mention dates; they do not state the page's. */
const maxLine = 220;

/** What stands in the dates in which the order of day and month matters. */
const inNumericDate = /[-/]/;

/** Whether the dates of a line read otherwise where the order of day and month is known. */
export function needsOrder(line: Line): boolean {
  return line.text.length <= maxLine && line.has(holds.year) && inNumericDate.test(line.text);
}

/** Reads the dates of a line with the words before each. */
export function readDateLine(line: Line, order: DayOrder = null): LineDates {
  const { text } = line;
  if (text.length > maxLine || !line.has(holds.year))
    return { dates: [], rejections: [], leftover: text.length };
  const { readings, rejections } = order === null ? line.dates : findDates(text, order);
  if (readings.length === 0) return { dates: [], rejections, leftover: text.length };
  let from = 0;
  let leftover = 0;
  const dates = readings.map((reading): LineDate => {
    const before = text.slice(from, reading.start);
    from = reading.end;
    const word = dateWordBefore(before);
    leftover += word ? Math.max(0, letters(before) - 12) : letters(before);
    return { ...reading, word };
  });
  return { dates, rejections, leftover: leftover + letters(text.slice(from)) };
}

function letters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]+/gu, "").length;
}

/**
 * Whether a line is there to say when: a date and little else. The little else is a weekday, a
 * place, a reading time or a name: 40 letters at most.
 */
export function isDateLine(line: Line, stated: LineDates = readDateLine(line)): boolean {
  const { dates, leftover } = stated;
  const [date] = dates;
  if (date === undefined || date.precision === "month") return false;
  const said = date.word !== null && !saidByPreposition(line.text.slice(0, date.start));
  return leftover <= (said ? 40 : 24) && !isSentence(line.text, dates);
}

/** `The trial opens on 14 June 2024.` has two words beside the date, `Updated 14 June 2024, 20 Uhr.` one. */
const fewestWords = 2;
/** Where words are not parted, so many characters are as much: `工事は2024年6月14日に始まる。` */
const fewestCharacters = 4;

/** Whether a line is a sentence that names a day, and does not say that the text itself is of that day. */
function isSentence(text: string, dates: readonly LineDate[]): boolean {
  if (!endsSentence(text)) return false;
  if (dates.some(({ word }) => word === "updated") || namesText(text)) return false;
  let count = 0;
  let from = 0;
  for (const { start, end } of dates) {
    const before = text.slice(from, start).replace(/^[^\p{L}]{1,12}/u, "");
    if (dateWordOf(before) === null) count += countOwnWords(before);
    from = end;
  }
  return count + countOwnWords(text.slice(from)) >= fewestWords;
}

/** Words of three letters or more that are no weekdays; a few characters of unspaced script are as much. */
function countOwnWords(text: string): number {
  if (isUnspaced(text)) return letters(text) >= fewestCharacters ? fewestWords : 0;
  return text
    .split(/[^\p{L}\p{M}]{1,20}/u)
    .filter((word) => word.length > 2 && weekdaysNamed(word).length === 0).length;
}
