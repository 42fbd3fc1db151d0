import { apply, type PipelineStamp } from "../apply/apply.ts";
import { decide } from "../apply/decide.ts";
import type { Annotation } from "../model/claim.ts";
import type { Document, RawRecord } from "../model/document.ts";
import type { ArticleRecord } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import type { Annotate, Policy } from "../model/stage.ts";
import { decode } from "../stages/decode/decode.ts";
import { segment } from "../stages/segment/segment.ts";

/** A pipeline that has been checked and whose stages have been prepared: ready for documents. */
export interface Pipeline {
  readonly stages: readonly { readonly name: string; readonly annotate: Annotate }[];
  readonly policy: Policy;
  readonly stamp: PipelineStamp;
}

/** A record with all that led to it. */
export interface Examination {
  readonly document: Document;
  readonly annotations: readonly Annotation[];
  readonly record: ArticleRecord;
}

/** Takes one document the whole way. Throws a `DeadLetterError` if it cannot become a record. */
export function examine(raw: RawRecord, pipeline: Pipeline): Examination {
  const document = segment(decode(raw));
  let annotations: readonly Annotation[] = document.claims;
  for (const { annotate } of pipeline.stages) {
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
  }
  return {
    document,
    annotations,
    record: apply(document, annotations, pipeline.policy, pipeline.stamp),
  };
}
