import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fetchRecord, fetchRecords } from "../../src/read/fetch.ts";
import { readInputs } from "../../src/read/read.ts";
import { collect } from "../collect.ts";
import { folderOf } from "./folder.ts";

const files = {
  "d/a.txt": "Words.",
  "d/in/b.jsonl": '{"id":1,"text":"One."}\n\n{"id":2,"text":"Two."}\nno json\n{"text":"Three."}',
  "d/c.html": "<p>Page.",
};

describe("fetching records again", () => {
  test("gives each item as it was read, dead letters too", async () => {
    const folder = folderOf(files);
    const items = await collect(await readInputs([`${folder}/d`]));
    expect(items).toHaveLength(6);
    for (const item of items) expect(await fetchRecord(item.origin)).toEqual(item);
  });

  test("many come file by file", async () => {
    const folder = folderOf(files);
    const items = await collect(await readInputs([`${folder}/d`]));
    const again = await collect(fetchRecords(items.map(({ origin }) => origin)));
    expect(again).toEqual(items);
  });

  test("what is gone is a dead letter", async () => {
    const folder = folderOf(files);
    const items = await collect(await readInputs([`${folder}/d`]));
    rmSync(`${folder}/d/a.txt`);
    expect(await fetchRecord(items[0]!.origin)).toMatchObject({ code: "io" });
    const { origin } = items[2]!;
    const moved = { ...origin, locator: `${origin.file}:99` };
    expect(await fetchRecord(moved)).toMatchObject({ code: "io", origin: moved });
  });
});
