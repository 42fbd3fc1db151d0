import { loadPipeline } from "../config/load.ts";
import type { Pipeline } from "../run/pipeline.ts";
import type { WorkerCall } from "../run/workers.ts";
import { cleanPage } from "./clean-page.ts";
import { type InputForm, pageInput } from "./page-input.ts";
import { type PageScore, scorePage, scoreUntouched } from "./page-score.ts";
import type { TruthPage } from "./truth.ts";

/** What a worker needs beside the pages. */
export interface EvalSetup {
  readonly folder: string;
  readonly form: InputForm;
  readonly pipeline: string;
  readonly settings: readonly string[];
}

/** The score of a page and of the same page left as it is. */
export interface PageResult {
  readonly score: PageScore;
  readonly untouched: PageScore;
}

let pipeline: Pipeline | undefined;

/** Cleans and scores a batch of pages: JSON in, JSON out; null for a page without such an input. */
export default function scoreBatch({ setup, batch }: WorkerCall<EvalSetup>): Uint8Array {
  pipeline ??= loadPipeline(setup.pipeline, setup.settings);
  const ready = pipeline;
  const pages: readonly TruthPage[] = JSON.parse(new TextDecoder().decode(batch));
  const results = pages.map((page): PageResult | null => {
    const input = pageInput(setup.folder, page, setup.form);
    if (input === null) return null;
    return {
      score: scorePage(page, input, setup.form, cleanPage(page, input, ready)),
      untouched: scoreUntouched(page, input, setup.form),
    };
  });
  return new TextEncoder().encode(JSON.stringify(results));
}
