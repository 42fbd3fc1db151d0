import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "../../src/apply/decide.ts";
import type { Annotation } from "../../src/model/claim.ts";

const claim = fc
  .record({
    kind: fc.constantFrom("remove" as const, "keep" as const),
    start: fc.nat(40),
    length: fc.nat(20),
    confidence: fc.constantFrom(0.2, 0.4, 0.6, 0.8),
    reason: fc.constantFrom("chrome/a" as const, "chrome/b" as const),
  })
  .map(
    ({ kind, start, length, confidence, reason }): Annotation => ({
      kind,
      span: { start, end: start + length },
      confidence,
      reason,
      evidence: [{ signal: "made", value: true }],
    }),
  );
const policy = { cut: 0.5, suspect: 0.3 };

describe("decide", () => {
  test("no claims, no changes", () => {
    expect(decide([], policy)).toEqual({ changes: [], suspects: [] });
  });

  test("changes are ordered and disjoint, and do not depend on the order of claims", () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 12 }), (claims) => {
        const { changes, suspects } = decide(claims, policy);
        for (let i = 1; i < changes.length; i++)
          expect(changes[i]!.start).toBeGreaterThanOrEqual(changes[i - 1]!.end);
        expect(decide(claims.toReversed(), policy)).toEqual({ changes, suspects });
      }),
    );
  });

  test("each code unit goes by its strongest claim, and keep wins a tie", () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 12 }), (claims) => {
        const { changes } = decide(claims, policy);
        for (let at = 0; at < 60; at++) {
          const here = claims.filter(
            (c) => "span" in c && c.span !== undefined && c.span.start <= at && at < c.span.end,
          );
          const top = Math.max(0, ...here.map((c) => c.confidence));
          const cut =
            top >= policy.cut && !here.some((c) => c.confidence === top && c.kind === "keep");
          expect(changes.some((c) => c.start <= at && at < c.end)).toBe(cut);
        }
      }),
    );
  });

  test("a replacement counts only where all of its span is kept", () => {
    const evidence = [{ signal: "made", value: true }] as const;
    const remove: Annotation = {
      kind: "remove",
      span: { start: 0, end: 5 },
      confidence: 0.9,
      reason: "chrome/a",
      evidence,
    };
    const replace = (start: number, end: number): Annotation => ({
      kind: "replace",
      span: { start, end },
      text: "x",
      confidence: 1,
      reason: "names/canonical",
      evidence,
    });
    const { changes } = decide([remove, replace(4, 7), replace(8, 9)], policy);
    expect(changes.map((c) => [c.start, c.end, c.claim.kind])).toEqual([
      [0, 5, "remove"],
      [8, 9, "replace"],
    ]);
  });
});
