import { execFileSync } from "node:child_process";
import { appendFileSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { decompress } from "fzstd";
import { describe, expect, test } from "vitest";
import { UsageError } from "../../src/model/errors.ts";
import { jsonl } from "../../src/write/export/lines.ts";
import { openFolder } from "../../src/write/folder.ts";
import { jsonLine } from "../../src/write/json-line.ts";
import { readRecords } from "../../src/write/read-records.ts";
import { collect } from "../collect.ts";
import { folderOf } from "../read/folder.ts";
import { exported, sampleRecords, writeAll } from "./export/records.ts";
import { outcomesOf, runOf } from "./outcomes.ts";

const records = sampleRecords();
const lines = records.map(jsonLine).join("");
const read = (folder: string) => collect(readRecords(folder));

describe("JSON Lines", () => {
  test.each(["out.jsonl", "out.jsonl.gz", "out.jsonl.zst"])("%s reads back equal", async (file) => {
    const folder = folderOf({});
    await writeAll(await jsonl.open({ folder, name: "out", file }), records);
    expect(await read(`${folder}/${file}`)).toEqual(records);
    const bytes = readFileSync(`${folder}/${file}`);
    const text = file.endsWith("gz")
      ? gunzipSync(bytes)
      : file.endsWith("zst")
        ? decompress(bytes)
        : bytes;
    expect(Buffer.from(text).toString()).toBe(lines);
  });

  test("large files are packed in pieces that other programs read", async () => {
    const folder = folderOf({});
    const many = Array.from({ length: 1000 }, () => records[0]!);
    for (const file of ["a.jsonl.gz", "a.jsonl.zst"]) {
      await writeAll(await jsonl.open({ folder, name: "a", file }), many);
      expect(await read(`${folder}/${file}`)).toHaveLength(many.length);
    }
    const text = execFileSync("gzip", ["-dc", `${folder}/a.jsonl.gz`], { maxBuffer: 2 ** 28 });
    expect(text.toString()).toBe(jsonLine(records[0]!).repeat(many.length));
  });
});

describe("what is read", () => {
  test("of a folder the records, not the dead letters or the manifest", async () => {
    const folder = folderOf({
      "records-00001.jsonl": jsonLine(records[0]),
      "records-00002.jsonl.gz": gzipSync(jsonLine(records[1])),
      "dead.jsonl": '{"code":"empty"}\n',
      "manifest.jsonl": '{"schema":"copydesk.manifest/1"}\n',
      ".records.jsonl.1.tmp": "half",
      "notes.txt": "x",
    });
    expect(await read(folder)).toEqual([records[0], records[1]]);
  });

  test("of an output folder what its manifest names, not the exports beside it", async () => {
    const folder = folderOf({});
    const out = await openFolder(folder, undefined, runOf("a"));
    await out.write({ records: Buffer.from(jsonLine(records[0])), dead: Buffer.alloc(0) });
    await out.finish(outcomesOf(["a"]).content);
    writeFileSync(`${folder}/all.jsonl`, lines);
    writeFileSync(`${folder}/records-00001.jsonl`, jsonLine(records[1]));
    expect(await read(folder)).toEqual([records[0]]);
    renameSync(`${folder}/records.jsonl`, `${folder}/moved.jsonl`);
    expect(await read(folder)).toHaveLength(records.length + 2);
  });

  test("fields of a later minor version are kept", async () => {
    const later = { ...records[0]!, mood: "calm", quality: { ...records[0]!.quality, beauty: 1 } };
    expect(await read(`${folderOf({ "a.jsonl": jsonLine(later) })}/a.jsonl`)).toEqual([later]);
  });

  test("a record of a later major version is refused, and the version named", async () => {
    const later = { ...records[0]!, schema: "copydesk.article/2" };
    const path = `${folderOf({ "a.jsonl": lines + jsonLine(later) })}/a.jsonl`;
    const error = await read(path).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).message).toContain(`${path}:5 is copydesk.article/2`);
  });

  test("so it is in Parquet", async () => {
    const { parquet } = await import("../../src/write/export/parquet.ts");
    const later = { ...records[0]!, schema: "copydesk.article/2" as never };
    const folder = await exported(parquet, [later]);
    await expect(read(folder)).rejects.toThrow("copydesk.article/2");
  });

  test.each([
    ["no record", '{"title":"x"}\n', "is no record"],
    ["no JSON", "{\n", "is no JSON"],
    ["a cut line", '{"schema":"copydesk.art', "is no JSON"],
  ])("%s is refused with its line", async (_, text, message) => {
    const path = `${folderOf({ "a.jsonl": lines + text })}/a.jsonl`;
    await expect(read(path)).rejects.toThrow(`${path}:5 ${message}`);
  });

  test("damage is refused, never passed over", async () => {
    const path = `${folderOf({ "a.jsonl.gz": gzipSync(lines) })}/a.jsonl.gz`;
    writeFileSync(path, readFileSync(path).subarray(0, -20));
    await expect(read(path)).rejects.toThrow(UsageError);
    const good = `${folderOf({ "b.jsonl": lines })}/b.jsonl`;
    appendFileSync(good, "x");
    await expect(read(good)).rejects.toThrow(UsageError);
  });

  test("damaged Parquet is refused with its name", async () => {
    const { parquet } = await import("../../src/write/export/parquet.ts");
    const folder = await exported(parquet, records);
    const [file] = readdirSync(folder);
    const whole = readFileSync(`${folder}/${file}`);
    for (const cut of [whole.subarray(0, 200), whole.subarray(0, -9)]) {
      writeFileSync(`${folder}/${file}`, cut);
      await expect(read(folder)).rejects.toThrow(`${folder}/${file} is damaged: `);
      await expect(read(folder)).rejects.toThrow(UsageError);
    }
  });

  test("a missing file or a folder without records is a usage error", async () => {
    await expect(read("/nowhere/at/all")).rejects.toThrow(UsageError);
    await expect(read(folderOf({ "a.txt": "x" }))).rejects.toThrow(UsageError);
  });
});
