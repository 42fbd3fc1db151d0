import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PipelineStamp } from "../apply/apply.ts";
import { isModule } from "../run/pipeline.ts";
import { manifestSchema, type RunCall, type RunLine } from "../write/manifest.ts";

/**
 * The first line of a manifest: what ran. `files` are the inputs as they are opened; null if one of
 * them cannot be read again.
 */
export async function runLine(
  call: RunCall,
  pipeline: PipelineStamp,
  files: readonly string[] | null,
): Promise<RunLine> {
  const run = files === null ? null : await identityOf(call, pipeline, files);
  return { schema: manifestSchema, run, pipeline, call };
}

/** A hash of all that the output of a run depends on. */
async function identityOf(
  { dead: _place, ...call }: RunCall,
  pipeline: PipelineStamp,
  files: readonly string[],
): Promise<string> {
  const hash = createHash("sha256");
  addCode(hash);
  if (isModule(call)) hash.update(readFileSync(call.pipeline));
  hash.update(JSON.stringify([call, pipeline]));
  for (const file of files) {
    const found = await stat(file).catch(() => null);
    hash.update(JSON.stringify([file, found?.size ?? null, found?.mtimeMs ?? null]));
  }
  return hash.digest("hex");
}

/** copydesk itself: a rule that has changed is another rule, whatever its version says. */
function addCode(hash: Hash): void {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => /\.(?:js|ts|json)$/.test(name)).sort()) {
    hash.update(file);
    hash.update(readFileSync(join(root, file)));
  }
}
