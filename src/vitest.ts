/**
 * Regression samples as vitest tests: `copydesk/vitest`.
 *
 * @example
 * // samples.test.ts
 * import { testSamples } from "copydesk/vitest";
 * testSamples("samples");
 */
import { describe, test } from "vitest";
import type { PipelineCache } from "./samples/examine-sample.ts";
import { belowFloors, figuresOf, readFloors } from "./samples/floors.ts";
import { runSample, type SampleResult } from "./samples/run-sample.ts";
import { findSamples } from "./samples/sample.ts";

/**
 * Defines a test for each sample in `folder` (relative to the working directory), and one for the
 * floors if they are set. A test fails with what changed: document, line, reason, then the difference
 * of the explanations. No test ever writes an expectation. Throws a usage error if there is no such
 * folder.
 */
export function testSamples(folder: string): void {
  const pipelines: PipelineCache = new Map();
  const results: SampleResult[] = [];
  const folders = findSamples(folder);
  describe(`samples in ${folder}`, () => {
    for (const path of folders) {
      test(path.slice(folder.length + 1), async () => {
        const result = await runSample(path, pipelines);
        results.push(result);
        if (!result.passed) throw new SampleError(result);
      });
    }
    const floors = readFloors(folder);
    if (floors === null) return;
    test("floors", ({ skip }) => {
      // A run of some samples only says nothing of all of them.
      if (results.length < folders.length) return skip();
      const below = belowFloors(figuresOf(folder, results), floors);
      if (below.length > 0)
        throw new SampleError({ status: "below the floor", report: below.join("\n") });
    });
  });
}

/** Says all in its message: where in copydesk it was thrown helps nobody. */
class SampleError extends Error {
  constructor({ status, report }: { readonly status: string; readonly report: string }) {
    super(`${status}\n${report}`);
    this.name = "SampleError";
    this.stack = `${this.name}: ${this.message}`;
  }
}
