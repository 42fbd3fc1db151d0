import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean } from "../../src/clean.ts";
import { jsonLine, withEdits } from "../../src/write/json-line.ts";
import { toJsonSchema } from "../../src/write/json-schema.ts";

const record = clean({
  id: 1,
  text: "Related\n\nThe first sentence stands here. So does a second.\n",
});

describe("jsonLine", () => {
  test("is one line for every reader, and reads back equal but for half pairs", () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: "binary" }), fc.string({ unit: "binary" }), (json, key) => {
        const value = { [key]: JSON.parse(json), "\u2028": "\u0085\u2029" };
        const line = jsonLine(value);
        expect(line.endsWith("\n")).toBe(true);
        expect(line.slice(0, -1)).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
        expect(line).not.toMatch(/\p{Surrogate}/u);
        expect(JSON.parse(line)).toEqual(value);
      }),
      { numRuns: 50 },
    );
  });

  test("half a surrogate pair becomes U+FFFD, in keys too; a whole one and the words stay", () => {
    const value = { "\udc00": ["a\ud800", "\ud83d\ude00", "\\ud800"] };
    expect(JSON.parse(jsonLine(value))).toEqual({
      "\ufffd": ["a\ufffd", "\ud83d\ude00", "\\ud800"],
    });
  });

  test("keys have the order of the schema", () => {
    const { properties, required } = toJsonSchema() as {
      properties: Record<string, unknown>;
      required: string[];
    };
    const given = Object.keys(properties).filter((key) => required.includes(key));
    expect(Object.keys(JSON.parse(jsonLine(record)))).toEqual(given);
  });
});

describe("withEdits", () => {
  test("full changes nothing, spans drops the originals, none drops the edits", () => {
    expect(record.edits.length).toBeGreaterThan(0);
    expect(withEdits(record, "full")).toBe(record);
    expect(withEdits(record, "none")).toEqual({ ...record, edits: [] });
    const { edits } = withEdits(record, "spans");
    expect(edits.map(({ start, end }) => [start, end])).toEqual(
      record.edits.map(({ start, end }) => [start, end]),
    );
    expect(edits.some((edit) => "original" in edit)).toBe(false);
  });
});
