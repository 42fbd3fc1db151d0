import { type DeadLetter, isDeadLetter, type RawRecord } from "../model/document.ts";
import { DeadLetterError } from "../model/errors.ts";
import type { ArticleRecord } from "../model/record.ts";
import { deadRecord } from "../read/dead.ts";
import { examine } from "./examine.ts";
import type { Pipeline } from "./pipeline.ts";
import type { Stopwatch } from "./stopwatch.ts";

/** What became of one input. */
export type Outcome =
  | { readonly kind: "record"; readonly record: ArticleRecord }
  | { readonly kind: "dead"; readonly dead: DeadLetter };

/**
 * Cleans documents one by one: one outcome for each item of the source, in its order, as soon as it
 * is ready. Holds one document at a time.
 */
export async function* cleanRecords(
  source: AsyncIterable<RawRecord | DeadLetter> | Iterable<RawRecord | DeadLetter>,
  pipeline: Pipeline,
): AsyncGenerator<Outcome, void, undefined> {
  for await (const item of source) {
    yield isDeadLetter(item) ? { kind: "dead", dead: item } : cleanRecord(item, pipeline);
  }
}

/**
 * Cleans one document; what cannot become a record becomes a dead letter. So does a document on which
 * copydesk itself fails: one page must not stop a dump of millions.
 */
export function cleanRecord(raw: RawRecord, pipeline: Pipeline, watch?: Stopwatch): Outcome {
  try {
    return { kind: "record", record: examine(raw, pipeline, watch).record };
  } catch (error) {
    return { kind: "dead", dead: deadRecord(raw, deadReason(error)) };
  }
}

/** Why a document is dead on which `error` was thrown. */
export function deadReason(error: unknown): DeadLetterError {
  if (error instanceof DeadLetterError) return error;
  const message = `copydesk failed on this document, please report it: ${String(error)}`;
  return new DeadLetterError("bug", message);
}
