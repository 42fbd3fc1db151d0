import { expect, test } from "vitest";
import { patternOf } from "../../../../src/stages/chrome/model/pattern.ts";
import { pageOf } from "../read.ts";

const patterns = (...lines: readonly string[]) => pageOf(lines).lines.map(patternOf);

test.each([
  ["17:40", "9:05"],
  ["2 Redlake 146", "14 Upper Stour 97"],
  ["Oil rises as storm nears coast", "Mayor opens school on river"],
  ["Überfall in Köln", "Wahl im Rat"],
])("“%s” and “%s” are put together alike", (a, b) => {
  const [one, other] = patterns(a, b);
  expect(one).not.toBe(0);
  expect(other).toBe(one);
});

test.each([
  ["17:40", "17.40"],
  ["2 Redlake 146", "Redlake 146"],
  ["The mayor opens school", "The mayor opens school:"],
])("“%s” and “%s” are not", (a, b) => {
  const [one, other] = patterns(a, b);
  expect(other).not.toBe(one);
});

test("a sentence has no pattern", () => {
  const sentence =
    "The ferry left the harbour an hour late and reached the island only after dark.";
  expect(patterns(sentence)).toEqual([0]);
});
