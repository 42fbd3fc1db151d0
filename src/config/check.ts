import { z } from "zod";
import { bodyForms, type Policy, type Stage } from "../model/stage.ts";
import { knownKeys } from "./options.ts";
import { fromZod, listNames, nearestName, type Path, type Problem } from "./problem.ts";
import type { PipelineDefinition } from "./resolve.ts";

/** A stage of a pipeline before its options are checked. */
export interface StageEntry {
  readonly name: string;
  /** The stage itself, where a program gives it; else it is found by name. */
  readonly stage?: Stage;
  readonly options: unknown;
  /** Where the entry stands in the file. */
  readonly path: Path;
}

/** A pipeline before stages and options are checked. */
export interface PipelineDraft {
  readonly name: string;
  readonly version: number;
  readonly stages: readonly StageEntry[];
  readonly policy: unknown;
}

const share = z.number().min(0).max(1);

export const policySchema: z.ZodType<Policy> = z.strictObject({
  cut: share
    .default(0.5)
    .describe("A removal of at least this confidence leaves the body; 0 to 1."),
  suspect: share
    .default(0.3)
    .describe("A removal from here to `cut` is flagged as suspect-line and kept; 0 to 1."),
  body: z
    .enum(bodyForms)
    .exactOptional()
    .describe("What is written beside body: nothing, its blocks as HTML, or as Markdown."),
});

/** Finds all that is wrong with a pipeline; `definition` is there if nothing is. */
export function checkPipeline(
  draft: PipelineDraft,
  known: readonly Stage[],
): { readonly definition?: PipelineDefinition; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const stages: { stage: Stage; options: unknown }[] = [];
  const seen = new Set<string>();
  for (const entry of draft.stages) {
    const { name, options, path } = entry;
    const stage = entry.stage ?? known.find((candidate) => candidate.name === name);
    if (stage === undefined) {
      const names = known.map((candidate) => candidate.name);
      const nearest = nearestName(name, names);
      problems.push({ path, got: `unknown stage "${name}"`, expected: listNames(names), nearest });
      continue;
    }
    if (seen.has(name)) problems.push({ path, got: `${name} again`, expected: "each stage once" });
    seen.add(name);
    const late = stages.find((earlier) => earlier.stage.after.includes(name));
    if (late !== undefined) {
      const expected = `${name} before ${late.stage.name}, which reads what ${name} claims`;
      problems.push({ path, got: `${name} after ${late.stage.name}`, expected });
    }
    const checked = stage.options.safeParse(options ?? {});
    if (checked.success) stages.push({ stage, options: checked.data });
    else {
      const keys = (at: Path): readonly string[] => knownKeys(stage.options, at);
      problems.push(...fromZod(checked.error, options, path, keys));
    }
  }
  const policy = policySchema.safeParse(draft.policy ?? {});
  if (!policy.success) {
    const keys = (at: Path): readonly string[] => knownKeys(policySchema, at);
    problems.push(...fromZod(policy.error, draft.policy, ["policy"], keys));
  } else if (policy.data.suspect > policy.data.cut) {
    const { suspect, cut } = policy.data;
    problems.push({
      path: ["policy", "suspect"],
      got: String(suspect),
      expected: `at most the value of policy.cut, ${cut}`,
      other: {
        path: ["policy", "cut"],
        got: String(cut),
        expected: `at least the value of policy.suspect, ${suspect}`,
      },
    });
  }
  if (problems.length > 0 || !policy.success) return { problems };
  const { name, version } = draft;
  return { definition: { name, version, stages, policy: policy.data }, problems };
}
