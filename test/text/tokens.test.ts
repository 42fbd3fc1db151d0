import { describe, expect, test } from "vitest";
import { numeral, scanTokens, tokensOf } from "../../src/text/tokens.ts";

const scan = (text: string) => scanTokens(text, 100);

describe("tokensOf", () => {
  test.each([
    ["You’re", "YOURE"],
    ["l'article", "larticle"],
    ["İlgili HABERLER", "ilgili haberler"],
    ["Café", "Cafe\u0301"],
    ["Ｎｅｗｓ", "news"],
    ["ﬁnance", "finance"],
  ])("reads %s and %s alike", (a, b) => {
    expect(tokensOf(a)).toEqual(tokensOf(b));
  });

  test.each([
    ["news", "new"],
    ["war", "raw"],
    ["Ärger", "Arger"],
  ])("tells %s from %s", (a, b) => {
    expect(tokensOf(a)).not.toEqual(tokensOf(b));
  });

  test("keeps numbers whole and takes them all for one token", () => {
    expect(tokensOf("1,204 views, 12k, 3.5")).toEqual([
      numeral,
      ...tokensOf("views"),
      numeral,
      numeral,
    ]);
  });

  test("reads scripts without spaces character by character", () => {
    expect(tokensOf("全12件を見る")).toEqual([
      ...tokensOf("全"),
      numeral,
      ...["件", "を", "見", "る"].flatMap((character) => [...tokensOf(character)]),
    ]);
  });
});

describe("scanTokens", () => {
  test.each([
    ["Two words", 2],
    ["図書館を開く", 3],
    ["ห้องสมุด", 2],
    ["도서관을 연다", 2],
    ["", 0],
  ])("counts the words of %s", (text, words) => {
    expect(Math.round(scan(text).words)).toBe(words);
  });

  test("counts what it sees on the way", () => {
    expect(scan("“No,” he said. Then 3 Men left!")).toMatchObject({
      lower: 3,
      upper: 3,
      digits: 1,
      commas: 1,
      quotes: 2,
      sentences: 1,
    });
  });

  test("stops after the limit", () => {
    const { tokens, length } = scanTokens("one two three four", 2);
    expect(tokens).toEqual(tokensOf("one two"));
    expect(length).toBe("one two".length);
  });
});
