import { isSection } from "./breadcrumb.ts";
import { hasKey, type Letters, letterKey, lettersOf, openingOf } from "./letters.ts";
import { hostLabels, namesHost } from "./site.ts";
import { urlOf } from "./url.ts";
import { countWords } from "./words.ts";

/** A part of a title line: its text, and where it stands in the line. */
export interface TitlePart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What else is known when a title line is split. */
export interface TitleContext {
  /** Other lines of the page, those near the top first. Only the first 500 are looked at. */
  readonly lines: readonly string[];
  readonly url: string | null;
}

/** How the parts of a title line were told apart, the surest first. */
export type TitleEvidence = "line-agrees" | "host-named" | "slug-agrees" | "site-recurs" | "shape";

/** A title line in its parts. Labels such as `Current:` and the separators belong to no part. */
export interface TitleSplit {
  /** Path of sections before the title, `Home` included. */
  readonly breadcrumb: readonly TitlePart[];
  readonly title: TitlePart;
  readonly site: TitlePart | null;
  /** Parts that are neither: a section, a date, a programme. */
  readonly others: readonly TitlePart[];
  readonly evidence: TitleEvidence;
}

/** Longer lines are no title lines: the longest `<title>` of 1,813 pages has 280 characters. */
const maxLine = 500;
const maxLines = 500;

/**
 * ` | `, ` - `, ` -Site`, `｜`, `_` …: white space before a dash tells it from a hyphen; between letters of
 * scripts without case `--` parts as well.
 */
const separator =
  /\s?[|｜¦‖]\s?|\s(?:[-–—―‒·•»›«‹⋆~*]|::|\/\/|>)\s?|\s?[_»«]\s?|(?<=\p{Lo})-{2,3}(?=\p{Lo})/gu;
const crumbArrow = /[>»›→]/u;
const crumbSign = /\s?[>»›→]\s?|\s\/\s/gu;
/** Signs that part a title from what is none; a dash stands inside of titles too. */
const bar = /[|｜¦‖_]|--/u;
/** `Current:`, `You are here:`: what a breadcrumb calls itself. */
const crumbLabel =
  /^(?:current(?:ly)?|current (?:position|location)|location|position|you are here|you are at|path|sie sind hier|vous êtes ici|estás en|você está em|sei in|вы здесь|当前位置|您的位置|现在位置)\s?[:：]\s?/iu;

/**
 * Splits a page's title line (`Title | Site`, `Home > World‹title› -Site`) into its parts, or gives
 * null where nothing tells them apart: then all of it is the title. `title` and `site` are never
 * guessed from the separator alone if the parts could as well be one headline.
 */
export function splitTitleLine(line: string, context: TitleContext): TitleSplit | null {
  if (line.length > maxLine) return null;
  const labels = hostLabels(context.url);
  return splitByLine(line, context, labels) ?? splitBySigns(line, context, labels);
}

/** Whether `splitTitleLine` may find a breadcrumb: most lines can be seen to hold none. */
export function mayHoldBreadcrumb(line: string): boolean {
  return crumbArrow.test(line) || crumbLabel.test(line);
}

/** Looks for another line of the page that is this line less breadcrumb, section and site. */
function splitByLine(
  line: string,
  context: TitleContext,
  labels: readonly string[],
): TitleSplit | null {
  const title = agreed(line, context, labels);
  if (title === null) return null;
  const before = line.slice(0, title.start);
  const breadcrumb = isBreadcrumb(before) ? crumbs(before) : [];
  const prefix = breadcrumb.length > 0 ? [] : cut(before, 0);
  const suffix = cut(line.slice(title.end), title.end);
  // `Opinion | Title`: what stands before a title is a section more often than a site.
  const site = prefix.find((part) => namesHost(part.text, labels)) ?? pickSite(suffix, labels);
  const others = [...prefix, ...suffix].filter((part) => part !== site);
  return { breadcrumb, title, site, others, evidence: "line-agrees" };
}

/** The part of the line that another line repeats and that can be the title. */
function agreed(line: string, context: TitleContext, labels: readonly string[]): TitlePart | null {
  const letters = lettersOf(line);
  const total = letters.key.length;
  const openings = openingsIn(letters.key);
  let longest: TitlePart | null = null;
  let longestKey = 0;
  let first: TitlePart | null = null;
  const most = Math.min(context.lines.length, maxLines);
  const longestOther = line.length;
  for (let i = 0; i < most; i++) {
    const other = context.lines[i]!;
    const { length } = other;
    if (length > longestOther || length < 4) continue;
    const opening = openingOf(other);
    if (opening !== null && !openings.has(opening)) continue;
    const key = letterKey(other);
    if (key.length < 8 || key.length >= total || !letters.key.includes(key)) continue;
    const part = find(line, letters, key);
    if (part === null || namesHost(part.text, labels)) continue;
    if (part.start === 0 && part.text.length > (first?.text.length ?? 0)) first = part;
    // Less than two fifths of the line can be the site's logo or a section that stands by itself.
    if (key.length <= longestKey || key.length < total * 0.4) continue;
    longest = part;
    longestKey = key.length;
  }
  if (longest === null || first === null || longest.start < first.end) return longest;
  // `Home Safety | Institute of Public Health`: two lines agree, and the second one is the site.
  const slug = slugKeys(context.url);
  const inSlug =
    slug.size > 0 && bySlug([first], slug) !== null && bySlug([longest], slug) === null;
  return inSlug || first.text.length >= longest.text.length * 0.6 ? first : longest;
}

/** Every run of five letters in a key, as `openingOf` gives it. */
function openingsIn(key: string): ReadonlySet<number | null> {
  const out = new Set<number | null>();
  for (let from = 0; from < key.length; from++) out.add(openingOf(key, from));
  out.delete(-1);
  return out;
}

/** Where the letters `key` stand in the line, if they begin and end where a title may. */
function find(line: string, letters: Letters, key: string): TitlePart | null {
  const at = letters.key.indexOf(key);
  const start = withOpening(line, letters.starts[at]!);
  const end = withBrackets(line, withClosing(line, letters.ends[at + key.length - 1]!));
  const after = line.slice(end);
  if (after.trim() !== "" && !startsWithSign(after)) return null;
  const before = line.slice(0, start);
  if (before.trim() !== "" && !endsWithSign(before) && !isBreadcrumb(before)) return null;
  return { text: line.slice(start, end), start, end };
}

const opening = /["'“‘«„‚(¿¡「『《【[]/u;
const closing = /["'”’»“‘!?.…)！？。」』》】\]%]/u;

function withOpening(line: string, start: number): number {
  let at = start;
  while (at > 0 && opening.test(line[at - 1]!)) at--;
  return at;
}

function withClosing(line: string, end: number): number {
  let at = end;
  while (at < line.length && closing.test(line[at]!)) at++;
  return at;
}

/** Takes in a `(2024)` or `[Review]` that follows. */
function withBrackets(line: string, end: number): number {
  const brackets = /^\s?(?:\([^()]{1,60}\)|\[[^[\]]{1,60}\])/u.exec(line.slice(end, end + 64));
  return brackets ? end + brackets[0].length : end;
}

function endsWithSign(before: string): boolean {
  return /(?:[|｜¦‖»>›_·•:：]|\s[-–—―«~])\s{0,3}$/u.test(before);
}

function startsWithSign(after: string): boolean {
  return /^(?:\s{0,3}[|｜¦‖«_]|\s{1,3}(?:[-–—―‒·•»›<>~*/]|::|:\s))/u.test(after);
}

function isBreadcrumb(before: string): boolean {
  return crumbLabel.test(before) || (crumbArrow.test(before) && before.length <= 160);
}

function crumbs(before: string): TitlePart[] {
  const label = crumbLabel.exec(before)?.[0].length ?? 0;
  return cut(before.slice(label), label, crumbSign);
}

/** The parts of `text`, which begins at `offset` of the line. */
function cut(text: string, offset: number, sign: RegExp = separator): TitlePart[] {
  const out: TitlePart[] = [];
  let at = 0;
  const add = (end: number): void => {
    const raw = text.slice(at, end);
    const part = raw.trim().replace(/^[:：([]\s?|\s?[:：\])]$/gu, "");
    if (part === "") return;
    const start = offset + at + raw.indexOf(part);
    out.push({ text: part, start, end: start + part.length });
  };
  for (const match of text.matchAll(sign)) {
    add(match.index);
    at = match.index + match[0].length;
  }
  add(text.length);
  return out;
}

/** The site among the parts after a title: the one the host is named after, else the last; no section is one. */
function pickSite(parts: readonly TitlePart[], labels: readonly string[]): TitlePart | null {
  return (
    parts.find((part) => namesHost(part.text, labels)) ??
    parts.findLast(({ text }) => isNameLike(text) && !isSection(text)) ??
    null
  );
}

/** Whether a part is of at most five words, has no sentence marks and is no date: it may name a site. */
function isNameLike(text: string): boolean {
  if (text.length > 60 || text.split(/\s/u).length > 5 || /\d{4}|[?!…"“”]|\d\d[:.]\d\d/u.test(text))
    return false;
  return /^[^\p{Ll}]/u.test(text) || /^[\p{Ll}\d-]{1,30}\.[a-z]{2,6}$/u.test(text);
}

/** Splits at separators, by what names the host, stands in the URL, recurs, or looks like a site. */
function splitBySigns(
  line: string,
  context: TitleContext,
  labels: readonly string[],
): TitleSplit | null {
  const glued = splitGluedBreadcrumb(line, labels);
  if (glued) return glued;
  const parts = cut(line, 0);
  if (parts.length < 2) return splitByColon(line, context, labels);
  const last = parts.length - 1;
  const named = parts.findIndex((part) => namesHost(part.text, labels));
  if (named === last) return split(line, parts, 0, last, parts[last]!, "host-named");
  if (named === 0) return split(line, parts, 1, parts.length, parts[0]!, "host-named");
  if (named > 0) return split(line, parts, 0, named, parts[named]!, "host-named");
  const slug = slugKeys(context.url);
  const inSlug = slug.size > 0 ? bySlug(parts, slug) : null;
  if (inSlug !== null && parts.slice(inSlug.to).some((part) => isNameLike(part.text)))
    return split(
      line,
      parts,
      inSlug.from,
      inSlug.to,
      pickSite(parts.slice(inSlug.to), labels),
      "slug-agrees",
    );
  const site = parts[last]!;
  if (!isNameLike(site.text)) return null;
  // `Title - World` names no site.
  const lastSite = isSection(site.text) ? null : site;
  const siteKey = letterKey(site.text);
  const recurs = context.lines
    .slice(0, maxLines)
    .some((other) => other.length < 200 && hasKey(other, siteKey));
  if (recurs) return split(line, parts, 0, last, lastSite, "site-recurs");
  const barred = bar.test(line.slice(parts[last - 1]!.end, site.start));
  const rest = line.slice(0, parts[last - 1]!.end);
  // `Winners - and losers`, `Live: Paris - London`: a dash needs a long headline before it.
  const longer = rest.length >= (barred ? site.text.length : Math.max(30, 2 * site.text.length));
  return longer ? split(line, parts, 0, last, lastSite, "shape") : null;
}

function split(
  line: string,
  parts: readonly TitlePart[],
  from: number,
  before: number,
  site: TitlePart | null,
  evidence: TitleEvidence,
): TitleSplit {
  const to = withoutSections(parts, from, before);
  const start = parts[from]!.start;
  const end = withClosing(line, parts[to - 1]!.end);
  const title = { text: line.slice(start, end), start, end };
  const others = [...parts.slice(0, from), ...parts.slice(to)].filter((part) => part !== site);
  // `Title | Europe | Site`: between title and site, after a bar, stands a section.
  if (site !== null && from === 0 && to > 1) {
    const at = parts.findIndex(
      (part, i) => i > 0 && i < to && bar.test(line.slice(parts[i - 1]!.end, part.start)),
    );
    if (at > 0 && parts.slice(at, to).every((part) => isNameLike(part.text))) {
      const { end: shorter } = parts[at - 1]!;
      return {
        breadcrumb: [],
        title: { text: line.slice(start, shorter), start, end: shorter },
        site,
        others: [...parts.slice(at, to), ...others],
        evidence,
      };
    }
  }
  return { breadcrumb: [], title, site, others, evidence };
}

/** A title has so many words; `World - Sport - Site` has none. */
const leastWords = 3;

/** Where the title ends that sections follow: `Title - News - World - Site`. */
function withoutSections(parts: readonly TitlePart[], from: number, before: number): number {
  let to = before;
  while (to > from + 1 && to < parts.length && isSection(parts[to - 1]!.text)) to--;
  const words = parts.slice(from, to).reduce((sum, { text }) => sum + countWords(text), 0);
  return words < leastWords ? before : to;
}

/** `Home > WorldFloods cut off villages`: the last crumb runs into the title. */
function splitGluedBreadcrumb(line: string, labels: readonly string[]): TitleSplit | null {
  const label = crumbLabel.exec(line)?.[0].length ?? 0;
  if (
    label === 0 &&
    !/^(?:home|start|startseite|accueil|inicio|início|главная)\s?[>»›]/iu.test(line)
  )
    return null;
  const signs = [...line.matchAll(/[>»›]/gu)];
  const last = signs.at(-1);
  if (last === undefined) return null;
  const from = last.index + 1;
  const tail = line.slice(from);
  const camel = /^(\s?\p{Lu}[\p{Ll}&\s]{1,30}?\p{Ll})(?=\p{Lu}\p{L}{0,20}\s)/u.exec(tail);
  const titleStart = camel
    ? from + camel[1]!.length
    : from + (tail.length - tail.trimStart().length);
  const parts = cut(line.slice(titleStart), titleStart);
  const [first] = parts;
  if (first === undefined || line.slice(titleStart).split(/\s/u).length < 5) return null;
  const site = parts.length > 1 ? pickSite(parts.slice(1), labels) : null;
  const end = site ? parts[parts.indexOf(site) - 1]!.end : parts.at(-1)!.end;
  return {
    breadcrumb: crumbs(line.slice(0, camel ? titleStart : last.index)),
    title: { text: line.slice(titleStart, end), start: titleStart, end },
    site,
    others: [],
    evidence: "shape",
  };
}

/** `Site: Title`, where the host is named after what stands before the colon. */
function splitByColon(
  line: string,
  context: TitleContext,
  labels: readonly string[],
): TitleSplit | null {
  const colon = /^([^:：]{2,40})[:：]\s?(?=\S)/u.exec(line);
  if (colon === null || !namesHost(colon[1]!, labels)) return null;
  const start = colon[0].length;
  const slug = slugKeys(context.url);
  const words = colon[1]!.split(/\s/u).map(letterKey);
  // `Tesla: the next steps` on tesla.com is a headline if the slug has the name as well.
  if (words.every((word) => slug.has(word))) return null;
  return {
    breadcrumb: [],
    title: { text: line.slice(start), start, end: line.length },
    site: { text: colon[1]!, start: 0, end: colon[1]!.length },
    others: [],
    evidence: "host-named",
  };
}

/** The words of a URL's path, if one of its segments spells out a headline. */
export function slugKeys(url: string | null): ReadonlySet<string> {
  const address = urlOf(url);
  if (address === null) return new Set();
  const segments = address.pathname.split("/").map((segment) => segment.split(/[-_.+]/u));
  const longest = segments.reduce((a, b) => (b.length > a.length ? b : a), []);
  return new Set(longest.length < 4 ? [] : longest.map(letterKey).filter((key) => key.length > 1));
}

/** The run of parts that the slug spells: from the first to the last of which half the words are in it. */
function bySlug(
  parts: readonly TitlePart[],
  slug: ReadonlySet<string>,
): { readonly from: number; readonly to: number } | null {
  const hits = parts.map((part) => {
    const words = part.text
      .split(/[^\p{L}\p{N}]/u)
      .map(letterKey)
      .filter((word) => word.length > 1);
    return words.length > 0 && words.filter((word) => slug.has(word)).length * 2 >= words.length;
  });
  const from = hits.indexOf(true);
  return from < 0 ? null : { from, to: hits.lastIndexOf(true) + 1 };
}
