import { Piscina } from "piscina";

/** What worker threads run. */
export interface WorkerJob {
  /** A module whose default export takes a `WorkerCall` and returns bytes, or a promise of them. */
  readonly module: URL;
  /** What every call gets along with its batch; anything that can be cloned. */
  readonly setup: unknown;
  /** Threads, at least 1. */
  readonly workers: number;
}

/** What a worker is called with. A batch is bytes, since objects are slow to hand over. */
export interface WorkerCall<Setup> {
  readonly setup: Setup;
  readonly batch: Uint8Array;
}

/** Batches under way for each thread: one that is worked on, one that waits. */
const batchesPerWorker = 2;

/**
 * Runs batches in worker threads and gives back what each became, in the order of the batches. Few
 * batches are read ahead, so memory stays flat however many there are. The first error that a
 * worker throws ends the run.
 */
export async function* runInWorkers(
  batches: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { module, setup, workers }: WorkerJob,
): AsyncGenerator<Uint8Array> {
  const pool = new Piscina({
    filename: module.href,
    minThreads: workers,
    maxThreads: workers,
    execArgv: module.pathname.endsWith(".ts") ? ["--import", "tsx"] : [],
  });
  const waiting: Promise<Uint8Array>[] = [];
  try {
    for await (const batch of batches) {
      const call: WorkerCall<unknown> = { setup, batch };
      const result: Promise<Uint8Array> = pool.run(call);
      // An error is thrown when its turn comes; until then it must not count as unhandled.
      result.catch(() => {});
      waiting.push(result);
      if (waiting.length >= workers * batchesPerWorker) yield await waiting.shift()!;
    }
    while (waiting.length > 0) yield await waiting.shift()!;
  } finally {
    await pool.destroy();
  }
}
