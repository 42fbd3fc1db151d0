import { apply } from "../apply/apply.ts";
import { Contest, decide } from "../apply/decide.ts";
import type { Annotation } from "../model/claim.ts";
import type { Document, RawRecord } from "../model/document.ts";
import type { ArticleRecord } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import { decode } from "../stages/decode/decode.ts";
import { segment } from "../stages/segment/segment.ts";
import { composeDocument } from "./composed-document.ts";
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
  const composed = composeDocument(document);
  const { claimed, contest } = annotate(composed?.document ?? document, pipeline, watch);
  const annotations = composed?.asRead(claimed) ?? claimed;
  const { policy, stamp } = pipeline;
  const decisions = composed === null ? contest.decisions : decide(annotations, policy);
  const record = apply(document, annotations, policy, stamp, decisions);
  watch?.lap("apply");
  return { document, annotations, record };
}

function annotate(
  document: Document,
  { stages, policy }: Pipeline,
  watch?: Stopwatch,
): { readonly claimed: readonly Annotation[]; readonly contest: Contest } {
  const contest = new Contest(policy);
  contest.add(document.claims);
  const claimed: Annotation[] = [...document.claims];
  for (const stage of stages) {
    const input = { document, annotations: claimed, removed: () => removals(contest) };
    // A stage may hand out its claims one by one, and must not see those of its own.
    const claims = [...stage.annotate(input)];
    contest.add(claims);
    for (const claim of claims) claimed.push(claim);
    watch?.lap(stage.name);
  }
  return { claimed, contest };
}

function removals({ decisions }: Contest): readonly Span[] {
  return decisions.changes.filter((change) => change.claim.kind === "remove");
}
