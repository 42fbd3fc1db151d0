import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runInWorkers } from "../../src/run/pool.ts";
import { collect } from "../collect.ts";

let folder: string;
let module: URL;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "copydesk-pool-"));
  const file = join(folder, "worker.mjs");
  // The first batches take longest, so that results come back out of order.
  writeFileSync(
    file,
    `export default async ({ setup, batch }) => {
      if (batch[0] === setup.fail) throw new Error("bad batch " + batch[0]);
      await new Promise((done) => setTimeout(done, batch[0] < 3 ? 60 : 1));
      return Uint8Array.of(batch[0] * setup.factor);
    };`,
  );
  module = pathToFileURL(file);
});
afterAll(() => rmSync(folder, { recursive: true }));

const batches = (count: number, seen: number[] = []) =>
  (function* () {
    for (let i = 0; i < count; i++) {
      seen.push(i);
      yield Uint8Array.of(i);
    }
  })();

test("results come in the order of the batches", async () => {
  const job = { module, setup: { factor: 2 }, workers: 3 };
  const results = await collect(runInWorkers(batches(12), job));
  expect(results.map((bytes) => bytes[0])).toEqual(Array.from({ length: 12 }, (_, i) => 2 * i));
});

test("few batches are read ahead", async () => {
  const seen: number[] = [];
  const job = { module, setup: { factor: 1 }, workers: 1 };
  for await (const [first] of runInWorkers(batches(20, seen), job))
    expect(seen.length - first!).toBeLessThanOrEqual(3);
  expect(seen).toHaveLength(20);
});

test("what a worker throws ends the run in its turn", async () => {
  const results: number[] = [];
  const job = { module, setup: { factor: 1, fail: 4 }, workers: 2 };
  const run = async () => {
    for await (const [value] of runInWorkers(batches(9), job)) results.push(value!);
  };
  await expect(run()).rejects.toThrow("bad batch 4");
  expect(results).toEqual([0, 1, 2, 3]);
});
