import type { Evidence, FieldClaim, FlagClaim, RemoveClaim } from "../../model/claim.ts";
import type { FieldName, FieldValues } from "../../model/field.ts";
import type { Span } from "../../model/span.ts";
import type { MetadataReason } from "./reasons.ts";

/**
 * Below this confidence a value stays a candidate: the record says null. A half is the point where
 * a value is as likely wrong as right, and wrong is worse than missing.
 */
export const publishable = 0.5;

export type Signs = readonly [Evidence, ...Evidence[]];

export function sign(signal: string, value: string | number | boolean, at?: Span): Evidence {
  // Evidence quotes the text, and a hostile line can have a megabyte.
  const short = typeof value === "string" && value.length > 200 ? `${value.slice(0, 199)}…` : value;
  return at
    ? { signal, value: short, at: { start: at.start, end: at.end } }
    : { signal, value: short };
}

/** Control characters leave the body by their own claims; a field is written without them. */
const controls = /(?:[^\P{Cc}\s\u0085]|\ufeff)+/gu;

function withoutControls<Value>(value: Value): Value;
function withoutControls(value: unknown): unknown {
  if (typeof value === "string") return value.replace(controls, "");
  if (Array.isArray(value)) return value.map(withoutControls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withoutControls(part)]),
  );
}

export function field<F extends FieldName>(
  name: F,
  value: FieldValues[F] | null,
  source: string,
  reason: MetadataReason,
  confidence: number,
  evidence: Signs,
  span?: Span,
): FieldClaim {
  return {
    kind: "field",
    field: name,
    value: withoutControls(value),
    source,
    reason,
    confidence,
    evidence,
    ...(span && { span: { start: span.start, end: span.end } }),
  } as FieldClaim;
}

export function remove(
  span: Span,
  reason: MetadataReason,
  confidence: number,
  evidence: Signs,
): RemoveClaim {
  return {
    kind: "remove",
    span: { start: span.start, end: span.end },
    reason,
    confidence,
    evidence,
  };
}

export function flag(
  code: string,
  severity: FlagClaim["severity"],
  reason: MetadataReason,
  confidence: number,
  evidence: Signs,
): FlagClaim {
  return { kind: "flag", code, severity, reason, confidence, evidence };
}
