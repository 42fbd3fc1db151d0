import type { Annotation } from "../../model/claim.ts";
import type { Block } from "../../model/document.ts";
import { field, remove, sign } from "./claims.ts";
import type { Page } from "./page.ts";

/** What opens and closes it: YAML, TOML. */
const fence = /^(?:-{3}|\+{3})$/;
const entry = /^([a-z][\w.-]{0,30})\s?[:=](?:\s(.{0,1000}))?$/i;
const item = /^[-*•]\s/;
/** So many lines at most, and so few entries at least: a rule above a heading is none. */
const longest = 60;
const fewest = 2;
const summary = /^(?:description|summary|excerpt|lead|subtitle|standfirst)$/i;

/**
 * The head of a Markdown file, `title: …` and so on between two fences: all of it leaves the body. Title,
 * names and dates are read off its lines like off any others.
 */
export function findFrontMatter({ blocks }: Page): Annotation[] {
  const lines = linesOf(blocks);
  const claims: Annotation[] = lines.map((block) =>
    remove(block, "metadata/front-matter", 0.86, [sign("front-matter", block.text, block)]),
  );
  for (const block of lines) {
    const [, key = "", value = ""] = entry.exec(block.text) ?? [];
    const text = value.replace(/^(["'])(.{0,1000})\1$/u, "$2").trim();
    if (!summary.test(key) || text.length < 2) continue;
    const at = [sign("front-matter", block.text, block)] as const;
    claims.push(field("standfirst", text, "front-matter", "metadata/standfirst", 0.85, at, block));
    break;
  }
  return claims;
}

/** The blocks from fence to fence; none where anything else stands between. */
function linesOf(blocks: readonly Block[]): readonly Block[] {
  const [opening] = blocks;
  if (opening === undefined || !fence.test(opening.text)) return [];
  const end = blocks.findIndex(
    ({ text }, index) => index > 0 && (text === opening.text || index > longest),
  );
  if (end < 0 || end > longest) return [];
  const inner = blocks.slice(1, end);
  if (!inner.every(({ text }) => entry.test(text) || item.test(text))) return [];
  const entries = inner.filter(({ text }) => entry.test(text)).length;
  return entries < fewest ? [] : blocks.slice(0, end + 1);
}
