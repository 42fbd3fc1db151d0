/**
 * Text that is safe and honest on a terminal: control characters, line and paragraph separators, bidi
 * controls and half surrogate pairs are shown as `\uXXXX`, so that no input can move the cursor,
 * change colours or turn a line around.
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
    (character) =>
      character === "\n"
        ? "\\n"
        : character === "\t"
          ? "\\t"
          : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Scripts whose characters take two columns: CJK, Hangul, kana, full-width forms, most emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Shortens text to at most `columns` columns of a terminal; what is cut is marked with `…`. */
export function fit(text: string, columns: number): string {
  if (columns <= 0) return "";
  let used = 0;
  let end = 0;
  let endWithMark = 0;
  for (const character of text) {
    used += zeroWidth.test(character) ? 0 : wide.test(character) ? 2 : 1;
    if (used > columns) return `${text.slice(0, endWithMark)}…`;
    end += character.length;
    if (used < columns) endWithMark = end;
  }
  return text;
}
