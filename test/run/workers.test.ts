import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  moduleForThreads,
  WorkerFailure,
  type WorkerJob,
  WorkerPool,
} from "../../src/run/workers.ts";

interface Setup {
  readonly factor: number;
}

let folder: string;
let module: URL;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "copydesk-workers-"));
  const file = join(folder, "worker.mjs");
  writeFileSync(
    file,
    `import { threadId } from "node:worker_threads";
    export default async ({ setup, batch, progress }) => {
      for (const [i, value] of batch.entries()) {
        Atomics.store(progress, 0, i);
        if (value === 200) throw new Error("bad value " + value);
        if (value === 201) for (;;) {}
        if (value === 202) process.exit(3);
        if (value === 203) for (const all = []; ; ) all.push(new Array(10_000).fill(i));
        if (value === 204) return Uint8Array.of(threadId);
      }
      return batch.map((value) => value * setup.factor);
    };`,
  );
  module = pathToFileURL(file);
});
afterAll(() => rmSync(folder, { recursive: true }));

function jobOf(more: Partial<WorkerJob<Setup>> = {}): WorkerJob<Setup> {
  const here = ({ setup, batch }: { setup: Setup; batch: Uint8Array }) =>
    batch.map((value) => value * setup.factor);
  return { load: async () => here, module, setup: { factor: 2 }, workers: 1, ...more };
}

async function withPool<T>(
  job: WorkerJob<Setup>,
  use: (pool: WorkerPool<Setup>) => Promise<T>,
): Promise<T> {
  const pool = await WorkerPool.open(job);
  try {
    return await use(pool);
  } finally {
    await pool.close();
  }
}

describe("a pool", () => {
  test.each([0, 1, 2])("of %i threads gives what the work gives", async (workers) => {
    const results = await withPool(jobOf({ workers }), (pool) =>
      Promise.all([1, 2, 3].map((n) => pool.run(Uint8Array.of(n, n)))),
    );
    expect(results.map((bytes) => [...bytes])).toEqual([2, 4, 6].map((n) => [n, n]));
  });

  test("without threads works in this one", async () => {
    const job = jobOf({ workers: 0, load: async () => () => Uint8Array.of(7) });
    expect(await withPool(job, (pool) => pool.run(Uint8Array.of(204)))).toEqual(Uint8Array.of(7));
    const [thread] = await withPool(jobOf(), (pool) => pool.run(Uint8Array.of(204)));
    expect(thread).toBeGreaterThan(0);
  });

  const limits = { documentMs: 600, memoryMb: 40 };
  test.each([
    ["thrown", 200, /^bad value 200$/],
    ["timeout", 201, /./],
    ["crash", 202, /exited with code: 3/],
    ["memory", 203, /memory/],
  ] as const)("says that a batch ended by %s, and on which document", async (kind, value, why) => {
    const [failure, after] = await withPool(jobOf({ limits }), async (pool) => {
      const failed = await pool.run(Uint8Array.of(1, 1, value, 1)).catch((error: unknown) => error);
      return [failed, await pool.run(Uint8Array.of(5))];
    });
    expect(failure).toBeInstanceOf(WorkerFailure);
    expect(failure).toMatchObject({ kind, at: 2, message: expect.stringMatching(why) });
    expect(after).toEqual(Uint8Array.of(10));
  });
});

test("threads can run a module that is there and is no TypeScript", () => {
  writeFileSync(join(folder, "there.js"), "");
  expect(moduleForThreads(module.href, "there")?.href).toMatch(/there\.js$/);
  expect(moduleForThreads(module.href, "gone")).toBeNull();
  expect(moduleForThreads(import.meta.url, "workers.test")).toBeNull();
  expect(moduleForThreads(undefined, "there")).toBeNull();
});
