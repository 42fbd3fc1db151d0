import { letterKey } from "../../../text/letters.ts";
import { wordsOf } from "../../../text/words.ts";

/** Longer values are descriptions. */
export const longestTitle = 400;

/** Whether two titles speak of the same: two words shared, or one inside the other. */
export function areAlike(a: string, b: string): boolean {
  if (sharedWords(a, b) >= 2) return true;
  const [x, y] = [letterKey(a), letterKey(b)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short === long || (short.length >= 8 && long.includes(short));
}

/** How many words two titles share. */
export function sharedWords(a: string, b: string): number {
  const words = new Set(wordsOf(a).map(({ text }) => letterKey(text)));
  const others = new Set(wordsOf(b.slice(0, longestTitle)).map(({ text }) => letterKey(text)));
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared;
}
