import fc from "fast-check";
import { expect, test } from "vitest";
import { splitLines } from "../../../src/read/container/lines.ts";
import { collect } from "../../collect.ts";

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

const read = async (text: string, sizes: readonly number[], limit = 1000) =>
  (await collect(splitLines(cut(Buffer.from(text), sizes), limit))).map((line) => ({
    ...line,
    bytes: line.bytes && Buffer.from(line.bytes).toString(),
  }));

const texts = fc.array(
  fc.oneof(fc.string({ unit: "grapheme", maxLength: 12 }), fc.constantFrom("\n", "\r\n", "\u2028")),
  { maxLength: 12 },
);

test("lines do not depend on where chunks end", () =>
  fc.assert(
    fc.asyncProperty(
      texts.map((parts) => parts.join("")),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 30 }),
      async (text, sizes, limit) => {
        const whole = await read(text, [text.length * 4 + 1], limit);
        expect(await read(text, [1], limit)).toEqual(whole);
        expect(await read(text, sizes, limit)).toEqual(whole);
      },
    ),
  ));

test("byte ranges and numbers lead back to the line", async () => {
  const text = "ä\r\n\nb\u2028c\nlast";
  const bytes = Buffer.from(text);
  const lines = await read(text, [3]);
  expect(lines.map(({ bytes, number, ended }) => [bytes, number, ended])).toEqual([
    ["ä", 1, true],
    ["", 2, true],
    ["b\u2028c", 3, true],
    ["last", 4, false],
  ]);
  expect(lines.map(({ start, end }) => bytes.subarray(start, end).toString())).toEqual([
    "ä\r",
    "",
    "b\u2028c",
    "last",
  ]);
});

test("a line over the limit is given without its bytes, and the next one is read", async () => {
  const lines = await read(`${"x".repeat(50)}\nshort\n`, [7], 20);
  expect(lines.map(({ bytes, start, end }) => [bytes, start, end])).toEqual([
    [null, 0, 50],
    ["short", 51, 56],
  ]);
});
