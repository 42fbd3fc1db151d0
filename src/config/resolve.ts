import { createHash } from "node:crypto";
import type { Context, Policy, Stage } from "../model/stage.ts";
import type { Pipeline } from "../run/pipeline.ts";
import { stages as builtIn } from "../stages/order.ts";
import { prepareOwn } from "./own-stage.ts";

/** A pipeline that has passed its checks: stages in running order with their full options. */
export interface PipelineDefinition {
  readonly name: string;
  readonly version: number;
  readonly stages: readonly { readonly stage: Stage; readonly options: unknown }[];
  readonly policy: Policy;
}

/** Prepares every stage of a checked pipeline. */
export function resolvePipeline(definition: PipelineDefinition, { read }: Context): Pipeline {
  const { name, version, stages, policy } = definition;
  const files: string[] = [];
  const context: Context = {
    read: (path) => {
      const text = read(path);
      files.push(createHash("sha256").update(text).digest("hex"));
      return text;
    },
  };
  const prepared = stages.map(({ stage, options }) => ({
    name: stage.name,
    annotate: builtIn.includes(stage)
      ? stage.prepare(options, context)
      : prepareOwn(stage, options, context),
  }));
  return {
    stages: prepared,
    policy,
    stamp: {
      name,
      version,
      stages: Object.fromEntries(stages.map(({ stage }) => [stage.name, stage.version])),
      // What an option's file says counts as much as its name.
      options: createHash("sha256")
        .update(JSON.stringify([stages.map(({ options }) => options), policy, ...files]))
        .digest("hex"),
    },
  };
}
