import { apply } from "../apply/apply.ts";
import { decide } from "../apply/decide.ts";
import type { Annotation } from "../model/claim.ts";
import type { Document, RawRecord } from "../model/document.ts";
import type { ArticleRecord } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import { decode } from "../stages/decode/decode.ts";
import { segment } from "../stages/segment/segment.ts";
import type { Pipeline } from "./pipeline.ts";
import type { Stopwatch } from "./stopwatch.ts";

/** A record with all that led to it. */
export interface Examination {
  readonly document: Document;
  readonly annotations: readonly Annotation[];
  readonly record: ArticleRecord;
}

/**
 * Takes one document the whole way. Throws a `DeadLetterError` if it cannot become a record. `watch`
 * takes the time of each step.
 */
export function examine(raw: RawRecord, pipeline: Pipeline, watch?: Stopwatch): Examination {
  const decoded = decode(raw);
  watch?.lap("decode");
  const document = segment(decoded);
  watch?.lap("segment");
  let annotations: readonly Annotation[] = document.claims;
  for (const { name, annotate } of pipeline.stages) {
    const known = annotations;
    let removed: readonly Span[] | undefined;
    const claims = annotate({
      document,
      annotations: known,
      removed: () => {
        removed ??= decide(known, pipeline.policy).changes.filter(
          (change) => change.claim.kind === "remove",
        );
        return removed;
      },
    });
    annotations = [...known, ...claims];
    watch?.lap(name);
  }
  const record = apply(document, annotations, pipeline.policy, pipeline.stamp);
  watch?.lap("apply");
  return { document, annotations, record };
}
