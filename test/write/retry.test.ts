import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { openFolder } from "../../src/write/folder.ts";
import { readManifest } from "../../src/write/manifest.ts";
import { openRetry } from "../../src/write/retry.ts";
import { outcomesOf, runOf } from "./outcomes.ts";

let folder: string;

const path = (file: string): string => join(folder, file);
const file = (name: string): string => readFileSync(path(name), "utf8");

beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), "copydesk-")), "out");
  const out = await openFolder(folder, undefined, runOf("a"));
  const { lines, content } = outcomesOf(["a", "dead b", "dead c"]);
  await out.write(lines);
  await out.finish(content);
});

/** Makes a record of the first dead letter. */
async function retry(): Promise<void> {
  const output = await openRetry(folder);
  const [, ...letters] = await output.letters();
  const { lines, content } = outcomesOf(["b"]);
  await output.write(lines.records.toString().trimEnd());
  const counts = { in: 0, out: 1, dead: -1, dropped: 0 };
  await output.commit({ letters, counted: { ...content.counted, counts } });
  await output.close();
}

const whole = async (): Promise<boolean> =>
  (await openFolder(folder, undefined, runOf("a"))).complete;

describe("a retry", () => {
  test("adds a shard, takes letters out, and the output stays complete", async () => {
    await retry();
    expect(file("records-00001.jsonl")).toBe(outcomesOf(["b"]).lines.records.toString());
    expect(file("dead.jsonl")).toBe(outcomesOf(["dead c"]).lines.dead.toString());
    expect(readdirSync(folder)).toHaveLength(4);
    expect(await whole()).toBe(true);
  });

  test("that was killed before its line is as if it had not been", async () => {
    const before = file("dead.jsonl");
    writeFileSync(path("dead.jsonl.retried"), "some\n");
    writeFileSync(path("records-00001.jsonl"), "some\n");
    appendFileSync(path("manifest.jsonl"), '{"shard":1,"fi');
    await (await openFolder(folder, undefined, runOf("a"))).abandon();
    expect(file("dead.jsonl")).toBe(before);
    await retry();
    expect(await whole()).toBe(true);
  });

  test("that was killed after its line is ended by whoever comes next", async () => {
    await retry();
    const left = file("dead.jsonl");
    renameSync(path("dead.jsonl"), path("dead.jsonl.retried"));
    writeFileSync(path("dead.jsonl"), outcomesOf(["dead b", "dead c"]).lines.dead);
    await (await openRetry(folder)).close();
    expect(file("dead.jsonl")).toBe(left);
    expect(readdirSync(folder)).toHaveLength(4);
  });

  test("whose shard is lost means that all is done again", async () => {
    await retry();
    renameSync(path("records-00001.jsonl"), path("gone"));
    const out = await openFolder(folder, undefined, runOf("a"));
    expect(out.done).toEqual([]);
    await out.abandon();
  });

  test("of an output that is not complete is refused", async () => {
    const { ends } = (await readManifest(path("manifest.jsonl")))!;
    writeFileSync(path("manifest.jsonl"), file("manifest.jsonl").slice(0, ends[0]));
    await expect(openRetry(folder)).rejects.toThrow(/is not complete/);
  });
});
