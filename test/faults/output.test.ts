import { execFileSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { copydesk } from "../cli/copydesk.ts";
import { folderOf } from "../read/folder.ts";
import { type Failure, failing } from "./failing-disk.ts";
import { linesOf } from "./poison.ts";

const texts = Array.from({ length: 10 }, (_, i) => `Ferry ${i} sailed on Monday.`);
texts[4] = " ";
const args = ["clean", "a.jsonl", "-o", "out", "--shard", "3", "--workers", "1"];

function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]));
}

async function undisturbed(): Promise<Record<string, string>> {
  const cwd = folderOf({ "a.jsonl": linesOf(texts) });
  await copydesk(args, "", { cwd });
  return withoutRun(contents(`${cwd}/out`));
}

/** The identity of a run depends on when the input was written. */
function withoutRun(files: Record<string, string>): Record<string, string> {
  const manifest = files["manifest.jsonl"]!.replace(/"run":"\w+"/, "");
  return { ...files, "manifest.jsonl": manifest };
}

describe("71: a full disk is exit code 5, leaves no half file, and the next run goes on", () => {
  test.each<[string, Failure]>([
    ["records are written", { call: "write", path: "records-00001", code: "ENOSPC" }],
    ["they are synced", { call: "sync", path: "records-00002", code: "EDQUOT" }],
    ["a shard is renamed", { call: "rename", path: "records-00001", code: "ENOSPC" }],
    ["dead letters are added", { call: "write", path: "dead.jsonl", code: "ENOSPC" }],
    ["the manifest is added to", { call: "write", path: "manifest", code: "ENOSPC", after: 2 }],
  ])("while %s", async (_, failure) => {
    const cwd = folderOf({ "a.jsonl": linesOf(texts) });
    const { code, stderr } = await copydesk(args, "", { cwd, env: failing(cwd, failure) });
    expect(stderr).toMatch(/^copydesk: the disk is full.*: make room and run it again\n$/);
    expect(code).toBe(5);
    const half = readdirSync(`${cwd}/out`).filter(
      (name) => !/^(records-\d+|dead|manifest)\.jsonl$/.test(name),
    );
    expect(half).toEqual([]);
    await copydesk(args, "", { cwd });
    expect(withoutRun(contents(`${cwd}/out`))).toEqual(await undisturbed());
  });

  test("as one file leaves the file of before", async () => {
    const cwd = folderOf({ "a.jsonl": linesOf(texts), "out.jsonl": "before\n" });
    const env = failing(cwd, { call: "write", path: "out.jsonl", code: "ENOSPC" });
    const { code } = await copydesk(["clean", "a.jsonl", "-o", "out.jsonl"], "", { cwd, env });
    expect(code).toBe(5);
    expect(readFileSync(`${cwd}/out.jsonl`, "utf8")).toBe("before\n");
    expect(readdirSync(cwd).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("72: too many open files", () => {
  test("are waited for; a document is not lost to them", async () => {
    const cwd = folderOf({ "a.jsonl": linesOf(texts) });
    const env = failing(cwd, { call: "open", path: "a.jsonl", code: "EMFILE", after: 0, times: 3 });
    const { code, stderr } = await copydesk(args, "", { cwd, env });
    expect(stderr).toMatch(/^10 in, 9 out, 1 dead/);
    expect(code).toBe(0);
  });

  test.each(["a.jsonl", "records-"])("that stay are exit code 3 (%s)", async (path) => {
    const cwd = folderOf({ "a.jsonl": linesOf(texts) });
    const after = path === "records-" ? 1 : 0;
    const env = failing(cwd, { call: "open", path, code: "EMFILE", after });
    const { code, stderr } = await copydesk(args, "", { cwd, env });
    expect(stderr).toMatch(/^copydesk: the system is out of resources: EMFILE/);
    expect(code).toBe(3);
  });
});

test("68: a symbolic link in the place of a file of the output is not followed", async () => {
  const cwd = folderOf({ "a.jsonl": linesOf(texts), "other.txt": "mine\n", "out/x": "" });
  symlinkSync("../other.txt", `${cwd}/out/dead.jsonl`);
  const { code, stderr } = await copydesk(args, "", { cwd });
  expect(stderr).toMatch(/dead.jsonl: it is a symbolic link, which is not followed\n$/);
  expect(code).toBe(2);
  expect(readFileSync(`${cwd}/other.txt`, "utf8")).toBe("mine\n");
  expect(existsSync(`${cwd}/out/.lock`)).toBe(false);
});

describe.runIf(process.platform !== "win32")(
  "68: a pipe in the place of a file of the output",
  () => {
    const waiting = (name: string): { cwd: string; read: Promise<string> } => {
      const cwd = folderOf({ "a.jsonl": linesOf(texts) });
      execFileSync("sh", ["-c", 'mkfifo "$0"', `${cwd}/${name}`]);
      return { cwd, read: readFile(`${cwd}/${name}`, "utf8") };
    };

    test("is written to and stays", async () => {
      const { cwd, read } = waiting("out.jsonl");
      const { code } = await copydesk(["clean", "a.jsonl", "-o", "out.jsonl"], "", { cwd });
      expect(code).toBe(0);
      expect((await read).trim().split("\n")).toHaveLength(texts.length - 1);
      expect(lstatSync(`${cwd}/out.jsonl`).isFIFO()).toBe(true);
    });

    test("is refused for the dead letters of a folder, which a later run goes on with", async () => {
      const cwd = folderOf({ "a.jsonl": linesOf(texts) });
      execFileSync("sh", ["-c", 'mkfifo "$0"', `${cwd}/dead`]);
      const { code, stderr } = await copydesk([...args, "--dead", "dead"], "", { cwd });
      expect(stderr).toBe("copydesk: cannot write dead: it is no plain file\n");
      expect(code).toBe(2);
      expect(lstatSync(`${cwd}/dead`).isFIFO()).toBe(true);
    });
  },
);

test("86: the output of a later copydesk is left alone, with its version named", async () => {
  const cwd = folderOf({ "a.jsonl": linesOf(texts), "out/x": "" });
  writeFileSync(`${cwd}/out/manifest.jsonl`, '{"schema":"copydesk.manifest/7"}\n');
  const { code, stderr } = await copydesk(args, "", { cwd });
  expect(stderr).toMatch(/manifest.jsonl is copydesk.manifest\/7, expected copydesk.manifest\/1/);
  expect(code).toBe(2);
});

test("88: how many dead letters are too many can be said", async () => {
  const cwd = folderOf({ "a.jsonl": "bad\n".repeat(9) + '{"text":"A."}\n'.repeat(91) });
  const run = (...more: string[]) =>
    copydesk(["clean", "a.jsonl", "-o", "out", "-q", ...more], "", { cwd });
  expect((await run()).code).toBe(4);
  expect((await run("--max", "dead=10%")).code).toBe(0);
});
