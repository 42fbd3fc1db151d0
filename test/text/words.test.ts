import fc from "fast-check";
import { expect, test } from "vitest";
import { countWords, wordsOf } from "../../src/text/words.ts";

test("apostrophes, points and hyphens join words only from inside", () => {
  expect(wordsOf("It’s 3.5 co-op -x' U.S.").map(({ text }) => text)).toEqual([
    "It’s",
    "3.5",
    "co-op",
    "x",
    "U.S",
  ]);
});

test("counting words is counting what wordsOf finds", () => {
  const character = fc.oneof(
    fc.constantFrom("a", "Z", "é", "e\u0301", "7", "'", "’", ".", "-", " ", "\u0301", "字", "น้ำ"),
    fc.constantFrom("𝒜", "😀", "\ud83d", "\udc00", "₂", "×", "\n"),
    fc.string({ unit: "binary", maxLength: 2 }),
  );
  fc.assert(
    fc.property(fc.array(character), (characters) => {
      const text = characters.join("");
      expect(countWords(text)).toBe(wordsOf(text).length);
    }),
  );
});
