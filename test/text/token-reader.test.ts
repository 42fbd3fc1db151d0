import fc from "fast-check";
import { expect, test } from "vitest";
import { TokenReader } from "../../src/text/token-reader.ts";
import { tokensOf } from "../../src/text/tokens.ts";

function read(text: string, limit = 100): TokenReader {
  const reader = new TokenReader();
  reader.open(text);
  reader.read(0, text.length, limit);
  return reader;
}

test.each([
  ["Two words", 2],
  ["図書館を開く", 3],
  ["ห้องสมุด", 2],
  ["도서관을 연다", 2],
  ["", 0],
])("counts the words of %s", (text, words) => {
  expect(Math.round(read(text).words)).toBe(words);
});

test("counts what it sees on the way", () => {
  expect(read("“No,” he said. Then 3 Men left!")).toMatchObject({
    lower: 3,
    upper: 3,
    digits: 1,
    commas: 1,
    quotes: 2,
    sentences: 1,
  });
});

test("stops after the limit, and says how far it came", () => {
  const { count, length } = read("one two three four", 2);
  expect(count).toBe(2);
  expect(length).toBe("one two".length);
});

test("counts the letters of each token", () => {
  const { lengths, count } = read("a bc 1,204 you're");
  expect([...lengths.subarray(0, count)]).toEqual([1, 2, 5, 6]);
});

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 120 }),
  fc.string({ unit: "binary", maxLength: 120 }),
  fc
    .array(
      fc.constantFrom("news ", "Don’t ", "1,2", ".5k ", "İ", "e\u0301", "図", "\ud800", ". ", "© "),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join("")),
);

test("reads a line of a text as it reads the line alone", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (lines) => {
      const reader = new TokenReader();
      reader.open(lines.join("\n"));
      let start = 0;
      for (const line of lines) {
        const from = reader.count;
        reader.read(start, start + line.length, 1000);
        const alone = read(line, 1000);
        expect([...reader.tokens.subarray(from, reader.count)]).toEqual(tokensOf(line));
        const { tokens: a, lengths: b, count: c, ...seen } = alone;
        expect(reader).toMatchObject(seen);
        start += line.length + 1;
      }
    }),
  );
});

test("tokens stay when the reader goes on with another text, and make room as they come", () => {
  const reader = new TokenReader();
  const line = "one two three ".repeat(1000);
  reader.open(line);
  reader.read(0, line.length, line.length);
  reader.append("four");
  reader.read(0, 4, 10);
  expect(reader.count).toBe(3001);
  expect([...reader.tokens.subarray(0, 3)]).toEqual(tokensOf("one two three"));
  expect(reader.tokens[3000]).toBe(tokensOf("four")[0]);
});

test("reads a text after one of millions of characters", () => {
  const reader = read("word ".repeat(300_000), 1_500_000);
  expect(reader.count).toBe(300_000);
  reader.open("two words");
  reader.read(0, 9, 60);
  expect([...reader.tokens.subarray(0, reader.count)]).toEqual(tokensOf("two words"));
});
