import type { Span } from "../model/span.ts";
import { codeAt } from "./code-at.ts";
import { isInvisible, mayBeInvisible, withoutInvisible } from "./invisible.ts";

/**
 * A text in Unicode's composed form (NFC) and without what shows nothing, and where its characters stand
 * in the text as read.
 */
export interface Composed {
  readonly text: string;
  /** Where a span of `text` stands in the text as read, with what shows nothing at its ends. */
  readonly toRead: (span: Span) => Span;
  /** Where a span of the text as read stands in `text`; inside what was composed it is the start of that. */
  readonly fromRead: (span: Span) => Span;
}

/** Longer runs of marks are no writing, and sorting them takes quadratic time: they stay as read. */
const longestRun = 32;

/** What a code unit does when texts are composed, as far as found out. */
const roles: Uint8Array = new Uint8Array(0x10000);
const [alone, joins, changes, hides] = [1, 2, 3, 4];

function roleOf(code: number): number {
  const character = String.fromCharCode(code);
  // Vowels and finals of decomposed Hangul are letters, and join what stands before them.
  const role = mayBeInvisible(code)
    ? hides!
    : /[\p{M}\u1160-\u11ff]/u.test(character)
      ? joins!
      : character.normalize("NFC") === character
        ? alone!
        : changes!;
  roles[code] = role;
  return role;
}

/** A stretch that composing changes. */
interface Piece {
  readonly read: number;
  readonly readEnd: number;
  readonly at: number;
  readonly end: number;
}

/**
 * Composes `text`, or gives null where that changes nothing, as for nearly all texts. `é` as a letter
 * and a mark, as macOS writes it, is then found by word lists, and by patterns that count letters; so
 * is a word with a soft hyphen inside.
 */
export function compose(text: string): Composed | null {
  const shown = withoutInvisible(text);
  const foreign = /[^\0-\u02ff]/.test(text);
  if (shown === text && (!foreign || (!hasLongRun(text) && text.normalize("NFC") === text)))
    return null;
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let from = 0;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    const role = roles[code] || roleOf(code);
    if (role === alone) continue;
    const hidden = role === hides;
    if (hidden && !isInvisible(text, at)) continue;
    const start = role === joins && at > from ? at - 1 : at;
    let end = at + 1;
    while (
      !hidden &&
      end < text.length &&
      (roles[codeAt(text, end)] || roleOf(codeAt(text, end))) === joins
    )
      end++;
    at = end - 1;
    if (end - start > longestRun) continue;
    const read = text.slice(start, end);
    const written = hidden ? "" : read.normalize("NFC");
    if (written === read) continue;
    parts.push(text.slice(from, start), written);
    length += start - from;
    pieces.push({ read: start, readEnd: end, at: length, end: length + written.length });
    length += written.length;
    from = end;
  }
  if (pieces.length === 0) return null;
  parts.push(text.slice(from));
  return {
    text: parts.join(""),
    toRead: mapping(pieces, (piece) => [piece.at, piece.end, piece.read, piece.readEnd]),
    fromRead: mapping(pieces, (piece) => [piece.read, piece.readEnd, piece.at, piece.end]),
  };
}

/** Blocks of Unicode that hold all marks, and nothing of a text in Latin or Chinese letters but its marks. */
const mayBeLongRun = new RegExp(
  `[\\u0300-\\u1dff\\u20d0-\\u2dff\\u302a-\\u309a\\ua66f-\\uffff]{${longestRun + 1}}`,
);

function hasLongRun(text: string): boolean {
  if (!mayBeLongRun.test(text)) return false;
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    run = (roles[code] || roleOf(code)) === joins ? run + 1 : 0;
    if (run > longestRun) return true;
  }
  return false;
}

type Sides = readonly [from: number, fromEnd: number, to: number, toEnd: number];

function mapping(pieces: readonly Piece[], sidesOf: (piece: Piece) => Sides): (span: Span) => Span {
  const map = (at: number, ends: boolean): number => {
    // The last piece that begins before `at`; where a span ends, at `at` too.
    let [low, high] = [0, pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const [from] = sidesOf(pieces[middle]!);
      if (from < at || (ends && from === at)) low = middle + 1;
      else high = middle;
    }
    const before = pieces[low - 1];
    if (before === undefined) return at;
    const [, fromEnd, to, toEnd] = sidesOf(before);
    return at >= fromEnd ? toEnd + (at - fromEnd) : to;
  };
  return ({ start, end }) => ({ start: map(start, false), end: map(end, true) });
}
