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
import { examineSample } from "../../src/samples/examine-sample.ts";
import { runSample } from "../../src/samples/run-sample.ts";
import { findSamples, loadSample } from "../../src/samples/sample.ts";
import { acceptSample, createSample } from "../../src/samples/write-sample.ts";

const name = "chrome--share-words";
const text = `Share on Facebook

The harbour board said on Monday that the ferry would not sail before the storm had passed.

“We will not risk a single passenger,” said Orla Tann, who chairs the board.
`;

let root: string;
let folder: string;

beforeEach(() => {
  const temporary = mkdtempSync(join(tmpdir(), "copydesk-"));
  const input = join(temporary, "page.txt");
  writeFileSync(input, text);
  root = join(temporary, "samples");
  folder = createSample(root, name, input, { shows: "Share words.", origin: "written here" });
});

const card = (): Record<string, unknown> => JSON.parse(read("sample.json"));
const read = (file: string): string => readFileSync(join(folder, file), "utf8");
const write = (file: string, content: unknown): void =>
  writeFileSync(
    join(folder, file),
    typeof content === "string" ? content : JSON.stringify(content),
  );

describe("a new sample", () => {
  test("has an input and a card, but no expectation, and so it fails", async () => {
    expect(readdirSync(folder).sort()).toEqual(["input.txt", "sample.json"]);
    const result = await runSample(folder);
    expect(result).toMatchObject({ name, status: "missing", passed: false });
    expect(readdirSync(folder).sort()).toEqual([
      "actual.json",
      "actual.txt",
      "input.txt",
      "sample.json",
    ]);
  });

  test.each([
    ["Bad Name", "page.txt", /expected <stage>--<what makes it hard>/],
    ["chrome--x", "no-such.txt", /there is no file/],
  ])("%s from %s is refused", (bad, file, message) => {
    expect(() => createSample(root, bad, file, { shows: "x", origin: "y" })).toThrow(message);
  });

  test("is never made over another", () => {
    const input = join(folder, "input.txt");
    expect(() => createSample(root, name, input, { shows: "x", origin: "y" })).toThrow(
      /there already/,
    );
  });
});

describe("an accepted sample", () => {
  beforeEach(async () => {
    await runSample(folder);
    await acceptSample(folder);
  });

  test("passes, and leaves no actual files", async () => {
    expect(await runSample(folder)).toMatchObject({ status: "same", passed: true, report: "" });
    expect(existsSync(join(folder, "actual.txt"))).toBe(false);
  });

  test("does not depend on where it lies", async () => {
    const other = join(mkdtempSync(join(tmpdir(), "copydesk-")), name);
    mkdirSync(other);
    for (const file of readdirSync(folder)) writeFileSync(join(other, file), read(file));
    expect((await runSample(other)).status).toBe("same");
    expect(read("expected.json")).not.toContain(tmpdir());
  });

  test("fails with the difference of the explanation first when the result differs", async () => {
    write("input.txt", text.replace("Facebook", "Twitter"));
    const { status, report } = await runSample(folder);
    expect(status).toBe("different");
    expect(report).toMatch(/^@@ line \d+ of expected.txt\n(?:.*\n)*-.*Facebook.*\n\+.*Twitter/);
    expect(report.indexOf("expected.txt")).toBeLessThan(report.indexOf("expected.json"));
    expect(read("expected.txt")).toContain("Facebook");
    expect(read("actual.txt")).toContain("Twitter");
  });

  test("accepting again says what was kept and removed before and after", async () => {
    write("input.txt", `${text}\nTann did not say when the service would resume.\n`);
    const { before, after, diff } = await acceptSample(folder);
    expect(before).toEqual({ kept: 2, removed: 1 });
    expect(after).toEqual({ kept: 3, removed: 1 });
    expect(diff).toContain("+ + [paragraph] Tann did not say");
  });

  test("known to be wrong passes as long as it is, and fails once it comes right", async () => {
    const right = read("expected.json");
    write("sample.json", { ...card(), knownWrong: "the second quote is lost" });
    write("expected.json", right.replace("single passenger", "double passenger"));
    expect(await runSample(folder)).toMatchObject({ status: "known-wrong", passed: true });
    await expect(acceptSample(folder)).rejects.toThrow(/known to be wrong/);
    write("expected.json", right);
    expect(await runSample(folder)).toMatchObject({ status: "came-right", passed: false });
  });

  test("settings of its card reach the pipeline", async () => {
    write("sample.json", { ...card(), set: ["policy.cut=1", "policy.suspect=1"] });
    expect((await examineSample(loadSample(folder), new Map())).text).not.toContain("− [");
  });
});

describe("a sample that holds several documents", () => {
  test("expects an outcome for each, dead letters too", async () => {
    const jsonl = mkdtempSync(join(tmpdir(), "copydesk-"));
    writeFileSync(join(jsonl, "input.jsonl"), `{"id":1,"text":"One stands here."}\nbad\n`);
    writeFileSync(join(jsonl, "sample.json"), `{"shows":"x","origin":"y"}`);
    const actual = await examineSample(loadSample(jsonl), new Map());
    expect(JSON.parse(actual.json)).toMatchObject([
      { source: { id: 1 } },
      { dead: { code: "json" } },
    ]);
    expect(actual.text).toMatch(/dead json · /);
  });
});

describe("a folder that is no sample", () => {
  test.each([
    [
      "two inputs",
      { "input.txt": "a", "input.html": "b", "sample.json": "{}" },
      /exactly one input/,
    ],
    ["no input", { "sample.json": "{}" }, /exactly one input.*none/],
    ["no card", { "input.txt": "a" }, /sample.json/],
    ["a card without its sentence", { "input.txt": "a", "sample.json": "{}" }, /shows/],
    [
      "an unknown key",
      { "input.txt": "a", "sample.json": `{"shows":"a","origin":"b","tag":[]}` },
      /tag/,
    ],
  ])("%s is refused", (_, files, message) => {
    const bad = mkdtempSync(join(tmpdir(), "copydesk-"));
    for (const [file, content] of Object.entries(files)) writeFileSync(join(bad, file), content);
    expect(() => loadSample(bad)).toThrow(message);
  });

  test("names that are not there are refused", () => {
    expect(findSamples(root)).toEqual([folder]);
    expect(() => findSamples(root, ["chrome--other"])).toThrow(
      /there is no sample "chrome--other"/,
    );
    expect(() => findSamples(join(root, "none"))).toThrow(/there is no folder/);
  });
});
