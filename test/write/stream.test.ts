import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { type Output, type OutputOptions, openOutput } from "../../src/write/output.ts";
import { outcomesOf, runOf } from "./outcomes.ts";

const { lines, content } = outcomesOf(["one", "dead", "two"]);

let folder: string;
let printed: string;
let printedDead: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "copydesk-"));
  printed = "";
  printedDead = "";
});

function open(output: string, options: Partial<OutputOptions> = {}): Promise<Output> {
  return openOutput({
    output,
    run: runOf("a"),
    print: async (text) => {
      printed += text;
    },
    printDead: async (text) => {
      printedDead += text;
    },
    ...options,
  });
}

describe("openOutput", () => {
  test("- prints records at once, dead letters apart", async () => {
    const out = await open("-");
    await out.write(lines);
    expect(printed).toBe(lines.records.toString());
    expect(printedDead).toBe(lines.dead.toString());
    await out.finish(content);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("a file appears only when it is whole", async () => {
    const path = join(folder, "records.jsonl");
    writeFileSync(path, "before\n");
    const out = await open(path, { dead: join(folder, "dead.jsonl") });
    for (let i = 0; i < 200; i++) await out.write(lines);
    expect(readFileSync(path, "utf8")).toBe("before\n");
    await out.finish(content);
    expect(readFileSync(path, "utf8")).toBe(lines.records.toString().repeat(200));
    expect(readdirSync(folder).sort()).toEqual(["dead.jsonl", "records.jsonl"]);
  });

  test("what is abandoned leaves nothing behind", async () => {
    const kept = join(folder, "records.jsonl");
    writeFileSync(kept, "before\n");
    for (const output of [kept, join(folder, "new"), `${folder}/new/deep/`]) {
      const out = await open(output);
      await out.write(lines);
      await out.abandon();
    }
    expect(readdirSync(folder)).toEqual(["records.jsonl"]);
    expect(readFileSync(kept, "utf8")).toBe("before\n");
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

  test.each([
    ["a.jsonl", "./a.jsonl"],
    ["out", "out/records.jsonl"],
    ["out", "out/manifest.jsonl"],
  ])("%s and dead letters in %s are refused: one would be lost", async (output, dead) => {
    const both = open(join(folder, output), { dead: `${folder}/${dead}` });
    await expect(both).rejects.toThrow(/dead letters to .*: the output is written there/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.runIf(process.platform === "linux")(
    "a folder that can never be made is refused",
    async () => {
      await expect(open("/proc/self/no/such/")).rejects.toThrow(/its folder does not exist/);
    },
  );

  test("a link is neither followed nor taken away", async () => {
    const path = join(folder, "link.jsonl");
    symlinkSync("nowhere", path);
    await expect(open(path)).rejects.toThrow(/link.jsonl: it is a symbolic link/);
    await expect(open(join(folder, "out"), { dead: path })).rejects.toThrow(
      /it is a symbolic link/,
    );
    expect(readdirSync(folder)).toEqual(["link.jsonl"]);
  });

  test("a dead-letter file that cannot be written leaves nothing behind", async () => {
    const dead = join(folder, "no/dead.jsonl");
    await expect(open(join(folder, "a.jsonl"), { dead })).rejects.toThrow(/cannot write .*dead/);
    await expect(open(join(folder, "out"), { dead })).rejects.toThrow(/cannot write .*dead/);
    expect(readdirSync(folder)).toEqual([]);
  });
});
