import type { Annotation } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import { field, remove, sign } from "./claims.ts";
import type { Page } from "./page.ts";

/** Front matter is longer than this in no file that a person wrote, in UTF-16 units. */
const longest = 20_000;
/** A rule above a heading is none. */
const fewest = 2;

/** Keys that are named as evidence. */
const namedKeys = 8;

/** What opens it, and closes it: YAML, TOML. */
const opening = /^\s{0,99}(-{3}|\+{3})[ \t]{0,9}\r?\n/;
const entryLine =
  /^(["']?)([\p{L}_][\p{L}\p{N}_.-]{0,60})\1[ \t]{0,9}[:=](?=\s|$)[ \t]{0,99}(.{0,2000})/u;
/** A part of the value above: an item, an indented line, the end of a list; or a comment. */
const furtherLine = /^(?:[ \t]|[-*•]\s|[\]}#])/;
/** The value stands in the lines below. */
const folded = /^[>|][+-]?\d?$/;

const summaries = new Set(["description", "summary", "excerpt", "lead", "subtitle", "standfirst"]);
const addresses = new Set(["canonical", "canonical_url", "canonicalurl", "url", "link"]);

/**
 * The head of a Markdown file, `title: …` and so on between two fences: all of it leaves the body. Title,
 * names and dates are read off its lines like off any others.
 */
export function findFrontMatter({ document: { text } }: Page): Annotation[] {
  const found = frontMatterOf(text);
  if (found === null) return [];
  const { span, entries } = found;
  const keys = entries.slice(0, namedKeys).map(({ key }) => key);
  const at = [sign("front-matter", keys.join(", "), span)] as const;
  const claims: Annotation[] = [remove(span, "metadata/front-matter", 0.9, at)];
  const summary = entries.find(({ key, value }) => summaries.has(key) && value.length > 1);
  if (summary !== undefined)
    claims.push(
      field("standfirst", summary.value, "front-matter", "metadata/standfirst", 0.85, at, span),
    );
  const url = entries.find(({ key, value }) => addresses.has(key) && isAddress(value));
  if (url !== undefined)
    claims.push(
      field("canonicalUrl", url.value, "front-matter", "metadata/canonical-url", 0.9, at, span),
    );
  return claims;
}

interface Entry {
  readonly key: string;
  value: string;
}

/** From fence to fence, and what is said between; null where a line between is of another kind. */
function frontMatterOf(text: string): { span: Span; entries: readonly Entry[] } | null {
  const head = text.slice(0, longest);
  const opened = opening.exec(head);
  if (opened === null) return null;
  const fence = opened[1]!;
  const entries: Entry[] = [];
  let at = opened[0].length;
  for (const line of head.slice(at).split("\n")) {
    const bare = line.trimEnd();
    if (bare === fence || (bare === "..." && fence === "---")) {
      const span = { start: opened[0].indexOf(fence), end: at + bare.length };
      return entries.length < fewest ? null : { span, entries };
    }
    at += line.length + 1;
    const [, , key, value = ""] = entryLine.exec(bare) ?? [];
    const last = entries.at(-1);
    if (key !== undefined) entries.push({ key: key.toLowerCase(), value: unquoted(value) });
    else if (last !== undefined && furtherLine.test(bare)) {
      if (folded.test(last.value)) last.value = bare.trim();
      else if (/^[ \t]/.test(bare)) last.value = `${last.value} ${bare.trim()}`.slice(0, longest);
    } else if (bare !== "" && !bare.startsWith("#")) return null;
  }
  return null;
}

function unquoted(value: string): string {
  return value.replace(/^(["'])(.{0,2000})\1$/u, "$2").trim();
}

function isAddress(value: string): boolean {
  return /^https?:\/\/\S{1,2000}$/.test(value) && URL.canParse(value);
}
