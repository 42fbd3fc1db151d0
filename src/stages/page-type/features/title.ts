import type { Block } from "../../../model/document.ts";
import { letterKey } from "../../../text/letters.ts";
import words from "../words/title.json" with { type: "json" };
import { bitsByWord } from "../words.ts";

const kinds = Object.keys(words);
const bitsOf = bitsByWord(words);

/** What the page's title and its first heading look like. */
export const titleFeatures: readonly string[] = [
  ...kinds.map((kind) => `title-${kind}`),
  "title-words",
  "title-parts",
  "title-year",
  "title-number",
  "title-question",
  "heading-words",
  "heading-question",
  "heading-linked",
  "heading-in-title",
  "heading-place",
];

const longestTitle = 400;
const headingFeatures = 5;

export function readTitle(
  title: string | null,
  blocks: readonly Block[],
  out: (value: number) => void,
): void {
  const text = (title ?? "").slice(0, longestTitle).toLowerCase();
  const found = text.match(/[\p{L}\p{M}\d]+(?:['’][\p{L}\p{M}\d]+)*/gu) ?? [];
  let seen = 0;
  for (const word of found) seen |= bitsOf.get(word.replace("’", "'")) ?? 0;
  for (let kind = 0; kind < kinds.length; kind++) out((seen >> kind) & 1);
  out(found.length);
  out(Math.min(6, text.split(/\s[-–—|·•:»]\s/).length));
  out(/\b20[0-4]\d\b/.test(text) ? 1 : 0);
  out(/^(?:the |top )?\d/.test(text) ? 1 : 0);
  out(/[?？]/.test(text) ? 1 : 0);
  const heading = blocks.find(({ html }) => html?.heading === 1 && html.visibility !== "hidden");
  if (heading === undefined) {
    for (let i = 0; i < headingFeatures; i++) out(-1);
    return;
  }
  const line = heading.text.slice(0, longestTitle);
  out(line.split(" ").length);
  out(/[?？]$/.test(line) ? 1 : 0);
  out(heading.html!.linkChars * 2 > heading.text.length ? 1 : 0);
  const key = letterKey(line);
  out(key !== "" && letterKey(text).includes(key) ? 1 : 0);
  out(heading.start / (blocks.at(-1)?.end ?? 1));
}
