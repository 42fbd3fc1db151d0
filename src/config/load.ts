import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { UsageError } from "../model/errors.ts";
import type { Context } from "../model/stage.ts";
import type { Pipeline } from "../run/pipeline.ts";
import { stages } from "../stages/order.ts";
import { type PipelineFile, parsePipeline } from "./parse.ts";
import { nearestName } from "./problem.ts";
import { resolvePipeline } from "./resolve.ts";

/**
 * The folder of the pipelines that come with the package: the same place seen from `src/` and from
 * `dist/`. A bundle has none, and as CommonJS it does not know its place.
 */
function builtInFolder(): string | null {
  const own: string | undefined = import.meta.url;
  if (own === undefined) return null;
  const folder = fileURLToPath(new URL("../../pipelines/", own));
  return existsSync(resolve(folder, "news.yaml")) ? folder : null;
}

/** What `pipelines/news.yaml` says, for bundles. A test holds one against the other. */
const newsText: string = JSON.stringify({
  name: "news",
  version: 1,
  description: "News pages and text dumps of news pages, in any language.",
  stages: stages.map(({ name }) => name),
});

/** What a bundle takes for the file of the pipeline `news`. */
export const bundledNews = "news (bundled)";

/** Names of the pipelines that come with copydesk. */
export function builtInPipelines(): string[] {
  const folder = builtInFolder();
  if (folder === null) return ["news"];
  return readdirSync(folder)
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
  const isFile = isPipelineFile(nameOrFile) || nameOrFile === bundledNews;
  const file = isFile ? nameOrFile : builtInFile(nameOrFile);
  return { file, definition: parsePipeline(readText(file), file, settings, stages) };
}

function isPipelineFile(nameOrFile: string): boolean {
  return /\.ya?ml$/.test(nameOrFile);
}

/**
 * Reads the files that options name: relative to the pipeline's file, or to the working folder where
 * the pipeline is built in and only the command line can have named them.
 */
export function optionReader(nameOrFile: string): Context["read"] {
  const folder = isPipelineFile(nameOrFile) ? dirname(nameOrFile) : process.cwd();
  return (path) => readText(resolve(folder, path));
}

/** A pipeline that is ready for documents: see `readPipeline`. */
export function loadPipeline(nameOrFile = "news", settings: readonly string[] = []): Pipeline {
  const { definition } = readPipeline(nameOrFile, settings);
  const pipeline = resolvePipeline(definition, { read: optionReader(nameOrFile) });
  return { ...pipeline, source: { pipeline: nameOrFile, settings } };
}

function builtInFile(name: string): string {
  const names = builtInPipelines();
  const folder = builtInFolder();
  if (names.includes(name)) return folder === null ? bundledNews : resolve(folder, `${name}.yaml`);
  const nearest = nearestName(name, names);
  const hint = nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
  throw new UsageError(
    "pipeline",
    `no pipeline "${name}": expected ${names.join(", ")}, or a file that ends in .yaml.${hint}`,
  );
}

function readText(path: string): string {
  if (path === bundledNews) return newsText;
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "there is no such file" : `it cannot be read (${code})`;
    throw new UsageError("pipeline", `${path}: ${why}`);
  }
}
