import type { Claim } from "../model/claim.ts";
import type { RecordEvidence } from "../model/record.ts";

/** Evidence as a record holds it: a stage may give a whole block as `at`, the record its span. */
export function recordEvidence(evidence: Claim["evidence"]): readonly RecordEvidence[] {
  // Most claims have one reason, without a place.
  if (evidence.length === 1 && evidence[0].at === undefined) {
    const { signal, value } = evidence[0];
    return [{ signal, value }];
  }
  return evidence.map(({ signal, value, at }) =>
    at ? { signal, value, at: { start: at.start, end: at.end } } : { signal, value },
  );
}
