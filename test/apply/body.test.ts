import { describe, expect, test } from "vitest";
import { writeBody } from "../../src/apply/body.ts";
import type { Change } from "../../src/apply/decide.ts";
import { clean } from "../../src/clean.ts";
import { segment } from "../../src/stages/segment/segment.ts";
import { decodedText } from "../model/documents.ts";

describe("where a span of the text as read stands in the body", () => {
  const text = "One Two\nThree Four\n\nFive";

  function removing(...spans: readonly { readonly start: number; readonly end: number }[]) {
    const changes = spans.map(
      (span): Change => ({
        ...span,
        claim: {
          kind: "remove",
          span,
          confidence: 1,
          reason: "made/up",
          evidence: [{ signal: "made", value: true }],
        },
      }),
    );
    const body = writeBody(segment(decodedText(text)), [], changes);
    return (words: string): string | null => {
      const start = text.indexOf(words);
      const at = body.locate({ start, end: start + words.length });
      return at && body.text.slice(at.start, at.end);
    };
  }

  test("over a line break between two blocks it holds what parts them in the body", () => {
    const shown = removing();
    expect(shown("Two\nThree")).toMatch(/^Two\n+Three$/);
    expect(shown("Four\n\nFive")).toBe("Four\n\nFive");
  });

  test("where any word of it was removed it stands nowhere", () => {
    const shown = removing({ start: 8, end: 13 });
    expect(shown("Two\nThree")).toBeNull();
    expect(shown("Two\nThree Four")).toBeNull();
    expect(shown("Four\n\nFive")).toBe("Four\n\nFive");
  });
});

test("a name that a line break parts is a mention, and its canonical form has no break", () => {
  const { body, names } = clean(
    "Harbour opens\n\n" +
      '"We have waited long enough," said Mayor Tomas\nQuintana on Tuesday in the town hall.\n\n' +
      "Tomas Quintana left for Lower Vale after that, and the council went home.",
  );
  const [mayor] = names.filter(({ canonical }) => canonical === "Tomas Quintana");
  expect(mayor!.mentions.map(({ surface }) => surface)).toEqual([
    "Tomas\nQuintana",
    "Tomas Quintana",
  ]);
  for (const { bodyStart, bodyEnd } of mayor!.mentions)
    expect(body.slice(bodyStart, bodyEnd)).toMatch(/^Tomas\s+Quintana$/);
});
