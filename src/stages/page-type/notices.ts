import type { Block } from "../../model/document.ts";
import type { HtmlHead } from "../../model/html.ts";
import type { Span } from "../../model/span.ts";
import { bareLine } from "../../text/bare-line.ts";
import { isErrorNotice } from "../../text/error-notice.ts";
import words from "./words/notices.json" with { type: "json" };

/** What a page says instead of showing an article. */
export type NoticeKind = "error" | "login" | "consent" | "bot-check";

export interface Notice {
  readonly kind: NoticeKind;
  /** The words that say so, as read. */
  readonly said: string;
  /** Where they stand; absent if only the page's title says it. */
  readonly at?: Span;
}

const phrases = {
  login: new Set(words.login),
  credentials: new Set(words.credentials),
  consent: new Set(words.consent),
  choices: new Set(words.choices),
  "bot-check": new Set(words["bot-check"]),
};

/** A page with more running text, in UTF-16 units, is no bare notice: it may be about one. */
const longestNotice = 1_200;
/** Longer lines are sentences: the longest phrase of the lists has 61 characters. */
const longestPhrase = 80;
/** Lines from the top among which a page without headings says what it is. */
const topLines = 12;
/** Buttons beside a consent notice before it counts as one. */
const leastChoices = 2;
/** Shorter phrases are parts of other words: `agree`, `vendors`. */
const shortPhrase = 8;

interface Saying {
  readonly text: string;
  /** It is the page's title or a heading. */
  readonly heads: boolean;
  readonly at?: Span;
}

/** What the title, a heading or one of the first lines says. Null on pages that show a text. */
export function findNotice(
  blocks: readonly Block[],
  head: HtmlHead,
  paragraphs: readonly Block[],
): Notice | null {
  if (declaresArticle(head)) return null;
  const lines = blocks.filter(
    ({ html, text }) => html?.visibility !== "hidden" && text.length <= longestPhrase,
  );
  const sayings = sayingsOf(head, lines);
  const consent = findConsent(sayings, lines, paragraphs);
  if (consent) return notice("consent", consent);
  if (lengthOf(paragraphs) > longestNotice) return null;
  const check = sayings.find(({ text }) => phrases["bot-check"].has(bareLine(text)));
  if (check) return notice("bot-check", check);
  const error = sayings.find(({ text, heads }) => heads && isErrorNotice(text));
  if (error) return notice("error", error);
  // `Log in` stands in the menu of half of all pages.
  const login = sayings.find(({ text, heads }) => heads && phrases.login.has(bareLine(text)));
  return login && countOf(lines, phrases.credentials) > 0 ? notice("login", login) : null;
}

/** A short article may be titled `Access denied`; it has a date. */
function declaresArticle({ metas, jsonLd }: HtmlHead): boolean {
  return (
    metas.some(({ name }) => name === "article:published_time") ||
    jsonLd.some((script) => script.includes('"datePublished"'))
  );
}

function sayingsOf({ title }: HtmlHead, lines: readonly Block[]): Saying[] {
  const out: Saying[] = [];
  if (title !== null && title.length <= 400) {
    for (const text of [title, ...title.split(/\s[-–—|·•:»]{1,2}\s/)])
      out.push({ text, heads: true });
  }
  for (const block of lines) {
    const heads = (block.html?.heading ?? 0) > 0;
    if (heads || block.index < topLines) out.push({ text: block.text, heads, at: block });
  }
  return out;
}

function findConsent(
  sayings: readonly Saying[],
  lines: readonly Block[],
  paragraphs: readonly Block[],
): Saying | undefined {
  // Most pages show a notice beside their text; here no paragraph speaks of anything else.
  let other = 0;
  for (const { text } of paragraphs) {
    const lower = text.slice(0, 2_000).toLowerCase();
    if (words.subject.some((word) => lower.includes(word))) continue;
    other += text.length;
    if (other > longestNotice / 3) return undefined;
  }
  const said = sayings.find(({ text }) => phrases.consent.has(bareLine(text)));
  return said && countOf(lines, phrases.choices) >= leastChoices ? said : undefined;
}

/** How often one of the phrases is a line, or a part of one: buttons and labels stand in one line. */
function countOf(lines: readonly Block[], list: ReadonlySet<string>): number {
  const long = [...list].filter((phrase) => phrase.length >= shortPhrase);
  long.sort((a, b) => b.length - a.length);
  let count = 0;
  for (const { text } of lines) {
    let rest = bareLine(text);
    if (list.has(rest)) {
      count++;
      continue;
    }
    for (const phrase of long) {
      const parts = rest.split(phrase);
      count += parts.length - 1;
      rest = parts.join("\n");
    }
  }
  return count;
}

function lengthOf(paragraphs: readonly Block[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

function notice(kind: NoticeKind, { text, at }: Saying): Notice {
  return { kind, said: text, ...(at && { at }) };
}
