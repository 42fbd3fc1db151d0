import type { Edit } from "../../model/record.ts";
import type { Comparable, Outcome, StretchChange } from "./record-change.ts";

/**
 * Walks over the edits of two records of one text side by side. `text` is the text as read, or null
 * where the records do not hold it; lines have no number then. White space is left out.
 */
export function changedStretches(
  before: Comparable,
  after: Comparable,
  text: string | null,
): { readonly stretches: StretchChange[]; readonly reweighed: number } {
  const stretches: StretchChange[] = [];
  const left = before.edits;
  const right = after.edits;
  let reweighed = 0;
  let at = 0;
  let l = 0;
  let r = 0;
  let line = 1;
  let counted = 0;
  while (l < left.length || r < right.length) {
    const was = left[l];
    const is = right[r];
    const a = was && was.start <= at ? was : undefined;
    const b = is && is.start <= at ? is : undefined;
    const end = Math.min(borderOf(was, at), borderOf(is, at));
    const piece = text?.slice(at, end) ?? pieceOf(a ?? b, at, end);
    if (isSaid(a) !== isSaid(b) || (isSaid(a) && a?.reason !== b?.reason) || a?.with !== b?.with) {
      if (piece.trim() !== "") {
        for (; text !== null && counted < at; counted++)
          if (text.charCodeAt(counted) === 10) line++;
        stretches.push({
          line: text === null ? null : line,
          text: piece,
          before: outcomeOf(a),
          after: outcomeOf(b),
        });
      }
    } else if (isSaid(a) && a?.confidence !== b?.confidence && a?.start === at) reweighed++;
    at = end;
    if (was && was.end <= at) l++;
    if (is && is.end <= at) r++;
  }
  return { stretches, reweighed };
}

/** Where the edit begins or, inside it, ends. */
function borderOf(edit: Edit | undefined, at: number): number {
  if (edit === undefined) return Number.POSITIVE_INFINITY;
  return edit.start > at ? edit.start : edit.end;
}

/** Whether a record says anything of the stretch beyond white space. */
function isSaid(edit: Edit | undefined): boolean {
  return edit !== undefined && edit.op !== "space";
}

function outcomeOf(edit: Edit | undefined): Outcome {
  return edit === undefined || edit.op === "space" ? "kept" : edit;
}

function pieceOf(edit: Edit | undefined, start: number, end: number): string {
  return (
    edit?.original?.slice(start - edit.start, end - edit.start) ?? `characters ${start}–${end}`
  );
}
