import { isDay, monthsNamed, weekdayOf, weekdaysNamed } from "../../text/calendar.ts";
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
  const copies = copySigns(page, copy);
  // A page that shows two marks of copying needs less of a clash.
  const times = [...stale(lines, stated.iso, copies.length > 1), ...weekdays(lines, stated.iso)];
  if (times.length === 0) return [];
  if (copies.length === 0 && times.length < 2) return [];
  return [...times, ...copies];
}

function copySigns(page: Page, { foreignAgency, source }: CopySigns): ConflictSign[] {
  const out: ConflictSign[] = [];
  if (foreignAgency !== null) out.push({ signal: "foreign-agency", value: foreignAgency });
  if (source !== null) out.push({ signal: "names-a-source", value: source });
  const junk = page.blocks.find(
    ({ text, index }) =>
      (index < page.first || index > page.last) &&
      (text.endsWith(")") || text.startsWith("C") || text.startsWith("c")) &&
      (/^current\s?:\s?home\b/iu.test(text) || /^\p{L}{4,12}!\s\(\d{1,7}\)$/u.test(text)),
  );
  if (junk) out.push({ signal: "copying-template", value: junk.text.slice(0, 80) });
  return out;
}

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
const yearInText = /\b(?:19|20)\d\d\b/;

/** Most paragraphs name no year. */
function timesIn(text: string): Iterable<RegExpMatchArray & { readonly index: number }> {
  return yearInText.test(text) ? text.matchAll(timeInText) : [];
}

/** Words before a year that make it a plan. */
const plan =
  /\b(?:will|(?:is|are) (?:expected|due|set|scheduled|slated|planned)|later in|next|soll(?:en)?|wird|werden|prévue?s?|sera|seront|será|serán|previst[oa]s?|sarà)\b[^.!?]{0,50}$/iu;

const weekdayInText =
  /(\p{L}{3,13})\.?,?\s\(?(?:(\d{1,2})\.?\s(?:de\s)?(\p{L}{3,12})|(\p{L}{3,12})\.?\s(\d{1,2}))(?!\d|,?\s(?:19|20)\d\d|:\d)/gu;
const wordsBefore = /(?:(\p{L}{3,13})\.?,?\s\(?)?(\p{L}{3,13})\.?,?\s\(?$/u;
/** Characters before a day in which its weekday stands, and its month if that comes first. */
const reachOfWeekday = 31;

/** Whether a weekday stands before some day of a month: few paragraphs have any number at all. */
function namesWeekday(text: string): boolean {
  for (const { index } of text.matchAll(/(?<!\d)\d{1,2}(?!\d)/g)) {
    const before = wordsBefore.exec(text.slice(Math.max(0, index - reachOfWeekday), index));
    if (before?.slice(1).some((word) => word !== undefined && weekdaysNamed(word).length > 0))
      return true;
  }
  return false;
}

/**
 * `on Friday, Jan. 26`: weekdays with day and month that do not fit the page's year nor the year
 * before or after, while all of them fit one earlier year.
 */
function weekdays(lines: readonly string[], iso: string): ConflictSign[] {
  const pageYear = Number(iso.slice(0, 4));
  const found: { readonly text: string; readonly fits: (year: number) => boolean }[] = [];
  for (const line of lines) {
    const text = line.slice(0, longest);
    if (!namesWeekday(text)) continue;
    for (const match of text.matchAll(weekdayInText)) {
      const days = weekdaysNamed(match[1]!);
      const [month, second] = monthsNamed(match[3] ?? match[4]!);
      const day = Number(match[2] ?? match[5]);
      if (days.length === 0 || month === undefined || second !== undefined || day < 1) continue;
      found.push({
        text: match[0],
        fits: (year) => isDay(year, month, day) && days.includes(weekdayOf(year, month, day)),
      });
    }
  }
  if (found.length === 0) return [];
  const all = (year: number): boolean => found.every(({ fits }) => fits(year));
  // The coming or the last year's calendar is meant near the turn of the year.
  if (found.some(({ fits }) => fits(pageYear) || fits(pageYear + 1))) return [];
  for (let year = pageYear - 1; year > pageYear - 6; year--)
    if (all(year))
      return [{ signal: "weekday-fits-another-year", value: `${found[0]!.text} is of ${year}` }];
  return [];
}
