import fc from "fast-check";
import { expect, test } from "vitest";
import { type Composed, compose } from "../../src/text/composed.ts";
import { mayBeInvisible, withoutInvisible } from "../../src/text/invisible.ts";

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
    const span = { start: at, end: at + word.length };
    const { start, end } = composed.toRead(span);
    expect(read.slice(start, end)).toBe(word.normalize("NFD"));
    expect(composed.fromRead({ start, end })).toEqual(span);
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
      expectOrder(composed, text);
    }),
  );
});

const shy = "\u00ad";
const zeroWidth = "\u200b";

test("what shows nothing is left out, but for what parts words", () => {
  expect(compose(`Bundes${shy}kanzler${zeroWidth} Lee\0s`)?.text).toBe("Bundeskanzler Lees");
  expect(compose(`\u2060Lee\ufeff`)?.text).toBe("Lee");
  for (const text of [`ខ្ញុំ${zeroWidth}ទៅ`, "می\u200cروم", "Lee\n\tPark\u0085Kim", "a\u200fb"])
    expect(compose(text)).toBeNull();
});

test("what a text is searched for is all that may show nothing", () => {
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    expect(withoutInvisible(character) === "", `U+${code.toString(16)}`).toBe(mayBeInvisible(code));
  }
});

test("a span that is read holds what shows nothing at its ends", () => {
  const read = `${zeroWidth}${zeroWidth}One${shy}two${shy}\nThree`;
  const composed = compose(read)!;
  expect(composed.text).toBe("Onetwo\nThree");
  expect(composed.toRead({ start: 0, end: 6 })).toEqual({ start: 0, end: 10 });
  expect(composed.toRead({ start: 0, end: 3 })).toEqual({ start: 0, end: 6 });
  expect(composed.toRead({ start: 3, end: 6 })).toEqual({ start: 5, end: 10 });
  expect(composed.toRead({ start: 7, end: 12 })).toEqual({ start: 11, end: 16 });
  expect(composed.fromRead({ start: 0, end: 10 })).toEqual({ start: 0, end: 6 });
  expect(composed.fromRead({ start: 11, end: 16 })).toEqual({ start: 7, end: 12 });
});

const shown = fc.constantFrom("a", " ", "é", "e\u0301", "か\u3099", shy, zeroWidth, "\u2060", "\0");

test("any text is what it shows, and its ends stay its ends", () => {
  fc.assert(
    fc.property(fc.array(shown, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const composed = compose(text);
      expect(composed?.text ?? text).toBe(withoutInvisible(text).normalize("NFC"));
      if (composed !== null) expectOrder(composed, text);
    }),
  );
});

function expectOrder({ text, toRead, fromRead }: Composed, read: string): void {
  expect(toRead({ start: 0, end: text.length })).toEqual({ start: 0, end: read.length });
  expect(fromRead({ start: 0, end: read.length })).toEqual({ start: 0, end: text.length });
  const offsets = Array.from({ length: text.length }, (_, at) => {
    const { start, end } = toRead({ start: at, end: at + 1 });
    return [start, end];
  });
  for (const [at, [start, end]] of offsets.entries()) {
    expect(start!).toBeLessThanOrEqual(end!);
    expect(start!).toBeGreaterThanOrEqual(offsets[at - 1]?.[0] ?? 0);
    expect(start!).toBeLessThanOrEqual(offsets[at - 1]?.[1] ?? 0);
  }
}
