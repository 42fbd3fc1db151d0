import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply } from "../../src/apply/apply.ts";
import { restore } from "../../src/apply/restore.ts";
import type { Annotation } from "../../src/model/claim.ts";
import { articleRecord } from "../../src/model/record.ts";
import { segment } from "../../src/stages/segment/segment.ts";
import { decodedText } from "../model/documents.ts";

const line = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom("", " ", "\t", "\u00a0", "Sign up for our newsletter", "By Ann Lee", "日本語。"),
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom("\n", "\r\n", "\n\n", "\r", "\u2028")), { maxLength: 12 })
  .map((lines) => lines.flat().join(""));

const claims = (length: number): fc.Arbitrary<Annotation[]> =>
  fc.array(
    fc
      .record({
        kind: fc.constantFrom("remove" as const, "keep" as const, "replace" as const),
        start: fc.nat(length),
        size: fc.nat(20),
        confidence: fc.constantFrom(0.2, 0.4, 0.6, 0.8, 1),
        text: fc.string({ maxLength: 6 }),
      })
      .map(
        ({ kind, start, size, confidence, text }): Annotation => ({
          kind,
          span: { start, end: Math.min(length, start + size) },
          confidence,
          reason: "made/up",
          evidence: [{ signal: "made", value: true }],
          text,
        }),
      ),
    { maxLength: 10 },
  );

const stamp = { name: "test", version: 1, stages: {}, options: "" };

describe("restore", () => {
  test("body and edits give back the text as read, whatever is claimed", () => {
    fc.assert(
      fc.property(
        text.chain((t) => fc.tuple(fc.constant(t), claims(t.length))),
        ([read, made]) => {
          const document = segment(decodedText(read));
          const annotations = [...document.claims, ...made];
          const record = apply(document, annotations, { cut: 0.5, suspect: 0.3 }, stamp);
          expect(restore(record)).toBe(document.text);
          expect(articleRecord.safeParse(record).error).toBeUndefined();
        },
      ),
      { numRuns: 500 },
    );
  });

  test("a record without the originals of its edits cannot be restored", () => {
    const evidence = [{ signal: "made", value: true }];
    const edit = {
      start: 0,
      end: 3,
      op: "remove",
      reason: "a/b",
      confidence: 1,
      evidence,
    } as const;
    expect(() => restore({ body: "", blocks: [], edits: [edit] })).toThrow(/full edits/);
  });
});
