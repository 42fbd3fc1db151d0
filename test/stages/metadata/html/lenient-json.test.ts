import fc from "fast-check";
import { expect, test } from "vitest";
import { readLenientJson } from "../../../../src/stages/metadata/html/lenient-json.ts";

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

test.each([
  ['{"a":1,}', { a: 1 }],
  ['{"a":[1,2,,],}', { a: [1, 2] }],
  ['<!--\n{"a":1}\n-->', { a: 1 }],
  ['//<![CDATA[\n{"a":"b"}\n//]]>', { a: "b" }],
  ['{"a":"one\ntwo"}', { a: "one\ntwo" }],
  ['{"a":1 /* note */, // more\n "b":true};', { a: 1, b: true }],
  ['{"a":1}{"b":2}', [{ a: 1 }, { b: 2 }]],
  ['{"a":"\\u00e4\\q\\/"', { a: "äq/" }],
  ['{"a":"The "last" ferry","b":1,}', { a: 'The "last" ferry', b: 1 }],
  ['{"a":"They said "no"","b":1}', { a: 'They said "no"', b: 1 }],
  ['{"a":"one" "b":"two",}', { a: "one", b: "two" }],
  ['{"a":{"b":"cut o', { a: { b: "cut o" } }],
])("%s", (text, expected) => {
  expect(plain(readLenientJson(text))).toEqual(expected);
});

test.each(["", "   ", "var x = 1;", "{a:1}", '{"a"'])("%s is no JSON", (text) => {
  expect(readLenientJson(text) ?? {}).toEqual({});
});

test("names of prototypes are plain keys", () => {
  for (const text of [
    '{"__proto__":{"x":1},"toString":2}',
    '{"__proto__":{"x":1},"toString":2,}',
  ]) {
    const value = readLenientJson(text) as { readonly [key: string]: unknown };
    expect(Object.keys(value)).toEqual(["__proto__", "toString"]);
  }
  expect(({} as { x?: number }).x).toBeUndefined();
});

test("nesting without end is no crash", () => {
  expect(() => readLenientJson(`{"a":1,${'{"a":['.repeat(200_000)}`)).not.toThrow();
  expect(() => readLenientJson("[".repeat(2_000_000))).not.toThrow();
});

test("what JSON.parse reads is read the same, and any text is read without an error", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(plain(readLenientJson(`${text} `))).toEqual(plain(JSON.parse(text)));
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\/*ab1 \n') }), (text) => {
      readLenientJson(text);
    }),
  );
});
