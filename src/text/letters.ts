/**
 * The letters and digits of a text in their plainest form, and where each came from. Two strings
 * that differ only in case, accents, quotes, dashes or spacing have the same `key`.
 */
export interface Letters {
  readonly key: string;
  /** `starts[i]` is the offset of the character that gave `key[i]`. */
  readonly starts: readonly number[];
  /** `ends[i]` is the offset just after that character. */
  readonly ends: readonly number[];
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Reads the letters of `text` with their offsets. */
export function lettersOf(text: string): Letters {
  let key = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    for (const part of character.normalize("NFKD").toLowerCase()) {
      if (!letterOrDigit.test(part)) continue;
      key += part;
      for (let i = 0; i < part.length; i++) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { key, starts, ends };
}

/** `lettersOf(text).key`, without the offsets. */
export function letterKey(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
