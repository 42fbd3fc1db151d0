import { expect, test } from "vitest";
import { isUnspaced, tokensOf, wordsIn } from "../../src/text/tokens.ts";

test("drops apostrophes and keeps numbers whole", () => {
  expect(tokensOf("You’re reader 1,204 of l'article")).toEqual([
    "youre",
    "reader",
    "1,204",
    "of",
    "larticle",
  ]);
});

test("lower-cases the Turkish İ to a plain i", () => {
  expect(tokensOf("İlgili HABERLER")).toEqual(["ilgili", "haberler"]);
});

test("reads scripts without spaces character by character", () => {
  expect(tokensOf("全12件を見る")).toEqual(["全", "12", "件", "を", "見", "る"]);
});

test.each([
  ["Two words", 2],
  ["図書館を開く", 3],
  ["ห้องสมุด", 2],
  ["도서관을 연다", 2],
  ["", 0],
])("counts the words of %s", (text, words) => {
  expect(wordsIn(tokensOf(text))).toBe(words);
});

test("knows the characters of scripts without spaces", () => {
  expect(["の", "图", "ก", "𠀀"].every(isUnspaced)).toBe(true);
  expect(["a", "я", "서", "ab", ""].some(isUnspaced)).toBe(false);
});
