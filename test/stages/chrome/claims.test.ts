import fc from "fast-check";
import { expect, test } from "vitest";
import type { Annotation } from "../../../src/model/claim.ts";
import { placesOf, removedLines } from "../../../src/stages/chrome/rule.ts";
import { segment } from "../../../src/stages/segment/segment.ts";
import { decodedText } from "../../model/documents.ts";
import { read } from "./read.ts";

const page = read(
  segment(decodedText(Array.from({ length: 12 }, (_, i) => `Line ${i}`).join("\n"))),
);

function removal(start: number, confidence = 0.5): Annotation {
  const evidence = [{ signal: "test", value: true }] as const;
  const span = { start, end: start + 1 };
  return { kind: "remove", span, reason: "chrome/test", confidence, evidence };
}

test("a removal takes away the line that it starts with, in whatever order removals come", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(90)), (starts) => {
      const places = placesOf(
        page,
        starts.map((start) => removal(start)),
      );
      const expected = starts.map((start) =>
        page.lines.findIndex(({ block }) => block.start === start),
      );
      expect([...places]).toEqual(expected);
    }),
  );
});

test("what is no removal takes away no line, and the strongest one of a line counts", () => {
  const [first, second] = page.lines.map(({ block }) => block.start);
  const keep: Annotation = { ...removal(second!), kind: "keep" } as Annotation;
  const claims = [removal(first!, 0.4), removal(first!, 0.9), removal(first!, 0.6), keep];
  expect([...removedLines(page, claims)].slice(0, 2)).toEqual([0.9, 0]);
});
