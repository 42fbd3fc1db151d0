import { availableParallelism } from "node:os";
import { type Input, rawOf } from "../clean.ts";
import { expectPipeline, loadAnyPipeline } from "../config/module.ts";
import type { DeadLetter, RawRecord } from "../model/document.ts";
import { DeadLetterError, UsageError } from "../model/errors.ts";
import type { ArticleRecord } from "../model/record.ts";
import { deadLetter } from "../read/dead.ts";
import { cleanRecords, type Outcome } from "../run/clean-records.ts";
import type { Pipeline, PipelineSource } from "../run/pipeline.ts";
import { batchesOf } from "./batches.ts";
import { cleanInOrder } from "./clean-in-order.ts";
import { Cleaner, defaultWorkerLimits, workerModule } from "./cleaner.ts";
import { type BatchResult, outcomeLines } from "./result-bytes.ts";

/** What `cleanAll` takes: documents of a program, or what `readInputs` gives. */
export type CleanSource =
  | AsyncIterable<string | Input | RawRecord | DeadLetter>
  | Iterable<string | Input | RawRecord | DeadLetter>;

export interface CleanAllOptions {
  /**
   * Worker threads. Default: one for each core; 0, which is to work in this thread, for a pipeline that
   * other threads cannot load and where the worker's module is missing, as in a bundle.
   */
  readonly workers?: number;
  /** Ends the iteration with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Most documents handed to a worker at once. */
const batchInputs = 64;

/** Finished batches for each worker that may wait to be taken. */
const aheadPerWorker = 2;

/**
 * Cleans documents in worker threads: one outcome for each, in the order of the source, as soon as it
 * and all before it are ready. Takes few documents ahead of the one that it gives, so memory stays
 * flat. What cannot become a record is a dead letter; so is what takes longer than 30 s or more than
 * 1 GB, which is noticed in threads alone.
 *
 * `pipeline` is a name, the path of a `.yaml` file or of a module (`.js`, `.mjs`) whose default
 * export is one, or a pipeline. One from `definePipeline` runs in this thread, since its stages
 * cannot be handed to another: put it into a module. Throws a `UsageError`.
 *
 * @example
 * for await (const outcome of cleanAll(await readInputs(["dump/"]), "news", { workers: 4 })) {
 *   if (outcome.kind === "record") console.log(outcome.record.title);
 *   else console.error(outcome.dead.code, outcome.dead.origin.locator);
 * }
 */
export async function* cleanAll(
  source: CleanSource,
  pipeline: Pipeline | string = "news",
  { workers, signal }: CleanAllOptions = {},
): AsyncGenerator<Outcome, void, undefined> {
  signal?.throwIfAborted();
  expectDocuments(source);
  if (workers !== undefined && !(Number.isInteger(workers) && workers >= 0))
    throw new UsageError("option", `workers is ${workers}, expected a whole number from 0`);
  const loaded =
    typeof pipeline === "string" ? await loadAnyPipeline({ pipeline, settings: [] }) : pipeline;
  expectPipeline(loaded, "cleanAll");
  const threads = threadsFor(loaded, workers);
  const outcomes =
    threads === 0
      ? cleanRecords(rawRecords(source), loaded)
      : inThreads(source, loaded.source!, threads, signal);
  for await (const outcome of outcomes) {
    signal?.throwIfAborted();
    yield outcome;
  }
  signal?.throwIfAborted();
}

/** Programs in JavaScript hand on what they got: a path, what `readInputs` has not given yet, bytes. */
function expectDocuments(source: unknown): void {
  const holds = typeof source === "object" && source !== null;
  if (holds && !ArrayBuffer.isView(source))
    if (Symbol.asyncIterator in source || Symbol.iterator in source) return;
  const got =
    typeof source === "string"
      ? "a string"
      : source instanceof Promise
        ? "a promise"
        : "something else than documents";
  const message = `cleanAll got ${got}, expected documents: await readInputs([path]) gives those of a file`;
  throw new UsageError("input-format", message);
}

function threadsFor({ source }: Pipeline, workers: number | undefined): number {
  if (source === undefined && workers !== undefined && workers > 0) {
    throw new UsageError(
      "pipeline",
      "worker threads cannot load a pipeline that is defined here: export it from a module and pass the module's path, or set workers to 0.",
    );
  }
  if (source === undefined || workerModule === null) return 0;
  return workers ?? availableParallelism();
}

async function* inThreads(
  source: CleanSource,
  pipeline: PipelineSource,
  workers: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Outcome, void> {
  const cleaner = await Cleaner.open({
    pipeline,
    edits: "full",
    workers,
    limits: defaultWorkerLimits,
  });
  const batches = batchesOf(rawRecords(source), {
    batchInputs,
    shardInputs: Number.POSITIVE_INFINITY,
    ...(signal && { stop: signal }),
  });
  const giveUp = (): void => void cleaner.close();
  signal?.addEventListener("abort", giveUp);
  try {
    for await (const { parts } of cleanInOrder(batches, cleaner, workers, aheadPerWorker))
      for (const part of parts) {
        yield* outcomesOf(part);
        part.free();
      }
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", giveUp);
    await cleaner.close();
  }
}

function* outcomesOf(result: BatchResult): Generator<Outcome> {
  for (const { kind, line } of outcomeLines(result)) {
    if (kind === "r") yield { kind: "record", record: JSON.parse(line) as ArticleRecord };
    else yield { kind: "dead", dead: JSON.parse(line) as DeadLetter };
  }
}

async function* rawRecords(source: CleanSource): AsyncGenerator<RawRecord | DeadLetter> {
  let number = 0;
  for await (const item of source) {
    number++;
    if (isRead(item)) yield item;
    else {
      try {
        yield rawOf(typeof item === "string" ? { text: item } : item);
      } catch (error) {
        if (!(error instanceof DeadLetterError)) throw error;
        const origin = { dump: "", locator: `document ${number}`, offset: 0 };
        yield deadLetter(error.code, error.message, origin, "");
      }
    }
  }
}

function isRead(item: string | Input | RawRecord | DeadLetter): item is RawRecord | DeadLetter {
  // A document of a program may have an `origin` of its own.
  if (typeof item !== "object" || item === null || !("origin" in item)) return false;
  const { origin } = item;
  if (typeof origin !== "object" || origin === null || !("locator" in origin)) return false;
  return "mediaType" in item || "firstBytes" in item;
}
