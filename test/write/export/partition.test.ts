import { existsSync, readdirSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, test } from "vitest";
import { UsageError } from "../../../src/model/errors.ts";
import { jsonl } from "../../../src/write/export/lines.ts";
import { parquet } from "../../../src/write/export/parquet.ts";
import { openPartitioned } from "../../../src/write/export/partition.ts";
import { readRecords } from "../../../src/write/read-records.ts";
import { collect } from "../../collect.ts";
import { folderOf } from "../../read/folder.ts";
import { sampleRecords, writeAll } from "./records.ts";

const records = sampleRecords();

describe("parts", () => {
  test("by host and by date of publication", async () => {
    const folder = folderOf({});
    await writeAll(await openPartitioned(`${folder}/hosts`, jsonl, "host"), records);
    expect(readdirSync(`${folder}/hosts`).sort()).toEqual([
      "host=__HIVE_DEFAULT_PARTITION__",
      "host=example.org",
      "host=sub.example.com",
    ]);
    await writeAll(await openPartitioned(`${folder}/dates`, jsonl, "date"), records);
    expect(readdirSync(`${folder}/dates`)).toContain("date=2024-05-06");
    expect(readdirSync(`${folder}/dates`)).toContain("date=2024");
    const found = await collect(readRecords(`${folder}/hosts`));
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set(records.map(({ id }) => id)));
  });

  test("are read by DuckDB as Hive parts", async () => {
    const folder = folderOf({});
    await writeAll(await openPartitioned(`${folder}/out`, parquet, "host"), records);
    const instance = await DuckDBInstance.create();
    const connection = await instance.connect();
    const sql = `SELECT host, count(*)::INT AS n FROM read_parquet('${folder}/out/*/*.parquet') GROUP BY ALL ORDER BY ALL`;
    const rows = (await connection.runAndReadAll(sql)).getRowsJson();
    expect(rows).toEqual([
      ["example.org", 1],
      ["sub.example.com", 1],
      [null, 2],
    ]);
  });

  test("more hosts than may be open at once, each whole", async () => {
    const folder = folderOf({});
    const many = Array.from({ length: 160 }, (_, i) => ({
      ...records[0]!,
      id: String(i),
      host: `h${i % 80}.example.org`,
    }));
    await writeAll(await openPartitioned(`${folder}/out`, jsonl, "host"), many);
    expect(readdirSync(`${folder}/out`)).toHaveLength(80);
    const found = await collect(readRecords(`${folder}/out`));
    expect(found.map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual(
      many.map((_, index) => index),
    );
  });

  test.each([["../../x"], ["."], [".."], ["a/b"], ["con"], ["ä".repeat(300)], ["x\0y"], ["*?"]])(
    "a host %j stays under the folder",
    async (host) => {
      const folder = folderOf({});
      await writeAll(await openPartitioned(`${folder}/out`, jsonl, "host"), [
        { ...records[0]!, host },
      ]);
      expect(readdirSync(folder)).toEqual(["out"]);
      const [name] = readdirSync(`${folder}/out`);
      expect(Buffer.byteLength(name!)).toBeLessThan(200);
      expect(name).toMatch(/^host=[\w.%-]+$/);
      expect(await collect(readRecords(`${folder}/out`))).toHaveLength(1);
    },
  );

  test("a folder that is not empty is refused; one that was abandoned is not there", async () => {
    const folder = folderOf({ "out/a.txt": "x" });
    await expect(openPartitioned(`${folder}/out`, jsonl, "host")).rejects.toThrow(UsageError);
    const out = await openPartitioned(`${folder}/new`, jsonl, "host");
    await out.write(records[0]!);
    await out.abandon();
    expect(existsSync(`${folder}/new`)).toBe(false);
    expect(readdirSync(folder)).toEqual(["out"]);
  });
});
