import { type Document, isMap, isSeq, LineCounter, parseDocument, parse as parseYaml } from "yaml";
import { z } from "zod";
import { UsageError } from "../model/errors.ts";
import type { Stage } from "../model/stage.ts";
import { checkPipeline, type StageEntry } from "./check.ts";
import { knownKeys } from "./options.ts";
import { fromZod, listNames, nearestName, type Path, pipelineError } from "./problem.ts";
import type { PipelineDefinition } from "./resolve.ts";

/** What a pipeline file holds. */
export interface PipelineFile extends PipelineDefinition {
  readonly description: string;
}

const options = z.record(z.string(), z.unknown());
const fileSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/, "a name in lower case: letters, digits, hyphens"),
  version: z.int().min(1),
  description: z.string().default(""),
  stages: z.array(z.union([z.string(), options])),
  policy: options.default({}),
});

/** A setting from the command line: `--set names.rewrite=off`. */
interface Setting {
  readonly text: string;
  readonly target: readonly string[];
  readonly value: unknown;
}

/**
 * Reads a pipeline from YAML and lays `settings` (`stage.option=value`) over it. `file` is the name
 * for messages. Throws a usage error that names every mistake with file, line and column.
 */
export function parsePipeline(
  text: string,
  file: string,
  settings: readonly string[],
  known: readonly Stage[],
): PipelineFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const [mistake] = document.errors;
  if (mistake) {
    const message = mistake.message.split("\n", 1)[0]!.replace(/ at line \d+, column \d+:?$/, "");
    throw new UsageError("pipeline", `${place(mistake.pos[0])}: ${message}`);
  }
  const inFile = (path: Path): string => place(offsetOf(document, path));
  const value = plainValue(() => document.toJS({ maxAliasCount: 100 }));
  if (value === undefined) {
    const message = `${file}: an alias (*name) stands inside what it names, or too many do: write it out`;
    throw new UsageError("pipeline", message);
  }
  const checked = fileSchema.safeParse(value);
  if (!checked.success) {
    const keys = (path: Path): readonly string[] => knownKeys(fileSchema, path);
    throw pipelineError(fromZod(checked.error, value, [], keys), inFile);
  }
  const { name, version, description, policy } = checked.data;
  const stages = checked.data.stages.map((entry, i) => stageEntry(entry, ["stages", i], inFile));
  const set = settings.map(parseSetting);
  for (const setting of set) lay(setting, stages, policy);
  const result = checkPipeline({ name, version, stages, policy }, known);
  if (result.definition) return { ...result.definition, description };
  const setterOf = (path: Path): Setting | undefined =>
    set.findLast(({ target }) => startsWith(target, named(path)));
  // What the command line says is to blame, not what the file says and it does not go with.
  const problems = result.problems.map((problem) => {
    const { path, other } = problem;
    return other && !setterOf(path) && setterOf(other.path) ? other : problem;
  });
  throw pipelineError(problems, (path) => {
    const of = setterOf(path);
    return of ? `--set ${of.text}` : inFile(path);
  });
}

function stageEntry(
  entry: string | { [name: string]: unknown },
  path: Path,
  where: (path: Path) => string,
): StageEntry & { options: { [name: string]: unknown } } {
  if (typeof entry === "string") return { name: entry, options: {}, path: [...path, entry] };
  const [name, ...more] = Object.keys(entry);
  const given = name === undefined ? undefined : (entry[name] ?? {});
  const parsed = options.safeParse(given);
  if (name === undefined || more.length > 0 || !parsed.success) {
    const expected = "a stage's name with its options below it, like `- names: { rewrite: off }`";
    throw pipelineError([{ path, got: JSON.stringify(entry), expected }], where);
  }
  return { name, options: parsed.data, path: [...path, name] };
}

function parseSetting(text: string): Setting {
  const at = text.indexOf("=");
  const target = text.slice(0, Math.max(0, at)).split(".");
  if (target.length < 2 || target.some((part) => part === "" || part === "__proto__")) {
    throw new UsageError(
      "option",
      `--set ${text}: expected stage.option=value, like names.rewrite=off`,
    );
  }
  const value = plainValue(() => parseYaml(text.slice(at + 1)));
  if (value !== undefined) return { text, target, value };
  throw new UsageError("option", `--set ${text}: the value is not valid YAML; put it in quotes`);
}

/** Undefined if it cannot be had, or holds itself. */
function plainValue(read: () => unknown): unknown {
  try {
    const value = read();
    JSON.stringify(value);
    return value;
  } catch {
    return undefined;
  }
}

function lay(
  { text, target, value }: Setting,
  stages: readonly { name: string; options: { [name: string]: unknown } }[],
  policy: { [name: string]: unknown },
): void {
  const [name, ...rest] = target as [string, ...string[]];
  let at = name === "policy" ? policy : stages.find((stage) => stage.name === name)?.options;
  if (at === undefined) {
    const names = [...stages.map((stage) => stage.name), "policy"];
    const nearest = nearestName(name, names);
    throw pipelineError(
      [{ path: [], got: `"${name}"`, expected: listNames(names), nearest }],
      () => `--set ${text}`,
    );
  }
  for (const part of rest.slice(0, -1)) {
    const inner = Object.hasOwn(at, part) ? at[part] : undefined;
    const next: { [name: string]: unknown } =
      typeof inner === "object" && inner !== null ? { ...inner } : {};
    at[part] = next;
    at = next;
  }
  at[rest.at(-1)!] = value;
}

/** `["stages", 2, "names", "rewrite"]` as a setting would name it: `["names", "rewrite"]`. */
function named(path: Path): Path {
  return path[0] === "stages" ? path.slice(2) : path;
}

function startsWith(target: Path, path: Path): boolean {
  const length = Math.min(target.length, path.length);
  return length > 1 && target.slice(0, length).every((part, i) => part === path[i]);
}

/** Where the deepest part of the path that is there begins; of a mapping's entry, its name. */
function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(key) === String(part));
      if (pair === undefined) return offset;
      offset = rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === "number") {
      node = node.items[part];
      offset = rangeStart(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] } | null)?.range;
  return range?.[0];
}
