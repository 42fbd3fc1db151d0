import type { Block } from "../../../model/document.ts";
import { landmarks } from "../../../model/html.ts";
import type { Span } from "../../../model/span.ts";
import { isHome, isTrail } from "../../../text/breadcrumb.ts";
import { isErrorNotice } from "../../../text/error-notice.ts";
import { letterKey } from "../../../text/letters.ts";
import { countWords } from "../../../text/words.ts";
import type { Page } from "../page.ts";
import { areAlike, longestTitle, sharedWords } from "./alike.ts";
import { own, plain } from "./json-ld.ts";
import type { Sources } from "./sources.ts";
import {
  isOnlySite,
  isSiteName,
  withoutGluedLabel,
  withoutKicker,
  withoutNamedSite,
  withoutOtherKicker,
  withoutSite,
  withoutTrailer,
} from "./title-trim.ts";

/** Where a title was read. */
export type TitleSource = "json-ld" | "h1" | "heading" | "og" | "microdata" | "meta" | "title-tag";

export interface TitleCandidate {
  readonly text: string;
  readonly source: TitleSource;
  readonly span: Span | null;
}

const otherTitles = [
  "twitter:title",
  "dc.title",
  "dcterms.title",
  "parsely-title",
  "sailthru.title",
];

/** What the page gives as its title, kickers and the site's name cut off; what is no title left out. */
export function titleCandidates(page: Page, sources: Sources): TitleCandidate[] {
  const { article, html, metas, textOf } = sources;
  const declared =
    article === null ? null : (plain(own(article, "headline")) ?? plain(own(article, "name")));
  const marked = html.marks.find(
    ({ itemprop, span }) => /\bheadline\b/.test(itemprop) && span !== null,
  );
  const [social] = metas(["og:title"]);
  const raw: TitleCandidate[] = [];
  const add = (
    text: string | null | undefined,
    source: TitleSource,
    span: Span | null = null,
  ): void => {
    if (text && text.length <= longestTitle && /\p{L}/u.test(text))
      raw.push({ text, source, span });
  };
  const said = [declared, social, html.head.title].filter((text) => isSaid(text));
  add(declared, "json-ld");
  const heading = nearest(
    headingsOf(page).filter((block) => !isTrail(block.text) && !isLogo(block, said, sources)),
    said,
  );
  if (heading) add(heading.text, "h1", heading);
  // A first-level heading that no other source knows may be a kicker: `Interview`.
  const strange = heading === undefined || !said.some((text) => areAlike(text, heading.text));
  const repeats = strange || !repeatsOne(heading, said) ? repeated(page, said) : undefined;
  // Above it stands what is the title, where writers use the first level for subheads.
  const above = repeats && heading && repeats.end <= heading.start && countWords(repeats.text) >= 3;
  const shown = strange || above ? repeats : undefined;
  if (shown) add(shown.text, "heading", shown);
  add(social, "og");
  if (marked) add(textOf(marked), "microdata", marked.span);
  for (const name of otherTitles) add(metas([name])[0], "meta");
  add(html.head.title, "title-tag");
  return titled(trimmed(raw, sources), page, sources);
}

function isSaid(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text !== "" && !isPlaceholder(text);
}

/** What programs write where nobody gave a title, and what all front pages are called. */
function isPlaceholder(text: string): boolean {
  return placeholder.test(text) || isHome(text);
}

const placeholder =
  /^(?:untitled(?: (?:document|page|\d{1,3}))?|new page(?: \d{1,3})?|unbenanntes dokument|documento sin título|documento senza titolo|sans titre|index|(?:react|vite) app|loading(?:\.{3}|…)?|undefined|null|\[object object\])$/i;

function trimmed(raw: readonly TitleCandidate[], sources: Sources): TitleCandidate[] {
  // Sources mostly give the same title.
  const unnamed = once((text) => withoutNamedSite(text, sources));
  const shown = raw.filter(isShown).map(({ text }) => unnamed(text));
  const declared = raw
    .filter(({ source }) => source === "json-ld")
    .map(({ text }) => unnamed(text));
  const known = [...shown, ...declared];
  const untailed = once((text) => withoutSite(text, known, sources));
  const unshown = raw.filter((candidate) => !isShown(candidate));
  const plainer = unshown
    .filter(({ source }) => source !== "title-tag")
    .map(({ text }) => untailed(text));
  const all = unshown.map(({ text }) => untailed(text));
  return raw.map((candidate) => ({
    ...candidate,
    text: isShown(candidate)
      ? withoutPartings(withoutGluedLabel(unnamed(candidate.text), all), plainer)
      : untailed(candidate.text),
  }));
}

/** Works out what a text becomes once for each text. */
function once(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = work(text);
      known.set(text, found);
    }
    return found;
  };
}

function withoutPartings(text: string, others: readonly string[]): string {
  return withoutOtherKicker(withoutTrailer(withoutKicker(text, others), others), others);
}

function isShown({ source }: TitleCandidate): boolean {
  return source === "h1" || source === "heading" || source === "microdata";
}

/** `ferry-stays-in-port`: an address's form of a title. */
const slug = /^[\p{Ll}\p{Lo}\d]+(?:[-_][\p{Ll}\p{Lo}\d]+){2,40}(?:\.html?)?$/u;

/**
 * Without what stands where a title should: paths of sections, error notices, slugs, the site's name.
 * Of a page that says nothing else an error notice or the site's name is the title.
 */
function titled(
  candidates: readonly TitleCandidate[],
  page: Page,
  sources: Sources,
): TitleCandidate[] {
  const spelled = candidates.filter(({ text }) => !isTrail(text) && !slug.test(text));
  const own = spelled.filter(
    ({ text }) => !isError(text) && !isOnlySite(text, sources) && !isPlaceholder(text),
  );
  if (own.length > 0) return own;
  const first = firstHeading(page, sources);
  return first ? [{ text: first.text, source: "heading", span: first }] : spelled;
}

/** `Page not found`, `Page not found | Site` */
function isError(text: string): boolean {
  return isErrorNotice(text) || isErrorNotice(text.split(/\s[-–—|·]\s/u)[0]!);
}

/** Where nothing declares a title: the lowest heading above the body that can be one. */
function firstHeading(page: Page, sources: Sources): Block | undefined {
  return page.blocks
    .slice(0, Math.max(0, page.first + 2))
    .findLast(
      (block) =>
        isShownHeading(block) &&
        block.html!.heading <= 3 &&
        (countWords(block.text) >= 3 || /\p{Lo}{6}/u.test(block.text)) &&
        !isTrail(block.text) &&
        !isError(block.text) &&
        !isOnlySite(block.text, sources),
    );
}

/** Visible first-level headings, in order. */
function headingsOf(page: Page): Block[] {
  return page.blocks
    .filter((block) => block.html?.heading === 1 && isShownHeading(block))
    .slice(0, 50);
}

/** Whether one of the sources opens with what the heading says. */
function repeatsOne(heading: Block, others: readonly string[]): boolean {
  const key = letterKey(heading.text);
  return others.some((other) => letterKey(other).startsWith(key));
}

/** The heading of a lower level that another source repeats. */
function repeated(page: Page, others: readonly string[]): Block | undefined {
  const keys = others.map(letterKey);
  // `painter-returns-to-valley` opens as `Painter returns to valley of his youth` does.
  const slugs = others.filter((other) => slug.test(other)).map(letterKey);
  return page.blocks.find((block) => {
    if (!isShownHeading(block) || block.html?.heading === 1) return false;
    const key = letterKey(block.text);
    return (
      key.length > 7 &&
      (keys.some((other) => other.startsWith(key)) || slugs.some((other) => key.startsWith(other)))
    );
  });
}

/** Whether a block is a heading that readers see, and none of a menu. */
export function isShownHeading({ html, text }: Block): boolean {
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
function isLogo({ text, html }: Block, others: readonly string[], sources: Sources): boolean {
  const key = letterKey(text);
  if (isSiteName(text, sources) && !others.some((other) => letterKey(other) === key)) return true;
  if (others.some((other) => letterKey(other) === key)) return false;
  const known = others.some((other) => sharedWords(text, other) >= 2);
  return !known && countWords(text) <= 4 && html!.linkChars * 2 > text.length;
}

/** The heading that says what other sources say; else the only one. */
function nearest(headings: readonly Block[], others: readonly string[]): Block | undefined {
  const keys = others.map(letterKey);
  const [first] = headings;
  const same = headings.find(({ text }) => keys.includes(letterKey(text)));
  if (same || headings.length < 2) return same ?? first;
  // A link to another text is a teaser of it, though it may share more words: `Where to … in …`.
  const plain = headings.filter(({ text, html }) => html!.linkChars * 2 <= text.length);
  let best: Block | undefined;
  let most = 1;
  for (const heading of plain.length > 0 ? plain : headings) {
    for (const other of others) {
      const shared = sharedWords(heading.text, other);
      if (shared > most) {
        most = shared;
        best = heading;
      }
    }
  }
  // A logo is often an `<h1>` too: short, and the first.
  return best ?? headings.find(({ text }) => countWords(text) > 3) ?? first;
}
