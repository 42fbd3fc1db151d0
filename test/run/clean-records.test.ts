import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { restore } from "../../src/apply/restore.ts";
import { clean } from "../../src/clean.ts";
import { loadPipeline } from "../../src/config/load.ts";
import { DeadLetterError } from "../../src/model/errors.ts";
import { articleRecord } from "../../src/model/record.ts";
import { cleanRecords, type Outcome } from "../../src/run/clean-records.ts";
import { examine } from "../../src/run/examine.ts";
import { Tally } from "../../src/run/tally.ts";
import { messyText, rawText, unreadable } from "../model/documents.ts";

const pipeline = loadPipeline("news");

async function collect(
  source: Parameters<typeof cleanRecords>[0],
  use = pipeline,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of cleanRecords(source, use)) outcomes.push(outcome);
  return outcomes;
}

describe("cleanRecords", () => {
  test("gives one outcome for each input, in order, and the counts add up", async () => {
    const inputs = [
      rawText("One sentence stands here."),
      unreadable,
      rawText(" \n"),
      rawText("B."),
    ];
    const outcomes = await collect(inputs);
    expect(
      outcomes.map((o) => (o.kind === "dead" ? o.dead.code : o.record.source.locator)),
    ).toEqual(["test.txt", "json", "empty", "test.txt"]);
    const tally = new Tally();
    for (const outcome of outcomes) tally.add(outcome);
    expect(tally.counts()).toEqual({ in: 4, out: 2, dead: 2, dropped: 0 });
    expect(tally.summary().deadCodes).toEqual([
      ["empty", 1],
      ["json", 1],
    ]);
  });

  test("asks for a document only when the one before is taken", async () => {
    let asked = 0;
    async function* source() {
      for (;;) {
        asked++;
        yield rawText(`Document number ${asked}.`);
      }
    }
    const outcomes = cleanRecords(source(), pipeline);
    for (let i = 1; i <= 5; i++) {
      await outcomes.next();
      expect(asked).toBe(i);
    }
    await outcomes.return();
  });

  test("a mistake in a stage is a dead letter, and the run goes on", async () => {
    const fail = (): never => {
      throw new TypeError("x is not a function");
    };
    const failing = { ...pipeline, stages: [{ name: "x", annotate: fail }] };
    const outcomes = await collect([rawText("A."), unreadable], failing);
    expect(outcomes.map((o) => o.kind === "dead" && o.dead.code)).toEqual(["bug", "json"]);
  });
});

describe("every record", () => {
  test.each(["text/plain", "text/markdown", "text/html"] as const)(
    "made of damaged %s is valid and gives the text back",
    (mediaType) => {
      fc.assert(
        fc.property(messyText, (text) => {
          const raw = rawText(text, mediaType);
          try {
            const { document, record } = examine(raw, pipeline);
            expect(
              articleRecord.safeParse(JSON.parse(JSON.stringify(record))).error,
            ).toBeUndefined();
            expect(restore(record)).toBe(document.text);
          } catch (error) {
            if (!(error instanceof DeadLetterError)) throw error;
          }
        }),
        { numRuns: 300 },
      );
    },
  );
});

describe("clean", () => {
  test("takes a string or an object, and gives the id back as it came", () => {
    expect(clean("A sentence stands here.").source.mediaType).toBe("text/plain");
    const record = clean({
      id: 7,
      url: "https://example.org/a",
      text: "A sentence.",
      extra: { a: 1 },
    });
    expect(record).toMatchObject({ url: "https://example.org/a", host: "example.org" });
    expect(record.source).toMatchObject({ id: 7, extra: { a: 1 } });
  });

  test("documents without id and address differ by their content", () => {
    expect(clean("One.").id).not.toBe(clean("Two.").id);
    expect(clean("One.").id).toBe(clean("One.").id);
  });

  test("what cannot become a record is thrown", () => {
    expect(() => clean(" ")).toThrow(DeadLetterError);
  });
});
