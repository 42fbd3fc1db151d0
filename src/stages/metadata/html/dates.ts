import type { Annotation } from "../../../model/claim.ts";
import type { Json } from "../../../model/document.ts";
import type { HtmlMark } from "../../../model/html.ts";
import { overlaps } from "../../../model/span.ts";
import { findDates } from "../../../text/date.ts";
import { field, publishable, sign } from "../claims.ts";
import { preposition, readDateLine, released } from "../date-line.ts";
import type { PageDate } from "../dates.ts";
import { dateWordBefore, dateWordOf, saysPublished } from "../lexicon.ts";
import { Line } from "../line.ts";
import type { Page } from "../page.ts";
import type { TitleFinding } from "../title.ts";
import { areAlike } from "./alike.ts";
import { type LdNode, listOf, own, plain, typesOf } from "./json-ld.ts";
import type { Sources } from "./sources.ts";

export interface DeclaredDates {
  readonly dates: readonly PageDate[];
  /** Values that are no dates of an article: 31 February, the year 9999, the epoch. */
  readonly claims: readonly Annotation[];
}

/**
 * Meta names for the date of publication: `article:published_time`, `parsely-pub-date`, `dc.date`,
 * `dcterms.issued`, `cXenseParse:recs:publishtime`, …
 */
const publishedMeta =
  /^(?:.{0,30}[.:_-])?(?:published|publish|pub|publication|issued|created|original|release)[._:-]?(?:time|date)?(?:[._:-](?:time|date|original|gmt|iso))?$|^(?:.{0,30}[.:_-])?(?:date[._:-]?(?:published|issued|created|original)|publishtime|date|citation_date)$/;
const modifiedMeta =
  /^(?:.{0,30}[.:_-])?(?:modified|updated|revised|last[._-]?(?:modified|updated|update))(?:[._:-]?(?:time|date))?$|^(?:.{0,30}[.:_-])?date[._:-]?modified$/;
/** Dates of the page's making or of what it holds, not of its article. */
const otherMeta = /expir|event|valid|avail|build|copyright|start|end[._-]?date/;

/** Finds the dates that the markup declares: JSON-LD, meta tags, microdata, `<time>`. */
export function findDeclaredDates(
  page: Page,
  sources: Sources,
  title: TitleFinding,
): DeclaredDates {
  const dates: PageDate[] = [];
  const claims: Annotation[] = [];
  const add = (
    value: string | null | undefined,
    name: "published" | "modified",
    source: string,
    confidence: number,
    mark?: HtmlMark,
  ): void => {
    if (value === null || value === undefined || value === "") return;
    const { iso, rejected } = readDeclaredDate(value);
    if (iso !== null)
      dates.push({
        iso,
        field: name,
        source,
        reason: "metadata/date-declared",
        confidence,
        span: mark?.span ?? null,
        why: source,
      });
    else if (rejected !== null)
      claims.push(
        field(name, null, source, "metadata/date-declared", 0.05, [
          sign("rejected", `${value.slice(0, 60)}: ${rejected}`),
        ]),
      );
  };
  const { article, graph, html } = sources;
  if (article !== null) {
    const published = dateValue(own(article, "datePublished"));
    const modified = dateValue(own(article, "dateModified"));
    // Systems that keep one date only give that of the last change as both; where the text was
    // published after it was changed, a programme wrote the page anew.
    const doubtful = published !== null && (published === modified || isLater(published, modified));
    add(published, "published", "json-ld", doubtful ? lonely : 0.95);
    add(modified, "modified", "json-ld", 0.93);
    if (own(article, "datePublished") === undefined)
      for (const key of ["dateCreated", "uploadDate"])
        add(dateValue(own(article, key)), "published", "json-ld", 0.8);
  }
  for (const { name, content } of html.head.metas) {
    if (name.length > 60 || content.length > 100 || otherMeta.test(name)) continue;
    if (modifiedMeta.test(name)) add(content, "modified", `meta ${name}`, 0.9);
    // `created` is when the file was made.
    else if (publishedMeta.test(name))
      add(content, "published", `meta ${name}`, name.includes("created") ? 0.84 : 0.92);
  }
  const changes = dates.filter((date) => date.field === "modified");
  for (const [i, date] of dates.entries())
    if (date.field === "published" && isRewritten(date, changes))
      dates[i] = { ...date, confidence: Math.min(date.confidence, lonely) };
  // The page's own date, where no article is described.
  const described = graph.roots.find((node) =>
    typesOf(node).some(
      (type) =>
        /^(?:\w*page|dataset|book)$/.test(type) ||
        // A video may be one among others that the page shows.
        (type === "videoobject" && areAlike(plain(own(node, "name")) ?? "", title.title ?? "")),
    ),
  );
  if (described !== undefined) {
    add(plain(own(described, "datePublished")), "published", "json-ld page", 0.85);
    add(plain(own(described, "uploadDate")), "published", "json-ld page", 0.7);
    add(plain(own(described, "dateModified")), "modified", "json-ld page", 0.85);
  }
  for (const mark of sources.html.marks) addMark(mark, page, sources, title, add);
  return { dates, claims };
}

/** The first of several values, and what a typed one holds: `{"@type": "Date", "@value": …}`. */
function dateValue(value: Json | undefined): string | null {
  const [first] = listOf(value);
  return first !== null && typeof first === "object" && !Array.isArray(first)
    ? plain(own(first as LdNode, "@value"))
    : plain(first);
}

/** Below a date line under the headline, above anything else. */
const lonely = 0.81;

/** A text waits at most so many days between its last change and its publication. */
const longestWait = 30;

/** Whether a date of publication is so much later than all of change that a programme wrote the page anew. */
function isRewritten({ iso }: PageDate, changes: readonly PageDate[]): boolean {
  const wait = longestWait * 86_400_000;
  return (
    changes.length > 0 && changes.every((change) => Date.parse(iso) - Date.parse(change.iso) > wait)
  );
}

function isLater(published: string, modified: string | null): boolean {
  const [a, b] = [Date.parse(published), Date.parse(modified ?? "")];
  return !Number.isNaN(a) && !Number.isNaN(b) && a > b;
}

type Add = (
  value: string | null | undefined,
  name: "published" | "modified",
  source: string,
  confidence: number,
  mark?: HtmlMark,
) => void;

const changed = /modif|updat|aktualis|edit|chang|revis/i;

function addMark(
  mark: HtmlMark,
  page: Page,
  sources: Sources,
  title: TitleFinding,
  add: Add,
): void {
  const { tag, itemprop, span, parent } = mark;
  const declared = /\bdate(?:Published|Created|Modified)\b|\bpubdate\b|\buploadDate\b/.test(
    itemprop,
  );
  if (!declared && tag !== "time") return;
  const { marks } = sources.html;
  for (let at: HtmlMark | undefined = marks[parent]; at !== undefined; at = marks[at.parent])
    if (/comment|review|answer/i.test(`${at.itemtype} ${at.itemprop} ${at.names}`)) return;
  const value = mark.value ?? sources.textOf(mark);
  const name = saysChanged(mark, page, sources) ? "modified" : "published";
  if (declared) {
    add(value, name, "microdata", inReach(mark, page, title) ? 0.9 : 0.7, mark);
    return;
  }
  if (span === null || page.isList || !inReach(mark, page, title)) return;
  // Above the headline stand those of teasers too.
  const heading = page.blocks[title.at];
  add(value, name, "time", heading !== undefined && span.end <= heading.start ? 0.86 : 0.88, mark);
}

/** Longer stretches before a date are prose. */
const labelLength = 40;

/** Whether the mark, what holds it, or the words before it call its date that of the last change. */
function saysChanged(mark: HtmlMark, page: Page, { html }: Sources): boolean {
  const holder = html.marks[mark.parent];
  // A system that has one date only calls it both: `<time class="published updated">`.
  if (/(?:^|\s)published(?:\s|$)/.test(mark.names)) return false;
  if (changed.test(`${mark.itemprop} ${mark.names}`)) return true;
  if (mark.itemprop !== "" || mark.span === null) return false;
  // A holder of more than its date holds other dates too.
  const sameText = holder?.span?.end === mark.span.end && holder.span.start === mark.span.start;
  if (sameText && changed.test(holder.names)) return true;
  const { text } = page.document;
  const before = text.slice(Math.max(0, mark.span.start - labelLength), mark.span.start);
  return dateWordBefore(before.slice(before.lastIndexOf("\n") + 1)) === "updated";
}

/** A `<time>` of the article stands at most this far above its title, or below the body's first. */
const above = 6;
const below = 3;

function inReach({ span }: HtmlMark, page: Page, title: TitleFinding): boolean {
  if (span === null) return true;
  const { blocks, first } = page;
  const from = Math.max(0, (title.at >= 0 ? title.at : first - 10) - above);
  const to = Math.min(blocks.length - 1, Math.max(first, title.at) + below);
  return span.start >= (blocks[from]?.start ?? 0) && span.end <= (blocks[to]?.end ?? 0);
}

/** Reads a date as machines write it: ISO 8601 with or without signs, RFC 5322, Unix time. */
function readDeclaredDate(value: string): {
  readonly iso: string | null;
  readonly rejected: string | null;
} {
  const text = value.trim().slice(0, 100);
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(text);
  if (compact) {
    const [, year, month, day, hour, minute, second, zone] = compact;
    const time = hour === undefined ? "" : `T${hour}:${minute}:${second ?? "00"}${zone ?? ""}`;
    return plainDate(`${year}-${month}-${day}${time}`);
  }
  // Seconds or milliseconds since 1970, from the year 1990 on.
  if (/^\d{9,10}$|^\d{12,13}$/.test(text)) {
    const time = Number(text) * (text.length > 10 ? 1 : 1_000);
    if (time < Date.UTC(1990, 0) || time > Date.UTC(2100, 0))
      return { iso: null, rejected: "year-out-of-range" };
    return { iso: new Date(time).toISOString().replace(/\.\d{3}Z$/, "Z"), rejected: null };
  }
  // `Tue Mar 05 09:00:00 CET 2024`
  return plainDate(text.replace(yearLast, "$1 $4 $2 $3"));
}

const yearLast = /^([A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2}) (\d\d:\d\d:\d\d) (\w{3,5}) (\d{4})$/;

function plainDate(text: string): {
  readonly iso: string | null;
  readonly rejected: string | null;
} {
  const { readings, rejections } = findDates(text);
  const [reading] = readings;
  if (reading === undefined) return { iso: null, rejected: rejections[0]?.why ?? null };
  if (reading.alternatives.length > 0) return { iso: null, rejected: "ambiguous" };
  return { iso: reading.iso, rejected: null };
}

/** Dates of lines, those left out that only read again what a mark holds. */
export function notRepeated(
  stated: readonly PageDate[],
  declared: readonly PageDate[],
): readonly PageDate[] {
  return stated.filter(
    ({ iso, span }) =>
      span === null ||
      !declared.some(
        (date) =>
          date.span !== null &&
          overlaps(date.span, span) &&
          date.iso.slice(0, 10) === iso.slice(0, 10),
      ),
  );
}

/** A line that says `Published` is longer only where it is prose. */
const longestLabelled = 120;

/**
 * Where nothing else says when the text was published: the one day on the page that a line, or a
 * label in the line above, calls the day of publication, wherever it stands.
 */
export function findLabelledDate(
  { blocks, isOther }: Page,
  known: readonly PageDate[],
): PageDate[] {
  if (
    known.some(({ field: name, confidence }) => name === "published" && confidence >= publishable)
  )
    return [];
  const found: PageDate[] = [];
  for (const [i, { text, start, html }] of blocks.entries()) {
    if (text.length > longestLabelled || !/\d{4}/.test(text)) continue;
    if ((html?.linkChars ?? 0) * 2 > text.length) continue;
    const [date] = readDateLine(new Line(text)).dates;
    // `Top models on Mar 8, 2026` says of something else when it was.
    const label = text.slice(0, date?.start ?? 0).replace(preposition, "");
    if (label.trim() !== "" && !saysPublished(dateWordBefore(label))) continue;
    // Off articles `list created`, `Release: 2.0 | Release Date` are dates of other things.
    const said = label.trim() === "" ? (blocks[i - 1]?.text ?? "") : label;
    if (isOther && (released.test(said) || !saysPublished(dateWordOf(said)))) continue;
    const word = date?.word ?? (date ? dateWordOf(blocks[i - 1]?.text ?? "") : null);
    if (date === undefined || !saysPublished(word) || date.precision === "month") continue;
    if (date.alternatives.length > 0) continue;
    found.push({
      iso: date.iso,
      field: "published",
      source: "labelled-line",
      reason: "metadata/date-line",
      confidence: 0.7,
      span: { start: start + date.start, end: start + date.end },
      why: "published",
    });
  }
  const days = new Set(found.map(({ iso }) => iso.slice(0, 10)));
  return days.size === 1 ? found.slice(0, 1) : [];
}

/** The month in the address of a page speaks for the dates in it and against all others. */
export function weighedByAddress(dates: readonly PageDate[]): PageDate[] {
  const month = dates.find(({ source, iso }) => source === "url" && iso.length === 7)?.iso;
  if (month === undefined) return [...dates];
  return dates.map((date) => {
    if (date.source === "url" || date.field !== "published") return date;
    const change = date.iso.startsWith(month) ? 0.05 : -0.1;
    return { ...date, confidence: date.confidence + change };
  });
}
