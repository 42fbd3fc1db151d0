import { type Line, wordingOf } from "./page.ts";
import type { Wording } from "./wording.ts";

/** Words of prose that a line of so many words is worth when its diction is sure. */
const wordsOfDiction = 4;
/** Lines of which the words say nothing are chrome more often than not. */
const usualDiction = -0.5;
const surestDiction = 2.5;

/** In words of prose: what a line says for (above 0) or against being in the body. */
export function score(line: Line): number {
  const words = Math.sqrt(Math.min(line.words, 60) + 1);
  const said =
    line.diction === 0
      ? 0
      : Math.max(-surestDiction, Math.min(surestDiction, usualDiction - line.diction));
  return shapeScore(line) + wordsOfDiction * said * words;
}

/** What the shape of a line and the phrases on it say. */
export function shapeScore(line: Line): number {
  const worded = line.wordings.length === 0 ? 0 : wordedScore(line);
  if (worded !== 0) return worded;
  if (line.prose) return Math.min(line.words, 60);
  if (line.sentence) return line.words >= 4 ? line.words / 2 : 0;
  if (line.functionShare >= 0.2 && line.lowerShare >= 0.6) return -1;
  return -4;
}

/** What the phrases on a line say against it; 0 if nothing. */
function wordedScore({ wordings, prose, address }: Line): number {
  if (wordings.some(({ position }) => position === "whole")) return -8;
  const worded = wordings.some(
    ({ kind, position }) => kind !== "promo-label" && (position === "opens" || (prose && address)),
  );
  return worded && (address || !prose) ? -6 : 0;
}

/** How much of the prose before a heading still speaks for the lines after it, 0 to 1. */
export function kept(line: Line): number {
  if (line.wordings.length === 0) return 1;
  if (wordingOf(line, "comments", "whole", "opens")) return 0.3;
  if (opensList(line, "whole")) return 0.7;
  return 1;
}

/** What a heading costs that seldom stands before more of the article, in words of prose. */
export function partingOf(line: Line): number {
  const share = kept(line);
  return share === 1 ? 0 : share < 0.5 ? 40 : 10;
}

/** Headings that open a list of other articles. */
const sectionKinds: readonly string[] = ["related", "ranking", "recommendation"];

/** Whether a line is, or at one of these positions holds, such a heading. */
export function opensList(line: Line, ...positions: Wording["position"][]): boolean {
  if (line.wordings.length === 0) return false;
  return sectionKinds.some((kind) => wordingOf(line, kind, ...positions));
}
