import { describe, expect, test } from "vitest";
import { sceneOf } from "../../../src/stages/chrome/rule.ts";
import { rules } from "../../../src/stages/chrome/rules.ts";
import { decode } from "../../../src/stages/decode/decode.ts";
import { segment } from "../../../src/stages/segment/segment.ts";
import { read } from "./read.ts";

const mark = "✂ ";

/** The lines of an example, and which of them carry the mark. */
function readExample(example: string): { text: string; marked: string[] } {
  const lines = example.split("\n");
  return {
    text: lines.map((line) => (line.startsWith(mark) ? line.slice(mark.length) : line)).join("\n"),
    marked: lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length)),
  };
}

function linesFound(rule: (typeof rules)[number], text: string): string[] {
  const document = segment(
    decode({
      origin: { dump: "test", locator: "test", offset: 0 },
      content: text,
      mediaType: rule.examplesAre ?? "text/plain",
      url: null,
      fetchedAt: null,
      extra: {},
    }),
  );
  const claims = [...rule.find(sceneOf(read(document)))];
  for (const claim of claims) {
    expect(claim.reason).toBe(rule.reason);
    expect(claim.evidence.length).toBeGreaterThan(0);
  }
  return claims.flatMap((claim) =>
    claim.kind === "remove" ? [text.slice(claim.span.start, claim.span.end)] : [],
  );
}

describe.each(rules.map((rule) => [rule.reason, rule] as const))("%s", (_, rule) => {
  test("has examples on both sides and says what it finds", () => {
    expect(rule.matching.length).toBeGreaterThan(0);
    expect(rule.sparing.length).toBeGreaterThan(0);
    expect(rule.meaning).toMatch(/^\p{Lu}.*\.$/u);
  });

  test.each(rule.matching)("claims just the marked lines of: %s", (example) => {
    const { text, marked } = readExample(example);
    expect(marked.length).toBeGreaterThan(0);
    expect(linesFound(rule, text)).toEqual(marked);
  });

  test.each(rule.sparing)("finds nothing in: %s", (example) => {
    const { text, marked } = readExample(example);
    expect(marked).toEqual([]);
    expect(linesFound(rule, text)).toEqual([]);
  });
});
