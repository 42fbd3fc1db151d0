const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** A word and where it stands in the string it was read from. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words in order: runs of letters, marks and digits, joined by inner apostrophes, points, hyphens. */
export function wordsOf(text: string): Word[] {
  const out: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    out.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return out;
}

/** Number of words as `wordsOf` counts them. */
export function countWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0;
}
