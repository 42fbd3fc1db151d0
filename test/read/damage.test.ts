import { gzipSync } from "node:zlib";
import { Zstd } from "@hpcc-js/wasm-zstd";
import fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import { gzipEach, page, tarOf, zipOf } from "./archives.ts";
import { brief, readFile } from "./items.ts";

const texts = Array.from({ length: 12 }, (_, i) => `Text number ${i} has some words to say.`);
const lines = texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join("");
const pages = texts.map((text) => page(`<!doctype html><p>${text}</p>`));
const members = [
  ...texts.slice(0, 4).map((content, i) => ({ name: `${i}.txt`, content })),
  { name: "a.jsonl", content: lines },
];
const columns = [
  { name: "id", data: texts.map((_, i) => i), type: "INT32" as const },
  { name: "text", data: texts, type: "STRING" as const },
];

const containers: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ["a.jsonl", () => Buffer.from(lines)],
  [
    "a.json",
    () =>
      Buffer.from(
        JSON.stringify(
          texts.map((text) => ({ text })),
          null,
          1,
        ),
      ),
  ],
  ["a.csv", () => Buffer.from(`id,text\n${texts.map((text, i) => `${i},"${text}"`).join("\n")}`)],
  ["a.warc", () => Buffer.concat(pages)],
  ["a.warc.gz", () => gzipEach(pages)],
  ["a.jsonl.gz", () => gzipSync(lines)],
  ["a.jsonl.zst", async () => (await Zstd.load()).compress(Buffer.from(lines))],
  ["a.zip", () => zipOf(members)],
  ["a.tar", () => tarOf(members)],
  ["a.tar.gz", async () => gzipSync(await tarOf(members))],
  ["a.parquet", () => new Uint8Array(parquetWriteBuffer({ columnData: columns, rowGroupSize: 4 }))],
];

/** One thing that happens to files: a part is lost, changed, doubled, or something stands in it. */
const mishap = fc.record({
  kind: fc.constantFrom("cut", "flip", "drop", "double", "insert", "zero"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 60 }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 20 }),
});

type Mishap = (typeof mishap)["generate"] extends (...args: never[]) => { value: infer M }
  ? M
  : never;

function befall(bytes: Uint8Array, { kind, at, length, bytes: other }: Mishap): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const [before, part] = [bytes.subarray(0, start), bytes.subarray(start, start + length)];
  const after = bytes.subarray(start + length);
  switch (kind) {
    case "cut":
      return before;
    case "drop":
      return Buffer.concat([before, after]);
    case "double":
      return Buffer.concat([before, part, part, after]);
    case "insert":
      return Buffer.concat([before, other, part, after]);
    case "zero":
      return Buffer.concat([before, new Uint8Array(part.length), after]);
    default:
      return Buffer.concat([before, part.map((byte, i) => byte ^ other[i % other.length]!), after]);
  }
}

describe("whatever happens to a file, it is read or told of", () => {
  test.each(containers)("%s", async (name, make) => {
    const whole = await make();
    expect((await readFile(name, whole)).records.length).toBeGreaterThanOrEqual(12);
    await fc.assert(
      fc.asyncProperty(fc.array(mishap, { minLength: 1, maxLength: 3 }), async (mishaps) => {
        const { items, dead, inputs } = await readFile(name, mishaps.reduce(befall, whole));
        expect(items.length + inputs.notes().length).toBeGreaterThan(0);
        const places = items.map(({ origin }) => origin.key);
        expect(new Set(places).size).toBe(places.length);
        for (const { start, end } of dead) expect(end).toBeGreaterThanOrEqual(start);
      }),
      { numRuns: 60 },
    );
  });

  test.each(["a.warc.gz", "a.jsonl.gz", "a.zip"])(
    "%s: a changed bit is never read over",
    async (name) => {
      const whole = await containers.find(([known]) => known === name)![1]();
      const good = brief((await readFile(name, whole)).items);
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
          const bytes = Uint8Array.from(whole);
          bytes[at % bytes.length]! ^= 1 << bit;
          const { items, records, dead } = await readFile(name, bytes);
          // What is read is right, unless the file is no longer known for what it is: then decoding tells.
          if (records.length <= 1) return;
          for (const text of brief(records)) expect(good).toContain(text);
          if (items.length < good.length) expect(dead.length).toBeGreaterThan(0);
        }),
        { numRuns: 150 },
      );
    },
  );
});
