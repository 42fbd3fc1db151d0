import { createHash } from "node:crypto";
import type { Context, Policy, Stage } from "../model/stage.ts";
import type { Pipeline } from "../run/examine.ts";

/** A pipeline that has passed its checks: stages in running order with their full options. */
export interface PipelineDefinition {
  readonly name: string;
  readonly version: number;
  readonly stages: readonly { readonly stage: Stage; readonly options: unknown }[];
  readonly policy: Policy;
}

/** Prepares every stage of a checked pipeline. */
export function resolvePipeline(definition: PipelineDefinition, context: Context): Pipeline {
  const { name, version, stages, policy } = definition;
  return {
    stages: stages.map(({ stage, options }) => ({
      name: stage.name,
      annotate: stage.prepare(options, context),
    })),
    policy,
    stamp: {
      name,
      version,
      stages: Object.fromEntries(stages.map(({ stage }) => [stage.name, stage.version])),
      options: createHash("sha256")
        .update(JSON.stringify([stages.map(({ options }) => options), policy]))
        .digest("hex"),
    },
  };
}
