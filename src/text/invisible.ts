import { classOf, unspaced } from "./characters.ts";
import { codeAt } from "./code-at.ts";

const softHyphen = 0xad;
const zeroWidthSpace = 0x200b;
const wordJoiner = 0x2060;
const byteOrderMark = 0xfeff;

/**
 * Whether a UTF-16 unit shows nothing, wherever it stands or at least in some places: C0 and C1 controls
 * that are no white space and end no line, the byte order mark inside text, soft hyphens, word joiners and
 * zero-width spaces. Joiners of letters and marks of direction are none: they change what is shown.
 */
export function mayBeInvisible(code: number): boolean {
  if (code < 0x7f) return code < 0x20 && (code < 0x09 || code > 0x0d);
  if (code < 0xa0) return code !== 0x85;
  return (
    code === softHyphen || code === zeroWidthSpace || code === wordJoiner || code === byteOrderMark
  );
}

/**
 * Whether what stands at `at` shows nothing and parts no words. A zero-width space does so beside a script
 * that is written without spaces.
 */
export function isInvisible(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (!mayBeInvisible(code)) return false;
  return code !== zeroWidthSpace || !(isUnspaced(text, at - 1) || isUnspaced(text, at + 1));
}

/** What `mayBeInvisible`, as a pattern: a text is searched faster than looked through. */
const mayHoldInvisible = new RegExp(
  `[${["\0-\x08", "\x0e-\x1f", "\x7f-\x84", "\x86-\x9f"].join("")}\u00ad\u200b\u2060\ufeff]`,
);

/** The text without what shows nothing; the same string if there is nothing of the kind. */
export function withoutInvisible(text: string): string {
  if (!mayHoldInvisible.test(text)) return text;
  const { length } = text;
  let out = "";
  let from = 0;
  for (let at = 0; at < length; at++) {
    if (!mayBeInvisible(codeAt(text, at)) || !isInvisible(text, at)) continue;
    out += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

function isUnspaced(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classOf(codeAt(text, at)) === unspaced;
}
