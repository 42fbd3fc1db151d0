import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import type { Policy, Stage } from "../model/stage.ts";
import type { Pipeline } from "../run/pipeline.ts";
import { stages as builtIn } from "../stages/order.ts";
import { checkPipeline } from "./check.ts";
import { stageProblems } from "./own-stage.ts";
import { fromZod, type Problem, pipelineError } from "./problem.ts";
import { resolvePipeline } from "./resolve.ts";

/** A pipeline as a program writes it. */
export interface PipelineInput {
  readonly name: string;
  readonly version: number;
  /** In running order: a built-in stage by name, an own one from `defineStage`; options after it. */
  readonly stages: readonly (string | Stage | readonly [string | Stage, options: object])[];
  readonly policy?: Partial<Policy>;
}

/** Programs in JavaScript hand on what they got. */
const inputSchema = z.object({
  name: z.string(),
  version: z.int(),
  stages: z.array(z.unknown()),
});

/** Checks a pipeline and prepares its stages. Throws a usage error that names every mistake. */
export function definePipeline(input: PipelineInput): Pipeline {
  const shape = inputSchema.safeParse(input);
  if (!shape.success)
    throw pipelineError(
      fromZod(shape.error, input, [], () => []),
      () => "definePipeline",
    );
  const { name, version, policy } = input;
  const refuse = (problems: readonly Problem[]): never => {
    throw pipelineError(problems, () => `pipeline "${name}"`);
  };
  const entries = input.stages.map((entry, i) => {
    const [stage, options] = isPair(entry) ? entry : [entry, {}];
    return { stage, options, path: ["stages", i] };
  });
  const malformed = entries.flatMap(({ stage, path }) =>
    typeof stage === "string" ? [] : stageProblems(stage, path),
  );
  if (malformed.length > 0) refuse(malformed);
  const stages = entries.map(({ stage, options, path }) => {
    const own = typeof stage === "string" ? { name: stage } : { name: stage.name, stage };
    return { ...own, options, path: [...path, own.name] };
  });
  const { definition, problems } = checkPipeline({ name, version, stages, policy }, builtIn);
  if (definition === undefined) return refuse(problems);
  return resolvePipeline(definition, { read: (path) => readFileSync(resolve(path), "utf8") });
}

function isPair(
  entry: PipelineInput["stages"][number],
): entry is readonly [string | Stage, object] {
  return Array.isArray(entry);
}
