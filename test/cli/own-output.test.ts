import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { copydesk, jsonLines } from "./copydesk.ts";

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "copydesk-own-"));
  mkdirSync(join(cwd, "dump"));
  writeFileSync(join(cwd, "dump/a.txt"), "Anna Bell said that the ferry sailed.\n");
  writeFileSync(join(cwd, "dump/b.txt"), "Anna Bell said that it came back.\n");
});
afterEach(() => rmSync(cwd, { recursive: true }));

const read = (file: string): string => readFileSync(join(cwd, file), "utf8");

describe("an output inside the folder that is read", () => {
  test("is not read: not by the same run again, nor by one with another pipeline", async () => {
    const first = await copydesk(["clean", "dump", "-o", "dump/out"], "", { cwd });
    expect(first.stderr).toMatch(/^2 in, 2 out, 0 dead/);
    const { mtimeMs } = statSync(join(cwd, "dump/out/manifest.jsonl"));
    const again = await copydesk(["clean", "dump", "-o", "dump/out"], "", { cwd });
    expect(again.stderr).toMatch(/^2 in, 2 out, 0 dead/);
    expect(statSync(join(cwd, "dump/out/manifest.jsonl")).mtimeMs).toBe(mtimeMs);
    const other = ["clean", "dump", "-o", "dump/out", "--set", "names.rewrite=off"];
    expect((await copydesk(other, "", { cwd })).stderr).toMatch(/^2 in, 2 out, 0 dead/);
    expect(jsonLines(read("dump/out/records.jsonl"))).toHaveLength(2);
  });

  test("is not read if it is one file, or holds dead letters", async () => {
    const args = ["clean", "dump", "-o", "dump/out.jsonl", "--dead", "dump/dead.jsonl"];
    for (let i = 0; i < 2; i++)
      expect((await copydesk(args, "", { cwd })).stderr).toMatch(/^2 in, 2 out, 0 dead/);
  });

  test("is not read when a run on it goes on", async () => {
    writeFileSync(join(cwd, "dump/many.jsonl"), '{"text":"A ferry sailed."}\n'.repeat(30));
    const args = ["clean", "dump", "-o", "dump/out", "--shard", "10", "--workers", "1"];
    await copydesk(args, "", { cwd });
    const manifest = read("dump/out/manifest.jsonl");
    // As a run leaves it that was killed after its second shard.
    const lines = manifest.split("\n").slice(0, 3);
    writeFileSync(join(cwd, "dump/out/manifest.jsonl"), `${lines.join("\n")}\n`);
    const { stderr, code } = await copydesk(args, "", { cwd });
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^32 in, 32 out, 0 dead/)]);
    expect(read("dump/out/manifest.jsonl")).toBe(manifest);
  });

  test("of a survey is read neither by the next survey nor by the run that uses it", async () => {
    const args = ["survey", "dump", "-o", "dump/survey"];
    const first = await copydesk(args, "", { cwd });
    expect(first.stderr).toMatch(/^2 documents, 0 unreadable/);
    const names = read("dump/survey/names.yaml");
    expect((await copydesk(args, "", { cwd })).stderr).toBe(first.stderr);
    expect(read("dump/survey/names.yaml")).toBe(names);
    const clean = ["clean", "dump", "--survey", "dump/survey", "-o", "out"];
    expect((await copydesk(clean, "", { cwd })).stderr).toMatch(/^2 in, 2 out, 0 dead/);
  });

  test("and nothing else: then there is no input", async () => {
    await copydesk(["clean", "dump", "-o", "dump/out"], "", { cwd });
    const { stderr, code } = await copydesk(["clean", "dump/out/", "-o", "dump/out"], "", { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/cannot write over|nothing but what copydesk itself has written/);
  });
});

describe("what the reader notes is told at the end", () => {
  test("in the summary, and in the last line of progress", async () => {
    writeFileSync(join(cwd, "dump/c.json"), '[{"text":"One."},{"text":"Two."}]');
    writeFileSync(join(cwd, "dump/d.txt.gz"), "Not packed at all.");
    const args = ["clean", "dump", "-o", "out", "--progress", "json"];
    const { stderr } = await copydesk(args, "", { cwd });
    expect(stderr).toContain(
      "  note     dump/c.json: a JSON array, read as 2 inputs. After damage in it the rest is lost; jq -c makes JSON Lines, which mend themselves\n",
    );
    expect(stderr).toContain("  note     dump/d.txt.gz: not packed, which the name does not say");
    const lines = stderr.split("\n").filter((line) => line.startsWith("{"));
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({
      done: true,
      notes: expect.arrayContaining([
        { code: "not-lines", detail: "a JSON array", count: 1, inputs: 2, file: "dump/c.json" },
      ]),
    });
  });
});
