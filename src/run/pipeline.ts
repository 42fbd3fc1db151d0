import type { PipelineStamp } from "../apply/apply.ts";
import type { Annotate, Policy } from "../model/stage.ts";

/** A pipeline that has been checked and whose stages have been prepared: ready for documents. */
export interface Pipeline {
  readonly stages: readonly { readonly name: string; readonly annotate: Annotate }[];
  readonly policy: Policy;
  readonly stamp: PipelineStamp;
  /** How a worker thread loads the same pipeline; absent if only this thread has it. */
  readonly source?: PipelineSource;
}

/** What a pipeline is loaded from. */
export interface PipelineSource {
  /** The name of a built-in pipeline, a `.yaml` file, or a module whose default export is one. */
  readonly pipeline: string;
  /** Settings laid over the file: `names.rewrite=off`. */
  readonly settings: readonly string[];
}

/** Whether a pipeline is given as a module. */
export function isModule({ pipeline }: Pick<PipelineSource, "pipeline">): boolean {
  return /\.m?js$/.test(pipeline);
}
