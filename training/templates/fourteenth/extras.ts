import { readFileSync } from "node:fs";
import { type Language, readWords } from "../article.ts";
import type { Line } from "../line.ts";
import type { Story } from "../story.ts";

interface Extra {
  readonly captions: readonly string[];
  readonly points?: readonly string[];
}

/** By the article's title: what stands beside it on a page but is not the story. */
const extras: Readonly<Record<string, Extra>> = JSON.parse(
  readFileSync(new URL("extras.json", import.meta.url), "utf8"),
);

/** The caption of a picture that belongs to the article. */
export function caption(story: Story): string {
  return story.pick(extras[story.titleText]!.captions);
}

/** The article in short, as a box of key points has it. */
export function points(story: Story): readonly string[] {
  return extras[story.titleText]!.points ?? openings(story);
}

/** Words spoken in the article, said again as a pull quote. */
export function quote(story: Story): string {
  const spoken = bodyTexts(story).flatMap((text) =>
    [...text.matchAll(/[“"«„]([^“”"«»„]{30,180})[”"»“]/gu)].map((match) =>
      match[1]!.replace(/,$/u, ""),
    ),
  );
  return story.pick(spoken.length > 0 ? spoken : openings(story));
}

/** A headline of another story with the teaser that belongs to it. */
export function pair(story: Story, language: Language): readonly [string, string] {
  const { headlines, teasers } = readWords(new URL("./", import.meta.url), language);
  const at = story.int(0, teasers.length - 1);
  return [headlines[at]!, teasers[at]!];
}

/**
 * The article with inserts as in `Story.body`, but each moved on to the next end of a paragraph:
 * sites set things between paragraphs, not after a subhead or into a list.
 */
export function within(
  story: Story,
  ...inserts: readonly (readonly [number, readonly Line[]])[]
): Line[] {
  const own = story.body().filter(({ label }) => label === "body");
  const moved = inserts.map(([share, lines]) => {
    const from = Math.min(own.length - 1, Math.max(1, Math.ceil(share * own.length)));
    const fit = own.findIndex((_, at) => at >= from && isGap(own, at));
    return [(fit < 0 ? from : fit) / own.length, lines] as const;
  });
  return story.body(...moved);
}

const ITEM = /^(?:[-•*–+·]|\d+\.) /u;

function isGap(own: readonly Line[], at: number): boolean {
  const before = own[at - 1]!.text;
  return /[.!?…؟][”"»“)]?$/u.test(before) && !(ITEM.test(before) && ITEM.test(own[at]!.text));
}

function openings(story: Story): readonly string[] {
  const long = bodyTexts(story).filter((text) => text.length > 80);
  return long.slice(0, 3).map((text) => text.match(/^.{40,}?[.!?؟](?=\s|$)/u)?.[0] ?? text);
}

function bodyTexts(story: Story): string[] {
  return story
    .body()
    .filter(({ label }) => label === "body")
    .map(({ text }) => text);
}
