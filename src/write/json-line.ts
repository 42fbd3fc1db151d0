import type { ArticleRecord, Edit } from "../model/record.ts";

/** How much of the removed text a record holds: `full` alone can be undone from the record. */
export const editModes: readonly ["full", "spans", "none"] = ["full", "spans", "none"];

export type EditMode = (typeof editModes)[number];

/** A record with its edits in full, without their originals, or without edits. */
export function withEdits(record: ArticleRecord, mode: EditMode): ArticleRecord {
  if (mode === "full") return record;
  return { ...record, edits: mode === "none" ? [] : record.edits.map(spanOnly) };
}

function spanOnly({ original: _original, ...edit }: Edit): Edit {
  return edit;
}

/**
 * A value as one line of JSON with its line feed. Other characters that some readers take for a line
 * break are escaped, and half surrogate pairs become U+FFFD: every JSON reader can open it.
 */
export function jsonLine(value: unknown): string {
  let text = JSON.stringify(value);
  // `includes` costs nothing beside a regular expression, and hardly any text holds these.
  if (text.includes("\\ud") && /\\ud[89a-f]/.test(text)) text = JSON.stringify(wellFormed(value));
  if (text.includes("\u0085") || text.includes("\u2028") || text.includes("\u2029"))
    text = text.replace(/[\u0085\u2028\u2029]/g, escapeCharacter);
  return `${text}\n`;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Copies a value with U+FFFD in place of each half surrogate pair, in keys too. */
function wellFormed(value: unknown): unknown {
  if (typeof value === "string") return value.replace(/\p{Surrogate}/gu, "\ufffd");
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [wellFormed(key), wellFormed(inner)]);
  return Object.fromEntries(entries);
}
