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
  const character = fc
    .oneof(
      fc.constantFrom("a", "Z", "é", "e\u0301", "7", "'", "’", ".", "-", " ", "\u0301", "ж", "ة"),
      fc.constantFrom("𝒜", "😀", "\ud83d", "\udc00", "₂", "×", "\n"),
      fc.string({ unit: "binary", maxLength: 2 }),
    )
    .filter(
      (text) =>
        !/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u.test(
          text,
        ),
    );
  fc.assert(
    fc.property(fc.array(character), (characters) => {
      const text = characters.join("");
      expect(countWords(text)).toBe(wordsOf(text).length);
    }),
  );
});

test.each([
  ["渡轮周五晚一小时离港，天黑后才抵达小岛。", 9],
  ["連絡船は暗くなってから島に着いた", 8],
  ["เรือเฟอร์รี่ออกจากท่าช้าไปหนึ่งชั่วโมง", 7],
  ["iPhone手机和iPad", 4],
  ["𠮷野家", 2],
])("%s has about as many words as its translation: %i", (text, count) => {
  expect(countWords(text)).toBe(count);
});

test("words are runs of letters, marks and digits with joints inside, in every script", () => {
  const unit = fc.constantFrom(..."aZé1’'.- ,\u0301中ไก่ж𝐀\ud800");
  const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 16 }), (text) => {
      const expected = [...text.matchAll(pattern)].map(([word], i, all) => ({
        text: word,
        start: all[i]!.index,
        end: all[i]!.index + word.length,
      }));
      expect(wordsOf(text)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
