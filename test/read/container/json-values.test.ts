import fc from "fast-check";
import { expect, test } from "vitest";
import { splitValues } from "../../../src/read/container/json-values.ts";
import { collect } from "../../collect.ts";
import { inChunks } from "../packed/unpacked.ts";

const pieces = async (text: string, size = 1000, limit = 1000) =>
  (await collect(splitValues(inChunks(Buffer.from(text), size), limit))).map(
    ({ bytes, start, end }) => {
      const found = bytes && Buffer.from(bytes).toString();
      if (found !== null) expect(Buffer.from(text).subarray(start, end).toString()).toBe(found);
      return found;
    },
  );

const object = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }));
const between = fc.constantFrom(",", ", ", "\n", " ,\n", "");

test("objects come out as they went in, however they stand and are cut", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(object, { minLength: 1 }),
      between,
      fc.boolean(),
      fc.integer({ min: 1, max: 30 }),
      async (objects, comma, inArray, size) => {
        const texts = objects.map((value) => JSON.stringify(value, null, size % 2));
        const text = inArray ? `[${texts.join(",")}]` : texts.join(comma);
        expect(await pieces(text, size, 1e6)).toEqual(texts);
      },
    ),
    { numRuns: 60 },
  );
});

test("a value over the limit is not held, and the next is read", async () => {
  const text = `[{"a":"${"x".repeat(500)}"},{"b":1}]`;
  expect(await pieces(text, 100, 200)).toEqual([null, '{"b":1}']);
});

test("other values are told apart", async () => {
  expect(await pieces('[1, "a, b", null, {"a":[1]}, tru')).toEqual([
    "1",
    '"a, b"',
    "null",
    '{"a":[1]}',
    "tru",
  ]);
});
