import { expect, test } from "vitest";
import { quotations } from "../../../../src/stages/names/rewrite/quotes.ts";
import { respell } from "../../../../src/stages/names/rewrite/spell.ts";

test.each([
  ["Yousef Shahin", "Youssef Chahine", "Youssef Chahine"],
  ["Al-Shahin", "Youssef Chahine", "Al-Chahine"],
  ["SHAHIN", "Youssef Chahine", "CHAHINE"],
  ["Nizar El Khateeb", "Nizar al-Khatib", "Nizar El Khatib"],
  ["Nizar\nKhateeb", "Nizar al-Khatib", "Nizar\nKhatib"],
])("%j is written as %s has it: %j", (surface, canonical, expected) => {
  expect(respell(surface, canonical)).toBe(expected);
});

test.each([
  ["Youssef Chahine", "Youssef Chahine"],
  ["Abu Omar", "Youssef Chahine"],
  ["J. Shahin", "Youssef Chahine"],
])("%j is left as it is", (surface, canonical) => {
  expect(respell(surface, canonical)).toBeNull();
});

test.each([
  ["He said “no” and left.", ["“no”"]],
  ["“We stay, and the next paragraph goes on", ["“We stay, and the next paragraph goes on"]],
  ["and so it ends.” Then he left.", ["and so it ends.”"]],
  ['"Yes," she said. "No."', ['"Yes,"', '"No."']],
  ["It’s Anna's.", []],
  ["It was 'a lie', he said; ‘Anna’s lie’.", ["'a lie'", "‘Anna’s lie’"]],
  ["The '90s were Anna's, and ‘Abd al-Karim’s", []],
])("quotations of %j", (block, expected) => {
  expect(quotations(block).map(({ start, end }) => block.slice(start, end))).toEqual(expected);
});
