import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { clean } from "../../src/clean.ts";
import type { DeadLetter } from "../../src/model/document.ts";
import { type Output, type OutputOptions, openOutput } from "../../src/write/output.ts";

const record = clean("A sentence stands here.");
const counts = { in: 2, out: 1, dead: 1, dropped: 0 };
const none = { in: 0, out: 0, dead: 0, dropped: 0 };
const letter: DeadLetter = {
  code: "json",
  message: "no JSON",
  origin: { dump: "test", locator: "test.jsonl:1", offset: 0 },
  start: 0,
  end: 3,
  firstBytes: "bad",
};

let folder: string;
let printed: string[];
let printedDead: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "copydesk-"));
  printed = [];
  printedDead = [];
});

function open(output: string, options: Partial<OutputOptions> = {}): Promise<Output> {
  return openOutput({
    output,
    edits: "full",
    print: async (text) => void printed.push(text),
    printDead: async (text) => void printedDead.push(text),
    ...options,
  });
}

const lines = (path: string): unknown[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

describe("openOutput", () => {
  test("- prints each record at once, dead letters apart", async () => {
    const out = await open("-");
    await out.record(record);
    expect(printed.map((text) => JSON.parse(text))).toEqual([record]);
    await out.dead(letter);
    expect(printedDead.map((text) => JSON.parse(text))).toEqual([letter]);
    await out.commit(counts, record.pipeline);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("a file appears only when it is whole", async () => {
    const path = join(folder, "records.jsonl");
    writeFileSync(path, "before\n");
    const out = await open(path, { dead: join(folder, "dead.jsonl") });
    for (let i = 0; i < 200; i++) await out.record(record);
    await out.dead(letter);
    expect(readFileSync(path, "utf8")).toBe("before\n");
    await out.commit({ ...counts, in: 201, out: 200 }, record.pipeline);
    expect(lines(path)).toHaveLength(200);
    expect(readdirSync(folder).sort()).toEqual(["dead.jsonl", "records.jsonl"]);
  });

  test("what is abandoned leaves nothing behind", async () => {
    const kept = join(folder, "records.jsonl");
    writeFileSync(kept, "before\n");
    for (const output of [kept, join(folder, "new"), `${folder}/new/`]) {
      const out = await open(output);
      await out.record(record);
      await out.abandon();
    }
    expect(readdirSync(folder)).toEqual(["records.jsonl"]);
    expect(readFileSync(kept, "utf8")).toBe("before\n");
  });

  test.each([
    ["a record more", { ...counts, in: 3, out: 2 }],
    ["a dead letter less", { ...counts, in: 1, dead: 0 }],
    ["an input that nothing came of", { ...counts, in: 3 }],
  ])("counts that say %s are not committed", async (_, wrong) => {
    const out = await open(join(folder, "records.jsonl"), { dead: join(folder, "dead.jsonl") });
    await out.record(record);
    await out.dead(letter);
    await expect(out.commit(wrong, record.pipeline)).rejects.toThrow(/do not add up/);
    await out.abandon();
    expect(readdirSync(folder)).toEqual([]);
  });

  test("a folder gets records, dead letters and a manifest without clock times", async () => {
    const path = join(folder, "out/deep");
    const out = await open(path);
    await out.record(record);
    await out.dead(letter);
    await out.commit(counts, record.pipeline);
    expect(readdirSync(path).sort()).toEqual(["dead.jsonl", "manifest.jsonl", "records.jsonl"]);
    expect(lines(join(path, "manifest.jsonl"))).toEqual([
      { schema: "copydesk.manifest/1", counts, pipeline: record.pipeline },
    ]);
  });

  test("a name with an extension is a file, unless a folder is there", async () => {
    mkdirSync(join(folder, "out.d"));
    const out = await open(join(folder, "out.d"));
    await out.commit(none, record.pipeline);
    expect(existsSync(join(folder, "out.d/records.jsonl"))).toBe(true);
  });

  test.each([
    ["no/such/folder/records.jsonl", /its folder does not exist/],
    ["file/records.jsonl", /should be a folder/],
    ["file/", /should be a folder/],
  ])("%s is refused before anything is written", async (output, message) => {
    writeFileSync(join(folder, "file"), "");
    await expect(open(join(folder, "/") + output)).rejects.toThrow(message);
    expect(readdirSync(folder)).toEqual(["file"]);
  });

  test("a dead-letter file that cannot be written leaves nothing behind", async () => {
    const dead = join(folder, "no/dead.jsonl");
    await expect(open(join(folder, "a.jsonl"), { dead })).rejects.toThrow(/cannot write .*dead/);
    await expect(open(join(folder, "out"), { dead })).rejects.toThrow(/cannot write .*dead/);
    expect(readdirSync(folder)).toEqual([]);
  });
});
