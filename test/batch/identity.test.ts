import { utimesSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runLine } from "../../src/batch/identity.ts";
import { loadPipeline } from "../../src/config/load.ts";
import type { RunCall } from "../../src/write/manifest.ts";
import { folderOf } from "../read/folder.ts";

const call: RunCall = {
  inputs: ["in"],
  pipeline: "news",
  set: [],
  dump: null,
  dead: null,
  fields: {},
  edits: "full",
  limits: { htmlBytes: 1 },
  shard: 5,
};

describe("the identity of a run", () => {
  const files = { "a.txt": "One.", "b.txt": "Two.", "p.yaml": "", "names.yaml": "[]\n" };
  const pipelineOf = (folder: string) => {
    const yaml = "name: mine\nversion: 1\nstages:\n  - names: { authority: [names.yaml] }\n";
    writeFileSync(`${folder}/p.yaml`, yaml);
    return loadPipeline(`${folder}/p.yaml`).stamp;
  };
  const runOf = async (folder: string, changed: Partial<RunCall> = {}, names = ["a", "b"]) => {
    const inputs = names.map((name) => `${folder}/${name}.txt`);
    return (await runLine({ ...call, ...changed }, pipelineOf(folder), inputs)).run;
  };

  test("is the same for the same run", async () => {
    const folder = folderOf(files);
    expect(await runOf(folder)).toBe(await runOf(folder));
    // Where the dead letters go changes nothing of what is written.
    expect(await runOf(folder, { dead: "x.jsonl" })).toBe(await runOf(folder));
  });

  test.each<[string, (folder: string) => unknown, Partial<RunCall>?, string[]?]>([
    ["the content of an input", (folder) => writeFileSync(`${folder}/a.txt`, "One more.")],
    ["the time of an input", (folder) => utimesSync(`${folder}/b.txt`, 7, 7)],
    ["the number of inputs", () => undefined, {}, ["a"]],
    ["an option", () => undefined, { edits: "none" }],
    ["a limit", () => undefined, { limits: { htmlBytes: 2 } }],
    ["the size of shards", () => undefined, { shard: 6 }],
    [
      "a file that an option names",
      (folder) => writeFileSync(`${folder}/names.yaml`, "[ { id: x, canonical: Ann Lee } ]\n"),
    ],
  ])("changes with %s", async (_, change, changed, names) => {
    const folder = folderOf(files);
    const before = await runOf(folder);
    change(folder);
    expect(await runOf(folder, changed, names)).not.toBe(before);
  });

  test("is none if standard input is read", async () => {
    expect((await runLine(call, loadPipeline("news").stamp, null)).run).toBeNull();
  });
});
