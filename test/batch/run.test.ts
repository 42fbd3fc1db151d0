import { describe, expect, test } from "vitest";
import type { Batch } from "../../src/batch/batches.ts";
import { cleanBatch } from "../../src/batch/clean-batch.ts";
import type { Cleaner } from "../../src/batch/cleaner.ts";
import { type BatchResult, decodeResult } from "../../src/batch/result-bytes.ts";
import { runBatches } from "../../src/batch/run.ts";
import type { RawRecord } from "../../src/model/document.ts";
import type { Pipeline } from "../../src/run/pipeline.ts";
import type { Output, ShardContent } from "../../src/write/output.ts";

const bare: Pipeline = {
  stages: [],
  policy: { cut: 0.5, suspect: 0.3 },
  stamp: { name: "bare", version: 1, stages: {}, options: "" },
};

async function* raws(count: number): AsyncGenerator<RawRecord> {
  for (let n = 1; n <= count; n++) {
    const origin = { dump: "made", locator: `made:${n}`, offset: 0 };
    const content = n % 10 === 0 ? "" : `Text ${n}.`;
    yield { origin, content, mediaType: "text/plain", url: null, fetchedAt: null, extra: {} };
  }
}

type Harm = (result: BatchResult) => BatchResult;

/** Cleans in this thread; what comes of it may be harmed on its way. */
function cleanerOf(harm: Harm = (result) => result): Cleaner {
  const [room, nothing] = [new Uint8Array(0), () => undefined];
  const clean = async ({ bytes }: Pick<Batch, "bytes">) => [
    harm(
      decodeResult(
        cleanBatch({ batch: bytes, pipeline: bare, edits: "full", room, begin: nothing }),
        nothing,
      ),
    ),
  ];
  return { clean, close: async () => undefined } as unknown as Cleaner;
}

function outputOf(live = false): { output: Output; shards: ShardContent[]; written: () => string } {
  const shards: ShardContent[] = [];
  let written = "";
  const output: Output = {
    done: [],
    complete: false,
    live,
    write: async ({ records }) => {
      written += records;
    },
    endShard: async (content) => void shards.push(content),
    finish: async (content) => void shards.push(content),
    abandon: async () => undefined,
  };
  return { output, shards, written: () => written };
}

const options = (output: Output, cleaner: Cleaner, stop = new AbortController().signal) => ({
  output,
  cleaner,
  stop,
  workers: 2,
  batchInputs: 4,
  shardInputs: 10,
});

describe("runBatches", () => {
  test("commits shards whose counts add up to those of the run", async () => {
    const { output, shards } = outputOf();
    const tally = await runBatches(raws(35), options(output, cleanerOf()));
    expect(
      shards.map(({ inputs, counted: { counts } }) => [inputs?.to, counts.in, counts.out]),
    ).toEqual([
      ["made:10", 10, 9],
      ["made:20", 10, 9],
      ["made:30", 10, 9],
      ["made:35", 5, 5],
    ]);
    expect(tally.counts()).toEqual({ in: 35, out: 32, dead: 3, dropped: 0 });
  });

  test.each<[string, Harm]>([
    ["a record", (result) => ({ ...result, records: result.records.subarray(0, 10) })],
    ["a dead letter", (result) => ({ ...result, dead: new Uint8Array() })],
    [
      "an input",
      (result) => {
        const { counted } = result.tally;
        const { in: read, out } = counted.counts;
        const counts = { ...counted.counts, in: read - 1, out: out - 1 };
        const records = Buffer.from(Buffer.from(result.records).toString().replace(/^.*\n/, ""));
        const kinds = result.kinds.slice(1);
        return {
          ...result,
          kinds,
          records,
          tally: { ...result.tally, counted: { ...counted, counts } },
        };
      },
    ],
  ])("89: that has lost %s ends with an error, and commits nothing", async (_, harm) => {
    const { output, shards } = outputOf();
    await expect(runBatches(raws(35), options(output, cleanerOf(harm)))).rejects.toThrow(
      "the counts do not add up",
    );
    expect(shards).toEqual([]);
  });

  test.each([true, false])("that is stopped ends with the reason (live: %s)", async (live) => {
    const { output, shards, written } = outputOf(live);
    const stop = new AbortController();
    async function* source(): AsyncGenerator<RawRecord> {
      yield* raws(8);
      stop.abort(new Error("enough"));
      yield* raws(8);
    }
    const run = runBatches(source(), options(output, cleanerOf(), stop.signal));
    await expect(run).rejects.toThrow("enough");
    expect(shards).toEqual([]);
    // What is seen at once is written to the end of what was begun.
    if (live) expect(written().split("\n").length).toBeGreaterThan(8);
  });
});
