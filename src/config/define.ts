import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Policy, Stage } from "../model/stage.ts";
import type { Pipeline } from "../run/pipeline.ts";
import { stages as builtIn } from "../stages/order.ts";
import { checkPipeline } from "./check.ts";
import { pipelineError } from "./problem.ts";
import { resolvePipeline } from "./resolve.ts";

/** A pipeline as a program writes it. */
export interface PipelineInput {
  readonly name: string;
  readonly version: number;
  /** In running order: a built-in stage by name, an own one from `defineStage`; options after it. */
  readonly stages: readonly (string | Stage | readonly [string | Stage, options: object])[];
  readonly policy?: Partial<Policy>;
}

/** Checks a pipeline and prepares its stages. Throws a usage error that names every mistake. */
export function definePipeline(input: PipelineInput): Pipeline {
  const { name, version, policy } = input;
  const stages = input.stages.map((entry, i) => {
    const [stage, options] = isPair(entry) ? entry : [entry, {}];
    const own = typeof stage === "string" ? { name: stage } : { name: stage.name, stage };
    return { ...own, options, path: ["stages", i, own.name] };
  });
  const { definition, problems } = checkPipeline({ name, version, stages, policy }, builtIn);
  if (definition === undefined) throw pipelineError(problems, () => `pipeline "${name}"`);
  return resolvePipeline(definition, { read: (path) => readFileSync(resolve(path), "utf8") });
}

function isPair(
  entry: PipelineInput["stages"][number],
): entry is readonly [string | Stage, object] {
  return Array.isArray(entry);
}
