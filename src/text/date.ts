import type { Span } from "../model/span.ts";
import { isDay, monthsNamed, monthsNamedBy, weekdayOf, weekdaysNamed } from "./calendar.ts";
import { type ClockReading, readClock } from "./clock.ts";
import { codeAt } from "./code-at.ts";

/** A date as a text states it. */
export interface DateReading extends Span {
  /**
   * ISO 8601 at the precision stated: `2024`, `2024-03`, `2024-03-05`, `2024-03-05T10:20`,
   * `2024-03-05T10:20:00+02:00`. The zone is given only where the text names one that means one
   * offset. Of an ambiguous date: the first of `alternatives`.
   */
  readonly iso: string;
  readonly precision: "month" | "day" | "time";
  /** Every reading, if the text has several: `05/03/2024`, `5.3.24`. Empty if it is plain. */
  readonly alternatives: readonly string[];
  /** The weekday stated is not that day's. */
  readonly weekdayClash: boolean;
}

/** Something in the form of a date that is none. */
export interface DateRejection extends Span {
  readonly why: "no-such-day" | "year-out-of-range" | "epoch";
}

export interface DateFindings {
  readonly readings: readonly DateReading[];
  readonly rejections: readonly DateRejection[];
}

/** How a page writes numeric dates, where that is known. */
export type DayOrder = "day-first" | "month-first" | null;

/**
 * Years outside are counters, prices or other calendars. The oldest newspapers in print archives
 * are of the 1600s, but nothing on a page that was scraped claims to be older than the telegraph.
 */
const firstYear = 1844;
const lastYear = 2100;

interface Token extends Span {
  readonly text: string;
  readonly kind: "number" | "word" | "sign";
}

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly year: number;
  /** Day null: only the month is stated. */
  readonly days: readonly { readonly month: number; readonly day: number | null }[];
  /** `24`: the century is a guess. */
  readonly shortYear?: boolean;
}

/** Longer texts are read up to here: a date line is short, and prose is read block by block. */
const maxText = 20_000;

/** A year in full, or one of two digits behind a sign: without either there is no date. */
const yearLike = /(?<!\d)\d{4}(?!\d)|[-/.]\s*\d\d(?!\d)/;
/** Digits of other scripts. */
const foreignDigit = /[٠-٩۰-۹०-९０-９]/;

const none: DateFindings = { readings: [], rejections: [] };

/** Finds the dates that a line states in full. Time is linear in its length. */
export function findDates(line: string, order: DayOrder = null): DateFindings {
  const text = asciiDigits(line.slice(0, maxText));
  if (!yearLike.test(text)) return none;
  const tokens = tokenize(text);
  const readings: DateReading[] = [];
  const rejections: DateRejection[] = [];
  let i = 0;
  while (i < tokens.length) {
    const candidate = readAt(tokens, i, order);
    if (candidate === null) {
      i++;
      continue;
    }
    const settled = settle(text, tokens, candidate);
    if ("why" in settled) rejections.push(settled);
    else readings.push(settled);
    i = candidate.to;
  }
  return { readings, rejections };
}

/** Digits of other scripts as ASCII digits; the length stays the same. */
function asciiDigits(text: string): string {
  if (!foreignDigit.test(text)) return text;
  return text.replace(/[٠-٩۰-۹०-९０-９]/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    for (const zero of [0x660, 0x6f0, 0x966, 0xff10])
      if (code >= zero && code <= zero + 9) return String(code - zero);
    return digit;
  });
}

/** Words part where a small letter meets a capital: `By Ann DoeMarch 5, 2024`. */
const tokenPattern =
  /\d+|\p{Lu}{2,}(?!\p{Ll})|[\p{L}\p{M}][\p{Ll}\p{Lo}\p{Lm}\p{M}]*|[^\s\d\p{L}\p{M}]/gu;

function tokenize(text: string): Token[] {
  const out: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const [value] = match;
    const code = codeAt(value, 0);
    const ascii = code < 0x80;
    const kind =
      code >= 0x30 && code <= 0x39
        ? "number"
        : (ascii ? isAsciiLetter(code) : /^[\p{L}\p{M}]/u.test(value))
          ? "word"
          : "sign";
    out.push({ text: value, kind, start: match.index, end: match.index + value.length });
  }
  return out;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function readAt(tokens: readonly Token[], i: number, order: DayOrder): Candidate | null {
  const token = tokens[i]!;
  if (token.kind === "sign") return null;
  if (token.kind === "word") return readMonthFirst(tokens, i);
  const glued = tokens[i - 1];
  // Part of a longer number, a version, an amount: `1.2024-03-05`, `$5.10.24`.
  if (glued?.end === token.start && /^[.,/$€£#-]$/u.test(glued.text) && isNumber(tokens[i - 2]))
    return null;
  if (token.text.length === 4) return readYearFirst(tokens, i);
  if (token.text.length > 2) return null;
  return readDayFirst(tokens, i) ?? readNumeric(tokens, i, order);
}

function isNumber(token: Token | undefined): boolean {
  return token?.kind === "number";
}

/** The number of `digits` digits at `i`; NaN if none stands there. */
function number(tokens: readonly Token[], i: number, digits: readonly number[]): number {
  const token = tokens[i];
  if (token?.kind !== "number" || !digits.includes(token.text.length)) return Number.NaN;
  return Number(token.text);
}

const short = [1, 2] as const;
const full = [4] as const;

/** `2024-03-05`, `2024/3/5`, `2024. 3. 5.`, `2024年3月5日`, `2024. március 5.` */
function readYearFirst(tokens: readonly Token[], i: number): Candidate | null {
  const year = number(tokens, i, full);
  const sign = tokens[i + 1]?.text ?? "";
  if (/^[年년]$/u.test(sign)) {
    const month = number(tokens, i + 2, short);
    if (Number.isNaN(month) || !/^[月월]$/u.test(tokens[i + 3]?.text ?? "")) return null;
    const day = number(tokens, i + 4, short);
    if (Number.isNaN(day) || !/^[日일]/u.test(tokens[i + 5]?.text ?? ""))
      return { from: i, to: i + 4, year, days: [{ month, day: null }] };
    return { from: i, to: i + 6, year, days: [{ month, day }] };
  }
  const named = monthAt(tokens, /^[.,]$/u.test(sign) ? i + 2 : i + 1);
  if (named) {
    const day = number(tokens, named.to, short);
    if (Number.isNaN(day)) return null;
    return { from: i, to: named.to + 1, year, days: named.months.map((month) => ({ month, day })) };
  }
  if (!/^[-/.‑–]$/u.test(sign)) return null;
  const month = number(tokens, i + 2, short);
  const day = number(tokens, i + 4, short);
  if (Number.isNaN(month) || Number.isNaN(day) || tokens[i + 3]!.text !== sign) return null;
  // `2024. 3. 5.` is Korean or Hungarian; other signs stand close.
  const close = tokens[i + 4]!.end - tokens[i]!.start <= (sign === "." ? 14 : 10);
  if (!close) return null;
  const to = sign === "." && tokens[i + 5]?.text === "." ? i + 6 : i + 5;
  return { from: i, to, year, days: [{ month, day }] };
}

/** `5 March 2024`, `5. März 2024`, `5 de marzo de 2024`, `5th of March, 2024`, `5-Mar-2024` */
function readDayFirst(tokens: readonly Token[], i: number): Candidate | null {
  const day = number(tokens, i, short);
  let at = i + 1;
  if (/^(?:st|nd|rd|th|er|re|ème|º|ª|°|o|e)$/iu.test(tokens[at]?.text ?? "")) at++;
  if (/^[.º°ª/-]$/u.test(tokens[at]?.text ?? "")) at++;
  if (/^(?:de|of|d|di|ngày|tháng)$/iu.test(tokens[at]?.text ?? "")) at++;
  const named = twiceNamed(tokens, at);
  if (named === null) return null;
  at = named.to;
  while (at < named.to + 2 && /^(?:[.,/-]|de|del|of|năm|år|г)$/iu.test(tokens[at]?.text ?? ""))
    at++;
  const year = number(tokens, at, full);
  const near = (tokens[at]?.start ?? 0) - tokens[named.to - 1]!.end <= 5;
  if (!Number.isNaN(year) && near)
    return { from: i, to: at + 1, year, days: named.months.map((month) => ({ month, day })) };
  const shortYear = tokens[at]?.text.length === 2 && /^[-/]$/u.test(tokens[at - 1]?.text ?? "");
  if (!shortYear || !isNumber(tokens[at])) return null;
  return {
    from: i,
    to: at + 1,
    year: 2000 + Number(tokens[at]!.text),
    days: named.months.map((month) => ({ month, day })),
    shortYear: true,
  };
}

/** `March 5, 2024`, `Mar. 5th 2024`, `March 2024` */
function readMonthFirst(tokens: readonly Token[], i: number): Candidate | null {
  const named = monthAt(tokens, i);
  if (named === null) return null;
  let at = named.to;
  if (/^[.,]$/u.test(tokens[at]?.text ?? "")) at++;
  if (/^(?:de|del)$/iu.test(tokens[at]?.text ?? "")) at++;
  const onlyYear = number(tokens, at, full);
  if (!Number.isNaN(onlyYear))
    return {
      from: i,
      to: at + 1,
      year: onlyYear,
      days: named.months.map((month) => ({ month, day: null })),
    };
  const day = number(tokens, at, short);
  if (Number.isNaN(day) || tokens[at]!.start - tokens[named.to - 1]!.end > 3) return null;
  at++;
  if (/^(?:st|nd|rd|th)$/iu.test(tokens[at]?.text ?? "")) at++;
  if (/^[.,]$/u.test(tokens[at]?.text ?? "")) at++;
  const year = number(tokens, at, full);
  if (Number.isNaN(year) || tokens[at]!.start - tokens[at - 1]!.end > 3) return null;
  return { from: i, to: at + 1, year, days: named.months.map((month) => ({ month, day })) };
}

/** The months that the word at `i`, or the two words there, name. */
function monthAt(
  tokens: readonly Token[],
  i: number,
): { readonly months: readonly number[]; readonly to: number } | null {
  const token = tokens[i];
  if (token?.kind !== "word") return null;
  const next = tokens[i + 1];
  if (next?.kind === "word") {
    const months = monthsNamedBy(token.text, next.text);
    if (months.length > 0) return { months, to: i + 2 };
  }
  const months = monthsNamed(token.text);
  return months.length > 0 ? { months, to: i + 1 } : null;
}

/** A month, or both of its Arabic names: `أيار/مايو`, `مايو أيار`. */
function twiceNamed(tokens: readonly Token[], i: number): ReturnType<typeof monthAt> {
  const first = monthAt(tokens, i);
  if (first === null) return null;
  const second = monthAt(tokens, tokens[first.to]?.text === "/" ? first.to + 1 : first.to);
  const same = second?.months.filter((month) => first.months.includes(month)) ?? [];
  return second !== null && same.length > 0 ? { months: same, to: second.to } : first;
}

/** `05.03.2024`, `5/3/2024`, `05-03-24` */
function readNumeric(tokens: readonly Token[], i: number, order: DayOrder): Candidate | null {
  const sign = tokens[i + 1]?.text ?? "";
  if (!/^[-/.]$/u.test(sign) || tokens[i + 3]?.text !== sign) return null;
  const a = number(tokens, i, short);
  const b = number(tokens, i + 2, short);
  const year = number(tokens, i + 4, [2, 4]);
  if (Number.isNaN(b) || Number.isNaN(year)) return null;
  if (tokens[i + 4]!.end - tokens[i]!.start > (sign === "." ? 13 : 10)) return null;
  const shortYear = tokens[i + 4]!.text.length === 2;
  const after = tokens[i + 5];
  // A fourth group makes it a version, an address or a telephone number.
  if (after?.text === sign && after.start === tokens[i + 4]!.end && isNumber(tokens[i + 6]))
    return null;
  // `v1.2.2024`
  const before = tokens[i - 1];
  if (before?.kind === "word" && before.end === tokens[i]!.start && before.text.length <= 2)
    return null;
  // Points are day first everywhere; strokes and dashes are not.
  const dayFirst = { month: b, day: a };
  const monthFirst = { month: a, day: b };
  const days =
    sign === "." || order === "day-first" || a > 12
      ? [dayFirst]
      : order === "month-first" || b > 12
        ? [monthFirst]
        : a === b
          ? [dayFirst]
          : [dayFirst, monthFirst];
  return { from: i, to: i + 5, year: shortYear ? 2000 + year : year, days, shortYear };
}

/** Checks a candidate against the calendar and its weekday, and adds the time that stands with it. */
function settle(
  text: string,
  tokens: readonly Token[],
  candidate: Candidate,
): DateReading | DateRejection {
  const { from, to, year, shortYear } = candidate;
  const start = tokens[from]!.start;
  const end = endOf(tokens[to - 1]!);
  if (year < firstYear || year > lastYear) return { why: "year-out-of-range", start, end };
  const days = candidate.days.filter(
    ({ month, day }) => month >= 1 && month <= 12 && (day === null || isDay(year, month, day)),
  );
  if (days.length === 0) return { why: "no-such-day", start, end };
  if (year === 1970 && days.every(({ month, day }) => month === 1 && day === 1))
    return { why: "epoch", start, end };
  const weekday = statedWeekday(text, tokens, from, to);
  const fitting = days.filter(
    ({ month, day }) =>
      day === null || weekday === null || weekday.includes(weekdayOf(year, month, day)),
  );
  const kept = fitting.length > 0 ? fitting : days;
  const clock = kept[0]!.day === null ? null : clockBeside(text, start, end);
  const values = kept.map(({ month, day }) => iso(year, month, day, clock));
  // A weekday that fits settles a two-digit year as well as the order of day and month.
  const guessedYear = shortYear === true && (weekday === null || fitting.length !== 1);
  return {
    start: Math.min(start, clock?.start ?? start),
    end: Math.max(end, clock?.end ?? end),
    iso: values[0]!,
    precision: kept[0]!.day === null ? "month" : clock ? "time" : "day",
    alternatives: values.length > 1 || guessedYear ? values : [],
    weekdayClash: weekday !== null && fitting.length === 0,
  };
}

/** `日午後3時`, `日に始まる`: where words are not parted, the date ends behind its sign. */
function endOf({ text, start, end }: Token): number {
  return /^[日일月월]/u.test(text) ? start + 1 : end;
}

function iso(year: number, month: number, day: number | null, clock: ClockReading | null): string {
  const date = [String(year).padStart(4, "0"), String(month).padStart(2, "0")];
  if (day !== null) date.push(String(day).padStart(2, "0"));
  return date.join("-") + (clock ? `T${clock.time}${clock.zone ?? ""}` : "");
}

/** The weekday beside a date: `Tuesday, March 5, 2024`, `2024年3月5日(火)`. */
function statedWeekday(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly number[] | null {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    const token = tokens[i]!;
    if (token.kind === "number" || tokens[from]!.start - token.end > 5) break;
    const days = token.kind === "word" ? weekdaysNamed(token.text) : [];
    // `so 5.3.2024`: two letters are a weekday only with a capital or a point.
    if (days.length > 0 && (token.text.length > 2 || token.text !== token.text.toLowerCase()))
      return days;
  }
  const after = /^\s?[(（]([^()（）\d]{1,12})[)）]/u.exec(
    text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 16),
  );
  if (after === null) return null;
  const east = "日月火水木金土".indexOf(after[1]!.slice(0, 1));
  if (east >= 0) return [east];
  const korean = "일월화수목금토".indexOf(after[1]!.slice(0, 1));
  if (korean >= 0) return [korean];
  const days = weekdaysNamed(after[1]!.trim());
  return days.length > 0 ? days : null;
}

const eastAsianDay = /^(?:[日月火水木金土]曜日|星期[一二三四五六日天])$/u;

/** The time just after a date and its weekday, else just before it: `10:20 GMT, 5 March 2024`. */
function clockBeside(text: string, start: number, end: number): ClockReading | null {
  const weekday = /^[\s,]{0,2}(\p{L}{3,12})/u.exec(text.slice(end, end + 16));
  const named =
    weekday !== null && (weekdaysNamed(weekday[1]!).length > 0 || eastAsianDay.test(weekday[1]!));
  const after = readClock(text, named ? end + weekday[0].length : end);
  if (after) return after;
  const from = Math.max(0, start - 24);
  const match = /(?:^|[\s(,|])(\d{1,2}[:hH.]\d{2}(?::\d{2})?[^\d]{0,14})$/u.exec(
    text.slice(from, start),
  );
  if (match === null) return null;
  const clock = readClock(text, start - match[1]!.length);
  return clock && clock.end <= start ? clock : null;
}
