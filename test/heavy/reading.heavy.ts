import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isDeadLetter } from "../../src/model/document.ts";
import { readInputs } from "../../src/read/read.ts";
import { runFile } from "../faults/run.ts";
import { type Made, makeJsonLines, makeWarc } from "./containers.ts";

let folder: string;
let jsonl: Made;
let warc: Made;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "copydesk-heavy-"));
  jsonl = await makeJsonLines(join(folder, "pages.jsonl"), 3e9);
  warc = await makeWarc(join(folder, "pages.warc.gz"), 2e9);
}, 3_600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Read {
  readonly pages: number;
  readonly dead: readonly string[];
  /** Resident bytes after a tenth, and the most after that. */
  readonly early: number;
  readonly most: number;
}

async function readThrough(path: string, pages: number): Promise<Read> {
  let count = 0;
  let early = 0;
  let most = 0;
  const dead: string[] = [];
  for await (const item of await readInputs([path])) {
    if (isDeadLetter(item)) dead.push(item.code);
    else count++;
    if (count % 500 !== 0) continue;
    const { rss } = process.memoryUsage();
    if (count <= pages / 10) early = Math.max(early, rss);
    else most = Math.max(most, rss);
  }
  return { pages: count, dead, early, most };
}

/** What garbage collection leaves lying about. */
const slack = 300 * 2 ** 20;

describe("large files are streamed", () => {
  test.each([
    ["3 GB of JSON Lines", () => jsonl],
    ["a WARC of 2 GB", () => warc],
  ])("%s: every page comes, and memory does not grow", async (_, made) => {
    const { path, pages } = made();
    const read = await readThrough(path, pages);
    expect([read.pages, read.dead]).toEqual([pages, []]);
    expect(read.most).toBeLessThan(Math.max(read.early, 200 * 2 ** 20) + slack);
    console.log(
      `${path}: ${pages} pages, resident ${read.early / 2 ** 20} MB, most ${read.most / 2 ** 20} MB`,
    );
  });

  test("a packed file that unpacks to more than 2 GB, in one member", async () => {
    const packed = join(folder, "pages.jsonl.gz");
    execFileSync("sh", ["-c", 'gzip -1 -c "$0" > "$1"', jsonl.path, packed]);
    expect(statSync(packed).size).toBeGreaterThan(2 ** 30);
    const read = await readThrough(packed, jsonl.pages);
    expect([read.pages, read.dead]).toEqual([jsonl.pages, []]);
    expect(read.most).toBeLessThan(Math.max(read.early, 200 * 2 ** 20) + slack);
  });
});

test("a million lines of three characters are one document", async () => {
  const { records } = await runFile("abc\n".repeat(1_000_000), "a.txt");
  expect(records).toHaveLength(1);
});

describe("time is linear", () => {
  /** User time, since other programs run too; the best of three. */
  async function timeOf(path: string): Promise<number> {
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 3; i++) {
      const before = process.cpuUsage();
      for await (const item of await readInputs([path])) expect(item).toBeDefined();
      best = Math.min(best, process.cpuUsage(before).user);
    }
    return best;
  }

  test.each([
    ["lines of three characters", "a.jsonl", "{}\n", 400_000],
    ["an array of small objects", "a.json", '{"text":"x"},', 200_000],
    ["rows of a table", "a.csv", "1,One.\n", 200_000],
  ])("twice as many %s take at most 2.6 times as long", async (_, name, line, count) => {
    const header = name.endsWith("csv") ? "id,text\n" : name.endsWith("json") ? "[" : "";
    const path = join(folder, name);
    const times: number[] = [];
    for (const factor of [1, 2]) {
      writeFileSync(path, header + line.repeat(count * factor));
      times.push(await timeOf(path));
    }
    expect(times[1]! / times[0]!).toBeLessThan(2.6);
  });
});
