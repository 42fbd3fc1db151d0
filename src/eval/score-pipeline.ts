import { runInWorkers } from "../run/pool.ts";
import type { TruthPage } from "./truth.ts";
import type { EvalSetup, PageResult } from "./worker.ts";

/** Pages handed to a worker at once: few, so that all workers end at about the same time. */
const batchPages = 8;

/** Scores a pipeline on pages, in their order; null for a page that has no such input. */
export async function* scorePipeline(
  pages: readonly TruthPage[],
  setup: EvalSetup,
  workers: number,
): AsyncGenerator<PageResult | null> {
  const module = new URL(import.meta.url.replace(/score-pipeline\.(ts|js)$/, "worker.$1"));
  for await (const bytes of runInWorkers(batchesOf(pages), { module, setup, workers })) {
    yield* JSON.parse(new TextDecoder().decode(bytes)) as (PageResult | null)[];
  }
}

function* batchesOf(pages: readonly TruthPage[]): Generator<Uint8Array> {
  for (let at = 0; at < pages.length; at += batchPages)
    yield new TextEncoder().encode(JSON.stringify(pages.slice(at, at + batchPages)));
}
