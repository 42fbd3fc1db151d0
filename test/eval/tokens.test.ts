import fc from "fast-check";
import { expect, test } from "vitest";
import { tokensOf } from "../../src/eval/tokens.ts";

test("words in lower case, in composed form, without punctuation", () => {
  expect(tokensOf("Die Fähre – »zurück« seit 5:30 Uhr, snake_case")).toEqual([
    "die",
    "fähre",
    "zurück",
    "seit",
    "5",
    "30",
    "uhr",
    "snake_case",
  ]);
  expect(tokensOf("Fa\u0308hre")).toEqual(["fähre"]);
});

test("each letter of a script without spaces is a word, with its marks", () => {
  expect(tokensOf("船は2号mix")).toEqual(["船", "は", "2", "号", "mix"]);
  expect(tokensOf("ที่เรือ")).toEqual(["ที่", "เ", "รื", "อ"]);
});

test("words do not depend on what stands around them", () => {
  const text = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(tokensOf(`${a} ${b}`)).toEqual([...tokensOf(a), ...tokensOf(b)]);
    }),
  );
});
