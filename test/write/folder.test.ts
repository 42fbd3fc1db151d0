import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { openFolder } from "../../src/write/folder.ts";
import { LockedError } from "../../src/write/lock.ts";
import { outcomesOf, runOf } from "./outcomes.ts";

const shards = [["a", "dead b"], ["c", "d"], ["dead e"]] as const;

let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "copydesk-")), "out");
});

interface RunOptions {
  readonly run?: string | null;
  readonly dead?: string;
  /** Shards to write before the run breaks off. */
  readonly breakAfter?: number;
}

/** Writes what is not done yet; gives how many shards were. */
async function write(
  all: readonly (readonly string[])[] = shards,
  { run = "a", dead, breakAfter }: RunOptions = {},
): Promise<number> {
  const out = await openFolder(folder, dead, runOf(run, dead ?? null));
  if (out.complete) return -1;
  for (const [i, names] of all.entries()) {
    if (i < out.done.length) continue;
    const { lines, content } = outcomesOf(names);
    await out.write(lines);
    if (i === breakAfter) {
      await out.abandon();
      return out.done.length;
    }
    if (i < all.length - 1) await out.endShard(content);
    else await out.finish(content);
  }
  // All shards may have been there, and only the end was missing.
  if (out.done.length === all.length) await out.finish(outcomesOf([]).content);
  return out.done.length;
}

/** Every file with its content, hidden ones too. */
function contents(): Record<string, string> {
  const files = readdirSync(folder).sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

/** When and as what each file was last written. */
const identities = (): unknown[] =>
  readdirSync(folder).map((file) => {
    const { ino, mtimeMs } = statSync(join(folder, file));
    return [file, ino, mtimeMs];
  });

function manifestLines(): string[] {
  return readFileSync(join(folder, "manifest.jsonl"), "utf8").split("\n").slice(0, -1);
}

const text = (names: readonly string[]): string => outcomesOf(names).lines.records.toString();

describe("an output folder", () => {
  test("holds numbered shards, dead letters and a manifest that adds up", async () => {
    await write();
    const files = contents();
    expect(Object.keys(files)).toEqual([
      "dead.jsonl",
      "manifest.jsonl",
      "records-00000.jsonl",
      "records-00001.jsonl",
      "records-00002.jsonl",
    ]);
    expect(files["records-00001.jsonl"]).toBe(text(["c", "d"]));
    expect(files["dead.jsonl"]!.split("\n")).toHaveLength(3);
    const [run, ...rest] = manifestLines().map((line) => JSON.parse(line));
    expect(run).toEqual(runOf("a"));
    expect(rest.at(-1)).toEqual({ complete: true, shards: 3 });
    expect(rest.slice(0, -1)).toMatchObject([
      { shard: 0, inputs: { from: "a", to: "dead b" }, counts: { in: 2, out: 1, dead: 1 } },
      { shard: 1, counts: { in: 2, out: 2, dead: 0 } },
      { shard: 2, counts: { in: 1, out: 0, dead: 1 } },
    ]);
  });

  test("whose records fit in one shard has one file without a number", async () => {
    await write([["a", "b"]]);
    expect(Object.keys(contents())).toEqual(["dead.jsonl", "manifest.jsonl", "records.jsonl"]);
  });

  test("is there for no input too", async () => {
    await write([[]]);
    expect(contents()["records.jsonl"]).toBe("");
  });

  test("may have its dead letters elsewhere", async () => {
    const dead = join(folder, "../letters.jsonl");
    await write(shards, { dead });
    expect(readFileSync(dead, "utf8").split("\n")).toHaveLength(3);
    expect(existsSync(join(folder, "dead.jsonl"))).toBe(false);
    await write([["new", "dead new"]], { run: "b", dead });
    expect(readFileSync(dead, "utf8")).toBe(outcomesOf(["dead new"]).lines.dead.toString());
  });
});

describe("the same run again", () => {
  test("touches nothing if nothing is left to do", async () => {
    await write();
    const before = identities();
    const { mtimeMs } = statSync(folder);
    expect(await write()).toBe(-1);
    expect(identities()).toEqual(before);
    expect(statSync(folder).mtimeMs).toBe(mtimeMs);
  });

  test.each([0, 1, 2])("goes on after %i shards, to the same bytes", async (breakAfter) => {
    await write();
    const undisturbed = contents();
    rmSync(folder, { recursive: true });
    await write(shards, { breakAfter });
    expect(await write()).toBe(breakAfter);
    expect(contents()).toEqual(undisturbed);
  });

  test.each([
    ["the line of the manifest was cut off", () => truncateSync(path("manifest.jsonl"), cut())],
    ["dead letters were added without it", () => appendFileSync(path("dead.jsonl"), "{half")],
    ["a shard was half written", () => writeFileSync(path(".records-00002.jsonl.9.tmp"), "{")],
    ["a shard is gone", () => rmSync(path("records-00001.jsonl"))],
    ["a shard was cut off", () => truncateSync(path("records-00000.jsonl"), 5)],
    ["its dead letters are gone", () => rmSync(path("dead.jsonl"))],
    ["the end is missing", () => writeFileSync(path("manifest.jsonl"), whole(-1))],
  ])("mends it if %s", async (_, harm) => {
    await write();
    const undisturbed = contents();
    if (!/end|gone|cut off/.test(_)) writeFileSync(path("manifest.jsonl"), whole(-2));
    harm();
    expect(await write()).not.toBe(-1);
    expect(contents()).toEqual(undisturbed);
  });
  const path = (file: string): string => join(folder, file);
  const whole = (lines: number): string =>
    manifestLines()
      .slice(0, lines)
      .map((line) => `${line}\n`)
      .join("");
  /** In the middle of the line of the last shard. */
  const cut = (): number => Buffer.byteLength(whole(-2)) + 20;

  test("takes over a shard that was put in its place before its line was written", async () => {
    await write();
    const { ino, mtimeMs } = statSync(path("records-00002.jsonl"));
    writeFileSync(path("manifest.jsonl"), whole(-2));
    expect(await write()).toBe(2);
    expect(statSync(path("records-00002.jsonl"))).toMatchObject({ ino, mtimeMs });
  });

  test("does all of it again if the shard there is another one", async () => {
    await write();
    const undisturbed = contents();
    writeFileSync(path("manifest.jsonl"), whole(-2));
    writeFileSync(path("records-00002.jsonl"), "other\n");
    await write();
    expect(contents()).toEqual(undisturbed);
  });
});

describe("another run", () => {
  const fresh = [["new"], ["newer"]] as const;

  test("takes the old one's place at its end, and not before", async () => {
    await write();
    const old = contents();
    await write(fresh, { run: "b", breakAfter: 1 });
    const { ".next": _, ...kept } = { ".next": "", ...readKept() };
    expect(kept).toEqual(old);
    expect(await write(fresh, { run: "b" })).toBe(1);
    expect(Object.keys(contents())).toEqual([
      "dead.jsonl",
      "manifest.jsonl",
      "records-00000.jsonl",
      "records-00001.jsonl",
    ]);
    expect(contents()["records-00000.jsonl"]).toBe(text(["new"]));
    expect(contents()["dead.jsonl"]).toBe("");
  });

  /** The files that are no part of the run under way. */
  function readKept(): Record<string, string> {
    const files = readdirSync(folder).filter((file) => file !== ".next");
    return Object.fromEntries(
      files.sort().map((file) => [file, readFileSync(join(folder, file), "utf8")]),
    );
  }

  test("takes out shards that a kill has left without their lines", async () => {
    await write();
    const lines = manifestLines().slice(0, 2);
    writeFileSync(join(folder, "manifest.jsonl"), lines.map((line) => `${line}\n`).join(""));
    await write([["new"]], { run: "b" });
    expect(Object.keys(contents())).toEqual(["dead.jsonl", "manifest.jsonl", "records.jsonl"]);
  });

  test("that broke off is dropped by a third one", async () => {
    await write();
    await write(fresh, { run: "b", breakAfter: 1 });
    expect(await write([["third"]], { run: "c" })).toBe(0);
    expect(Object.keys(contents())).toEqual(["dead.jsonl", "manifest.jsonl", "records.jsonl"]);
    expect(contents()["records.jsonl"]).toBe(text(["third"]));
  });

  test.each([0, 1, 2, 3])(
    "killed after %i moves into place is ended by the next",
    async (moves) => {
      await write(fresh, { run: "b" });
      const undisturbed = contents();
      const complete = readdirSync(folder);
      mkdirSync(join(folder, ".next"));
      for (const file of complete) renameSync(join(folder, file), join(folder, ".next", file));
      const elsewhere = folder;
      folder = `${folder}-old`;
      await write();
      for (const file of readdirSync(folder)) renameSync(join(folder, file), join(elsewhere, file));
      folder = elsewhere;
      const order = ["records-00000.jsonl", "records-00001.jsonl", "dead.jsonl"];
      for (const file of order.slice(0, moves))
        renameSync(join(folder, ".next", file), join(folder, file));
      expect(await write(fresh, { run: "b" })).toBe(-1);
      expect(contents()).toEqual(undisturbed);
    },
  );

  test("of standard input is never taken for done", async () => {
    await write([["a"]], { run: null });
    expect(await write([["b"]], { run: null })).toBe(0);
    expect(contents()["records.jsonl"]).toBe(text(["b"]));
  });
});

describe("a folder that is in use", () => {
  test("is refused with the process that has it", async () => {
    const out = await openFolder(folder, undefined, runOf("a"));
    const second = openFolder(folder, undefined, runOf("a"));
    await expect(second).rejects.toThrow(LockedError);
    await expect(second).rejects.toThrow(`process ${process.pid} on `);
    await out.abandon();
    await write();
  });
});
