import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { UsageError } from "../model/errors.ts";
import { isModule, type Pipeline, type PipelineSource } from "../run/pipeline.ts";
import { loadPipeline } from "./load.ts";

/**
 * Loads a pipeline by name, from a YAML file, or from a module (`.js`, `.mjs`) whose default export
 * is one: so a program's own stages reach worker threads. Throws a usage error.
 */
export async function loadAnyPipeline(source: PipelineSource): Promise<Pipeline> {
  const { pipeline, settings } = source;
  if (!isModule(source)) return loadPipeline(pipeline, settings);
  if (settings.length > 0) {
    const message = `--set changes pipelines in YAML; ${pipeline} is a module: set options in it`;
    throw new UsageError("pipeline", message);
  }
  const { default: given } = await importModule(pipeline);
  if (!isPipeline(given)) {
    const message = `${pipeline}: expected \`export default definePipeline({ … })\``;
    throw new UsageError("pipeline", message);
  }
  return { ...given, source };
}

/** Programs in JavaScript hand on what they got. Throws a usage error. */
export function expectPipeline(given: unknown, to: string): void {
  if (isPipeline(given)) return;
  const hint =
    typeof given === "string"
      ? `loadPipeline(${JSON.stringify(given)})`
      : "what loadPipeline or definePipeline gives";
  throw new UsageError("pipeline", `${to} got something else than a pipeline, expected ${hint}`);
}

async function importModule(file: string): Promise<{ readonly default?: unknown }> {
  try {
    return await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError("pipeline", `${file}: ${error instanceof Error ? error.message : error}`);
  }
}

function isPipeline(value: unknown): value is Pipeline {
  return (
    typeof value === "object" &&
    value !== null &&
    "stages" in value &&
    Array.isArray(value.stages) &&
    "policy" in value &&
    "stamp" in value
  );
}
