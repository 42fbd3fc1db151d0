import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectUtf16 } from "../../../src/text/charset/utf16.ts";

const texts = {
  english: "The council met on Tuesday.\nIt “agreed” on a bridge – at last.\n".repeat(5),
  russian: "Совет собрался во вторник.\nОн одобрил «мост» — наконец.\n".repeat(5),
  chinese:
    "市政府星期二宣布，新的港口大桥将于明年春天开工建设。\n预计工期三年，渡轮照常运行。\n".repeat(
      5,
    ),
};

describe("UTF-16 without a mark", () => {
  test.each(Object.entries(texts))("%s", (_, text) => {
    const little = Buffer.from(text, "utf16le");
    expect(detectUtf16(little)).toBe("utf-16le");
    expect(detectUtf16(Buffer.from(little).swap16())).toBe("utf-16be");
  });

  test.each(Object.entries(texts))("%s in UTF-8 is not, nor with a few NULs", (_, text) => {
    expect(detectUtf16(Buffer.from(text))).toBeNull();
    expect(detectUtf16(Buffer.from(`a\0${text}\0`))).toBeNull();
    expect(detectUtf16(Buffer.from(`${text}\0`))).toBeNull();
  });

  test("ASCII with NULs anywhere is not", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { minLength: 1, maxLength: 4 }), (places) => {
        const bytes = Buffer.from(texts.english);
        for (const place of places) bytes[place] = 0;
        expect(detectUtf16(bytes)).toBeNull();
      }),
    );
  });
});
