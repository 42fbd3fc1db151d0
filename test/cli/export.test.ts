import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { jsonLine } from "../../src/write/json-line.ts";
import { readRecords } from "../../src/write/read-records.ts";
import { collect } from "../collect.ts";
import { folderOf } from "../read/folder.ts";
import { sampleRecords } from "../write/export/records.ts";
import { copydesk } from "./copydesk.ts";

const records = sampleRecords();
const lines = records.map(jsonLine).join("");

describe("export", () => {
  test("the name of the output tells the format", async () => {
    const cwd = folderOf({ "cleaned/records.jsonl": lines, "cleaned/dead.jsonl": "{}\n" });
    for (const name of ["a.parquet", "a.jsonl.gz", "a.jsonl.zst"]) {
      const { code, stdout, stderr } = await copydesk(["export", "cleaned", "-o", name], "", {
        cwd,
      });
      expect([code, stdout]).toEqual([0, ""]);
      expect(stderr).toMatch(/^4 records as (?:parquet|jsonl): a\./);
      expect(await collect(readRecords(`${cwd}/${name}`))).toEqual(records);
    }
    await copydesk(["export", "cleaned", "-o", "a.csv"], "", { cwd });
    expect(readFileSync(`${cwd}/a.csv`, "utf8")).toMatch(/^id,source,dump,/);
    await copydesk(["export", "cleaned", "-o", "a.duckdb", "-q"], "", { cwd });
    expect(existsSync(`${cwd}/a.duckdb`)).toBe(true);
  });

  test("--as and --partition", async () => {
    const cwd = folderOf({ "records.jsonl": lines });
    const run = (...args: string[]) => copydesk(["export", "records.jsonl", ...args], "", { cwd });
    expect((await run("--as", "dolma", "-o", "dolma")).code).toBe(0);
    expect(readdirSync(`${cwd}/dolma`).sort()).toEqual(["attributes", "documents"]);
    expect((await run("--as", "parquet", "--partition", "host", "-o", "hosts")).code).toBe(0);
    expect(readdirSync(`${cwd}/hosts`)).toContain("host=example.org");
    expect((await run("--as", "ninjs", "-o", "a.json")).code).toBe(0);
    expect(readFileSync(`${cwd}/a.json`, "utf8").trimEnd().split("\n")).toHaveLength(4);
  });

  test.each([
    [["records.jsonl", "-o", "out"], "tells no format"],
    [["records.jsonl", "-o", "records.jsonl"], "cannot write over the input"],
    [["nothing.jsonl", "-o", "a.csv"], "does not exist"],
    [["records.jsonl", "-o", "no/folder/a.csv"], "its folder does not exist"],
    [["later.jsonl", "-o", "a.csv"], "later.jsonl:1 is copydesk.article/2"],
  ])("%j is wrong use, and nothing is written", async (args, message) => {
    const later = jsonLine({ ...records[0]!, schema: "copydesk.article/2" });
    const cwd = folderOf({ "records.jsonl": lines, "later.jsonl": later });
    const { code, stderr } = await copydesk(["export", ...args], "", { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(readdirSync(cwd).sort()).toEqual(["later.jsonl", "records.jsonl"]);
  });
});
