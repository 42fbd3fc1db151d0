import type { Span } from "../../../model/span.ts";

/** A line that shows something, without white space and control characters at its ends. */
export interface Line extends Span {
  /** Line breaks since the line before, or since the start of the text. */
  readonly breaks: number;
  /** Columns of white space before it: a tab counts as far as the next multiple of eight. */
  readonly indent: number;
}

const lf = 0x0a;
const cr = 0x0d;
const tab = 0x09;

/** Cuts text at LF, CR LF, CR, VT, FF, U+0085, U+2028 and U+2029. Lines that show nothing are left out. */
export function linesOf(text: string): Line[] {
  const out: Line[] = [];
  let breaks = 0;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : lf;
    if (!isBreak(code)) continue;
    const line = trimmed(text, from, i, breaks);
    if (line) {
      out.push(line);
      breaks = 0;
    }
    if (code === cr && text.charCodeAt(i + 1) === lf) i++;
    breaks++;
    from = i + 1;
  }
  return out;
}

function trimmed(text: string, from: number, to: number, breaks: number): Line | null {
  let start = from;
  let end = to;
  let indent = 0;
  while (start < end && isBlank(text.charCodeAt(start))) {
    indent += text.charCodeAt(start) === tab ? 8 - (indent % 8) : 1;
    start++;
  }
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start === end) return null;
  // A zero-width space alone would be a paragraph that nobody sees.
  if (isFormat(text.charCodeAt(start)) && !/[^\s\p{Cf}\p{Cc}]/u.test(text.slice(start, end)))
    return null;
  return { start, end, breaks, indent };
}

/** What ends a line. */
function isBreak(code: number): boolean {
  return (code >= lf && code <= cr) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** White space and control characters: everything below U+0021 and what Unicode calls a space. */
function isBlank(code: number): boolean {
  if (code <= 0x20 || code === 0xfeff) return true;
  if (code < 0x7f) return false;
  return (
    code <= 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

function isFormat(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x2069);
}
