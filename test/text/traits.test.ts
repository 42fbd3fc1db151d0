import fc from "fast-check";
import { expect, test } from "vitest";
import { findDates } from "../../src/text/date.ts";
import { holds, traitsOf } from "../../src/text/traits.ts";

const has = (line: string, trait: number) => (traitsOf(line) & trait) !== 0;

test.each([
  ["5 March 2024", "year"],
  ["05/03/24", "year"],
  ["٥ مارس ٢٠٢٤", "year"],
  ["2時間前", "digit"],
  ["**Ann Lee**", "markup"],
  ["Home | News", "bar"],
  ["Home > News", "path"],
  ["新聞", "ideograph"],
  ["뉴스", "hangul"],
  ["ann Lee", "capital"],
  ["مراسل", "capital"],
  ["ann lee", "space"],
] as const)("%j holds a %s", (line, trait) => {
  expect(has(line, holds[trait])).toBe(true);
});

test.each([
  ["12345 readers", "year"],
  ["at 20:24", "year"],
  ["News", "digit"],
  ["Home > News", "bar"],
  ["Новости", "ideograph"],
  ["ann lee", "capital"],
  ["Ann", "space"],
] as const)("%j holds no %s", (line, trait) => {
  expect(has(line, holds[trait])).toBe(false);
});

test("a line without a year states no date", () => {
  const lines = fc.string({ unit: fc.constantFrom(..."12049-/. ,MarchMay٢年月日"), maxLength: 30 });
  fc.assert(
    fc.property(lines, (line) => {
      fc.pre(!has(line, holds.year));
      expect(findDates(line)).toEqual({ readings: [], rejections: [] });
    }),
  );
});

test("a line too long to be looked at may hold anything", () => {
  const line = "word ".repeat(200);
  for (const trait of Object.values(holds)) expect(has(line, trait)).toBe(true);
});
