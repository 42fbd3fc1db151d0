import { describe, expect, test } from "vitest";
import { numeral } from "../../src/text/token.ts";
import { tokensOf } from "../../src/text/tokens.ts";

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

test("stops after the limit", () => {
  expect(tokensOf("one two three four", 2)).toEqual(tokensOf("one two"));
});
