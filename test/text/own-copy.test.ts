import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { wordAt } from "../../src/stages/names/detect/words.ts";
import { parseName } from "../../src/stages/names/spelling/parts.ts";
import { ownCopy } from "../../src/text/own-copy.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Bytes that are still held of what `remember` was given: parts of 60 texts of a megabyte each. */
function heldAfter(remember: (name: string) => void): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < 60; i++) {
    const text = Buffer.from(`Alexandra Konstantinopoulos${i}.${"x".repeat(1e6)}`).toString(
      "latin1",
    );
    remember(text.slice(0, text.indexOf(".")));
  }
  collectGarbage();
  return process.memoryUsage().heapUsed - before;
}

test("a copy is the same text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => ownCopy(text) === text));
});

test("a copy does not keep the text that it was cut out of", () => {
  const names: string[] = [];
  expect(heldAfter((name) => names.push(name))).toBeGreaterThan(50e6);
  const copies: string[] = [];
  expect(heldAfter((name) => copies.push(ownCopy(name)))).toBeLessThan(10e6);
  expect([names.length, copies.length]).toEqual([60, 60]);
});

test("names that have been parsed do not keep their documents", () => {
  expect(heldAfter((name) => parseName(name))).toBeLessThan(10e6);
});

test("words that are known do not keep their documents", () => {
  expect(heldAfter((name) => wordAt(name, name.indexOf(" ") + 1, name.length))).toBeLessThan(10e6);
});
