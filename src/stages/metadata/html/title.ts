import type { Annotation } from "../../../model/claim.ts";
import type { Block } from "../../../model/document.ts";
import type { Span } from "../../../model/span.ts";
import { letterKey } from "../../../text/letters.ts";
import { splitTitleLine, type TitleSplit } from "../../../text/title.ts";
import { countWords } from "../../../text/words.ts";
import { field, flag, remove, sign } from "../claims.ts";
import { isProse, type Page } from "../page.ts";
import { type TitleFinding, titleLines } from "../title.ts";
import { areAlike } from "./alike.ts";
import { shownHeadline } from "./shown-headline.ts";
import type { Sources } from "./sources.ts";
import { type TitleCandidate, type TitleSource, titleCandidates } from "./title-candidates.ts";

/**
 * How much each source counts. Measured on 782 annotated articles: JSON-LD's headline is the title
 * on 80 %, the `<h1>` on 80 %, `og:title` on 54 % (66 % without the site's name), `<title>` on 24 %.
 */
const weights: { readonly [source in TitleSource]: number } = {
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
/** On news pages it outweighs JSON-LD and `<title>` together: what readers see against what they do not. */
const headingOnNews = 1.35;
/** A first-level heading that shares no two words with any other source names something else. */
const strayHeading = 0.35;
/** Longer ones are sentences: the longest title of 1,400 has 31 words. */
const mostWords = 31;

/** Finds the title of a page from what its markup declares. */
export function findPageTitle(page: Page, sources: Sources): TitleFinding {
  const candidates = titleCandidates(page, sources);
  const groups = new Map<string, TitleCandidate[]>();
  for (const candidate of candidates) {
    const key = letterKey(candidate.text);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else if (!group.some(({ source }) => source === candidate.source)) group.push(candidate);
  }
  const weightOf = weigher(candidates, sources.isNews);
  const ranked = [...groups.values()].sort((a, b) => weightOf(b) - weightOf(a));
  const split = titleSplit(sources, candidates);
  const winner = shownHeadline(ranked, page, sources) ?? ranked[0];
  if (winner === undefined) return { title: null, split, at: -1, claims: missing(page) };
  const title = bestForm(winner);
  const others = ranked.filter((group) => group !== winner).map((group) => group[0]!);
  const forms = [title.text, ...others.map(({ text }) => text)];
  const lines = titleLines(page, forms);
  const all = candidates.includes(title) ? candidates : [...candidates, title];
  const claims: Annotation[] = all.map((candidate) => {
    const chosen = winner.includes(candidate);
    const agreeing = groups.get(letterKey(candidate.text))?.length ?? 1;
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
  const at = nearestLine(page, lines, title);
  return {
    title: title.text,
    split,
    at: at >= 0 ? at : heading ? indexOf(page, heading.span!) : -1,
    claims,
  };
}

/**
 * The line of the title that is nearest to the body; a caption may say it again, and a standfirst may be
 * what another source gives as title. What says it below the article's heading and a paragraph or two
 * heads a table or a list of it.
 */
function nearestLine({ blocks }: Page, lines: readonly Block[], { text }: TitleCandidate): number {
  const key = letterKey(text);
  const own = lines.filter((line) => line.kind !== "caption" && letterKey(line.text) === key);
  let at = -1;
  for (const { index } of own.length > 0 ? own : lines) {
    const heading = blocks[at]?.html?.heading === 1;
    if (heading && blocks.slice(at + 1, index).filter(isProse).length > 1) break;
    at = index;
  }
  return at;
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
  candidates: readonly TitleCandidate[],
  isNews: boolean,
): (group: readonly TitleCandidate[]) => number {
  const heading = candidates.find(({ source }) => source === "h1");
  const others = candidates.filter(({ source }) => source !== "h1");
  const stray =
    heading !== undefined &&
    others.length > 0 &&
    (countWords(heading.text) > mostWords ||
      others.every(({ text }) => !areAlike(text, heading.text)));
  const headingWeight = stray ? strayHeading : isNews ? headingOnNews : headingOffNews;
  return (group) =>
    group.reduce((sum, { source }) => sum + (source === "h1" ? headingWeight : weights[source]), 0);
}

function sureness(group: readonly TitleCandidate[]): number {
  const strong = group.filter(({ source }) => source !== "meta" && source !== "title-tag").length;
  if (strong >= 3) return 0.98;
  if (strong === 2) return 0.96;
  if (strong === 1) return group.length > 1 ? 0.94 : 0.85;
  return 0.7;
}

/**
 * Of equal titles the one with its signs: what stands on the page, else what is longest; but one that
 * parts words which the markup of another has joined: `Strike in the northTalks fail`.
 */
function bestForm(group: readonly TitleCandidate[]): TitleCandidate {
  const best =
    group.find(({ source }) => source === "h1" || source === "heading") ??
    group.find(({ source }) => source === "json-ld") ??
    group[0]!;
  if (!/\p{Ll}\p{Lu}/u.test(best.text)) return best;
  const words = countWords(best.text);
  return group.find(({ text }) => countWords(text) > words) ?? best;
}

/** `<title>` in its parts, for the site's name and the section. */
function titleSplit(
  { html, document }: Sources,
  candidates: readonly TitleCandidate[],
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
