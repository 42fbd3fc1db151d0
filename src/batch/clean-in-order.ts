import { inOrder } from "../run/in-order.ts";
import type { Batch } from "./batches.ts";
import type { Cleaner } from "./cleaner.ts";
import type { BatchResult } from "./result-bytes.ts";

/** A batch and what became of it, in parts. */
export interface CleanBatch {
  readonly batch: Batch;
  readonly parts: readonly BatchResult[];
}

/**
 * Bytes of inputs from which on none is taken ahead. What comes of them takes up to about ten times as
 * much and is outside every heap, so nothing else would bound it: with the largest documents that are
 * read, two may wait.
 */
const aheadBytes = 64 * 2 ** 20;

/** Cleans batches, several at once, and gives them in order; `aheadPerWorker` may wait for an earlier one. */
export function cleanInOrder(
  batches: AsyncIterable<Batch>,
  cleaner: Cleaner,
  workers: number,
  aheadPerWorker: number,
): AsyncGenerator<CleanBatch, void> {
  const threads = Math.max(1, workers);
  const clean = async (batch: Batch) => ({ batch, parts: await cleaner.clean(batch) });
  return inOrder(batches, clean, {
    concurrency: threads,
    ahead: threads * aheadPerWorker,
    weigh: ({ bytes }) => bytes.length,
    aheadWeight: aheadBytes,
  });
}
