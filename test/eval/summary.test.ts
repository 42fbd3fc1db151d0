import { expect, test } from "vitest";
import { belowFloors, parseFloor } from "../../src/eval/floors.ts";
import { nothingCleaned, type PageScore, scorePage } from "../../src/eval/page-score.ts";
import { summarize } from "../../src/eval/summary.ts";
import { parsePage } from "../../src/eval/truth.ts";

/** A page of ten words of which the first `kept` came out. */
function score(id: string, kept: number, fields: object = {}): PageScore {
  const body = Array.from({ length: 10 }, (_, i) => `word${i}`);
  const page = parsePage(
    JSON.stringify({
      id,
      file: "a",
      set: "news",
      language: "de",
      body: body.join("\n"),
      ...fields,
    }),
    "a test",
  );
  const input = { content: page.body!, mediaType: "text/plain", lines: body } as const;
  const text = body.slice(0, kept).join("\n");
  return scorePage(page, input, "text-a", { ...nothingCleaned, text });
}

const scores = [score("a", 10), score("b", 5), score("c", 5, { set: "wcxb", language: "en" })];

test("figures are means over the pages of a group", () => {
  const summary = summarize(scores);
  const groups = summary.map(({ group, pages }) => [group, pages]);
  expect(groups).toEqual([
    ["all", 3],
    ["set=news", 2],
    ["set=wcxb", 1],
  ]);
  expect(summary[0]!.figures["word-f1"]!.value).toBeCloseTo((1 + 2 / 3 + 2 / 3) / 3);
  expect(summary[0]!.figures["lines-kept"]!.value).toBeCloseTo(20 / 30);
  expect(summary[1]!.figures["word-recall"]!.value).toBe(0.75);
});

test("a figure that no page counts in is absent", () => {
  expect(summarize(scores)[0]!.figures).not.toHaveProperty("segment-f1");
});

test("the interval holds the figure and is the same every time", () => {
  const many = Array.from({ length: 40 }, (_, i) => score(`${i}`, 1 + (i % 10)));
  const { value, low, high } = summarize(many)[0]!.figures["word-f1"]!;
  expect(low).toBeLessThan(value);
  expect(high).toBeGreaterThan(value);
  expect(high - low).toBeLessThan(0.3);
  expect(summarize(many)).toEqual(summarize(many));
});

test("floors are named when they are not reached", () => {
  const floors = ["word-f1=0.5", "lines-kept=0.9", "title=0.1"].map(parseFloor);
  expect(belowFloors(summarize(scores), floors)).toEqual([
    "lines-kept: 0.6667, floor 0.9",
    "title: no page counts, floor 0.1",
  ]);
  expect(() => parseFloor("word-f2=0.5")).toThrow("word-f1");
  expect(() => parseFloor("word-f1=90")).toThrow("from 0 to 1");
});
