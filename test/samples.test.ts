import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { PipelineCache } from "../src/samples/examine-sample.ts";
import { runSample } from "../src/samples/run-sample.ts";
import { findSamples } from "../src/samples/sample.ts";

const root = join(import.meta.dirname, "../samples");
const pipelines: PipelineCache = new Map();

describe.skipIf(!existsSync(root))("samples", () => {
  test.each(existsSync(root) ? findSamples(root) : [])("%s", async (folder) => {
    const { passed, status, report } = await runSample(folder, pipelines);
    expect(passed, `${status}\n${report}`).toBe(true);
  });
});
