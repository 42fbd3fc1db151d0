/**
 * Two worker threads against one: the same documents, read, cleaned and written to nowhere, in turns.
 * The best of several turns counts, since whatever else runs on the machine only takes. Ends with 1 if
 * two are less than 1.8 times as fast as one. Run by `npm run bench`, on what ships.
 */
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import type { RawRecord } from "../../src/model/document.ts";
import type { Output } from "../../src/write/output.ts";
import { proseLines } from "./prose.ts";

const shipped = pathToFileURL(`${import.meta.dirname}/../../dist/batch/`);
const { Cleaner, defaultWorkerLimits }: typeof import("../../src/batch/cleaner.ts") = await import(
  new URL("cleaner.js", shipped).href
);
const { runBatches }: typeof import("../../src/batch/run.ts") = await import(
  new URL("run.js", shipped).href
);

const leastRatio = 1.8;
const turns = 5;
const documents = 3000;

const lines = proseLines(documents * 8);

async function* source(count: number): AsyncGenerator<RawRecord> {
  for (let i = 0; i < count; i++) {
    const text = JSON.stringify({ text: lines.slice(i * 8, i * 8 + 8).join("\n\n") });
    // What reading costs is a part of it.
    const { text: content } = JSON.parse(text) as { text: string };
    const origin = { dump: "bench", locator: `bench:${i}`, offset: 0 };
    yield { origin, content, mediaType: "text/plain", url: null, fetchedAt: null, extra: {} };
  }
}

const nowhere: Output = {
  done: [],
  complete: false,
  live: true,
  write: async () => undefined,
  endShard: async () => undefined,
  finish: async () => undefined,
  abandon: async () => undefined,
};

const cleaners = await Promise.all(
  [1, 2].map(async (workers) => {
    const cleaner = await Cleaner.open({
      pipeline: { pipeline: "news", settings: [] },
      edits: "full",
      workers,
      limits: defaultWorkerLimits,
    });
    const run = (count: number) =>
      runBatches(source(count), {
        cleaner,
        workers,
        output: nowhere,
        batchInputs: 64,
        shardInputs: Number.POSITIVE_INFINITY,
        stop: new AbortController().signal,
      });
    // The first documents also compile, beside the work on a core of their own.
    await run(documents);
    return { cleaner, run };
  }),
);

const best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
let busiest = 0;
for (let turn = 0; turn < turns; turn++) {
  for (const [i, { run }] of cleaners.entries()) {
    const started = performance.now();
    const before = performance.eventLoopUtilization();
    await run(documents);
    best[i] = Math.min(best[i]!, performance.now() - started);
    busiest = Math.max(busiest, performance.eventLoopUtilization(before).utilization);
  }
}
for (const { cleaner } of cleaners) await cleaner.close();

const [one, two] = best as [number, number];
const rate = (milliseconds: number): string => ((documents / milliseconds) * 1000).toFixed(0);
console.log(`\n${documents} documents of 8 lines, best of ${turns} turns`);
console.log(`  one worker ${rate(one)} a second, two ${rate(two)}: ×${(one / two).toFixed(2)}`);
console.log(
  `  the thread that reads and writes was busy ${(busiest * 100).toFixed(0)} % of the time at most`,
);
if (one / two < leastRatio) process.exitCode = 1;
