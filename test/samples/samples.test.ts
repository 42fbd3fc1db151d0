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
import { z } from "zod";
import { definePipeline } from "../../src/config/define.ts";
import { defineStage } from "../../src/model/stage.ts";
import { examineSample } from "../../src/samples/examine-sample.ts";
import { belowFloors, figuresOf, readFloors, writeFloors } from "../../src/samples/floors.ts";
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
    ["chrome--x", tmpdir(), /is a folder/],
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

  test("fails with document, line, reason and what changed, then the explanations", async () => {
    write("sample.json", { ...card(), set: ["policy.cut=1", "policy.suspect=1"] });
    const { status, report } = await runSample(folder);
    expect(status).toBe("different");
    const [first, was, now, ...rest] = report.split("\n");
    expect(first).toBe(`${name}/input.txt line 1: "Share on Facebook"`);
    expect(was).toMatch(/^ +was {2}− cut {2}chrome\/share 0\.\d\d · /);
    expect(now).toBe("    now  + kept");
    expect(rest.join("\n")).toMatch(
      /^next: copydesk samples why .*\n\n@@ line \d+ of expected.txt\n(?:.*\n)*-.*Facebook.*\n\+.*Facebook/m,
    );
    expect(read("expected.txt")).toContain("− [chrome/share");
    expect(read("actual.txt")).not.toContain("− [");
  });

  test("of another text is compared piece by piece", async () => {
    write("input.txt", text.replace("Facebook", "Twitter").replace(" single", ""));
    const { report } = await runSample(folder);
    expect(report.split("\n").filter((row) => / line \d+: /.test(row))).toEqual([
      `${name}/input.txt line 1: "Share on Facebook"`,
      `${name}/input.txt line 1: "Share on Twitter"`,
      expect.stringContaining("single passenger"),
      expect.stringContaining("risk a passenger"),
    ]);
  });

  test("tells nothing that could act on a terminal", async () => {
    const hostile = "\u202eturned\u2028 and \u001b[31mred";
    write("input.txt", `${text}\n${hostile} are words that the board did not say on Monday.\n`);
    const { report } = await runSample(folder);
    expect(report).toContain("\\u202eturned");
    expect(report).not.toMatch(/[^\P{Cc}\n]|[\u202e\u2028]/u);
  });

  test("whose confidences alone have moved says so", async () => {
    const moved = read("expected.json").replace(/"confidence": 0\.9\d*/, '"confidence": 0.91');
    write("expected.json", moved);
    const { status, report } = await runSample(folder);
    expect(status).toBe("different");
    expect(report).toMatch(/nothing but confidences, of 1 cut/);
  });

  test("with an expectation of an older schema says so", async () => {
    write("expected.json", read("expected.json").replace('"body"', '"text"'));
    expect((await runSample(folder)).report).toMatch(/expected.json is no record of this version/);
    write("expected.json", "{");
    await expect(runSample(folder)).rejects.toThrow(/expected.json: /);
    write("expected.json", "[1]");
    await expect(runSample(folder)).rejects.toThrow(/expected a list with an object for each/);
  });

  test("accepting again says what was kept and removed before and after", async () => {
    write("input.txt", `${text}\nTann did not say when the service would resume.\n`);
    const { before, after, diff, changes } = await acceptSample(folder);
    expect(changes).toMatch(/line 7: "Tann did not say.*\n +was +not there\n +now +\+ kept/);
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

  test("known to be wrong may name only the keys that matter, the body as paragraphs", async () => {
    write("sample.json", { ...card(), knownWrong: "the title is missed" });
    const [{ body }] = JSON.parse(read("expected.json"));
    const paragraphs = body.split("\n\n");
    write("expected.json", [{ title: "Ferry stays in port", body: paragraphs }]);
    const { status, report, score } = await runSample(folder);
    expect(status).toBe("known-wrong");
    expect(report).toBe(
      'the title is missed\ndocument 1, title\n    right  "Ferry stays in port"\n    now    null\n',
    );
    expect(score).toEqual({ documents: 1, precision: 1, recall: 1 });
    write("expected.json", [{ body: [...paragraphs.slice(1), "It was late."] }]);
    expect((await runSample(folder)).report).toMatch(/extra +"The harbour.*\n(?:.*\n)*.*lost +"It/);
    write("expected.json", [{ body: paragraphs, names: ["Orla Tann", "Ann Lee"] }]);
    expect((await runSample(folder)).report).toMatch(/names\n +right +\["Orla Tann","Ann Lee"\]/);
    write("expected.json", [{ body: paragraphs, names: ["Orla Tann"] }]);
    expect((await runSample(folder)).status).toBe("came-right");
  });

  test("that breaks an invariant is accepted on purpose only, and noted", async () => {
    const before = read("expected.json");
    const cutting = definePipeline({
      name: "made",
      version: 1,
      stages: [
        defineStage({
          name: "made",
          version: 1,
          after: [],
          reasons: { "made/up": "Made up." },
          options: z.strictObject({}),
          prepare: () => () => [
            {
              kind: "remove",
              span: { start: 0, end: 4 },
              reason: "made/up",
              confidence: 1,
              evidence: [{ signal: "made", value: true }],
            },
          ],
        }),
      ],
    });
    const pipelines = new Map([[JSON.stringify(["news", []]), cutting]]);
    await expect(acceptSample(folder, { pipelines })).rejects.toThrow(
      /cleaning the cleaned body.*--broken/,
    );
    expect(read("expected.json")).toBe(before);
    await acceptSample(folder, { pipelines, broken: true });
    expect(await runSample(folder, pipelines)).toMatchObject({ status: "same", report: "" });
    write("sample.json", { ...card(), broken: [...(card().broken as string[]), "more"] });
    expect(await runSample(folder, pipelines)).toMatchObject({ status: "came-right" });
    write("sample.json", { ...card(), broken: [] });
    const { status, report } = await runSample(folder, pipelines);
    expect([status, report]).toEqual(["broken", expect.stringMatching(/^invariant: cleaning/)]);
    await acceptSample(folder);
    expect(card().broken).toBeUndefined();
  });

  test("settings of its card reach the pipeline", async () => {
    write("sample.json", { ...card(), set: ["policy.cut=1", "policy.suspect=1"] });
    expect((await examineSample(loadSample(folder), new Map())).text).not.toContain("− [");
  });
});

describe("floors", () => {
  const figures = async () => figuresOf(root, [await runSample(folder)]);

  test("rise, and fall only on purpose", async () => {
    await acceptSample(folder);
    expect(readFloors(root)).toBeNull();
    const perfect = await figures();
    expect(perfect).toMatchObject({ precision: 1, recall: 1, documents: 1 });
    writeFloors(root, perfect, false);
    expect(readFloors(root)).toEqual(perfect);

    write("sample.json", { ...card(), knownWrong: "a paragraph is lost" });
    const [{ body }] = JSON.parse(read("expected.json"));
    write("expected.json", [{ body: [body, "Nobody else was there."] }]);
    const worse = await figures();
    expect(worse.recall).toBeLessThan(1);
    expect(worse.digest).not.toBe(perfect.digest);
    expect(belowFloors(worse, perfect)).toEqual([
      `recall of the bodies is ${worse.recall}, the floor is 1`,
    ]);
    expect(() => writeFloors(root, worse, false)).toThrow(/fall only with --lower/);
    writeFloors(root, worse, true);
    expect(readFloors(root)).toEqual(worse);
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
    expect(() => findSamples(root, ["chrome--share-word"])).toThrow(
      /did you mean "chrome--share-words"/,
    );
    expect(() => findSamples(join(root, "none"))).toThrow(/there is no folder/);
  });
});
