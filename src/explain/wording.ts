import type { RecordEvidence } from "../model/record.ts";

/** Two places: what a reader compares; a third would change with every training. */
export function confidenceText(confidence: number): string {
  return confidence.toFixed(2);
}

/** `link-ratio 0.8`; of a signal that just holds, its name. */
export function evidenceText({ signal, value }: RecordEvidence): string {
  if (value === true) return signal;
  return `${signal} ${typeof value === "number" ? Number(value.toPrecision(3)) : value}`;
}

/** A value of a field on one line: text as it is, everything else as JSON. */
export function valueText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
