import { inOrder } from "../run/in-order.ts";
import { moduleForThreads, WorkerPool } from "../run/workers.ts";
import type { TruthPage } from "./truth.ts";
import type { EvalSetup, PageResult } from "./worker.ts";

/** Pages handed to a worker at once: few, so that all workers end at about the same time. */
const batchPages = 8;

/** Batches for each worker that are under way or wait for an earlier one. */
const aheadPerWorker = 2;

/** Scores a pipeline on pages, in their order; null for a page that has no such input. */
export async function* scorePipeline(
  pages: readonly TruthPage[],
  setup: EvalSetup,
  workers: number,
): AsyncGenerator<PageResult | null> {
  const module = moduleForThreads(import.meta.url, "worker");
  const load = async () => (await import("./worker.ts")).default;
  const pool = await WorkerPool.open({ load, module, setup, workers });
  const options = { concurrency: workers, ahead: workers * aheadPerWorker };
  try {
    for await (const bytes of inOrder(batchesOf(pages), (batch) => pool.run(batch), options)) {
      yield* JSON.parse(new TextDecoder().decode(bytes)) as (PageResult | null)[];
    }
  } finally {
    await pool.close();
  }
}

async function* batchesOf(pages: readonly TruthPage[]): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < pages.length; at += batchPages)
    yield new TextEncoder().encode(JSON.stringify(pages.slice(at, at + batchPages)));
}
