import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { readPipeline } from "../config/load.ts";
import { findSamples, loadSample } from "./sample.ts";

/** Full paths of the files outside the samples that decide what comes out: pipelines and what they name. */
export function watchedFiles(root: string): string[] {
  const files = new Set<string>();
  for (const folder of findSamples(root)) {
    const { pipeline, set } = loadSample(folder).card;
    if (!/\.ya?ml$/.test(pipeline)) continue;
    const path = resolve(join(folder, pipeline));
    if (files.has(path)) continue;
    files.add(path);
    for (const { options } of readPipeline(path, set).definition.stages)
      for (const file of filesIn(options, dirname(path))) files.add(file);
  }
  return [...files];
}

/** Texts anywhere in the options of a stage that name a file, as stages read them. */
function filesIn(options: unknown, folder: string): string[] {
  if (typeof options === "string") {
    const path = resolve(folder, options);
    return existsSync(path) && statSync(path).isFile() ? [path] : [];
  }
  if (typeof options !== "object" || options === null) return [];
  return Object.values(options).flatMap((inner) => filesIn(inner, folder));
}
