import { z } from "zod";
import type { Annotation, FieldClaim } from "../model/claim.ts";
import { blockKinds } from "../model/document.ts";
import { fieldNames, fieldSchemas, flagCode } from "../model/record.ts";
import type { Stage } from "../model/stage.ts";
import { fromZod, listNames, nearestName, type Path, type Problem, show } from "./problem.ts";

const offset = z.int().min(0);
const span = z.object({ start: offset, end: offset });

const claim = {
  reason: z.string(),
  confidence: z.number().min(0).max(1),
  evidence: z
    .array(
      z.object({
        signal: z.string(),
        value: z.union([z.string(), z.number(), z.boolean()]),
        at: span.optional(),
      }),
    )
    .min(1),
};

/** What a claim of each kind must hold, as `model/claim.ts` says in types. */
const kinds: { readonly [K in Annotation["kind"]]: z.ZodType } = {
  remove: z.object({ ...claim, span }),
  keep: z.object({ ...claim, span }),
  replace: z.object({ ...claim, span, text: z.string() }),
  block: z.object({ ...claim, span, as: z.enum(blockKinds) }),
  zone: z.object({ ...claim, span, zone: z.enum(["body", "comments"]) }),
  field: z.object({
    ...claim,
    field: z.enum(fieldNames),
    source: z.string(),
    span: span.optional(),
  }),
  flag: z.object({ ...claim, code: flagCode, severity: z.enum(["info", "warning", "error"]) }),
  mention: z.object({
    ...claim,
    span,
    surface: z.string(),
    entity: z.string(),
    canonical: z.string(),
    status: z.enum(["linked", "new", "ambiguous"]),
  }),
};

/** The first thing that is wrong with what a stage claims of a text of that `length`; null if nothing is. */
export function claimProblem(value: unknown, stage: Stage, length: number): Problem | null {
  if (typeof value !== "object" || value === null)
    return { path: [], got: show(value), expected: "a claim: { kind, reason, confidence, … }" };
  const kind = "kind" in value ? value.kind : undefined;
  if (!isKnown(kind, kinds)) return unknownName(["kind"], kind, Object.keys(kinds));
  const wrong = misfit(kinds[kind as Annotation["kind"]], value, []);
  if (wrong !== null) return wrong;
  const annotation = value as Annotation;
  const { reason } = annotation;
  if (!isKnown(reason, stage.reasons))
    return unknownName(["reason"], reason, Object.keys(stage.reasons));
  return (
    (annotation.kind === "field" ? fieldProblem(annotation) : null) ??
    spanProblem(annotation, length)
  );
}

function fieldProblem({ field, value }: FieldClaim): Problem | null {
  return value === null ? null : misfit(fieldSchemas[field], value, ["value"]);
}

/** Spans of the claim and of its evidence must lie in the text. */
function spanProblem(annotation: Annotation, length: number): Problem | null {
  const spans: [Path, { readonly start: number; readonly end: number } | undefined][] = [
    [["span"], "span" in annotation ? annotation.span : undefined],
    ...annotation.evidence.map(({ at }, i): [Path, typeof at] => [["evidence", i, "at"], at]),
  ];
  for (const [path, at] of spans) {
    if (at === undefined || (at.start <= at.end && at.end <= length)) continue;
    const expected = `start to end in that order, at most ${length}, the length of the text`;
    return { path, got: show({ start: at.start, end: at.end }), expected };
  }
  return null;
}

function misfit(schema: z.ZodType, value: unknown, path: Path): Problem | null {
  const { error } = schema.safeParse(value);
  return error === undefined ? null : fromZod(error, value, path, () => [])[0]!;
}

function isKnown(name: unknown, known: object): name is string {
  return typeof name === "string" && Object.hasOwn(known, name);
}

function unknownName(path: Path, name: unknown, known: readonly string[]): Problem {
  const nearest = typeof name === "string" ? nearestName(name, known) : undefined;
  return { path, got: show(name), expected: listNames(known), nearest };
}
