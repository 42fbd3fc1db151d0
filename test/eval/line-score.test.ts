import { expect, test } from "vitest";
import { scoreLines } from "../../src/eval/line-score.ts";
import type { Edit } from "../../src/model/record.ts";

const first = "The night ferry to the islands sailed again on Monday after nine days in the dock.";
const second = "A rope as thick as an arm had wound itself around the propeller, divers said.";
const lines = ["Home", "Ferry runs again", first, "Share this page", second, "All rights reserved"];
const gold = { body: `${first}\n${second}`, title: "Ferry runs again" };

test("body kept and chrome cut are counted; the title is neither", () => {
  expect(scoreLines(lines, gold, `Ferry runs again\n${first}\n${second}`, [])).toEqual({
    counts: { kept: 2, body: 2, leaked: 0, chrome: 3 },
    mistakes: [],
  });
});

test("a mistake names the line and the edit that cut it", () => {
  const edit: Edit = {
    start: 0,
    end: 1,
    op: "remove",
    original: `Share this page\n${second}`,
    reason: "chrome/share",
    confidence: 0.7,
    evidence: [{ signal: "phrase", value: "share this" }],
  };
  const { counts, mistakes } = scoreLines(lines, gold, `Home\n${first}`, [edit]);
  expect(counts).toEqual({ kept: 1, body: 2, leaked: 1, chrome: 3 });
  const { reason, confidence, evidence } = edit;
  expect(mistakes).toEqual([
    { line: second, mistake: "cut", edit: { reason, confidence, evidence } },
    { line: "Home", mistake: "kept", edit: null },
  ]);
});

test("a line that is shown cut short has no half of a surrogate pair", () => {
  const long = `${"a ".repeat(59)}😀${" b".repeat(20)}`;
  const [mistake] = scoreLines([long], { body: long }, "", []).mistakes;
  expect(mistake!.line).toBe(`${"a ".repeat(59)}…`);
});
