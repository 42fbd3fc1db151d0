import { expect, test } from "vitest";
import { linesOf } from "../../../../src/stages/segment/text/lines.ts";

const cut = (text: string) =>
  linesOf(text).map(({ start, end, breaks }) => [breaks, text.slice(start, end)]);

test("all that Unicode calls a line end, ends a line", () => {
  expect(cut("a\nb\r\nc\rd\u2028e\u2029f\u0085g\vh\fi")).toEqual(
    [..."abcdefghi"].map((letter, i) => [i === 0 ? 0 : 1, letter]),
  );
});

test("empty lines count as breaks; lines that show nothing do too", () => {
  expect(cut("\n a \u00a0\r\n\t\r\n\u200b\n\0\n\u3000b\ufeff\n\n")).toEqual([
    [1, "a"],
    [4, "b"],
  ]);
});

test("format characters inside a line stay", () => {
  expect(cut("\u202eabc\u200d\n")).toEqual([[0, "\u202eabc\u200d"]]);
});
