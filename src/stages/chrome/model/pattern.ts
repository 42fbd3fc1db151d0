import {
  caseless,
  classOf,
  digit,
  lower,
  mark,
  space,
  unspaced,
  upper,
} from "../../../text/characters.ts";
import type { Line } from "../page.ts";

/** Longer lines are sentences: that two of them are put together alike is chance. */
const mostWords = 12;
/** Characters of a line that are looked at. */
const mostCharacters = 60;

const hashStart = 0x811c9dc5;
const hashFactor = 0x01000193;

/** What runs of characters stand for in a pattern. */
const capital = 0x41;
const word = 0x61;
const number = 0x30;

/**
 * How a short line is put together: words with a capital, words without, numbers and signs, in their
 * order, runs of words as one. "17:40" and "9:05" are alike, "2 Redlake 146" and "14 Upper Stour 97" too.
 * A hash; 0 for a line that is too long, and for one without characters.
 */
export function patternOf({ words, block: { text } }: Line): number {
  if (words > mostWords) return 0;
  const end = Math.min(mostCharacters, text.length);
  let hash = hashStart;
  let last = 0;
  for (let at = 0; at < end; ) {
    const code = text.charCodeAt(at++);
    const kind = classOf(code);
    if (kind === space) continue;
    let part = code;
    if (kind === digit) {
      part = number;
      while (at < end && classOf(text.charCodeAt(at)) === digit) at++;
    } else if (isLetter(kind)) {
      part = kind === upper ? capital : word;
      while (at < end && isLetter(classOf(text.charCodeAt(at)))) at++;
      if (part === last) continue;
    }
    hash = Math.imul(hash ^ part, hashFactor);
    last = part;
  }
  return last === 0 ? 0 : hash;
}

function isLetter(kind: ReturnType<typeof classOf>): boolean {
  return (
    kind === lower || kind === upper || kind === caseless || kind === unspaced || kind === mark
  );
}
