import type { Span } from "../../model/span.ts";
import { monthsNamed, weekdaysNamed } from "../../text/calendar.ts";
import { findDates } from "../../text/date.ts";
import { type Agency, agencyNamed } from "./agencies.ts";
import { isNotDateline } from "./lexicon.ts";
import places from "./places.json" with { type: "json" };

/** A dateline as read. The span runs from the start of the text to the first letter of the body. */
export interface DatelineReading extends Span {
  readonly place: string | null;
  /** As it stands there: `AP`, `Reuters`. */
  readonly agency: string | null;
  readonly known: Agency | null;
  /** ISO 8601 if the year stands there, else as read: `Nov 3`. */
  readonly date: string | null;
  /** The part that names who wrote the text, as it stands there: `记者林若水`. */
  readonly writers: string | null;
  readonly confidence: number;
  /** What made it sure. */
  readonly sign: "agency" | "capitals" | "date" | "known-place";
}

const knownPlaces = new Set(places.map((place) => place.toLowerCase()));

/** A dateline with place, region, agency and date is shorter. */
const maxDateline = 110;

/**
 * Reads the dateline that opens a paragraph: `BEIRUT — `, `WASHINGTON (AP) — `, `PARIS, Nov 3 (AFP) – `,
 * `Berlin (dpa) - `, `(CNN) — `, `MADRID, 5 nov (EFE).- `, `MOSCOW, June 3. /TASS/. `. Null if there
 * is none: `U.S. — China relations`, `Breaking — `, `Paris: the city of light`.
 */
export function readDateline(text: string): DatelineReading | null {
  const head = text.slice(0, maxDateline + 40);
  if (!/^[\p{Lu}\p{Lo}(（【［[]/u.test(head)) return null;
  return (
    inJapanese(head, text) ??
    withAgency(head, text) ??
    withBareAgency(head, text) ??
    behindDash(head, text) ??
    withCapitals(head, text) ??
    inChinese(head, text)
  );
}

/** `PLACE, date (AGENCY) — text`: the brackets hold an agency. */
function withAgency(head: string, text: string): DatelineReading | null {
  const match =
    /^([^()（）[\]—–|]{0,80}?(?:\s\[\p{Lu}[\p{L}\s]{2,28}\][^()（）[\]—–|]{0,24}?)?)\s?(?:[(（[]\s?([^()（）[\]]{2,48})\s?[)）\]]|\.?\s\/\s?([^/]{2,30})\s?\/)([^\p{L}\p{N}"'“‘«]{0,8})/u.exec(
      head,
    );
  if (match === null || match[0].length > maxDateline) return null;
  const [whole, before = "", inside, slashed, after = ""] = match;
  const inner = (inside ?? slashed)!.trim();
  const named = agencyIn(inner);
  if (named === null) return null;
  const sign = after.trim();
  if (!/[-–—―:：./]/u.test(sign) && !named.known) return null;
  const body = text.slice(whole.length);
  if (body.length < 15 || /^\p{Ll}/u.test(body)) return null;
  const place = readPlace(before, body);
  if (place === null) {
    if (before.trim() !== "") return null;
    if (named.known === null) return null;
    const later = placeAfterAgency(body);
    return {
      start: 0,
      end: whole.length + (later?.length ?? 0),
      place: later?.place ?? null,
      agency: named.text,
      known: named.known,
      date: later?.date ?? named.date,
      writers: null,
      confidence: 0.93,
      sign: "agency",
    };
  }
  // `Apple (AAPL) —`: letters that are no known agency need a place that is one for sure.
  if (named.known === null && !isCertain(place)) return null;
  return {
    start: 0,
    end: whole.length,
    place: place.place,
    agency: named.text,
    known: named.known,
    date: place.date ?? named.date,
    writers: place.writers,
    confidence: named.known ? 0.97 : 0.85,
    sign: "agency",
  };
}

/** `(ANSA) - ROMA, 05 NOV - text`: the place follows the agency. */
function placeAfterAgency(
  body: string,
): { readonly place: string; readonly date: string | null; readonly length: number } | null {
  const match = /^([^()—–|]{3,50}?)\s[-–—]{1,2}\s(?=\S)/u.exec(body);
  const place = match && readPlace(match[1]!, body.slice(match[0].length));
  return place?.place ? { place: place.place, date: place.date, length: match![0].length } : null;
}

interface NamedAgency {
  readonly text: string;
  readonly known: Agency | null;
  readonly date: string | null;
}

/** What stands in the brackets: a known agency, two of them, letters that can be one. */
function agencyIn(inside: string): NamedAgency | null {
  const known = agencyNamed(inside);
  if (known) return { text: inside, known, date: null };
  for (const part of inside.split(/\s?[/,;|+&]\s?|\s-\s/u)) {
    const first = agencyNamed(part);
    if (first)
      return { text: part.trim(), known: first, date: findDates(inside).readings[0]?.iso ?? null };
  }
  return /^(?:[A-Z][\p{L}\d.&]{1,16}(?:\s|$)){1,3}$/u.test(inside)
    ? { text: inside, known: null, date: null }
    : null;
}

/** `Москва. 3 июня. INTERFAX.RU - text`: the agency stands without brackets. */
function withBareAgency(head: string, text: string): DatelineReading | null {
  const match = /^([^()—–|]{3,60}?)[.,]\s([^\s,()—–|]{2,24}?)\s?[-–—.]{1,3}\s(?=\S)/u.exec(head);
  return beforeAgency(match, text, 0.93);
}

/** `МОСКВА, 7 окт - РИА Новости. text`, `МОСКВА, 7 окт — РИА Новости, Анна Круглова. text` */
function behindDash(head: string, text: string): DatelineReading | null {
  const match =
    /^([^()—–|]{3,60}?)\s[-–—]\s([^.,()—–|]{2,24})(?:,\s([^.()—–|]{3,60}))?\.\s(?=\S)/u.exec(head);
  return beforeAgency(match, text, 0.95);
}

/** A place, an agency without brackets behind it, and who wrote from there: the parts of `match` in this order. */
function beforeAgency(
  match: RegExpExecArray | null,
  text: string,
  confidence: number,
): DatelineReading | null {
  const known = match && agencyNamed(match[2]!);
  if (!match || !known) return null;
  const place = readPlace(match[1]!, text.slice(match[0].length));
  if (place === null || !isCertain(place)) return null;
  return {
    start: 0,
    end: match[0].length,
    place: place.place,
    agency: match[2]!,
    known,
    date: place.date,
    writers: match[3] ?? null,
    confidence,
    sign: "agency",
  };
}

/** `PLACE — text`, `PLACE, March 5 — text` */
function withCapitals(head: string, text: string): DatelineReading | null {
  const match =
    /^([^—–―:：|()]{2,80}?)(\s?[—–―]{1,2}\s?|\s--?\s?|--\s?|[.,]\s?[-–—]\s?|[:：]\s?)(?=["'“‘«„]?[\p{Lu}\p{Lo}\d"'“‘«„])/u.exec(
      head,
    );
  if (match === null) return null;
  const [whole, before = "", sign = ""] = match;
  const colon = /[:：]/u.test(sign);
  const body = text.slice(whole.length);
  // A line that ends soon after is a headline (`ROME — the eternal city`), not a paragraph.
  if (body.length < 40) return null;
  const place = readPlace(before, body);
  if (place === null || place.place === null) return null;
  const first = firstPlace(place.place);
  const capitals = inCapitals(first);
  const known = knownPlaces.has(first.toLowerCase());
  // In prose a dash has space on both sides or on none; `Rome — Italy's capital` needs more.
  const sure = capitals
    ? known
      ? 0.95
      : 0.85
    : known
      ? place.date
        ? 0.9
        : 0.72
      : place.date
        ? 0.7
        : 0;
  const confidence = colon ? (capitals ? sure - 0.1 : place.date && known ? 0.7 : 0) : sure;
  if (confidence === 0) return null;
  return {
    start: 0,
    end: whole.length,
    place: place.place,
    agency: null,
    known: null,
    date: place.date,
    writers: null,
    confidence,
    sign: capitals ? "capitals" : place.date ? "date" : "known-place",
  };
}

function firstPlace(place: string): string {
  return place.split(/\s?[/,]\s?/u)[0]!;
}

/** `新华社北京3月5日电（记者…）`, `（中央社記者林若水台北9日電）` */
function inChinese(head: string, text: string): DatelineReading | null {
  const match =
    /^据?(?<agency>新华社|新華社|中新社|中新网|人民网|中央社)(?:记者)?(?<place>\p{sc=Han}{2,6}?)(?<date>\d{1,2}月\d{1,2}日)?(?:综合)?[电電][\s　]{0,3}(?:[（(](?<writers>[^）)]{1,40})[）)])?[\s　]{0,3}/u.exec(
      head,
    ) ??
    /^[（(](?<agency>中央社)(?<writers>記者\p{sc=Han}{3})(?<place>\p{sc=Han}{2,6}?)(?<date>\d{1,2}日)?(?:綜合)?(?:外)?電[）)][\s　]{0,3}/u.exec(
      head,
    );
  if (match === null || text.length - match[0].length < 10) return null;
  const { agency = "", place = "", date, writers } = match.groups!;
  return {
    start: 0,
    end: match[0].length,
    place,
    agency,
    known: agencyNamed(agency),
    date: date ?? null,
    writers: writers?.replace(/\s/u, "") ?? null,
    confidence: 0.95,
    sign: "agency",
  };
}

/** `【東京=共同】`, `【ワシントン共同】`, `（東京＝時事）`, `[東京　９日　ロイター] -`, `【5月9日 AFP】` */
function inJapanese(head: string, text: string): DatelineReading | null {
  const match =
    /^(?:【([^】]{2,30})】|［([^］]{2,30})］|\[([^\]]{2,30})\]|[（(]([^）)]{2,30})[）)])(?:\s?[-－]\s)?[\s　]{0,2}/u.exec(
      head,
    );
  if (match === null || text.length - match[0].length < 10) return null;
  const inside = match.slice(1).find((part) => part !== undefined)!;
  if (!/[\p{sc=Han}\p{sc=Katakana}]/u.test(inside)) return null;
  const parts = inside.split(/[=＝／/\s　]/u).filter((part) => part !== "");
  const last = parts.pop()!;
  const glued = /^(.{2,12}?)(共同|時事|ロイター)$/u.exec(last);
  const agency = glued?.[2] ?? last;
  const known = agencyNamed(agency);
  if (known === null) return null;
  if (glued) parts.push(glued[1]!);
  const isDay = (part: string): boolean => /^(?:[\d０-９]{1,2}月)?[\d０-９]{1,2}日$/u.test(part);
  const places = parts.filter((part) => !isDay(part));
  if (places.length > 1 || places.some((place) => /\d/u.test(place))) return null;
  return {
    start: 0,
    end: match[0].length,
    place: places[0] ?? null,
    agency,
    known,
    date: parts.find(isDay) ?? null,
    writers: null,
    confidence: 0.95,
    sign: "agency",
  };
}

function isCertain({ place, date }: PlaceReading): boolean {
  if (place === null) return false;
  const first = firstPlace(place);
  return inCapitals(first) || date !== null || knownPlaces.has(first.toLowerCase());
}

function inCapitals(place: string): boolean {
  return place === place.toUpperCase() && /\p{Lu}{3}/u.test(place);
}

interface PlaceReading {
  readonly place: string | null;
  readonly date: string | null;
  /** `Defne KARACA/İZMİR`: who wrote it from there. */
  readonly writers: string | null;
}

/** Place, region and date of the part before the dash; null if something else stands there. */
function readPlace(before: string, body: string): PlaceReading | null {
  // `New Delhi [India]`; `BATON ROUGE, La.` keeps its point, `MARROW BAY--(` loses both dashes.
  const text = before
    .replace(/ \[[^\][]*\]/u, "")
    .trim()
    .replace(/(?:(?<!,\s\p{Lu}\p{Ll}{1,4})\.|[,;:–—-]{1,2})$/u, "")
    .trim();
  if (text === "") return null;
  const parts = text
    .split(/\s?[,，]\s?/u)
    .flatMap(partAtPoint)
    .filter((part) => part !== "");
  let date: string | null = null;
  const named: string[] = [];
  for (const part of parts) {
    const full = findDates(text).readings[0];
    if (isDatePart(part)) {
      date = full?.iso ?? (date === null ? part.replace(/\.$/u, "") : `${date}, ${part}`);
      continue;
    }
    if (date !== null && !/^\d{4}$/u.test(part)) return null;
    if (!/^\d{4}$/u.test(part)) named.push(part);
  }
  const joined = named.join(", ");
  // `NEW YORK March 5`: the date may follow without a comma.
  const tail =
    date === null
      ? /\s(\d{1,2}\.?\s?\p{L}{3,10}\.?(?:\s\p{sc=Arabic}{3,10})?|\p{L}{3,10}\.?\s\d{1,2})$/u.exec(
          joined,
        )
      : null;
  const dateless = tail && isDatePart(tail[1]!) ? joined.slice(0, tail.index) : joined;
  if (tail && dateless !== joined) date = tail[1]!;
  const signed = signedPlace.exec(dateless);
  const place = signed?.[2] ?? dateless;
  if (place === "" || !isPlace(place)) return null;
  // `Paris, France's capital — …`
  if (/^\p{Ll}/u.test(body)) return null;
  return { place, date, writers: signed?.[1] ?? null };
}

/** Given names in small letters, surname in capitals, and a place: `Defne KARACA/İZMİR`. */
const signedPlace =
  /^(\p{Lu}\p{Ll}{1,20}(?:\s\p{Lu}\p{Ll}{1,20})?\s\p{Lu}{2,20})\s?\/\s?(\p{Lu}[^/]{2,40})$/u;

/** `MOSCOW. June 3` in two; `ST. LOUIS` stays whole. */
function partAtPoint(part: string): string[] {
  const point = part.indexOf(". ");
  const after = part.slice(point + 2);
  return point > 2 && isDatePart(after) ? [part.slice(0, point), after] : [part];
}

function isDatePart(part: string): boolean {
  const [full] = findDates(part).readings;
  const rest = full ? part.slice(0, full.start) + part.slice(full.end) : part;
  if (rest.length > 24 || !/\d/u.test(part)) return false;
  // `NEW YORK March 5` is more than a date.
  const words = rest.split(/[^\p{L}\p{M}]{1,8}/u).filter((word) => word.length > 2);
  const months = words.filter((word) => monthsNamed(word).length > 0);
  return (
    (full !== undefined || months.length > 0) &&
    words.every((word) => months.includes(word) || weekdaysNamed(word).length > 0)
  );
}

const placeWord =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]{0,24}|\p{Lo}[\p{Lo}\p{M}'’-]{1,24}|(?:de|del|da|do|di|la|le|el|al|of|and|on|am|an|der|in|the|upon|sur|e|y|i)|(?:d|l|s|al|el|as|ash|ad|an|ar|at|az|sur)[-'’]\p{L}{1,24}|[(]?[A-Z]{2,4}[)]?)$/u;

/** One to six words in capitals that can name a place, regions and a second city included. */
function isPlace(text: string): boolean {
  if (text.length > 60 || /[!?"“”;]/u.test(text)) return false;
  const words = text.split(/[\s,]{1,3}|\s?\/\s?/u).filter((word) => word !== "");
  if (words.length === 0 || words.length > 7) return false;
  if (!words.every((word) => placeWord.test(word))) return false;
  if (!/^[\p{Lu}\p{Lo}]/u.test(text)) return false;
  if (
    isNotDateline(text) ||
    isNotDateline(words[0]!) ||
    words.some((word) => /['’]s$/iu.test(word))
  )
    return false;
  const first = firstPlace(text);
  // Three letters or fewer, or points between: `U.S.`, `EU`, `AI`.
  return first.length > 3 || knownPlaces.has(first.toLowerCase());
}
