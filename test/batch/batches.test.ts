import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeBatch } from "../../src/batch/batch-bytes.ts";
import { type Batch, type BatchOptions, batchesOf } from "../../src/batch/batches.ts";
import type { ShardRange } from "../../src/batch/sharding.ts";
import type { RawRecord } from "../../src/model/document.ts";
import { collect } from "../collect.ts";

function raw(n: number, content = "x"): RawRecord {
  const origin = { dump: "made", locator: `made:${n}`, offset: 0 };
  return { origin, content, mediaType: "text/plain", url: null, fetchedAt: null, extra: {} };
}

async function* raws(count: number, content?: string): AsyncGenerator<RawRecord> {
  for (let n = 1; n <= count; n++) yield raw(n, content);
}

/** The shards that batches make up, each with the locators of its inputs. */
function shardsOf(batches: readonly Batch[]): string[][] {
  const shards: string[][] = [[]];
  for (const { bytes, whole } of batches) {
    for (const { origin } of decodeBatch(bytes)) shards.at(-1)!.push(origin.locator);
    if (whole) shards.push([]);
  }
  return shards;
}

function rangesOf(batches: readonly Batch[]): ShardRange[] {
  return batches
    .filter(({ whole }, i) => whole || i === batches.length - 1)
    .map(({ shard }) => shard);
}

const options: BatchOptions = { batchInputs: 3, shardInputs: 10 };

describe("batches", () => {
  test("hold every input once and in order, whatever their size", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(60), fc.integer({ min: 1, max: 9 }), async (count, batchInputs) => {
        const batches = await collect(batchesOf(raws(count), { batchInputs, shardInputs: 7 }));
        const all = Array.from({ length: count }, (_, i) => `made:${i + 1}`);
        const shards = shardsOf(batches);
        expect(shards.flat()).toEqual(all);
        expect(shards).toEqual(
          shardsOf(await collect(batchesOf(raws(count), { batchInputs: 64, shardInputs: 7 }))),
        );
        expect(batches.every((batch) => batch.count <= batchInputs)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test("are smaller where documents are large", async () => {
    const large = "x".repeat(300_000);
    const batches = await collect(batchesOf(raws(6, large), { batchInputs: 64, shardInputs: 100 }));
    expect(batches.map(({ count }) => count)).toEqual([2, 2, 2]);
  });

  test("do not wait for more when the source pauses", async () => {
    async function* slow(): AsyncGenerator<RawRecord> {
      yield* raws(2);
      await new Promise(() => undefined);
    }
    const batches = batchesOf(slow(), options);
    expect((await batches.next()).value).toMatchObject({ count: 2, whole: false });
  });

  test("end when they are stopped, even while the source keeps one waiting", async () => {
    const stop = new AbortController();
    async function* endless(): AsyncGenerator<RawRecord> {
      yield* raws(4);
      await new Promise(() => undefined);
    }
    const all = collect(batchesOf(endless(), { ...options, stop: stop.signal }));
    await wait(30);
    stop.abort();
    expect((await all).map(({ count }) => count)).toEqual([3, 1]);
  });
});

describe("shards that are done", () => {
  test.each([10, 20, 30, 35])("the first %i inputs are not handed on", async (inputs) => {
    const whole = await collect(batchesOf(raws(35), options));
    const done = rangesOf(whole).slice(0, Math.ceil(inputs / 10));
    const rest = await collect(batchesOf(raws(35), { ...options, done }));
    expect(shardsOf(rest).flat()).toEqual(shardsOf(whole).flat().slice(inputs));
  });

  test.each([
    ["fewer inputs", raws(15)],
    ["no inputs", raws(0)],
    [
      "other inputs",
      (async function* () {
        yield raw(7);
        yield* raws(34);
      })(),
    ],
  ])("are refused for %s", async (_, source) => {
    const done = rangesOf(await collect(batchesOf(raws(35), options))).slice(0, 2);
    await expect(collect(batchesOf(source, { ...options, done }))).rejects.toThrow(
      /the inputs are not what they were: an earlier run read 10 inputs from made:1/,
    );
  });
});
