import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";

/** The text outside the removed spans, blocks parted by a line break. */
export function keptText(document: Document, removed: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...removed, { start: document.text.length, end: 0 }]) {
    const part = document.text.slice(at, start).trim();
    if (part !== "") parts.push(part);
    at = end;
  }
  return parts.join("\n");
}

/** The last stretch of text outside the removed spans that is not white space. */
export function lastKept({ text }: Document, removed: readonly Span[]): string {
  let end = text.length;
  for (let i = removed.length - 1; i >= -1; i--) {
    const part = text.slice(i < 0 ? 0 : removed[i]!.end, end).trim();
    if (part !== "") return part;
    if (i >= 0) end = removed[i]!.start;
  }
  return "";
}
