import type { Annotation } from "../../model/claim.ts";
import type { Block } from "../../model/document.ts";
import { isTrail } from "../../text/breadcrumb.ts";
import { isErrorNotice } from "../../text/error-notice.ts";
import { hasKey, letterKey, toLetters } from "../../text/letters.ts";
import { unmarkedLine } from "../../text/markdown.ts";
import { slugKeys, splitTitleLine, type TitleSplit } from "../../text/title.ts";
import { holds } from "../../text/traits.ts";
import { type WordTable, wordSet } from "../../text/word-table.ts";
import { wordsOf } from "../../text/words.ts";
import { field, flag, publishable, remove, sign } from "./claims.ts";
import {
  canBeTitle,
  contentWords,
  endsInEmoji,
  isParagraph,
  isUnspacedLine,
} from "./headline/candidate.ts";
import { reach } from "./headline/features.ts";
import { findHeadlines } from "./headline/headline.ts";
import type { Line } from "./line.ts";
import { isBylineOrDate, isProse, type Page } from "./page.ts";

/** What was found of the title, for the parts of the stage that come after. */
export interface TitleFinding {
  readonly title: string | null;
  /** The page's title line in its parts, if the first line is one. */
  readonly split: TitleSplit | null;
  /** Index of the block that holds the title nearest to the body; -1 if none does. */
  readonly at: number;
  readonly claims: readonly Annotation[];
}

interface Candidate {
  readonly text: string;
  readonly confidence: number;
  readonly source: string;
  readonly index: number;
  readonly offset: number;
  readonly why: string;
}

/** A title that is told by another line, the host or the address needs no guess. */
const sure = 0.85;
/** What a line only reads like is never as sure as what another line says. */
const surestGuess = 0.8;
/** Guesses that are said, and the chance from which on. */
const mostGuesses = 3;
const worthSaying = 0.2;
const byLook = "reads-like-a-headline";

/** Finds the title in the first line and in the lines above the body. */
export function findTitle(page: Page): TitleFinding {
  const { blocks, document } = page;
  const [top] = blocks;
  if (top === undefined) return { title: null, split: null, at: -1, claims: [] };
  const head = blocks.slice(1, 500);
  const found = splitTitleLine(top.text, {
    lines: head.map((block) => block.text),
    url: document.url,
  });
  // The last entry of a menu is no site.
  const split = found?.evidence !== "line-agrees" && isTrail(top.text) ? null : found;
  const told = [
    ...fromLabel(page),
    ...fromTitleLine(page, split),
    ...fromMarkdown(page),
    ...fromHeadline(page, split),
  ];
  const isTold = told.some(({ confidence }) => confidence >= sure);
  const candidates = [...told, ...(isTold ? [] : fromLook(page, split))]
    .map(withoutMarkup)
    .sort((a, b) => b.confidence - a.confidence || a.index - b.index);
  const [best] = candidates;
  const title = best && best.confidence >= publishable ? best : null;
  if (title === null) return { title: null, split, at: -1, claims: missing(page, candidates) };
  const others = otherForms(title, candidates);
  const lines = titleLines(page, [title.text, ...others]);
  return {
    title: title.text,
    split,
    at: Math.max(title.index, ...lines.map((block) => block.index)),
    claims: [
      ...candidates.slice(0, 8).map((candidate) => claimOf(page, candidate)),
      ...(others.length === 0
        ? []
        : [
            field("alternativeTitles", others, "lines", "metadata/alternative-title", 0.8, [
              sign("other-forms", others.length),
            ]),
          ]),
      ...removals(page, title, lines),
    ],
  };
}

function claimOf(
  page: Page,
  { text, index, offset, source, confidence, why }: Candidate,
): Annotation {
  const block = page.blocks[index]!;
  const start = block.start + offset;
  // A link inside of a headline stands in the text with its target.
  const span = block.text.startsWith(text, offset) ? { start, end: start + text.length } : block;
  return field("title", text, source, "metadata/title", confidence, [sign(why, text, span)], span);
}

function missing(page: Page, candidates: readonly Candidate[]): Annotation[] {
  const { blocks } = page;
  const evidence = [sign("first-line", blocks[0]!.text, blocks[0])] as const;
  return [
    ...candidates.slice(0, 8).map((candidate) => claimOf(page, candidate)),
    ...(candidates.length > 0
      ? [field("title", null, "none", "metadata/unsure", publishable, evidence)]
      : []),
    flag("title-missing", "info", "metadata/title-missing", 0.9, evidence),
  ];
}

const splitConfidence = {
  "line-agrees": 0.95,
  "host-named": 0.85,
  "slug-agrees": 0.85,
  "site-recurs": 0.75,
  shape: 0.65,
} as const;

/** The first line as the page's title. */
function fromTitleLine(page: Page, split: TitleSplit | null): Candidate[] {
  const [top] = page.blocks as readonly [Block];
  if (top.index > page.last && page.last >= 0) return [];
  if (split) {
    const { title, evidence } = split;
    if (isTrail(title.text) || isErrorNotice(title.text) || isTrail(top.text)) return [];
    // A split that rests on shape alone is none if the line ends like a sentence.
    if (evidence === "shape" && isProse(top)) return [];
    return [
      {
        text: title.text,
        confidence: splitConfidence[evidence],
        source: "title-line",
        index: 0,
        offset: title.start,
        why: evidence,
      },
    ];
  }
  const whole = { text: top.text, source: "title-line", index: 0, offset: 0 };
  // A paragraph that comes again is an article that was stored twice.
  if (!canBeTitle(page, 0) || (page.first === 0 && isParagraph(top))) return [];
  const key = letterKey(top.text);
  const again =
    key.length >= 8 && page.blocks.slice(1, 500).some(({ text }) => opensWithKey(text, key));
  if (again) return [{ ...whole, confidence: 0.95, why: "line-agrees" }];
  if (inSlug(top.text, slugKeys(page.document.url)))
    return [{ ...whole, confidence: 0.85, why: "slug-agrees" }];
  return [];
}

/** Whether a line holds nothing else; of a long one only the beginning is looked at. */
function opensWithKey(text: string, key: string): boolean {
  return hasKey(text.length > 600 ? text.slice(0, 600) : text, key);
}

/** `# Title` of a Markdown dump. */
function fromMarkdown(page: Page): Candidate[] {
  const limit = Math.max(page.first + 1, 1);
  for (const block of page.blocks.slice(0, limit)) {
    if (!block.text.startsWith("#")) continue;
    const match = /^#\s{1,4}(\S.{0,300}?)\s{0,4}#{0,3}$/u.exec(block.text);
    if (match === null) continue;
    const text = match[1]!.replace(/^\*\*(.{1,300})\*\*$/u, "$1");
    const offset = block.text.indexOf(text);
    return [
      { text, confidence: 0.92, source: "heading", index: block.index, offset, why: "markdown" },
    ];
  }
  return [];
}

/** `Title: …`, `Headline: …` in a dump whose fields have names, and in the head of a Markdown file. */
const label =
  /^(?:title|headline|titel|titre|título|titolo|tytuł|заголовок|العنوان|başlık|标题|標題|タイトル|見出し|제목)\s?[:：=]\s{0,4}(?=\S)/iu;
/** Such a label stands among the first lines, … */
const labelReach = 8;
/** … and another one beside it: a headline may open with `Title:` itself. */
const otherLabel = /^(?:-{3}|\+{3}|\p{L}{3,16}(?:[ _-]\p{L}{2,12})?\s?[:：=](?:\s.{1,200})?)$/u;

/** The line that says of itself that it is the title. */
function fromLabel(page: Page): Candidate[] {
  const { blocks } = page;
  for (const { text: line, index } of blocks.slice(0, labelReach)) {
    const found = label.exec(line);
    if (found === null || line.length > 400) continue;
    const beside = [blocks[index - 1], blocks[index + 1]];
    if (!beside.some((block) => block !== undefined && otherLabel.test(block.text))) continue;
    const rest = line.slice(found[0].length).trim();
    const text = /^(["'“])(.{1,300})["'”]$/u.exec(rest)?.[2] ?? rest;
    const offset = line.indexOf(text, found[0].length);
    return [{ text, confidence: 0.93, source: "heading", index, offset, why: "labelled" }];
  }
  return [];
}

/** A candidate as a reader of the Markdown sees it: without signs and targets of links. */
function withoutMarkup(candidate: Candidate): Candidate {
  const { text } = candidate;
  const bare = text.replace(/^#{1,6}\s{1,4}(?=\S)/u, "").replace(/\s{1,4}#{1,6}$/u, "");
  const shown = unmarkedLine(bare);
  if (shown === text || shown === "") return candidate;
  return { ...candidate, text: shown, offset: candidate.offset + Math.max(0, text.indexOf(shown)) };
}

/** Where nothing else tells the headline: the lines that read most like one. */
function fromLook(page: Page, split: TitleSplit | null): Candidate[] {
  return findHeadlines(page)
    .slice(0, mostGuesses)
    .filter(({ chance }) => chance >= worthSaying)
    .map(({ index, chance }) => {
      // The first line may be the title line, with the site behind the headline.
      const part = index === 0 ? split?.title : undefined;
      return {
        text: part?.text ?? page.blocks[index]!.text,
        confidence: Math.min(surestGuess, Math.round(chance * 100) / 100),
        source: "headline",
        index,
        offset: part?.start ?? 0,
        why: byLook,
      };
    });
}

/** A headline above the body: like the title line, or spelled by the address. */
function fromHeadline(page: Page, split: TitleSplit | null): Candidate[] {
  const { blocks, first, last } = page;
  if (last < first) return [];
  const slug = slugKeys(page.document.url);
  const pageTitle = split?.title.text ?? (canBeTitle(page, 0) ? blocks[0]!.text : "");
  const pageWords = contentWords(pageTitle);
  const isPageWord = pageWords.size < leastShared ? null : wordSet(toLetters, pageWords);
  const pageKey = letterKey(pageTitle);
  const out: Candidate[] = [];
  // The zone may begin with the headline itself.
  for (let i = Math.min(first + 1, blocks.length - 1); i >= Math.max(1, first - reach); i--) {
    const line = page.lineAt(i);
    const { text } = line;
    const agrees = hasKey(text, pageKey);
    // Most lines are entries of menus: they end here.
    if (!agrees && line.words < 3 && !isUnspacedLine(line)) continue;
    if (page.isWorded(i) || isParagraph(blocks[i]!)) continue;
    if (!agrees && endsInEmoji(text)) continue;
    // What follows a paragraph is a subhead.
    if (isProse(blocks[i - 1]!) && !page.isCut(i - 1)) continue;
    const likeness =
      !agrees && isPageWord && sharesTwo(line, isPageWord)
        ? similarity(contentWords(text), pageWords)
        : 0;
    if (!agrees && likeness < 0.3 && !inSlug(text, slug)) continue;
    if (!canBeTitle(page, i)) continue;
    const base = { text, source: "headline", index: i, offset: 0 };
    if (agrees) out.push({ ...base, confidence: 0.96, why: "line-agrees" });
    else if (likeness >= 0.3) {
      // The title line's own form has 0.85 at most here, for no line repeats it.
      const confidence = 0.86 + 0.08 * likeness + (meetsByline(page, i) ? 0.02 : 0);
      out.push({ ...base, confidence, why: "like-the-title-line" });
    } else {
      const confidence = meetsByline(page, i) ? 0.9 : 0.7;
      out.push({ ...base, confidence, why: "slug-agrees" });
    }
  }
  return out;
}

/** Whether a byline or a date line follows within three lines. */
function meetsByline(page: Page, index: number): boolean {
  for (let below = index + 1; below <= index + 3; below++)
    if (isBylineOrDate(page, below)) return true;
  return false;
}

/** Fewer words that two lines share say nothing. */
const leastShared = 2;

/** A look at whether two words of a line are in the set: on most lines none is. */
function sharesTwo(line: Line, words: WordTable<true>): boolean {
  if (line.has(holds.ideograph)) return true;
  let shared = 0;
  for (const { text } of wordsOf(line.text.slice(0, 400)))
    if (words.has(text) && ++shared === leastShared) return true;
  return false;
}

/** Shared words ÷ words of both; 0 where they share too few. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared < leastShared ? 0 : shared / (a.size + b.size - shared);
}

/** Whether the address spells most of the line's words, and most of the address is spelled. */
function inSlug(text: string, slug: ReadonlySet<string>): boolean {
  if (slug.size < 3) return false;
  const words = wordsOf(text.slice(0, 400))
    .map(({ text: word }) => letterKey(word))
    .filter((word) => word.length > 1);
  const hits = words.filter((word) => slug.has(word)).length;
  return hits >= 3 && hits >= words.length * 0.6 && hits >= slug.size * 0.5;
}

function otherForms(title: Candidate, candidates: readonly Candidate[]): string[] {
  const seen = new Set([letterKey(title.text)]);
  const out: string[] = [];
  for (const { text, confidence, source, why } of candidates) {
    const key = letterKey(text);
    // Subheads share words with the title too; a form of it is the title line's or nearly the same.
    if (confidence < 0.8 || (source === "headline" && why !== "line-agrees") || seen.has(key))
      continue;
    seen.add(key);
    out.push(text);
  }
  return out.slice(0, 5);
}

/** The lines above the body, or at its very start, that hold nothing but a form of the title. */
export function titleLines(page: Page, forms: readonly string[]): Block[] {
  const keys = new Set(forms.map(letterKey));
  const shown = [...keys];
  return page.blocks
    .slice(0, Math.max(1, page.first + 3))
    .filter(({ text }) => text.length <= 400 && shown.some((key) => hasKey(text, key)));
}

function removals(page: Page, title: Candidate, lines: readonly Block[]): Annotation[] {
  // A clean text may open with a subhead: it gives a title, but leaves only where it reads like one.
  const leaves = page.isCut(title.index) || meetsByline(page, title.index);
  if (title.why === byLook && !leaves) return [];
  const out: Annotation[] = lines.map((block) =>
    remove(block, "metadata/title", 0.95, [sign("is-the-title", title.text, block)]),
  );
  // The page's title line with breadcrumb and site: title and rest leave together.
  const holder = page.blocks[title.index]!;
  if (!lines.includes(holder))
    out.push(
      remove(holder, "metadata/title", title.confidence, [sign("title-line", holder.text, holder)]),
    );
  const [top] = page.blocks as readonly [Block];
  if (title.index !== 0 && title.why !== byLook && !lines.includes(top) && page.first > 0) {
    const same = similarity(contentWords(top.text), contentWords(title.text)) >= 0.3;
    if (same && canBeTitle(page, 0))
      out.push(remove(top, "metadata/title", 0.9, [sign("title-line", top.text, top)]));
  }
  return out;
}
