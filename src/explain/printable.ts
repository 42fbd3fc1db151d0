import stringWidth from "string-width";

/** Characters that act instead of being seen, or that make a line read in another order. */
const unseen =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * Text that is safe and honest on a terminal: control characters, line and paragraph separators, bidi
 * controls and half surrogate pairs are shown as `\uXXXX`, so that no input can move the cursor,
 * change colours or turn a line around.
 */
export function printable(text: string): string {
  return text.replace(unseen, (character) =>
    character === "\n" ? "\\n" : character === "\t" ? "\\t" : codePoint(character),
  );
}

/** The same for text that keeps its lines: line feeds and tabs stay as they are. */
export function printableLines(text: string): string {
  return text.replace(unseen, (character) =>
    character === "\n" || character === "\t" ? character : codePoint(character),
  );
}

function codePoint(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Only characters of one column each: Latin, and the punctuation of newspapers. */
const narrow = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027]*$/;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A longer cluster is no letter but a stack of marks: it is not shown. */
const maxClusterUnits = 32;

/** Columns that printable text takes on a terminal. */
export function columnsOf(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text);
}

/** Shortens printable text to at most `columns` columns; what is cut is marked with `…`. */
export function fit(text: string, columns: number): string {
  if (columns <= 0) return "";
  if (columns === Number.POSITIVE_INFINITY) return text;
  const room = Math.floor(columns);
  const head = text.slice(0, room + 1);
  if (narrow.test(head)) return text.length <= room ? text : `${head.slice(0, room - 1)}…`;
  let used = 0;
  let end = 0;
  let endWithMark = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += segment.length > maxClusterUnits ? room + 1 : columnsOf(segment);
    if (used > room) return `${text.slice(0, endWithMark)}…`;
    end += segment.length;
    if (used < room) endWithMark = end;
  }
  return text;
}
