import type { BlockKind } from "../../../model/document.ts";
import type { Line } from "./lines.ts";

/** Columns that mail, wire and terminal programs wrap at: 50 (narrow feeds) to 100. */
const narrowest = 50;
const widest = 100;
/** Share of the lines that may be longer than the column. */
const strayShare = 0.02;
/** Fewer breaks than this could fall so by chance. */
const fewestBreaks = 5;
/** Share of the width that a line must fill before its break says anything. */
const full = 0.7;
/** Columns that a program may leave free although the next word would have fitted. */
const slack = 2;
/** Where a sentence goes on, 98 to 100 % of the breaks that programs make are forced. */
const mostForced = 0.9;
/** Columns by which the text of a list item may stand to the right of its bullet. */
const hanging = 5;

/**
 * Tells for each line whether the next one goes on with its paragraph: the text was broken at a fixed
 * column. Only where the whole document speaks for it, else all false:
 *
 * - nearly no line is longer than the widest column in use, and there are enough full lines;
 * - some full lines are followed by one in lower case, and after nearly every one of these the next
 *   word would not have fitted. Lines of a list or of one sentence each open with capitals; those of a
 *   poem, and of text that is cut at its links, are as long as they happen to be, and their next word
 *   often fits. What opens with a capital may be a new paragraph or a headline, and says nothing.
 */
export function hardWrapped(
  text: string,
  lines: readonly Line[],
  kinds: readonly BlockKind[],
): readonly boolean[] {
  const goesOn: boolean[] = new Array(lines.length).fill(false);
  const width = wrapColumn(lines);
  if (width === null) return goesOn;
  let breaks = 0;
  let forced = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i]!, lines[i + 1]!];
    if (!mayGoOn(line, next, kinds[i]!, kinds[i + 1]!)) continue;
    if (columns(line) < width * full || !opensLower(text, next)) continue;
    breaks++;
    if (isForced(text, line, next, width)) forced++;
  }
  if (breaks < fewestBreaks || forced < breaks * mostForced) return goesOn;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i]!, lines[i + 1]!];
    goesOn[i] =
      mayGoOn(line, next, kinds[i]!, kinds[i + 1]!) &&
      isForced(text, line, next, width) &&
      columns(line) >= width * (opensLower(text, next) ? 0.5 : full);
  }
  return goesOn;
}

/** The widest column in use, a few stray lines (addresses of pages) left out; null if it is no wrap column. */
function wrapColumn(lines: readonly Line[]): number | null {
  if (lines.length < fewestBreaks) return null;
  const counts = new Uint32Array(widest + 1);
  let longer = 0;
  for (const line of lines) {
    const width = columns(line);
    if (width > widest) longer++;
    else counts[width]!++;
  }
  const strays = Math.max(1, lines.length * strayShare);
  if (longer > strays) return null;
  let width = widest;
  for (let above = 0; width > 0; width--) {
    above += counts[width]!;
    if (above > strays) break;
  }
  return width >= narrowest ? width : null;
}

function columns(line: Line): number {
  return line.indent + line.end - line.start;
}

/** A blank line, an indent or a bullet opens a new paragraph; a list item goes on below its text. */
function mayGoOn(line: Line, next: Line, kind: BlockKind, nextKind: BlockKind): boolean {
  if (next.breaks !== 1 || nextKind !== "paragraph") return false;
  if (kind !== "paragraph" && kind !== "list-item") return false;
  return next.indent <= line.indent + (kind === "list-item" ? hanging : 1);
}

/** Whether the first word of the next line would not have fitted on this one. */
function isForced(text: string, line: Line, next: Line, width: number): boolean {
  const room = width - columns(line) - 1 - slack;
  if (room <= 0) return true;
  const end = next.start + room;
  if (next.end <= end) return false;
  for (let i = next.start; i <= end; i++) if (text[i] === " ") return false;
  return true;
}

function opensLower(text: string, line: Line): boolean {
  return /^["'“‘(«]?\p{Ll}/u.test(text.slice(line.start, line.start + 3));
}
