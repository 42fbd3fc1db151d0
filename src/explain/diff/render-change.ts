import { fit, printable } from "../printable.ts";
import { kindOfReason } from "../reason-kind.ts";
import type { Paint } from "../render.ts";
import { confidenceText, evidenceText, valueText } from "../wording.ts";
import type { Outcome, RecordChange } from "./record-change.ts";

export interface ChangeOptions {
  readonly width: number;
  readonly paint: Paint;
  /** Changes of each sort that are shown; the rest is counted. */
  readonly most: number;
}

/** Observations that an outcome tells. */
const maxEvidence = 3;

/**
 * What changed in one document, a few rows for each change. Every one begins with `name`; empty where
 * the document has been named above.
 */
export function renderChange(name: string, change: RecordChange, options: ChangeOptions): string[] {
  const { width, paint, most } = options;
  const rows: string[] = [];
  const row = (text: string): number => rows.push(fit(text, width));
  const at = (...parts: readonly string[]): string =>
    [printable(name), ...parts].filter((part) => part !== "").join(" ");
  for (const { line, text, before, after } of change.stretches.slice(0, most)) {
    const place = at(line === null ? "" : `line ${line}`);
    row(`${place}${place === "" ? "" : ": "}"${printable(text.trim())}"`);
    rows.push(outcomeRow("was", before, options), outcomeRow("now", after, options));
  }
  more(rows, change.stretches.length - most, "line", paint);
  const values = [
    ...change.fields,
    ...change.names.map((value) => ({ ...value, name: `name ${value.name}` })),
  ];
  for (const { name: field, before, after } of values.slice(0, most)) {
    row(`${at(printable(field))}:`);
    row(`    was  ${printable(valueText(before))}`);
    row(`    now  ${printable(valueText(after))}`);
  }
  more(rows, values.length - most, "field or name", paint);
  const { gained, lost } = change.flags;
  if (gained.length > 0) row(at(`flags gained: ${gained.join(", ")}`));
  if (lost.length > 0) row(at(`flags lost: ${lost.join(", ")}`));
  if (rows.length === 0 && change.reweighed > 0)
    row(at(`nothing but confidences, of ${change.reweighed} cuts`));
  else if (rows.length === 0 && change.details.length > 0)
    row(at(`nothing but details of ${change.details.join(", ")}`));
  return rows;
}

function more(rows: string[], left: number, what: string, paint: Paint): void {
  if (left > 0) rows.push(paint("why", `… and ${left} more: ${what}${left > 1 ? "s" : ""}`));
}

function outcomeRow(when: string, outcome: Outcome, { width, paint }: ChangeOptions): string {
  if (outcome === "kept") return paint("kept", `    ${when}  + kept`);
  if (outcome === "absent") return paint("why", `    ${when}    not there`);
  const { op, reason, confidence, evidence } = outcome;
  const said = evidence.slice(0, maxEvidence).map((item) => printable(evidenceText(item)));
  const done = op === "replace" ? `= "${printable(outcome.with ?? "")}"` : "− cut";
  const text = `    ${when}  ${done}  ${reason} ${confidenceText(confidence)} · ${said.join(", ")}`;
  return paint(kindOfReason(reason), fit(text, width));
}
