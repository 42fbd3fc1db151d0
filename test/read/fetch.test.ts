import { rmSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import type { RawRecord } from "../../src/model/document.ts";
import { fetchRecord, fetchRecords } from "../../src/read/fetch.ts";
import { readInputs } from "../../src/read/read.ts";
import { collect } from "../collect.ts";
import { gzipEach, page, tarOf, zipOf } from "./archives.ts";
import { folderOf } from "./folder.ts";

const lines = '{"id":1,"text":"One."}\n\n{"id":2,"text":"Two."}\nno json\n{"text":"Three."}';
const pages = ["One.", "Two.", "Three."].map((text) => page(`<!doctype html><p>${text}`));
const damaged = gzipEach(pages);
damaged[gzipSync(pages[0]!).length + 30]! ^= 0xff;
const members = [
  { name: "a.txt", content: "Words." },
  { name: "in/b.jsonl", content: lines },
];
const rows = ["One.", "Two.", "Three."];
const files = async () => ({
  "d/a.txt": "Words.",
  "d/in/b.jsonl": lines,
  "d/c.html": "<p>Page.",
  "d/d.jsonl.gz": gzipSync(lines),
  "d/e.json": '[{"id":3,"text":"One."}, 5, {"id":4,"text":"Two."}]',
  "d/f.warc": Buffer.concat(pages),
  "d/g.warc.gz": damaged,
  "d/h.warc.gz": gzipSync(Buffer.concat(pages)),
  "d/i.csv": "id,text\n5,One.\n6\n7,Two.\n",
  "d/j.zip": zipOf(members),
  "d/k.tar": await tarOf(members),
  "d/l.parquet": new Uint8Array(
    parquetWriteBuffer({
      columnData: [{ name: "text", data: rows, type: "STRING" }],
      rowGroupSize: 2,
    }),
  ),
  "d/m.jsonl.gz": gzipSync(lines).subarray(0, -12),
});

describe("fetching records again", () => {
  test("gives each item as it was read, dead letters too, from every kind of file", async () => {
    const folder = folderOf(await files());
    const items = await collect(await readInputs([`${folder}/d`]));
    const unique = items.filter((item) => !("code" in item && item.code === "duplicate-id"));
    expect(unique.length).toBeGreaterThanOrEqual(35);
    for (const item of unique) expect(await fetchRecord(item.origin)).toEqual(item);
  });

  test("many come file by file", async () => {
    const folder = folderOf(await files());
    const items = await collect(await readInputs([`${folder}/d`], { dump: "x" }));
    const unique = items.filter((item) => !("code" in item && item.code === "duplicate-id"));
    const again = await collect(fetchRecords(unique.map(({ origin }) => origin)));
    expect(again).toEqual(unique);
  });

  test("what is gone is a dead letter", async () => {
    const folder = folderOf(await files());
    const items = await collect(await readInputs([`${folder}/d`]));
    rmSync(`${folder}/d/a.txt`);
    expect(await fetchRecord(items[0]!.origin)).toMatchObject({ code: "io" });
    const line = items.find(({ origin }) => origin.key === "in/b.jsonl:3")!.origin;
    const moved = { ...line, locator: `${line.file}:99` };
    expect(await fetchRecord(moved)).toMatchObject({ code: "io", origin: moved });
  });

  test("a record's own source is enough, whatever stands in the path", async () => {
    const all = await files();
    const named = Object.entries(all).map(([name, content]) => [`x!y:3/${name}`, content]);
    const folder = folderOf(Object.fromEntries(named));
    const items = await collect(await readInputs([`${folder}/x!y:3/d`]));
    const records = items.filter((item): item is RawRecord => !("code" in item));
    for (const { origin, content, url } of records) {
      const { dump, locator, offset } = origin;
      expect(await fetchRecord({ dump, locator, offset })).toMatchObject({ content, url });
    }
  });

  test("starts where the record stands", async () => {
    const many = Array.from({ length: 50_000 }, (_, i) => `{"text":"Text ${i}."}\n`);
    const folder = folderOf({ "a.jsonl": many.join("") });
    const items = await collect(await readInputs([`${folder}/a.jsonl`]));
    const { origin } = items.at(-1)!;
    let read = 0;
    const onRead = (_: string, bytes: number): void => {
      read += bytes;
    };
    expect(await fetchRecord(origin, { onRead })).toEqual(items.at(-1));
    expect(read).toBe(origin.length! + 1);
  });
});
