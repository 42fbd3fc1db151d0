import { findDates } from "../../../text/date.ts";
import { letterKey } from "../../../text/letters.ts";
import { namesHost } from "../../../text/site.ts";
import { splitTitleLine } from "../../../text/title.ts";
import { countWords } from "../../../text/words.ts";
import words from "../words/kickers.json" with { type: "json" };
import type { Sources } from "./sources.ts";

const separators = /\s[-–—|•·»«:~]{1,2}\s|\s?[|｜]\s?|(?<=[\p{Lo}\d])(?:-{2,3}|_)(?=\p{Lo})/gu;
const afterKicker = /\s[-–—|•·»«~/]{1,2}\s|\s?[|｜]\s?|\s?[:：]\s?|\s/gu;

const kickers: ReadonlySet<string> = new Set(words);
/** Longer openings are a part of the headline. */
const longestKicker = 60;

/**
 * Cuts off a kicker that stands in the heading, where another source gives the rest as the title: `War
 * in the north – Talks fail`. After a colon or a space only what all sites call their kickers, and dates:
 * `Interview Talks fail`, but not `Talks in the north: Talks fail` or `What Talks fail`.
 */
export function withoutKicker(text: string, others: readonly string[]): string {
  for (const other of others) {
    const key = letterKey(other);
    if (key.length < 8 || other.length >= text.length) continue;
    if (countWords(other) < 3 && !/\p{Lo}{4}/u.test(other)) continue;
    for (const { 0: sign, index } of text.matchAll(afterKicker)) {
      if (index > longestKicker) break;
      const rest = text.slice(index + sign.length).trim();
      if (letterKey(rest) !== key) continue;
      if (!/[\s:：]/u.test(sign.trim() || " ") || isKicker(text.slice(0, index))) return rest;
    }
  }
  return text;
}

/**
 * Cuts off a label that the markup glues to the heading, where another source gives the rest as the title:
 * `LIVETalks fail`, `Talks failSubscribers only`. A space between them makes it a kicker.
 */
export function withoutGluedLabel(text: string, others: readonly string[]): string {
  const whole = letterKey(text);
  if (others.some((other) => letterKey(other) === whole)) return text;
  for (const other of others) {
    if (other.length >= text.length || countWords(other) < leastHead) continue;
    if (text.length - other.length > longestKicker) continue;
    const before = text.slice(0, -other.length);
    if (text.endsWith(other) && /[\p{L}\p{N}!]$/u.test(before) && /^\p{Lu}/u.test(other))
      return other;
    const rest = text.slice(other.length);
    if (text.startsWith(other) && /^\p{Lu}/u.test(rest) && /[\p{Ll}\p{N}.!?”"]$/u.test(other))
      return other;
  }
  return text;
}

/** A bar parts titles from what is none; other signs stand inside of them too. */
const bars = /\s?[|｜]\s?/gu;
/** `Title (site.example) 87`: what a page of links puts behind the title of one. */
const linkTail = /^\s?\([\w-]{1,60}(?:\.[\w-]{1,30}){1,4}\)\s?\d{0,7}$/u;

/**
 * Cuts off what a heading has behind a bar, where another source gives the rest as the title, or all sites
 * call it their kicker: `Talks fail | Opinion`.
 */
export function withoutTrailer(text: string, others: readonly string[]): string {
  const keys = new Set(others.map(letterKey));
  for (const { 0: sign, index } of text.matchAll(bars)) {
    const head = text.slice(0, index).trim();
    // `Johannesburg | Traders wait`: what stands before the bar may be the kicker itself.
    if (countWords(head) < leastHead && !/\p{Lo}{4}/u.test(head)) continue;
    if (keys.has(letterKey(head)) || isKicker(text.slice(index + sign.length))) return head;
  }
  const open = text.lastIndexOf("(");
  const head = text.slice(0, Math.max(0, open)).trim();
  return head !== "" && keys.has(letterKey(head)) && linkTail.test(text.slice(open)) ? head : text;
}

/**
 * What follows the kickers of a heading and of another source, where these differ and the rest is the
 * same: `War in the north - Ships leave the port at night` and `After the raid: Ships leave the port at
 * night`. A rest shorter than what stands before it may be half of two headlines.
 */
export function withoutOtherKicker(text: string, others: readonly string[]): string {
  const whole = letterKey(text);
  if (others.some((other) => letterKey(other) === whole)) return text;
  for (const { 0: sign, index } of text.matchAll(separators)) {
    const rest = text.slice(index + sign.length).trim();
    if (countWords(rest) < leastRest || rest.length <= index) continue;
    const key = letterKey(rest);
    const again = others.some((other) => {
      const colon = /\s?[:：]\s|\s[-–—|]\s/u.exec(other);
      if (colon === null || colon.index >= rest.length) return false;
      return letterKey(other.slice(colon.index + colon[0].length)) === key;
    });
    if (again) return rest;
  }
  return text;
}

const leastHead = 3;
const leastRest = 4;

function isKicker(opening: string): boolean {
  const text = opening.trim();
  if (kickers.has(text.toLowerCase())) return true;
  const [date] = findDates(text).readings;
  return date !== undefined && date.start === 0 && date.end === text.length;
}

/** Cuts off the site's name where a heading has it: `Title | Site`, `Title | Section | Site`, `Site: Title`. */
export function withoutNamedSite(text: string, sources: Sources): string {
  const split = splitTitleLine(text, { lines: [], url: sources.document.url });
  const named = split?.evidence === "host-named" && split.site !== null;
  // `Ferrymen at sea: a portrait` on ferrymen.example opens with no name of the site.
  const opens = split?.title.start !== 0;
  if (named && (!opens || isOnlySite(split.site.text, sources))) return split.title.text;
  return withoutTail(withoutBrackets(text, sources), sources);
}

/** Cuts the site's name and sections off a title: `Title | Site`, `Title - Section - Site`. */
export function withoutSite(text: string, known: readonly string[], sources: Sources): string {
  const key = letterKey(text);
  for (const title of known) {
    const titleKey = letterKey(title);
    if (titleKey === key) return text;
    // What another source calls the title, followed by a separator.
    for (const { index } of text.matchAll(separators)) {
      if (letterKey(text.slice(0, index)) === titleKey) return text.slice(0, index).trim();
    }
  }
  const split = splitTitleLine(text, {
    lines: [...known, ...sources.siteNames],
    url: sources.document.url,
  });
  // Where no heading says what the title is, the shape of the line has to do.
  if (split !== null && (split.evidence !== "shape" || known.length === 0)) return split.title.text;
  return withoutTail(withoutBrackets(text, sources), sources);
}

/** `Title (Site)` */
function withoutBrackets(text: string, { labels }: Sources): string {
  const brackets = /\s[([]([^()[\]]{2,60})[)\]]$/u.exec(text);
  return brackets !== null && namesHost(brackets[1]!, labels)
    ? text.slice(0, brackets.index)
    : text;
}

/** `…-江岸新闻网`: a dash without spaces parts the site from titles in Chinese. */
const paperTail = /[-－]\p{sc=Han}{1,8}(?:网|網|报|報|新闻|新聞|电视台|電視台|在线|频道|頻道)$/u;

function withoutTail(text: string, { siteKeys }: Sources): string {
  const last = [...text.matchAll(separators)].at(-1);
  if (last === undefined) {
    const head = text.replace(paperTail, "");
    return /\p{sc=Han}{4}/u.test(head) ? head : text;
  }
  const tail = letterKey(text.slice(last.index + last[0].length));
  return siteKeys.has(tail) ? text.slice(0, last.index).trim() : text;
}

/** Whether a name is the site's own. */
export function isSiteName(name: string, { siteKeys, labels }: Sources): boolean {
  return siteKeys.has(letterKey(name)) || namesHost(name, labels);
}

/** Stricter than `isSiteName`: a headline may name the site. */
export function isOnlySite(name: string, { siteKeys, labels }: Sources): boolean {
  const key = letterKey(name);
  return siteKeys.has(key) || labels.includes(key);
}
