import { z } from "zod";
import { DeadLetterError, UsageError } from "../model/errors.ts";
import type { Annotate, Context, Stage } from "../model/stage.ts";
import { claimProblem } from "./claim-problem.ts";
import { fromZod, type Path, type Problem, show, writeProblem } from "./problem.ts";

const stageSchema = z.object({
  name: z.string().min(1),
  version: z.int(),
  after: z.array(z.string()),
  reasons: z.record(z.string(), z.string()),
  options: z.custom(
    (value) => typeof (value as Partial<z.ZodType> | undefined)?.safeParse === "function",
    "a zod schema, like z.strictObject({})",
  ),
  prepare: z.custom((value) => typeof value === "function", "a function"),
});

/** What keeps a value at `path` of a pipeline from being a stage. */
export function stageProblems(stage: unknown, [list, index]: Path): Problem[] {
  const checked = stageSchema.safeParse(stage);
  if (checked.success) return [];
  const path = [list!, index!, `${String(list)}[${String(index)}]`];
  return fromZod(checked.error, stage, path, () => []);
}

/**
 * Prepares a stage that does not come with copydesk. What it claims is checked before anything reads it:
 * if it fails, or if a claim is wrong, the document is a dead letter (`bug`) that says where.
 */
export function prepareOwn(stage: Stage, options: unknown, context: Context): Annotate {
  const { name } = stage;
  const annotate: unknown = stage.prepare(options, context);
  if (!isAnnotate(annotate)) {
    const message = `stage "${name}": prepare gave ${show(annotate)}, expected a function`;
    throw new UsageError("pipeline", message);
  }
  const fail = (what: string): never => {
    throw new DeadLetterError(
      "bug",
      `stage "${name}"${what}. Mend the stage and run the document again`,
    );
  };
  const claimsOf: Annotate = (input) => {
    try {
      const claims: unknown = annotate(input);
      if (isIterable(claims)) return [...claims];
      return fail(` gave ${show(claims)}, expected a list of claims or a generator`);
    } catch (error) {
      if (error instanceof DeadLetterError) throw error;
      return fail(` failed: ${String(error)}`);
    }
  };
  return (input) => {
    const claims = [...claimsOf(input)];
    for (const [index, claim] of claims.entries()) {
      const problem = claimProblem(claim, stage, input.document.text.length);
      if (problem !== null) fail(writeProblem(problem, `, claim ${index + 1} of ${claims.length}`));
    }
    return claims;
  };
}

function isAnnotate(value: unknown): value is Annotate {
  return typeof value === "function";
}

function isIterable(value: unknown): value is ReturnType<Annotate> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}
