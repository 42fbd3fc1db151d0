import type { Annotation } from "../../../model/claim.ts";
import type { Block } from "../../../model/document.ts";
import { landmarks } from "../../../model/html.ts";
import type { Span } from "../../../model/span.ts";
import { letterKey } from "../../../text/letters.ts";
import { namesHost } from "../../../text/site.ts";
import { splitTitleLine, type TitleSplit } from "../../../text/title.ts";
import { countWords, wordsOf } from "../../../text/words.ts";
import { field, flag, remove, sign } from "../claims.ts";
import type { Page } from "../page.ts";
import { type TitleFinding, titleLines } from "../title.ts";
import { own, plain } from "./json-ld.ts";
import type { Sources } from "./sources.ts";

/** Where a title was read. */
type Source = "json-ld" | "h1" | "heading" | "og" | "microdata" | "meta" | "title-tag";

interface Candidate {
  readonly text: string;
  readonly source: Source;
  readonly span: Span | null;
}

/**
 * How much each source counts. Measured on 782 annotated articles: JSON-LD's headline is the title
 * on 80 %, the `<h1>` on 80 %, `og:title` on 54 % (66 % without the site's name), `<title>` on 24 %.
 */
const weights: { readonly [source in Source]: number } = {
  "json-ld": 0.9,
  h1: 0.8,
  // Where the `<h1>` stands in a breadcrumb for search engines, readers are shown this one.
  heading: 2.4,
  og: 0.7,
  microdata: 0.5,
  "title-tag": 0.4,
  meta: 0.3,
};
/**
 * Off news pages one programme fills JSON-LD, `og:title` and `<title>` with what search engines are
 * to show: the `<h1>` is right twice as often as all of them together.
 */
const headingOffNews = 2.4;
/** A first-level heading that shares no two words with any other source names something else. */
const strayHeading = 0.35;
/** Longer ones are sentences: the longest title of 1,400 has 31 words. */
const mostWords = 31;

/** Longer values are descriptions. */
const longestTitle = 400;
const otherTitles = [
  "twitter:title",
  "dc.title",
  "dcterms.title",
  "parsely-title",
  "sailthru.title",
];

/** Finds the title of a page from what its markup declares. */
export function findPageTitle(page: Page, sources: Sources): TitleFinding {
  const candidates = candidatesOf(page, sources);
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = letterKey(candidate.text);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else if (!group.some(({ source }) => source === candidate.source)) group.push(candidate);
  }
  const weightOf = weigher(candidates, sources.isNews);
  const ranked = [...groups.values()].sort((a, b) => weightOf(b) - weightOf(a));
  const split = titleSplit(sources, candidates);
  const winner = preferred(ranked, sources);
  if (winner === undefined) return { title: null, split, at: -1, claims: missing(page) };
  const title = bestForm(winner);
  const others = ranked.filter((group) => group !== winner).map((group) => group[0]!);
  const forms = [title.text, ...others.map(({ text }) => text)];
  const lines = titleLines(page, forms);
  const claims: Annotation[] = candidates.map((candidate) => {
    const chosen = winner.includes(candidate);
    const agreeing = groups.get(letterKey(candidate.text))!.length;
    const confidence =
      chosen && candidate === title ? sureness(winner) : Math.min(0.45, agreeing * 0.15);
    return field(
      "title",
      candidate.text,
      candidate.source,
      "metadata/title",
      confidence,
      [sign("sources-that-agree", agreeing, candidate.span ?? undefined)],
      candidate.span ?? undefined,
    );
  });
  const alternatives = others.filter(({ source }) => source !== "title-tag").slice(0, 5);
  if (alternatives.length > 0)
    claims.push(
      field(
        "alternativeTitles",
        alternatives.map(({ text }) => text),
        "markup",
        "metadata/alternative-title",
        0.8,
        [sign("other-forms", alternatives.length)],
      ),
    );
  for (const block of lines)
    claims.push(remove(block, "metadata/title", 0.95, [sign("is-the-title", title.text, block)]));
  const heading = candidates.find(
    ({ source, span }) => (source === "h1" || source === "heading") && span !== null,
  );
  const at = Math.max(-1, ...lines.map(({ index }) => index));
  return {
    title: title.text,
    split,
    at: at >= 0 ? at : heading ? indexOf(page, heading.span!) : -1,
    claims,
  };
}

function missing(page: Page): Annotation[] {
  const [first] = page.blocks;
  return [
    flag("title-missing", "info", "metadata/title-missing", 0.9, [
      sign("no-title-declared", true, first),
    ]),
  ];
}

function weigher(
  candidates: readonly Candidate[],
  isNews: boolean,
): (group: readonly Candidate[]) => number {
  const heading = candidates.find(({ source }) => source === "h1");
  const others = candidates.filter(({ source }) => source !== "h1");
  const stray =
    heading !== undefined &&
    others.length > 0 &&
    (countWords(heading.text) > mostWords ||
      others.every(
        ({ text }) =>
          sharedWords(text, heading.text) < 2 && letterKey(text) !== letterKey(heading.text),
      ));
  const headingWeight = stray ? strayHeading : isNews ? weights.h1 : headingOffNews;
  return (group) =>
    group.reduce((sum, { source }) => sum + (source === "h1" ? headingWeight : weights[source]), 0);
}

function sureness(group: readonly Candidate[]): number {
  const strong = group.filter(({ source }) => source !== "meta" && source !== "title-tag").length;
  if (strong >= 3) return 0.98;
  if (strong === 2) return 0.96;
  if (strong === 1) return group.length > 1 ? 0.94 : 0.85;
  return 0.7;
}

/**
 * The heaviest group, but: where news pages write the same into `<h1>`, JSON-LD and `<title>` and
 * something else into `og:title`, the first is written for search engines, the other for readers.
 */
function preferred(
  ranked: readonly (readonly Candidate[])[],
  { isNews }: Sources,
): readonly Candidate[] | undefined {
  const [best] = ranked;
  if (best === undefined || !isNews) return best;
  const has = (source: Source) => best.some((candidate) => candidate.source === source);
  if (!has("h1") || !has("json-ld") || !has("title-tag") || has("og")) return best;
  const social = ranked.find((group) => group.some(({ source }) => source === "og"));
  return social !== undefined && countWords(social[0]!.text) >= 4 ? social : best;
}

/** Of equal titles the one with its signs: what stands on the page, else what is longest. */
function bestForm(group: readonly Candidate[]): Candidate {
  return (
    group.find(({ source }) => source === "h1" || source === "heading") ??
    group.find(({ source }) => source === "json-ld") ??
    group[0]!
  );
}

function candidatesOf(page: Page, sources: Sources): Candidate[] {
  const { article, html, metas, textOf } = sources;
  const headings = headingsOf(page);
  const declared =
    article === null ? null : (plain(own(article, "headline")) ?? plain(own(article, "name")));
  const marked = html.marks.find(
    ({ itemprop, span }) => /\bheadline\b/.test(itemprop) && span !== null,
  );
  const raw: Candidate[] = [];
  const add = (text: string | null | undefined, source: Source, span: Span | null = null): void => {
    if (text && text.length <= longestTitle && /\p{L}/u.test(text))
      raw.push({ text, source, span });
  };
  add(declared, "json-ld");
  const social = metas(["og:title"])[0];
  const heading = nearest(
    headings.filter((block) => !isLogo(block, [declared, social, html.head.title], sources, page)),
    [declared, social, html.head.title],
  );
  if (heading) add(heading.text, "h1", { start: heading.start, end: heading.end });
  const shown = heading ? undefined : repeated(page, [declared, social, html.head.title]);
  if (shown) add(shown.text, "heading", { start: shown.start, end: shown.end });
  add(social, "og");
  if (marked) add(textOf(marked), "microdata", marked.span);
  for (const name of otherTitles) add(metas([name])[0], "meta");
  add(html.head.title, "title-tag");
  const known = raw
    .filter(({ source }) => source === "h1" || source === "heading" || source === "json-ld")
    .sort((a, b) => Number(a.source === "json-ld") - Number(b.source === "json-ld"));
  const plainer = raw.filter(
    ({ source }) => source === "og" || source === "json-ld" || source === "meta",
  );
  return raw.map((candidate) => {
    const { source } = candidate;
    if (source === "h1" || source === "heading" || source === "microdata")
      return { ...candidate, text: withoutKicker(candidate.text, plainer) };
    return { ...candidate, text: withoutSite(candidate.text, known, sources) };
  });
}

/** Longer openings are a part of the headline. */
const longestKicker = 60;

/**
 * Cuts off a kicker that stands in the heading: `War in the north – Talks fail` where another source
 * says `Talks fail`.
 */
function withoutKicker(text: string, others: readonly Candidate[]): string {
  for (const other of others) {
    if (countWords(other.text) < 3 || other.text.length >= text.length) continue;
    for (const { 0: sign, index } of text.matchAll(separators)) {
      if (index > longestKicker) break;
      const rest = text.slice(index + sign.length).trim();
      if (letterKey(rest) === letterKey(other.text)) return rest;
    }
  }
  return text;
}

/** Visible first-level headings, in order. */
function headingsOf(page: Page): Block[] {
  return page.blocks
    .filter((block) => block.html?.heading === 1 && isShownHeading(block))
    .slice(0, 50);
}

/** The heading of a lower level that another source repeats. */
function repeated(page: Page, others: readonly (string | null | undefined)[]): Block | undefined {
  const keys = others.flatMap((other) => (other ? [letterKey(other)] : []));
  return page.blocks.find((block) => {
    if (!isShownHeading(block) || block.html?.heading === 1) return false;
    const key = letterKey(block.text);
    return key.length > 7 && keys.some((other) => other.startsWith(key));
  });
}

function isShownHeading({ html, text }: Block): boolean {
  return (
    html !== undefined &&
    html.heading > 0 &&
    html.visibility !== "hidden" &&
    (html.within & (landmarks.nav | landmarks.footer | landmarks.dialog)) === 0 &&
    text.length <= longestTitle
  );
}

/**
 * Whether a first-level heading is the site's: its name, or a link (to the home page) that no other
 * source takes up.
 */
function isLogo(
  { text, html }: Block,
  others: readonly (string | null | undefined)[],
  sources: Sources,
  { labels }: Page,
): boolean {
  const key = letterKey(text);
  if (others.some((other) => other && letterKey(other) === key)) return false;
  if (isSiteName(text, sources, labels)) return true;
  const known = others.some((other) => other && sharedWords(text, other) >= 2);
  return !known && countWords(text) <= 4 && html!.linkChars * 2 > text.length;
}

/** The heading that says what other sources say; else the only one. */
function nearest(
  headings: readonly Block[],
  others: readonly (string | null | undefined)[],
): Block | undefined {
  const keys = others.flatMap((other) => (other ? [letterKey(other)] : []));
  const [first] = headings;
  const same = headings.find(({ text }) => keys.includes(letterKey(text)));
  if (same || headings.length < 2) return same ?? first;
  let best: Block | undefined;
  let most = 1;
  for (const heading of headings) {
    for (const other of others) {
      const shared = sharedWords(heading.text, other ?? "");
      if (shared > most) {
        most = shared;
        best = heading;
      }
    }
  }
  // A logo is often an `<h1>` too: short, and the first.
  return best ?? headings.find(({ text }) => countWords(text) > 3) ?? first;
}

function sharedWords(a: string, b: string): number {
  const words = new Set(wordsOf(a).map(({ text }) => letterKey(text)));
  const others = new Set(wordsOf(b.slice(0, longestTitle)).map(({ text }) => letterKey(text)));
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared;
}

const separators = /\s[-–—|•·»«:~]{1,2}\s|\s?[|｜]\s?/gu;

/** Cuts the site's name and sections off a title: `Title | Site`, `Title - Section - Site`. */
function withoutSite(text: string, known: readonly Candidate[], sources: Sources): string {
  const key = letterKey(text);
  for (const { text: title } of known) {
    const titleKey = letterKey(title);
    if (titleKey === key) return text;
    // What another source calls the title, followed by a separator.
    for (const { index } of text.matchAll(separators)) {
      if (letterKey(text.slice(0, index)) === titleKey) return text.slice(0, index).trim();
    }
  }
  const names = siteNames(sources);
  const split = splitTitleLine(text, {
    lines: [...known.map((candidate) => candidate.text), ...names],
    url: sources.document.url,
  });
  if (split !== null && split.evidence !== "shape") return split.title.text;
  const parts = [...text.matchAll(separators)];
  const last = parts.at(-1);
  if (last !== undefined) {
    const tail = text.slice(last.index + last[0].length).trim();
    const isSite = names.some((name) => letterKey(name) === letterKey(tail));
    if (isSite) return text.slice(0, last.index).trim();
  }
  return text;
}

/** Names by which the page calls its site. */
export function siteNames({ metas, article }: Sources): string[] {
  const publisher = article === null ? undefined : own(article, "publisher");
  const name =
    publisher !== null && typeof publisher === "object" && !Array.isArray(publisher)
      ? plain(own(publisher as { readonly [key: string]: never }, "name"))
      : plain(publisher);
  return [...metas(["og:site_name", "application-name"]), ...(name === null ? [] : [name])];
}

/** `<title>` in its parts, for the site's name and the section. */
function titleSplit(
  { html, document }: Sources,
  candidates: readonly Candidate[],
): TitleSplit | null {
  const line = html.head.title;
  if (line === null) return null;
  return splitTitleLine(line, {
    lines: candidates.filter(({ source }) => source !== "title-tag").map(({ text }) => text),
    url: document.url,
  });
}

function indexOf(page: Page, span: Span): number {
  return page.blocks.findIndex(({ start }) => start === span.start);
}

/** Whether a name is the site's own. */
export function isSiteName(name: string, sources: Sources, labels: readonly string[]): boolean {
  const key = letterKey(name);
  return siteNames(sources).some((site) => letterKey(site) === key) || namesHost(name, labels);
}
