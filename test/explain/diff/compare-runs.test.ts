import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadPipeline } from "../../../src/config/load.ts";
import { compareRuns } from "../../../src/explain/diff/compare-runs.ts";
import { countDead, findRun } from "../../../src/explain/diff/read-run.ts";
import { differs, renderRuns } from "../../../src/explain/diff/render-run.ts";
import type { ArticleRecord } from "../../../src/model/record.ts";
import { examine } from "../../../src/run/examine.ts";
import { jsonLine } from "../../../src/write/json-line.ts";
import { rawText } from "../../model/documents.ts";
import { dump } from "../page/explained.ts";

const news = loadPipeline("news");
const keeping = loadPipeline("news", ["policy.cut=1", "policy.suspect=1"]);

/** Documents of growing length, so that their changes weigh differently. */
function records(pipeline = news): ArticleRecord[] {
  return Array.from({ length: 6 }, (_, at) => {
    const text = `${dump}${"Share on Facebook\n".repeat(at)}`;
    const raw = rawText(text);
    return examine({ ...raw, origin: { ...raw.origin, id: at } }, pipeline).record;
  });
}

function runOf(...files: readonly (readonly ArticleRecord[])[]): string {
  const folder = mkdtempSync(join(tmpdir(), "copydesk-"));
  files.forEach((list, at) => {
    const name = files.length === 1 ? "records.jsonl" : `records-0000${at}.jsonl`;
    writeFileSync(join(folder, name), list.map(jsonLine).join(""));
  });
  return folder;
}

const one = records();
const other = records(keeping);

describe("compareRuns", () => {
  test("finds nothing between a run and itself, in another order and in shards", async () => {
    const shuffled = runOf([one[4]!, one[1]!, one[5]!], [one[0]!, one[3]!], [one[2]!]);
    const { documents, biggest, moves } = await compareRuns(
      findRun(runOf(one)),
      findRun(shuffled),
      5,
    );
    expect(documents).toEqual({ same: 6, reweighed: 0, changed: 0, onlyBefore: 0, onlyAfter: 0 });
    expect([biggest, moves]).toEqual([[], []]);
  });

  test("says the same in any order, also where records are read again from their files", async () => {
    const [before, after] = [findRun(runOf(one)), findRun(runOf(other))];
    const turned = findRun(runOf(other.toReversed()));
    const results = [
      await compareRuns(before, after, 3),
      await compareRuns(before, turned, 3),
      await compareRuns(before, turned, 3, 0),
    ].map(({ documents, moves, biggest, flags }) => ({ documents, moves, biggest, flags }));
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
    expect(results[0]!.documents.changed).toBe(6);
  });

  test("keeps the biggest changes, biggest first, and adds all of them up", async () => {
    const { biggest, moves } = await compareRuns(findRun(runOf(one)), findRun(runOf(other)), 2);
    expect(biggest.map(({ id }) => id)).toEqual([other[5]!.id, other[4]!.id]);
    const share = moves.find(({ before }) => before === "chrome/share");
    expect(share).toMatchObject({ after: "kept", example: { text: "Share on Facebook", line: 9 } });
    expect(share!.places).toBeGreaterThanOrEqual(6);
    expect(share!.characters).toBe(share!.places * "Share on Facebook".length);
  });

  test("counts what stands in one run only, fields and flags", async () => {
    const untitled = other.slice(1).map((record) => ({ ...record, title: null }));
    const { documents, fields } = await compareRuns(
      findRun(runOf(one.slice(0, 5))),
      findRun(runOf(untitled)),
      2,
    );
    expect(documents).toMatchObject({ changed: 4, onlyBefore: 1, onlyAfter: 1 });
    expect(fields.get("title")).toEqual({ gained: 0, lost: 4, changed: 0 });
  });

  test("tells confidences that have moved from changes", async () => {
    const moved = one.map((record) => ({
      ...record,
      edits: record.edits.map((edit) => ({ ...edit, confidence: 0.5 })),
    }));
    const change = await compareRuns(findRun(runOf(one)), findRun(runOf(moved)), 2);
    expect(change.documents).toMatchObject({ reweighed: 6, changed: 0 });
    const dead = { before: new Map(), after: new Map() };
    const run = findRun(runOf(one));
    expect(differs({ before: run, after: run, change, dead })).toBe(false);
  });
});

describe("compareRuns, of records with other ids", () => {
  /** Six documents as another dump, or another file of it, has them. */
  const read = (pipeline: typeof news, origin: (at: number) => object): ArticleRecord[] =>
    Array.from({ length: 6 }, (_, at) => {
      const raw = rawText(`${dump}${"Share on Facebook\n".repeat(at)}`);
      return examine({ ...raw, origin: { ...raw.origin, ...origin(at) } }, pipeline).record;
    });
  const compare = async (before: readonly ArticleRecord[], after: readonly ArticleRecord[]) =>
    (await compareRuns(findRun(runOf(before)), findRun(runOf(after)), 9)).documents;
  const none = { same: 0, reweighed: 0, changed: 0, onlyBefore: 0, onlyAfter: 0 };

  test("knows documents of a dump that has another name", async () => {
    const other = read(news, (at) => ({ id: at, dump: "other" }));
    expect(await compare(one, other)).toEqual({ ...none, reweighed: 6 });
    const kept = read(keeping, (at) => ({ id: at, dump: "other" }));
    expect(await compare(one, kept.toReversed())).toEqual({ ...none, changed: 6 });
  });

  test("knows documents of a dump that was packed since, by their content", async () => {
    const plain = read(news, (at) => ({ locator: `dump.jsonl:${at}` }));
    const packed = read(news, (at) => ({ locator: `dump.jsonl.gz:${at}` }));
    expect(await compare(plain, packed.toReversed())).toEqual({ ...none, reweighed: 6 });
  });

  test("knows a document whose content has changed by the id that the input gives", async () => {
    const other = read(news, (at) => ({ id: 5 - at, dump: "other" }));
    expect(await compare([one[0]!], [other[5]!])).toEqual({ ...none, changed: 1 });
    expect(await compare([one[0]!], [other[4]!])).toEqual({ ...none, onlyBefore: 1, onlyAfter: 1 });
  });

  test("pairs as many documents of one content as both runs have", async () => {
    const twice = [0, 1, 2].map((at) => ({ ...one[0]!, id: `a${at}` }));
    const others = [0, 1].map((at) => ({ ...one[0]!, id: `b${at}` }));
    expect(await compare(twice, others)).toEqual({ ...none, same: 2, onlyBefore: 1 });
  });
});

describe("a run that is none", () => {
  const file = (content: string): string => {
    const path = join(mkdtempSync(join(tmpdir(), "copydesk-")), "a.jsonl");
    writeFileSync(path, content);
    return path;
  };
  test.each([
    ["is not there", () => join(tmpdir(), "no-such-run"), /there is no file or folder/],
    ["holds no records", () => mkdtempSync(join(tmpdir(), "copydesk-")), /no records\.jsonl/],
    ["is no JSON", () => file("{\n"), /a\.jsonl: .*expected records of copydesk\.article\/1/],
    ["is of a later version", () => file('{"schema":"copydesk.article/2"}\n'), /article\/2/],
    ["is something else", () => file("null\n"), /got the schema nothing/],
    ["lacks its body", () => file('{"schema":"copydesk.article/1","id":"a"}\n'), /lacks its id/],
  ])("%s: wrong use", async (_, path, message) => {
    await expect(async () => {
      const run = findRun(path());
      await compareRuns(run, run, 1);
    }).rejects.toThrow(message);
  });
});

test("renderRuns shows counts, text, dead letters and the biggest changes", async () => {
  const [before, after] = [runOf(one), runOf(other)];
  writeFileSync(join(before, "dead.jsonl"), '{"code":"empty"}\n');
  writeFileSync(join(after, "dead.jsonl"), '{"code":"empty"}\n{"code":"json"}\n');
  mkdirSync(join(after, "other"));
  const [was, is] = [findRun(before), findRun(after)];
  const out = renderRuns(
    {
      before: was,
      after: is,
      change: await compareRuns(was, is, 1),
      dead: { before: await countDead(was), after: await countDead(is) },
    },
    { width: 100, paint: (_, text) => text, most: 2 },
  );
  expect(out).toMatch(/^6 documents changed, 0 the same$/m);
  expect(out).toMatch(/^dead letters\n {2}json: 0 → 1\n\n/m);
  expect(out).toMatch(/^pipeline\n {2}was {2}news.*\n {2}now {2}news/m);
  expect(out).toMatch(
    /^ {2}chrome\/share → kept +\d+ × +\d+ characters {2}test\.txt line 9: "Share/m,
  );
  expect(out).toMatch(/^biggest changes\n\ntest\.txt “Grain corridor.*”\n {2}line 1: "Home/m);
});
