import { expect, test } from "vitest";
import { Context, contextFeatures } from "../../../../src/stages/chrome/model/context.ts";
import { pageOf } from "../read.ts";

const lines = [
  "The ferry left the harbour an hour late and reached the island only after dark on Friday.",
  "17:40",
  "Passengers on the ferry said that nobody had told them about the engine before they left.",
  "19:05",
  "The engine of the ferry was mended on the island, and passengers left in the morning.",
  "Thanks, that worked!",
  "Share",
  "Print",
];
/** Log-odds of a first reading: body, then chrome; of the times one is taken for either. */
const odds = [-9, -2, -3, 1, -3, 0, 4, 9];

/** The numbers of the lines that are asked for, by their names. */
function numbersOf(asked: readonly number[]): { readonly [name: string]: number }[] {
  const width = contextFeatures.length + 2;
  const rows = new Float32Array(width * asked.length).fill(-7);
  const rowOf = Int32Array.from(lines, (_, line) => asked.indexOf(line));
  new Context(pageOf(lines)).write(odds, rowOf, rows, width, 1);
  return asked.map((_, at) => {
    const row = rows.subarray(at * width, (at + 1) * width);
    expect([row[0], row[width - 1]]).toEqual([-7, -7]);
    return Object.fromEntries(contextFeatures.map((name, place) => [name, row[place + 1]!]));
  });
}

const all = numbersOf(lines.map((_, line) => line));

test("a line is told how its neighbours were read", () => {
  expect(all[3]).toMatchObject({
    "reading-before": -3,
    "reading-after": -3,
    "reading-two-before": -2,
    "reading-two-after": 0,
    "reading-of-prose-before": -3,
    "reading-of-prose-after": -3,
  });
});

test("readings that are very sure count no more than sure ones", () => {
  expect([all[1]!["reading-before"], all[6]!["reading-after"]]).toEqual([-4, 4]);
});

test("lines put together alike vouch for each other", () => {
  expect(all[3]!["reading-of-pattern"]).toBe(-2);
  expect(all[3]!["lines-of-pattern"]).toBe(2);
  expect(all[5]!["reading-of-pattern"]).toBe(0);
  expect(all[5]!["lines-of-pattern"]).toBe(1);
});

test("counts lines from the body and from the chrome around", () => {
  expect(all[5]).toMatchObject({
    "lines-since-body": 1,
    "lines-until-body": 100,
    "lines-since-chrome": 100,
    "lines-until-chrome": 1,
    "surest-since-prose": -4,
    "surest-until-prose": 4,
  });
});

test("the words of the article lie before and after a line", () => {
  expect(all[0]!["body-before"]).toBe(0);
  expect(all[5]!["body-before"]).toBeGreaterThan(0.9);
  expect(all[5]!["body-after"]).toBeLessThan(0.1);
});

test("a line is held against the topics of what reads like the article, but for itself", () => {
  expect(all[4]!["topics-of-body-read"]).toBeGreaterThan(0.4);
  expect(all[4]!["topics-of-body-read"]).toBeLessThan(1);
  expect(all[1]!["topics-of-body-read"]).toBe(-1);
});

test("a line reads the same whichever others are asked for", () => {
  expect(numbersOf([5, 3])).toEqual([all[5], all[3]]);
});
