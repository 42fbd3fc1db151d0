import { readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { UsageError } from "../model/errors.ts";
import type { Pipeline } from "../run/examine.ts";
import { stages } from "../stages/order.ts";
import { type PipelineFile, parsePipeline } from "./parse.ts";
import { nearestName } from "./problem.ts";
import { resolvePipeline } from "./resolve.ts";

/** The pipelines that come with the package; the same place seen from `src/` and from `dist/`. */
const builtInFolder = fileURLToPath(new URL("../../pipelines/", import.meta.url));

/** Names of the pipelines that come with copydesk. */
export function builtInPipelines(): string[] {
  return readdirSync(builtInFolder)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.slice(0, -".yaml".length))
    .sort();
}

/**
 * Reads and checks a pipeline: a name (`news`) or a path that ends in `.yaml` or `.yml`. `settings`
 * are laid over the file: `names.rewrite=off`. Throws a usage error.
 */
export function readPipeline(
  nameOrFile: string,
  settings: readonly string[] = [],
): { readonly file: string; readonly definition: PipelineFile } {
  const file = /\.ya?ml$/.test(nameOrFile) ? nameOrFile : builtInFile(nameOrFile);
  return { file, definition: parsePipeline(readText(file), file, settings, stages) };
}

/** A pipeline that is ready for documents: see `readPipeline`. */
export function loadPipeline(nameOrFile = "news", settings: readonly string[] = []): Pipeline {
  const { file, definition } = readPipeline(nameOrFile, settings);
  const folder = dirname(file);
  return resolvePipeline(definition, { read: (path) => readText(resolve(folder, path)) });
}

function builtInFile(name: string): string {
  const names = builtInPipelines();
  if (names.includes(name)) return resolve(builtInFolder, `${name}.yaml`);
  const nearest = nearestName(name, names);
  const hint = nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
  throw new UsageError(
    "pipeline",
    `no pipeline "${name}": expected ${names.join(", ")}, or a file that ends in .yaml.${hint}`,
  );
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "there is no such file" : `it cannot be read (${code})`;
    throw new UsageError("pipeline", `${path}: ${why}`);
  }
}
