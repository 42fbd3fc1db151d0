import { describe, expect, test } from "vitest";
import { z } from "zod";
import { clean } from "../../src/clean.ts";
import { definePipeline } from "../../src/config/define.ts";
import type { Annotation } from "../../src/model/claim.ts";
import { DeadLetterError, UsageError } from "../../src/model/errors.ts";
import { articleRecord } from "../../src/model/record.ts";
import { defineStage } from "../../src/model/stage.ts";
import { cleanRecord } from "../../src/run/clean-records.ts";
import { rawText } from "../model/documents.ts";

const text = "The ferry did not sail on Monday.";

const shape = {
  name: "own",
  version: 1,
  after: [],
  reasons: { "own/word": "A word.", "own/name": "A name." },
  options: z.strictObject({}),
};

/** A pipeline whose one stage gives what it is told to, as JavaScript might. */
const claiming = (annotate: () => unknown) =>
  definePipeline({
    name: "p",
    version: 1,
    stages: [defineStage({ ...shape, prepare: () => annotate as () => Annotation[] })],
  });

const said = { reason: "own/word", confidence: 1, evidence: [{ signal: "word", value: "ferry" }] };
const span = { start: 4, end: 9 };
const good = { ...said, kind: "remove", span };

const right: readonly object[] = [
  good,
  { ...good, span: { start: 0, end: text.length } },
  { ...good, span: { start: 5, end: 5 }, confidence: 0 },
  { ...said, kind: "keep", span },
  { ...said, kind: "replace", span, text: "boat" },
  { ...said, kind: "block", span: { start: 0, end: text.length }, as: "quote" },
  { ...said, kind: "zone", span, zone: "comments" },
  { ...said, kind: "field", field: "published", value: "2024-05-01", source: "own" },
  { ...said, kind: "field", field: "section", value: null, source: "own", span },
  { ...said, kind: "flag", code: "own-flag", severity: "info" },
  {
    ...said,
    kind: "mention",
    span,
    surface: "ferry",
    entity: "x",
    canonical: "Ferry",
    status: "new",
  },
];

const wrong: readonly (readonly [string, unknown, string])[] = [
  ["a span before the text", { ...good, span: { start: -5, end: 1e9 } }, "span.start: got -5"],
  ["a span past the text", { ...good, span: { start: 0, end: 34 } }, "at most 33, the length"],
  ["a span that ends first", { ...good, span: { start: 9, end: 4 } }, "span: got"],
  ["a broken number", { ...good, span: { start: 0.5, end: 4 } }, "span.start: got 0.5"],
  ["no span", { ...said, kind: "remove" }, "span: got nothing"],
  ["too sure", { ...good, confidence: 7 }, "confidence: got 7, expected at most 1"],
  ["sure of NaN", { ...good, confidence: Number.NaN }, "confidence: got NaN"],
  ["no evidence", { ...good, evidence: [] }, "evidence: got [], expected at least 1"],
  [
    "evidence that JSON cannot hold",
    { ...good, evidence: [{ signal: "x", value: Number.POSITIVE_INFINITY }] },
    "evidence[0].value: got Infinity",
  ],
  [
    "evidence out of the text",
    { ...good, evidence: [{ signal: "x", value: 1, at: { start: 0, end: 99 } }] },
    "evidence[0].at: got",
  ],
  ["an unknown reason", { ...good, reason: "own/wrd" }, 'did you mean "own/word"'],
  ["a reason of all objects", { ...good, reason: "toString" }, 'reason: got "toString"'],
  ["an unknown kind", { ...good, kind: "delete" }, 'kind: got "delete", expected one of remove'],
  ["an unknown block", { ...said, kind: "block", span, as: "poem" }, 'as: got "poem"'],
  ["an unknown zone", { ...said, kind: "zone", span, zone: "page" }, 'zone: got "page"'],
  ["a flag with a space", { ...said, kind: "flag", code: "a b", severity: "info" }, "code: got"],
  [
    "an unknown field",
    { ...said, kind: "field", field: "headline", value: "x", source: "own" },
    'field: got "headline"',
  ],
  [
    "a date that is none",
    { ...said, kind: "field", field: "published", value: "1 May", source: "own" },
    'value: got "1 May"',
  ],
  [
    "a list that is none",
    { ...said, kind: "field", field: "section", value: "news", source: "own" },
    'value: got "news"',
  ],
  ["nothing", null, "got null, expected a claim"],
];

describe("what an own stage claims", () => {
  test("is taken if it is right, and the record is valid", () => {
    const record = clean(
      text,
      claiming(() => right),
    );
    expect(articleRecord.safeParse(record).error).toBeUndefined();
    expect(record.published).toBe("2024-05-01");
  });

  test.each(wrong)("%s is a dead letter that says which claim", (_, claim, message) => {
    const outcome = cleanRecord(
      rawText(text),
      claiming(() => [good, claim]),
    );
    expect(outcome).toMatchObject({ kind: "dead", dead: { code: "bug" } });
    const dead = outcome.kind === "dead" ? outcome.dead.message : "";
    expect(dead).toContain('stage "own", claim 2 of 2:');
    expect(dead).toContain(message);
    expect(dead).toMatch(/Mend the stage and run the document again$/);
  });

  test.each([
    ["undefined", () => undefined, "gave nothing, expected a list of claims"],
    ["a promise", async () => [], "gave {}, expected a list of claims"],
    [
      "an error",
      () => {
        throw new RangeError("too deep");
      },
      "failed: RangeError: too deep",
    ],
  ])("may not be %s", (_, annotate, message) => {
    expect(() => clean(text, claiming(annotate))).toThrow(DeadLetterError);
    expect(() => clean(text, claiming(annotate))).toThrow(`stage "own" ${message}`);
  });

  test("may come from a generator", () => {
    function* claims() {
      yield good;
    }
    expect(clean(text, claiming(claims)).edits).toContainEqual(
      expect.objectContaining({ op: "remove", original: "ferry" }),
    );
  });
});

describe("a malformed stage is a usage error", () => {
  const refused = (stage: unknown): string => {
    try {
      definePipeline({ name: "p", version: 1, stages: [stage as string] });
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError);
      return (error as UsageError).message;
    }
    return "taken";
  };
  const prepare = () => () => [];

  test.each([
    [null, "stages[0]: got null, expected a value of type object"],
    [7, "stages[0]: got 7"],
    [[], "stages[0]: got nothing"],
    [prepare, "stages[0]: got function"],
    [{}, "stages[0].name: got nothing, expected a value of type string"],
    [{ ...shape }, "stages[0].prepare: got nothing, expected a function"],
    [{ ...shape, prepare, options: {} }, "stages[0].options: got {}, expected a zod schema"],
    [{ ...shape, prepare, after: "chrome" }, 'stages[0].after: got "chrome"'],
    [{ ...shape, prepare, reasons: undefined }, "stages[0].reasons: got nothing"],
    [{ ...shape, prepare: () => null }, 'stage "own": prepare gave null, expected a function'],
  ])("%o", (stage, message) => {
    expect(refused(stage)).toContain(message);
  });

  test("so is a malformed pipeline", () => {
    for (const wrong of [undefined, {}, { name: "p", version: 1, stages: "news" }] as never[])
      expect(() => definePipeline(wrong)).toThrow(/^definePipeline:/);
  });
});
