import { distance } from "fastest-levenshtein";
import type { z } from "zod";
import { UsageError } from "../model/errors.ts";

export type Path = readonly PropertyKey[];

/** Something wrong with a pipeline or a claim: where it stands, what is there, what should be. */
export interface Problem {
  readonly path: Path;
  readonly got: string;
  readonly expected: string;
  /** The known name that the wrong one is most like. */
  readonly nearest?: string | undefined;
  /** Of two values that do not go together: the same, said of the other one. */
  readonly other?: Problem;
}

/** One message for all problems, a line each; `where` says in which file and line a path stands. */
export function pipelineError(
  problems: readonly Problem[],
  where: (path: Path) => string,
): UsageError {
  return new UsageError(
    "pipeline",
    problems.map((problem) => writeProblem(problem, where(problem.path))).join("\n"),
  );
}

/** One problem in a line; `where` says what the path starts from. */
export function writeProblem({ path, got, expected, nearest }: Problem, where: string): string {
  const at = path.length > 0 ? ` ${formatPath(path)}:` : "";
  const hint = nearest === undefined ? "" : `; did you mean "${nearest}"?`;
  return `${where}:${at} got ${got}, expected ${expected}${hint}`;
}

/** `["stages", 2, "names", "rewrite"]` is written as a setting would name it: `names.rewrite`. */
function formatPath(path: Path): string {
  return (path[0] === "stages" && path.length > 2 ? path.slice(2) : path)
    .map((part, i) =>
      typeof part === "number" ? `[${part}]` : i === 0 ? String(part) : `.${String(part)}`,
    )
    .join("");
}

/** The known name nearest to `name`, if it could be a slip of the pen: up to a third is different. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(Math.min(name.length, 40) / 3)) + 1;
  for (const candidate of known) {
    const cost = distance(name.slice(0, 40).toLowerCase(), candidate.toLowerCase());
    if (cost < least) {
      best = candidate;
      least = cost;
    }
  }
  return best;
}

/** The known names in the order given, for a message. */
export function listNames(names: readonly string[]): string {
  return names.length === 0 ? "no name, there are none" : `one of ${names.join(", ")}`;
}

/** A value as it would stand in JSON, cut to 60 characters. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "number" ? String(value) : (json(value) ?? typeof value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Undefined of what JSON cannot hold: a function, a circle, a bigint. */
function json(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/**
 * Says what zod found, in our words. `knownKeys` gives the names that an object at a path may have,
 * `base` is the path of the value that was checked.
 */
export function fromZod(
  error: z.ZodError,
  value: unknown,
  base: Path,
  knownKeys: (path: Path) => readonly string[],
): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const path = [...base, ...issue.path];
    if (issue.code === "unrecognized_keys") {
      const known = knownKeys(issue.path);
      return issue.keys.map((key) => ({
        path: [...path, key],
        got: `unknown name "${key}"`,
        expected: listNames(known),
        nearest: nearestName(key, known),
      }));
    }
    const got = valueAt(value, issue.path);
    const values = issue.code === "invalid_value" ? issue.values.map(String) : [];
    return [
      {
        path,
        got: show(got),
        expected: expectedBy(issue),
        nearest: typeof got === "string" ? nearestName(got, values) : undefined,
      },
    ];
  });
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `a value of type ${issue.expected}`;
    case "invalid_value":
      return listNames(issue.values.map(String));
    case "too_small":
      return `${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}`;
    case "too_big":
      return `${issue.inclusive === false ? "less than" : "at most"} ${issue.maximum}`;
    case "invalid_union":
      return [...new Set(issue.errors.flat().map(expectedBy))].join(" or ");
    default:
      return issue.message;
  }
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const part of path) {
    if (typeof at !== "object" || at === null) return undefined;
    at = Object.hasOwn(at, part) ? (at as Record<PropertyKey, unknown>)[part] : undefined;
  }
  return at;
}
