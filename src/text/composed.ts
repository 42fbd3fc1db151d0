import { codeAt } from "./code-at.ts";

/** A text in Unicode's composed form (NFC), and where its characters stand in the text as read. */
export interface Composed {
  readonly text: string;
  /** Offset in the text as read of an offset in `text`; inside a composed character its start. */
  readonly toRead: (at: number) => number;
  /** Offset in `text` of an offset in the text as read; inside what was composed its start. */
  readonly fromRead: (at: number) => number;
}

/** Longer runs of marks are no writing, and sorting them takes quadratic time: they stay as read. */
const longestRun = 32;

/** What a code unit does when texts are composed, as far as found out. */
const roles: Uint8Array = new Uint8Array(0x10000);
const [alone, joins, changes] = [1, 2, 3];

function roleOf(code: number): number {
  const character = String.fromCharCode(code);
  // Vowels and finals of decomposed Hangul are letters, and join what stands before them.
  const role = /[\p{M}\u1160-\u11ff]/u.test(character)
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
 * and a mark, as macOS writes it, is then found by word lists, and by patterns that count letters.
 */
export function compose(text: string): Composed | null {
  if (!/[^\0-\u02ff]/.test(text) || (!hasLongRun(text) && text.normalize("NFC") === text))
    return null;
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let from = 0;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    const role = roles[code] || roleOf(code);
    if (role === alone) continue;
    const start = role === joins && at > from ? at - 1 : at;
    let end = at + 1;
    while (end < text.length && (roles[codeAt(text, end)] || roleOf(codeAt(text, end))) === joins)
      end++;
    at = end - 1;
    if (end - start > longestRun) continue;
    const read = text.slice(start, end);
    const written = read.normalize("NFC");
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

function hasLongRun(text: string): boolean {
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    run = (roles[code] || roleOf(code)) === joins ? run + 1 : 0;
    if (run > longestRun) return true;
  }
  return false;
}

type Sides = readonly [from: number, fromEnd: number, to: number, toEnd: number];

function mapping(
  pieces: readonly Piece[],
  sidesOf: (piece: Piece) => Sides,
): (at: number) => number {
  return (at) => {
    // The last piece that begins at or before `at`.
    let [low, high] = [0, pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sidesOf(pieces[middle]!)[0] <= at) low = middle + 1;
      else high = middle;
    }
    const before = pieces[low - 1];
    if (before === undefined) return at;
    const [, fromEnd, to, toEnd] = sidesOf(before);
    return at >= fromEnd ? toEnd + (at - fromEnd) : to;
  };
}
