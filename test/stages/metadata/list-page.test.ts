import { expect, test } from "vitest";
import { z } from "zod";
import { defineStage, type Stage } from "../../../src/model/stage.ts";
import { metadata } from "../../../src/stages/metadata/stage.ts";
import { record } from "./run.ts";

const text = [
  "Harbour news of the week",
  "By Ann Lee",
  "3 March 2024",
  "The ferry left the harbour an hour late and reached the island only after dark on Friday.",
  "Passengers said that nobody had told them about the engine trouble before they went aboard.",
].join("\n");

/** A stage before that says what the page is. */
const says = (codes: readonly string[], confidence: number): Stage =>
  defineStage({
    name: "page-type",
    version: 1,
    after: [],
    reasons: {},
    options: z.strictObject({}),
    prepare: () => () =>
      codes.map((code) => ({
        kind: "flag",
        code,
        severity: "warning",
        reason: "page-type/not-article",
        confidence,
        evidence: [{ signal: "page-type", value: code }],
      })),
  });

const read = (codes: readonly string[], confidence = 0.9) => {
  const { authors, published } = record(text, {}, [says(codes, confidence), metadata]);
  return { authors: authors.map(({ name }) => name), published };
};

test("names and dates in a list are those of its entries", () => {
  expect(read([])).toEqual({ authors: ["Ann Lee"], published: "2024-03-03" });
  expect(read(["not-article", "list-page"])).toEqual({ authors: [], published: null });
});

test("on other pages that are no articles a line must say what its date is", () => {
  expect(read(["not-article"])).toEqual({ authors: ["Ann Lee"], published: null });
});

test("a page that may well be an article keeps them", () => {
  const article = { authors: ["Ann Lee"], published: "2024-03-03" };
  expect(read(["not-article", "list-page"], 0.55)).toEqual(article);
});
