import { diffArrays } from "diff";
import { restore } from "../../apply/restore.ts";
import type { Comparable, Outcome, StretchChange } from "./record-change.ts";

/** More edits apart, texts have too little in common for a comparison that a person could read. */
const maxEditLength = 2_000;

/** A stretch of one text with one outcome: what stands between two edits, or an edit. */
interface Piece {
  readonly text: string;
  readonly outcome: Outcome;
  /** From 1; null where the record does not hold its text as read. */
  readonly line: number | null;
}

/**
 * Compares two records piece by piece, by the text of the pieces: for texts that were not read the
 * same, or whose records hold no edits.
 */
export function changedPieces(before: Comparable, after: Comparable): StretchChange[] {
  const [was, is] = [piecesOf(before), piecesOf(after)];
  const key = ({ text }: Piece): string => text;
  const parts = diffArrays(was.map(key), is.map(key), { maxEditLength });
  if (parts === undefined) {
    return [
      { line: null, text: before.body, before: "kept", after: "absent" },
      { line: null, text: after.body, before: "absent", after: "kept" },
    ];
  }
  const out: StretchChange[] = [];
  let left = 0;
  let right = 0;
  for (const { added, removed, value } of parts) {
    for (const text of value) {
      const a = added ? undefined : was[left++];
      const b = removed ? undefined : is[right++];
      const [old, now] = [a?.outcome ?? "absent", b?.outcome ?? "absent"];
      if (said(old) !== said(now))
        out.push({ line: (b ?? a)?.line ?? null, text, before: old, after: now });
    }
  }
  return out;
}

function said(outcome: Outcome): string {
  return typeof outcome === "string" ? outcome : `${outcome.reason} ${outcome.with ?? ""}`;
}

function piecesOf(record: Comparable): Piece[] {
  const { body, blocks, edits } = record;
  if (edits.length === 0 || edits.some(({ original }) => original === undefined)) {
    return blocks.map(({ start, end }) => ({
      text: body.slice(start, end).trim(),
      outcome: "kept",
      line: null,
    }));
  }
  const text = restore(record);
  const out: Piece[] = [];
  let line = 1;
  let counted = 0;
  const add = (start: number, end: number, outcome: Outcome): void => {
    const piece = text.slice(start, end).trim();
    if (piece === "") return;
    for (; counted < start; counted++) if (text.charCodeAt(counted) === 10) line++;
    out.push({ text: piece, outcome, line });
  };
  let at = 0;
  for (const edit of edits) {
    add(at, edit.start, "kept");
    if (edit.op !== "space") add(edit.start, edit.end, edit);
    at = edit.end;
  }
  add(at, text.length, "kept");
  return out;
}
