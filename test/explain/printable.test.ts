import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf, fit, printable } from "../../src/explain/printable.ts";

describe("printable", () => {
  test("shows escapes, bidi controls and half pairs instead of sending them", () => {
    expect(printable("a\u001b[31mb\r\n\t\u202ec\ud800\u2028")).toBe(
      "a\\u001b[31mb\\u000d\\n\\tc".replace("c", "\\u202ec\\ud800\\u2028"),
    );
    expect(printable("déjà 日本 \ud83d\ude00")).toBe("déjà 日本 \ud83d\ude00");
  });

  test("leaves nothing that moves a cursor", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(printable(text)).not.toMatch(
          /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/u,
        );
      }),
    );
  });
});

describe("fit", () => {
  test("never takes more columns than it is given", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 1, max: 40 }),
        (text, room) => {
          expect(columnsOf(fit(printable(text), room))).toBeLessThanOrEqual(room);
        },
      ),
    );
  });

  test.each([
    ["short", 5, "short"],
    ["longer", 5, "long…"],
    ["日本語", 6, "日本語"],
    ["日本語", 5, "日本…"],
    ["日本語", 4, "日…"],
    ["e\u0301e\u0301e\u0301", 3, "e\u0301e\u0301e\u0301"],
    ["e\u0301e\u0301e\u0301", 2, "e\u0301…"],
    ["\ud83d\ude00\ud83d\ude00", 3, "\ud83d\ude00…"],
    ["a", 0, ""],
    // A family of four is one picture of two columns, a flag another.
    [
      "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66ab",
      4,
      "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66ab",
    ],
    ["\ud83c\uddeb\ud83c\uddf7\ud83c\uddeb\ud83c\uddf7", 3, "\ud83c\uddeb\ud83c\uddf7…"],
    ["中文ab", 5, "中文…"],
    // No letter, but marks piled on one: it would fill the screen.
    [`a${"\u0301".repeat(1000)}`, 10, "…"],
  ])("%s in %i columns is %s", (text, columns, out) => {
    expect(fit(text, columns)).toBe(out);
  });
});
