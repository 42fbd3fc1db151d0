import type { Annotation } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import { monthsNamed } from "../../text/calendar.ts";
import type { DayOrder } from "../../text/date.ts";
import { findDates } from "../../text/date.ts";
import { urlOf } from "../../text/url.ts";
import { field, flag, publishable, remove, sign } from "./claims.ts";
import { type LineDates, released, saidByPreposition, saidOfSomething } from "./date-line.ts";
import { inSiteHeader } from "./html/site-header.ts";
import { type DateWord, dateWordOf, saysPublished } from "./lexicon.ts";
import { isProse, type Page, spanAt } from "./page.ts";
import type { MetadataReason } from "./reasons.ts";
import type { TitleFinding } from "./title.ts";

/** A date that the page may state of itself. */
export interface PageDate {
  readonly iso: string;
  readonly field: "published" | "modified";
  readonly source: string;
  readonly reason: MetadataReason;
  readonly confidence: number;
  readonly span: Span | null;
  readonly why: string;
}

export interface DatesFinding {
  /** Best first. */
  readonly dates: readonly PageDate[];
  readonly claims: readonly Annotation[];
}

/** A date line stands at most this many blocks above the body, if the title stands no higher. */
const reach = 15;
const below = 40;
/** The zone may begin with a standfirst, a summary or a caption: date lines follow within this many. */
const inside = 10;
/** `Published` at the end of an article stands at most this far below it. */
const after = 5;

/** Finds the dates of publication and change: date lines, `bylines` (blocks), the address, the title line. */
export function findDatesOfPage(
  page: Page,
  title: TitleFinding,
  bylines: ReadonlySet<number>,
): DatesFinding {
  const order = dayOrderOf(page.document.url);
  const inUrl = dateInUrl(page.document.url);
  const dates: PageDate[] = [];
  const claims: Annotation[] = [];
  const { blocks, first, last } = page;
  const near = title.at >= 0 && title.at <= first + inside && first - title.at <= below;
  const start =
    last < first ? 0 : Math.max(0, Math.min(near ? title.at - 8 : first, first - reach));
  const end = Math.min(blocks.length, last < first ? 12 : Math.min(first + inside, last + 1));
  const visit = (i: number, tail: boolean): void => {
    const block = blocks[i]!;
    const found = page.datesAt(i, order);
    if (found.dates.length === 0 && found.rejections.length === 0) return;
    const alone = page.isDateLineAt(i);
    const line =
      alone ||
      page.bylineAt(i) !== null ||
      bylines.has(i) ||
      (near && i > title.at && opensWithDate(block.text, found));
    const label = dateWordOf(blocks[i - 1]?.text ?? "");
    let taken = false;
    // `21 Feb 2007 - 23 Mar 2021` is how long something lasts.
    if (isSpan(block.text, found) || isBesideVenue(page, i)) return;
    found.dates.forEach((date, nth) => {
      const before = block.text.slice(found.dates[nth - 1]?.end ?? 0, date.start);
      const byPreposition = saidByPreposition(before) && (!alone || saidOfSomething(before));
      const own = byPreposition ? null : date.word;
      const said = own ?? (nth === 0 ? label : null);
      // Games, books and programs are released; a page about one is not.
      const isRelease =
        page.isOther && released.test(own === null ? (blocks[i - 1]?.text ?? "") : before);
      const word: DateWord | null = said === "published" && isRelease ? "elsewhen" : said;
      if (word === "elsewhen" || (!line && word === null) || (tail && word === null)) return;
      // Inside the body only a line that is nothing but a date counts.
      if (i > first && (!alone || isProse(block))) return;
      if (date.precision === "month" && word === null) return;
      const distance = near ? (i >= title.at ? 0 : 0.12) : Math.min(0.2, (first - i) * 0.015);
      let confidence = saysPublished(word) ? 0.92 : word === "updated" ? 0.9 : 0.82;
      confidence -=
        Math.max(0, distance) + (tail ? 0.2 : 0) + (date.precision === "month" ? 0.3 : 0);
      // A second plain date on a line is most often that of the last change.
      if (nth > 0 && word === null) confidence -= 0.3;
      if (page.isList || (word === null && page.isOther)) confidence = Math.min(confidence, 0.45);
      // Beside the site's name stands what day it is today.
      if (word === null && near && i < title.at && inSiteHeader(page, i, title.at))
        confidence = Math.min(confidence, 0.45);
      const settled = settleAmbiguity(date.iso, date.alternatives, inUrl);
      if (settled === null) confidence = Math.min(confidence, 0.3);
      if (date.weekdayClash) confidence = Math.min(confidence, 0.3);
      const at = { start: block.start + date.start, end: block.start + date.end };
      dates.push({
        iso: settled ?? date.iso,
        field: word === "updated" ? "modified" : "published",
        source: word === null ? "date-line" : "dated-line",
        reason: settled === null ? "metadata/date-ambiguous" : "metadata/date-line",
        confidence,
        span: at,
        why: word ?? "date-line",
      });
      taken = true;
    });
    for (const { why, start: from, end: to } of found.rejections.slice(0, 3))
      claims.push(
        field("published", null, "date-line", "metadata/date-line", 0.05, [
          sign("rejected", `${block.text.slice(from, to)}: ${why}`, {
            start: block.start + from,
            end: block.start + to,
          }),
        ]),
      );
    if (!taken || !alone || tail) return;
    claims.push(remove(block, "metadata/date-line", 0.9, [sign("date-line", block.text, block)]));
    if (label !== null && i > 0)
      claims.push(
        remove(blocks[i - 1]!, "metadata/date-line", 0.85, [
          sign("label-of-date", blocks[i - 1]!.text, blocks[i - 1]),
        ]),
      );
  };
  for (let i = start; i < end; i++) visit(i, false);
  for (let i = Math.max(end, last + 1); i < Math.min(blocks.length, last + 1 + after); i++)
    visit(i, true);
  dates.push(...inTitle(page, title));
  if (inUrl !== null)
    dates.push({
      iso: inUrl,
      field: "published",
      source: "url",
      reason: "metadata/date-in-url",
      confidence: inUrl.length === 10 ? 0.8 : 0.3,
      span: null,
      why: "path",
    });
  return { dates: agree(settleAsOf(dates)), claims };
}

function isSpan(text: string, { dates }: LineDates): boolean {
  const [from, to] = dates;
  if (from === undefined || to === undefined) return false;
  const between = text.slice(from.end, to.start);
  return /^\s?[-–—]\s?$/u.test(between) && from.iso.slice(0, 10) !== to.iso.slice(0, 10);
}

/** What stands beside the day of an event: `Venue: Old Customs House`, `Où ? Salle des fêtes`. */
const venue =
  /^(?:venue|where|tickets?|admission|ort|wo|eintritt|lieu|où|lugar|dónde|entradas|luogo|dove|onde|ingressos|waar|toegang|gdzie|miejsce|wstęp|где|место|вход|nerede|yer)\s?[?:：]/iu;

/** Whether a line at most two blocks away says where something takes place: the date is when. */
function isBesideVenue({ blocks }: Page, index: number): boolean {
  return [-2, -1, 1, 2].some((by) => venue.test(blocks[index + by]?.text ?? ""));
}

/** `5 March 2024 • Ann Lee in Sport`: a date, a sign, and what else a byline says. */
function opensWithDate(text: string, { dates }: LineDates): boolean {
  const [date] = dates;
  return (
    date !== undefined &&
    date.start === 0 &&
    text.length <= 100 &&
    /^\s{0,12}[•·|⋅]/u.test(text.slice(date.end, date.end + 14))
  );
}

/** `05/03/2024`: the address may say which of the readings it is. */
function settleAmbiguity(
  iso: string,
  alternatives: readonly string[],
  inUrl: string | null,
): string | null {
  if (alternatives.length === 0) return iso;
  const fitting = alternatives.filter((reading) => inUrl !== null && reading.startsWith(inUrl));
  return fitting.length === 1 ? fitting[0]! : null;
}

/** The date in the path: `/2024/03/05/`, `/2024-03-05-slug`, `/20240305/`, `/2024/march/05/`. */
function dateInUrl(url: string | null): string | null {
  const address = urlOf(url);
  if (address === null) return null;
  const pathname = address.pathname.replace(
    /(?<=\/(?:19|20)\d\d\/)\p{L}{3,9}(?=\/)/u,
    (name) => `${monthsNamed(name)[0] ?? name}`,
  );
  const match =
    /(?:^|[/_-])((?:19|20)\d\d)[/_-](\d{1,2})(?:[/_-](\d{1,2}))?(?=[/_+-]|$)/u.exec(pathname) ??
    /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_.-]|$)/u.exec(pathname);
  if (match === null) return null;
  const [, year = "", month = "", day] = match;
  const parts = [year, month.padStart(2, "0"), ...(day ? [day.padStart(2, "0")] : [])];
  const iso = parts.join("-");
  if (day === undefined) return Number(month) >= 1 && Number(month) <= 12 ? iso : null;
  return findDates(iso).readings[0]?.iso ?? null;
}

function inTitle(page: Page, { split }: TitleFinding): PageDate[] {
  const [top] = page.blocks;
  if (!split || !top) return [];
  return split.others.flatMap((part) => {
    const [reading] = findDates(part.text).readings;
    if (!reading || reading.precision === "month" || reading.alternatives.length > 0) return [];
    return [
      {
        iso: reading.iso,
        field: "published" as const,
        source: "title-line",
        reason: "metadata/date-in-title" as const,
        confidence: 0.75,
        span: spanAt(page, part.text, top.start + part.start),
        why: "title-line",
      },
    ];
  });
}

/** Countries that write the month first; hosts without a country say nothing. */
const monthFirst = new Set(["us", "ph"]);
const noCountry = new Set(
  "com org net info biz edu gov mil int io co tv me ai app dev news blog online site ca".split(" "),
);

function dayOrderOf(url: string | null): DayOrder {
  const address = urlOf(url);
  if (address === null) return null;
  const top = address.hostname.split(".").at(-1) ?? "";
  if (monthFirst.has(top)) return "month-first";
  return top.length === 2 && !noCountry.has(top) ? "day-first" : null;
}

/** Dates of the same day from different places make each other surer. */
export function agree(dates: readonly PageDate[]): PageDate[] {
  return dates
    .map((date): PageDate => {
      const others = new Set(
        dates
          .filter(
            (other) =>
              other.field === date.field &&
              other.source !== date.source &&
              other.iso.slice(0, 10) === date.iso.slice(0, 10),
          )
          .map(({ source }) => source),
      );
      const bonus = others.size > 0 ? 0.1 : 0;
      return { ...date, confidence: Math.min(0.97, date.confidence + bonus) };
    })
    .sort(
      (a, b) =>
        b.confidence - a.confidence ||
        b.iso.length - a.iso.length ||
        (a.span?.start ?? 0) - (b.span?.start ?? 0),
    );
}

/** Dates of one text stand so close together, in UTF-16 units; others are of other texts. */
const longestGap = 150;

/** `Stand: 13.3.2024` says when the text was published, unless an earlier day stands beside it: then it was changed. */
function settleAsOf(dates: readonly PageDate[]): readonly PageDate[] {
  const isEarlierDay = (date: PageDate, other: PageDate): boolean =>
    other.field === "published" &&
    other.why !== "as-of" &&
    other.confidence >= publishable &&
    other.iso.slice(0, 10) < date.iso.slice(0, 10) &&
    Math.abs((other.span?.start ?? Number.NaN) - (date.span?.start ?? 0)) < longestGap;
  return dates.map((date) =>
    date.why === "as-of" && dates.some((other) => isEarlierDay(date, other))
      ? { ...date, field: "modified" }
      : date,
  );
}

/** Turns the dates into claims. With a conflict the record says null, and every date stays a candidate. */
export function claimDates(
  page: Page,
  { dates, claims }: DatesFinding,
  conflict: readonly { readonly signal: string; readonly value: string }[],
): Annotation[] {
  const out: Annotation[] = [...claims];
  const { fetchedAt } = page.document;
  const late = dates.filter(({ iso }) => isAfter(iso, fetchedAt));
  for (const date of dates.slice(0, 12)) {
    const confidence = late.includes(date) ? Math.min(date.confidence, 0.3) : date.confidence;
    const at = date.span ?? undefined;
    out.push(
      field(
        date.field,
        date.iso,
        date.source,
        date.reason,
        Math.max(0, confidence),
        [sign(date.why, date.iso, at)],
        at,
      ),
    );
  }
  const best = dates.find((date) => date.field === "published" && !late.includes(date));
  const [clash] = conflict;
  const top = page.blocks[0];
  if (clash) {
    const evidence = [
      sign(clash.signal, clash.value),
      ...conflict.slice(1).map((c) => sign(c.signal, c.value)),
    ] as const;
    for (const name of ["published", "modified"] as const)
      if (dates.some((date) => date.field === name))
        out.push(field(name, null, "conflict", "metadata/date-conflict", 0.99, evidence));
    out.push(flag("date-conflict", "warning", "metadata/date-conflict", 0.9, evidence));
  } else if (best === undefined || best.confidence < publishable) {
    if (dates.some(({ field: name }) => name === "published"))
      out.push(
        field("published", null, "none", "metadata/unsure", publishable, [
          sign("weak-candidates", dates.length),
        ]),
      );
    if (top)
      out.push(
        flag("date-missing", "info", "metadata/date-missing", 0.9, [
          sign("candidates", dates.length, top),
        ]),
      );
  }
  const [future] = late;
  if (future)
    out.push(
      flag("date-future", "warning", "metadata/date-future", 0.95, [
        sign("fetched", fetchedAt ?? "", future.span ?? undefined),
        sign("stated", future.iso),
      ]),
    );
  return out;
}

/**
 * A time of fetch in milliseconds, as crawlers write it: ISO 8601, its digits alone, or seconds since 1970.
 * Without a zone it is UTC: what the machine's own zone is must not matter. NaN if it is anything else.
 */
function instantOf(fetchedAt: string): number {
  const text = fetchedAt.trim();
  const epoch = /^(\d{10})(\d{3})?(?:\.\d{1,9})?$/.exec(text);
  if (epoch) return Number(epoch[1]) * 1000;
  const digits =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?)?\s?(.*)$/s.exec(
      text,
    );
  if (digits === null) return /(?:GMT|UTC|[+-]\d{4})$/.test(text) ? Date.parse(text) : Number.NaN;
  const [, year, month, day, hour = "00", minute = "00", second = "00", zone = ""] = digits;
  const utc = zone === "" || /^(?:UTC|GMT)$/i.test(zone) ? "Z" : zone;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${utc}`);
}

/** Whether a stated date is later than the fetch; a day is let pass, for zones differ. */
function isAfter(iso: string, fetchedAt: string | null): boolean {
  if (fetchedAt === null) return false;
  const fetched = instantOf(fetchedAt);
  const stated = Date.parse(iso.length <= 10 ? iso : `${iso.slice(0, 16)}Z`);
  return !Number.isNaN(fetched) && !Number.isNaN(stated) && stated > fetched + 86_400_000;
}
