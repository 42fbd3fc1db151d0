import fc from "fast-check";
import { expect, test } from "vitest";
import { hasKey, letterKey, lettersOf, openingOf } from "../../src/text/letters.ts";

const texts = fc.string({ unit: fc.constantFrom(..."aZ09 .-’éÉ\u0301ßﬁжЖ中ı"), maxLength: 20 });

test.each([
  ["The Ledger’s 1st", "theledgers1st"],
  ["plain", "plain"],
  ["Capital", "capital"],
  ["École — №5", "ecoleno5"],
  ["", ""],
  ["-.-", ""],
])("the key of %j is %j", (text, key) => {
  expect(letterKey(text)).toBe(key);
});

test("the key is that of the letters with their offsets", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(letterKey(text)).toBe(lettersOf(text).key);
    }),
  );
});

test("a text has its own key, and texts with one key open alike", () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      expect(hasKey(a, letterKey(a))).toBe(true);
      expect(hasKey(a, letterKey(b))).toBe(letterKey(a) === letterKey(b));
      const [first, second] = [openingOf(a), openingOf(b)];
      if (letterKey(a) === letterKey(b) && first !== null && second !== null)
        expect(first).toBe(second);
    }),
  );
});
