import { isDay, monthsNamed, weekdayOf, weekdaysNamed } from "../../text/calendar.ts";
import { caseless, classOf, lower, space, upper } from "../../text/characters.ts";
import { codeAt } from "../../text/code-at.ts";
import type { PageDate } from "./dates.ts";
import type { Page } from "./page.ts";

/** What speaks for republishing: an agency's text elsewhere, junk of a copying site. */
export interface CopySigns {
  /** The agency that wrote the text, if the page is not its own. */
  readonly foreignAgency: string | null;
  /** The source that the page names. */
  readonly source: string | null;
}

export interface ConflictSign {
  readonly signal: string;
  readonly value: string;
}

/** Only this much of the body, and of a paragraph, is read: enough for any article. */
const maxBlocks = 300;
const longest = 4000;

/**
 * Whether the page's date contradicts its text. It takes two independent signs: one that the time
 * clashes (the newest date in the text lies more than a year back although the text speaks of the
 * recent past; weekdays that fit another year) and one that the page is a copy. A text dump has no
 * machine-readable date that could speak for the page's. An old date by itself is none: a third of
 * all articles mention an earlier year.
 */
export function dateConflict(
  page: Page,
  dates: readonly PageDate[],
  copy: CopySigns,
): ConflictSign[] {
  const stated = dates.find(({ field, confidence }) => field === "published" && confidence >= 0.3);
  if (stated === undefined || page.last < page.first) return [];
  const body = page.blocks.slice(page.first, Math.min(page.last + 1, page.first + maxBlocks));
  const lines = body.filter(({ index }) => !page.isCut(index)).map(({ text }) => text);
  const days = weekdays(lines, stated.iso);
  const copies = copySigns(page, copy);
  // On most pages no sign is left that a stale text could stand beside.
  if (copies.length === 0 && days.length === 0) return [];
  // A page that shows two marks of copying needs less of a clash.
  const times = [...stale(lines, stated.iso, copies.length > 1), ...days];
  if (times.length === 0) return [];
  if (copies.length === 0 && times.length < 2) return [];
  return [...times, ...copies];
}

function copySigns(page: Page, { foreignAgency, source }: CopySigns): ConflictSign[] {
  const out: ConflictSign[] = [];
  if (foreignAgency !== null) out.push({ signal: "foreign-agency", value: foreignAgency });
  if (source !== null) out.push({ signal: "names-a-source", value: source });
  const junk = page.blocks.find(
    ({ text, index }) => (index < page.first || index > page.last) && isJunk(text),
  );
  if (junk) out.push({ signal: "copying-template", value: junk.text.slice(0, 80) });
  return out;
}

/** `Current:Home`, `goodRead! (58)` */
function isJunk(text: string): boolean {
  const opening = codeAt(text, 0) | 0x20;
  if (opening !== smallC && codeAt(text, text.length - 1) !== closingBracket) return false;
  return /^current\s?:\s?home\b/iu.test(text) || /^\p{L}{4,12}!\s\(\d{1,7}\)$/u.test(text);
}

const smallC = 0x63;
const closingBracket = 0x29;

/** Words that place what is told close to the day of writing. */
const recent =
  /\b(?:earlier (?:this|last) (?:week|month|year)|(?:this|last) (?:week|month|summer|spring|fall|autumn|winter)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|said (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|next (?:week|month)|diese woche|letzte woche|am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|cette semaine|la semaine dernière|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) dernier|esta semana|la semana pasada|este (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|na (?:segunda|terça|quarta|quinta|sexta)-feira|questa settimana)\b/iu;

/**
 * The newest point of time in the text lies between one and four years before the page's date: what
 * lies further back is history. A year by itself (`since 2021`) is history as well: on a page that is
 * not `copied` for sure it takes a month, or a plan for a year that the page's date has passed
 * (`will open in 2023`).
 */
const newestGap = 48;
const oldestGap = 12;

function stale(lines: readonly string[], iso: string, copied: boolean): ConflictSign[] {
  const pageYear = Number(iso.slice(0, 4));
  const pageMonth = pageYear * 12 + Number(iso.slice(5, 7) || "12");
  let newest = 0;
  let newestText = "";
  let telling = false;
  for (const line of lines) {
    const text = line.slice(0, longest);
    for (const match of timesIn(text)) {
      const year = Number(match[2]);
      if (year > pageYear + 5) continue;
      const [month] = match[1] ? monthsNamed(match[1]) : [];
      // A year without a month may be all of it; plans for later years count as they stand.
      const at = year * 12 + (month ?? 12);
      if (at < newest) continue;
      const planned = plan.test(text.slice(Math.max(0, match.index - 60), match.index));
      telling = month !== undefined || planned || (at === newest && telling);
      newest = at;
      newestText = match[0];
    }
  }
  const gap = pageMonth - newest;
  if ((!telling && !copied) || gap <= oldestGap || gap > newestGap) return [];
  if (!lines.some((line) => recent.test(line.slice(0, longest)))) return [];
  const value = `${newestText.trim()} on a page of ${iso.slice(0, 10)}`;
  return [{ signal: "newest-date-in-text", value }];
}

/** A year, with the month before it if one is named. */
const timeInText =
  /(?:(\p{L}{3,12})\.?(?:\s(?:\d{1,2},?|de|del|d'))?\s)?\b((?:19|20)\d\d)\b(?![\d-]|\s?(?:km|m|kg|€|%))/gu;
const yearInText = /\b(?:19|20)\d\d\b/g;
/** UTF-16 units before a year that can belong to it: a month, a day and the spaces between. */
const longestLead = 32;

/** Most paragraphs name no year, and finding one costs a tenth of finding what stands before it. */
function timesIn(text: string): readonly RegExpExecArray[] {
  const out: RegExpExecArray[] = [];
  let from = 0;
  for (;;) {
    yearInText.lastIndex = from;
    const year = yearInText.exec(text);
    if (year === null) return out;
    timeInText.lastIndex = Math.max(from, year.index - longestLead);
    const time = timeInText.exec(text);
    if (time === null) return out;
    out.push(time);
    from = time.index + time[0].length;
  }
}

/** Words before a year that make it a plan. */
const plan =
  /\b(?:will|(?:is|are) (?:expected|due|set|scheduled|slated|planned)|later in|next|soll(?:en)?|wird|werden|prévue?s?|sera|seront|será|serán|previst[oa]s?|sarà)\b[^.!?]{0,50}$/iu;

/**
 * `on Friday, Jan. 26`: weekdays with day and month that do not fit the page's year nor the year
 * before or after, while all of them fit one earlier year.
 */
function weekdays(lines: readonly string[], iso: string): ConflictSign[] {
  const pageYear = Number(iso.slice(0, 4));
  const found: StatedDay[] = [];
  for (const line of lines) addWeekdays(line, found);
  if (found.length === 0) return [];
  const all = (year: number): boolean => found.every(({ fits }) => fits(year));
  // The coming or the last year's calendar is meant near the turn of the year.
  if (found.some(({ fits }) => fits(pageYear) || fits(pageYear + 1))) return [];
  for (let year = pageYear - 1; year > pageYear - 6; year--)
    if (all(year))
      return [{ signal: "weekday-fits-another-year", value: `${found[0]!.text} is of ${year}` }];
  return [];
}

interface StatedDay {
  readonly text: string;
  /** Whether the day of that month is that weekday in a year. */
  readonly fits: (year: number) => boolean;
}

/** Adds weekdays that stand with day and month but no year: `Friday, Jan. 26`, `Freitag, 26. Januar`. */
function addWeekdays(line: string, out: StatedDay[]): void {
  const text = line.slice(0, longest);
  // Most paragraphs have no digit.
  if (!/\d/.test(text)) return;
  for (const { 0: digits, index } of text.matchAll(/\d+/g))
    if (digits.length <= 2) addWeekday(text, index, index + digits.length, out);
}

/** The same at the digits from `index` to before `end`. */
function addWeekday(text: string, index: number, end: number, out: StatedDay[]): void {
  const before = wordBefore(text, index, true);
  if (before === null) return;
  const monthFirst = monthsNamed(before.word).length > 0 && wordBefore(text, index, false);
  const weekday = monthFirst ? wordBefore(text, before.start, true) : before;
  const days = weekday === null ? [] : weekdaysNamed(weekday.word);
  if (weekday === null || days.length === 0) return;
  const after = monthFirst ? null : /^\.?\s(?:de\s)?(\p{L}{3,12})/u.exec(text.slice(end, end + 18));
  const monthWord = monthFirst ? before.word : (after?.[1] ?? "");
  if (monthWord.length > 12) return;
  const [month, second] = monthsNamed(monthWord);
  const to = end + (after?.[0].length ?? 0);
  const day = Number(text.slice(index, end));
  if (month === undefined || second !== undefined || day < 1) return;
  if (namesYear.test(text.slice(to, to + 7))) return;
  out.push({
    text: text.slice(weekday.start, to),
    fits: (year) => isDay(year, month, day) && days.includes(weekdayOf(year, month, day)),
  });
}

/** A year or a time of day, or the rest of a longer word or number. */
const namesYear = /^(?:[\d\p{L}]|,?\s(?:19|20)\d\d|:\d)/u;
/** Longest and shortest name of a weekday or month: `mié`, `Donnerstag`, `воскресенье`. */
const [shortestName, longestName] = [3, 13];

/** The word just before `at`: after it a point, with `loose` also a comma and a bracket, and a space. */
function wordBefore(
  text: string,
  at: number,
  loose: boolean,
): { readonly word: string; readonly start: number } | null {
  let end = at;
  if (loose && text[end - 1] === "(") end--;
  if (end === 0 || classOf(codeAt(text, end - 1)) !== space) return null;
  end--;
  if (loose && text[end - 1] === ",") end--;
  if (text[end - 1] === ".") end--;
  let start = end;
  while (start > 0 && end - start <= longestName && isLetter(codeAt(text, start - 1))) start--;
  const length = end - start;
  if (length < shortestName || length > longestName) return null;
  return { word: text.slice(start, end), start };
}

function isLetter(code: number): boolean {
  const kind = classOf(code);
  return kind === lower || kind === upper || kind === caseless;
}
