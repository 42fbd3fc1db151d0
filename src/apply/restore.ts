import { UsageError } from "../model/errors.ts";
import type { ArticleRecord } from "../model/record.ts";

/**
 * The text as read, from what a record holds: the text of its blocks fills the gaps between its
 * edits. Throws a usage error if the record was written without the originals of its edits.
 */
export function restore(record: Pick<ArticleRecord, "body" | "blocks" | "edits">): string {
  const kept = record.blocks.map(({ start, end }) => record.body.slice(start, end)).join("");
  const parts: string[] = [];
  let read = 0;
  let used = 0;
  for (const edit of record.edits) {
    if (edit.original === undefined) {
      throw new UsageError("option", "only a record written with full edits can be restored");
    }
    const gap = edit.start - read;
    parts.push(kept.slice(used, used + gap), edit.original);
    used += gap + (edit.op === "replace" ? (edit.with ?? "").length : 0);
    read = edit.end;
  }
  parts.push(kept.slice(used));
  return parts.join("");
}
