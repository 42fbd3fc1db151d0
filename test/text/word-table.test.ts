import fc from "fast-check";
import { expect, test } from "vitest";
import { Folding } from "../../src/text/folding.ts";
import { letterKey, toLetters } from "../../src/text/letters.ts";
import { WordTable, wordSet } from "../../src/text/word-table.ts";

const inLowerCase = new Folding((text) => text.toLowerCase().normalize("NFC"));

/** Letters that fold to one unit, to several, to none, or together with others. */
const texts = fc.string({
  unit: fc.constantFrom(..."aAbBéÉßΣσςİıﬁǅ한각0.- '’\u0301\u0307\u1161\ud83d\ude00"),
  maxLength: 8,
});

test.each([
  ["lower case", inLowerCase],
  ["letter keys", toLetters],
] as const)("a table answers as a map of folded words does: %s", (_, folding) => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 8 }), texts, texts, (words, before, asked) => {
      const entries = words.map((word, at): [string, number] => [folding.fold(word), at]);
      const table = new WordTable(folding, entries);
      const map = new Map(entries);
      for (const word of [...words, asked]) {
        expect(table.get(word)).toBe(map.get(folding.fold(word)));
        const text = `${before}${word}x`;
        const end = before.length + word.length;
        expect(table.get(text, before.length, end)).toBe(map.get(folding.fold(word)));
      }
    }),
  );
});

test("a word is found in any case, without what its folding drops", () => {
  const names = wordSet(toLetters, ["obrien", letterKey("Zoë")]);
  expect(["O'Brien", "O’BRIEN", "zoe", "ZOÉ"].map((name) => names.has(name))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["O'Brian", "", "Zo", "obrienn"].map((name) => names.has(name))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
