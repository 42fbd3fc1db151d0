import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { jsonLine } from "../../src/write/json-line.ts";
import { readRecords } from "../../src/write/read-records.ts";
import { collect } from "../collect.ts";
import { folderOf } from "../read/folder.ts";
import { sampleRecords } from "../write/export/records.ts";
import { copydesk, ended, start } from "./copydesk.ts";

const records = sampleRecords();
const lines = records.map(jsonLine).join("");

describe("export", () => {
  test.each(["a.parquet", "a.jsonl.zst", "a.duckdb"])("%s tells the format", async (name) => {
    const cwd = folderOf({ "cleaned/records.jsonl": lines, "cleaned/dead.jsonl": "{}\n" });
    const { code, stdout, stderr } = await copydesk(["export", "cleaned", "-o", name], "", { cwd });
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(/^4 records as \w+: a\./);
    expect(existsSync(`${cwd}/${name}`)).toBe(true);
    if (name === "a.duckdb") return;
    expect(await collect(readRecords(`${cwd}/${name}`))).toEqual(records);
  });

  test.each([
    [
      ["--as", "dolma"],
      ["attributes", "documents"],
    ],
    [
      ["--as", "csv", "--partition", "host"],
      ["host=example.org", "host=sub.example.com"],
    ],
  ])("%j", async (args, folders) => {
    const cwd = folderOf({ "records.jsonl": lines });
    const { code } = await copydesk(["export", "records.jsonl", ...args, "-o", "out"], "", { cwd });
    expect(code).toBe(0);
    expect(readdirSync(`${cwd}/out`)).toEqual(expect.arrayContaining(folders));
  });

  test("of a run that has not ended says so", async () => {
    const call = { inputs: [], pipeline: "news", set: [], dead: null };
    const run = { schema: "copydesk.manifest/1", run: "a", pipeline: {}, call };
    const cwd = folderOf({ "out/records.jsonl": lines, "out/manifest.jsonl": jsonLine(run) });
    const { code, stderr } = await copydesk(["export", "out", "-o", "a.csv"], "", { cwd });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^4 records as csv: a.csv\nout is not complete: .*\n$/);
  });

  test("that is stopped leaves nothing behind", async () => {
    const cwd = folderOf({ "records.jsonl": lines.repeat(3000) });
    const args = ["export", "records.jsonl", "--as", "csv", "--partition", "host", "-o", "parts"];
    const child = start(args, { cwd });
    const end = ended(child);
    while (readdirSync(cwd).length === 1) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill("SIGINT");
    expect(await end).toMatchObject({ code: 130, stderr: "" });
    expect(readdirSync(cwd)).toEqual(["records.jsonl"]);
  });

  test.each([
    [["records.jsonl", "-o", "out"], "tells no format"],
    [["records.jsonl", "-o", "records.jsonl"], "cannot write over the input"],
    [["nothing.jsonl", "-o", "a.csv"], "does not exist"],
    [["records.jsonl", "-o", "no/folder/a.csv"], "its folder does not exist"],
    [["records.jsonl", "./records.jsonl", "-o", "a.csv"], "given twice"],
    [["records.jsonl", "--as", "csv", "-o", "-"], "name one, such as articles.csv"],
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
