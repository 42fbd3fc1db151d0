import fc from "fast-check";
import { expect, test } from "vitest";
import { compose } from "../../src/text/composed.ts";

test("a text that is composed already needs nothing", () => {
  for (const text of ["", "plain", "Café", "한국어", "日本語のが", "\u{1F468}\u200d\u{1F469}"])
    expect(compose(text)).toBeNull();
});

test("letters and marks become one, wherever the writing has them", () => {
  for (const text of ["Café — Esmé", "한국어 뉴스", "ガギグ", "ẹ̀ṣọ́", "Ångström", "آخر"])
    expect(compose(text.normalize("NFD"))?.text ?? text).toBe(text.normalize("NFC"));
});

test("offsets lead to the same letters in both forms", () => {
  const read = "Par Helena Prévost\nÉcole".normalize("NFD");
  const composed = compose(read)!;
  for (const word of ["Helena", "Prévost", "École"]) {
    const at = composed.text.indexOf(word);
    const start = composed.toRead(at);
    const end = composed.toRead(at + word.length);
    expect(read.slice(start, end)).toBe(word.normalize("NFD"));
    expect(composed.fromRead(start)).toBe(at);
    expect(composed.fromRead(end)).toBe(at + word.length);
  }
});

test("a thousand marks on one letter are left as they are", () => {
  const piled = `Caf${"e\u0301"} a${"\u0301\u0323".repeat(500)} b`;
  expect(compose(piled)?.text).toBe(`Café a${"\u0301\u0323".repeat(500)} b`);
});

const piece = fc.constantFrom(
  "a",
  "e\u0301",
  "é",
  "\u0323",
  "가",
  "\u1112\u1161\u11ab",
  "\u212b",
  "\u{1F600}",
  " ",
  "が",
  "か\u3099",
);

test("any text composes as Unicode says, and its ends stay its ends", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const composed = compose(text);
      expect(composed?.text ?? text).toBe(text.normalize("NFC"));
      if (composed === null) return;
      expect(composed.toRead(composed.text.length)).toBe(text.length);
      expect(composed.fromRead(text.length)).toBe(composed.text.length);
      const offsets = Array.from({ length: composed.text.length + 1 }, (_, at) =>
        composed.toRead(at),
      );
      expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
    }),
  );
});
