import { describe, expect, test } from "vitest";
import { z } from "zod";
import { definePipeline } from "../../src/config/define.ts";
import type { Annotation, RemoveClaim } from "../../src/model/claim.ts";
import { type Annotated, defineStage } from "../../src/model/stage.ts";
import { examine } from "../../src/run/examine.ts";
import { brokenInvariants } from "../../src/samples/invariants.ts";
import { rawText } from "../model/documents.ts";

function broken(text: string, annotate: (input: Annotated) => Annotation[]): string[] {
  const options = z.strictObject({});
  const stage = defineStage({
    name: "made",
    version: 1,
    after: [],
    reasons: {},
    options,
    prepare: () => annotate,
  });
  // What an own stage claims is checked before; a built-in one is not.
  const stages = [{ name: "made", annotate }];
  const pipeline = { ...definePipeline({ name: "made", version: 1, stages: [stage] }), stages };
  const raw = rawText(text);
  return brokenInvariants(raw, examine(raw, pipeline), pipeline);
}

const remove = (start: number, end: number, confidence = 1): RemoveClaim => ({
  kind: "remove",
  span: { start, end },
  reason: "made/up",
  confidence,
  evidence: [{ signal: "made", value: true }],
});

describe("brokenInvariants", () => {
  test("finds nothing where nothing is claimed", () => {
    expect(broken("A café stands here.\nIt is open.\n", () => [])).toEqual([]);
  });

  test("finds a stage that cuts more each time", () => {
    const found = broken("One. Two. Three.", () => [remove(0, 5)]);
    expect(found[0]).toMatch(/cleaning the cleaned body changes it: made\/up at "Two. "/);
  });

  test("finds a stage that decides by the form of line breaks; that of letters none can see", () => {
    const byForm = ({ document: { text } }: Annotated): Annotation[] =>
      text.includes("\r") || text !== text.normalize("NFC") ? [remove(0, 4)] : [];
    expect(broken("Café\nopen\nuntil ten", byForm)).toEqual([
      'CRLF for LF changes what is decided: ["kept","Café"] becomes ["made/up","Café"]',
    ]);
  });

  test("finds a stage that remembers the documents before", () => {
    let documents = 0;
    const found = broken("One. Two. Three.", () => [remove(0, 3, 0.6 + ++documents / 1000)]);
    expect(found).toContain("what was cleaned before changes the record");
  });

  test("finds a record that is not valid", () => {
    expect(broken("One. Two.", () => [remove(0, 5, 7)])[0]).toMatch(/the record is not valid/);
  });

  test("finds a span that splits a surrogate pair", () => {
    expect(broken("\ud83d\ude00 smile.", () => [remove(0, 1)]).join()).toMatch(/splits a pair/);
  });

  test("finds a mention that is not where it says", () => {
    const mention: Annotation = {
      ...remove(0, 3),
      kind: "mention",
      surface: "Two",
      entity: "a",
      canonical: "Two",
      status: "new",
    };
    expect(broken("One. Two.", () => [mention]).join()).toMatch(/"Two" is not at 0/);
  });
});
