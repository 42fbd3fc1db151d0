import { describe, expect, test } from "vitest";
import { clean } from "../../src/clean.ts";
import { renderSummary } from "../../src/cli/summary.ts";
import { Tally } from "../../src/run/tally.ts";

const evidence = [{ signal: "made", value: true }] as const;
const record = clean("A sentence stands here.");

function edit(reason: string, start: number, op: "remove" | "space" = "remove") {
  return { start, end: start + 10, op, original: "x".repeat(10), reason, confidence: 1, evidence };
}

describe("the summary of a run", () => {
  test("ranks removals and flags, and leaves white space out", () => {
    const tally = new Tally();
    const edits = [
      edit("a/one", 0),
      edit("b/two", 10),
      edit("b/two", 20),
      edit("c/gap", 30, "space"),
    ];
    const blocks = [{ kind: "paragraph", start: 0, end: 30 }] as const;
    const flags = [{ code: "date-missing", severity: "warning", evidence }] as const;
    tally.add({ kind: "record", record: { ...record, blocks, edits, flags } });
    expect(renderSummary(tally.summary())).toBe(
      "1 in, 1 out, 0 dead · 50.0 % of the text removed\n" +
        "  removed  b/two 2, a/one 1\n" +
        "  flags    date-missing 1\n" +
        "  missing  authors 1, language 1, published 1, title 1\n",
    );
  });

  test("shows what would act on a terminal", () => {
    const tally = new Tally();
    tally.addTime("a\u001b[2J.txt", 2000);
    expect(renderSummary(tally.summary())).toContain("slowest  a\\u001b[2J.txt 2.0 s");
  });

  test("says where the time went, and which documents took long", () => {
    const tally = new Tally();
    const times = [
      ["chrome", 600],
      ["names", 399],
      ["decode", 1],
    ] as const;
    const slowest = [
      ["a.html", 2345],
      ["b.html", 999],
    ] as const;
    tally.merge({ counted: new Tally().counted(), times, slowest });
    expect(renderSummary(tally.summary())).toBe(
      "0 in, 0 out, 0 dead\n  time     chrome 60 %, names 40 %\n  slowest  a.html 2.3 s\n",
    );
  });

  test("says nothing that it does not know", () => {
    expect(renderSummary(new Tally().summary())).toBe("0 in, 0 out, 0 dead\n");
  });

  test("names the first few and counts the rest", () => {
    const reasons = Array.from({ length: 10 }, (_, i) => [`a/r${i}`, 1234] as const);
    const counts = { in: 2, out: 1, dead: 0, dropped: 1 };
    const none = { deadCodes: [], flags: [], missing: [], times: [], slowest: [] };
    const text = renderSummary({ counts, removedShare: 0, reasons, ...none });
    expect(text).toMatch(/^2 in, 1 out, 0 dead, 1 dropped/);
    expect(text).toMatch(/a\/r7 1,234, \+2 more\n$/);
  });
});
