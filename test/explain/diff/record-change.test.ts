import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadPipeline } from "../../../src/config/load.ts";
import { compareRecords, isSame } from "../../../src/explain/diff/record-change.ts";
import { renderChange } from "../../../src/explain/diff/render-change.ts";
import type { ArticleRecord } from "../../../src/model/record.ts";

import { examine } from "../../../src/run/examine.ts";
import type { Pipeline } from "../../../src/run/pipeline.ts";
import { withEdits } from "../../../src/write/json-line.ts";
import { messyText, rawText } from "../../model/documents.ts";
import { dump } from "../page/explained.ts";

const news = loadPipeline("news");
const keeping = loadPipeline("news", ["policy.cut=1", "policy.suspect=1"]);
const unrewritten = loadPipeline("news", ["names.rewrite=off"]);

const record = (text: string, pipeline: Pipeline): ArticleRecord =>
  examine(rawText(text), pipeline).record;

const outcome = (said: unknown): unknown =>
  typeof said === "string" ? said : (said as { reason: string }).reason;

describe("compareRecords", () => {
  test("finds nothing between a record and itself", () => {
    fc.assert(
      fc.property(messyText, (text) => {
        const one = record(`${dump}${text}`, news);
        const change = compareRecords(one, structuredClone(one));
        expect(isSame(change)).toBe(true);
        expect(change).toMatchObject({ reweighed: 0, details: [], weight: 0 });
      }),
      { numRuns: 30 },
    );
  });

  test("names line, text and both outcomes of what is kept now", () => {
    const { stretches } = compareRecords(record(dump, news), record(dump, keeping));
    const share = stretches.find(({ text }) => text === "Share on Facebook");
    expect(share).toMatchObject({ line: 9, before: { reason: "chrome/share" }, after: "kept" });
    const back = compareRecords(record(dump, keeping), record(dump, news)).stretches;
    expect(back.map(({ text, before, after }) => [text, outcome(after), outcome(before)])).toEqual(
      stretches.map(({ text, before, after }) => [text, outcome(before), outcome(after)]),
    );
  });

  test("finds a name that is written differently", () => {
    const { stretches } = compareRecords(record(dump, unrewritten), record(dump, news));
    expect(stretches).toMatchObject([
      { line: 7, text: "Vladmir Putin", before: "kept", after: { with: "Vladimir Putin" } },
    ]);
  });

  test("tells a field that only one of two pipelines was asked for", () => {
    const one = record(dump, news);
    const change = compareRecords(one, { ...one, images: [] });
    expect(change.fields).toEqual([{ name: "images", before: null, after: [] }]);
    const rows = renderChange("a.txt", change, { width: 80, paint: (_, text) => text, most: 5 });
    expect(rows).toEqual(["a.txt images:", "    was  null", "    now  []"]);
  });

  test("finds fields, people and flags", () => {
    const one = record(dump, news);
    const [, ...names] = one.names;
    const other = { ...one, title: null, names, flags: [] };
    const { fields, names: people, flags } = compareRecords(one, other);
    expect(fields).toEqual([{ name: "title", before: one.title, after: null }]);
    expect(people).toMatchObject([{ name: one.names[0]!.entity, after: null }]);
    expect(flags).toEqual({ gained: [], lost: one.flags.map(({ code }) => code) });
  });

  test("compares by spans where originals are left out, and bodies where edits are", () => {
    const [one, other] = [record(dump, news), record(dump, keeping)];
    const spans = compareRecords(withEdits(one, "spans"), withEdits(other, "spans"));
    const full = compareRecords(one, other);
    expect(spans.stretches.map(({ after }) => outcome(after))).toEqual(
      full.stretches.map(({ after }) => outcome(after)),
    );
    const bodies = compareRecords(withEdits(one, "none"), withEdits(other, "none"));
    expect(bodies.stretches).toContainEqual({
      line: null,
      text: "Share on Facebook",
      before: "absent",
      after: "kept",
    });
  });

  test("weighs what entered or left the body by its length", () => {
    const one = record(dump, news);
    expect(compareRecords(one, record(dump, keeping)).weight).toBeGreaterThan(
      compareRecords(one, record(dump, unrewritten)).weight,
    );
  });
});

describe("renderChange", () => {
  test("shows each change with its document, and counts those that it leaves out", () => {
    const change = compareRecords(record(dump, news), record(dump, keeping));
    const options = { width: 100, paint: (_: string, text: string) => text, most: 2 };
    const rows = renderChange("a.txt", change, options);
    expect(rows.slice(0, 3)).toEqual([
      expect.stringMatching(/^a\.txt line 1: "Home > Markets"$/),
      expect.stringMatching(/^ {4}was {2}− cut {2}chrome\/breadcrumb 0\.\d\d · /),
      "    now  + kept",
    ]);
    expect(rows.join("\n")).toMatch(/… and \d+ more: lines/);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(100);
  });
});
