import { apply } from "../apply/apply.ts";
import { Contest } from "../apply/decide.ts";
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
  const contest = new Contest(pipeline.policy);
  contest.add(document.claims);
  const annotations: Annotation[] = [...document.claims];
  for (const { name, annotate } of pipeline.stages) {
    // A stage may hand out its claims one by one, and must not see those of its own.
    const claims = [...annotate({ document, annotations, removed: () => removals(contest) })];
    contest.add(claims);
    for (const claim of claims) annotations.push(claim);
    watch?.lap(name);
  }
  const { policy, stamp } = pipeline;
  const record = apply(document, annotations, policy, stamp, contest.decisions);
  watch?.lap("apply");
  return { document, annotations, record };
}

function removals({ decisions }: Contest): readonly Span[] {
  return decisions.changes.filter((change) => change.claim.kind === "remove");
}
