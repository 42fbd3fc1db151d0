import { expect, test } from "vitest";
import type { MediaType } from "../../../../src/model/document.ts";
import { kindsOf } from "../../../../src/stages/segment/text/kind.ts";
import { linesOf } from "../../../../src/stages/segment/text/lines.ts";

const plain: MediaType = "text/plain";

test.each([
  ["- Ferry times", plain, "list-item"],
  ["* Ferry times", plain, "list-item"],
  ["•Ferry times", plain, "list-item"],
  ["1. Ferry times", plain, "list-item"],
  ["12) Ferry times", plain, "paragraph"],
  ["-5 degrees at noon", plain, "paragraph"],
  ["– No, said the mayor.", plain, "paragraph"],
  ["— No, said the mayor.", plain, "paragraph"],
  ["2019. The year of the crane", plain, "paragraph"],
  ["*** Correction", plain, "paragraph"],
  ["# of ships", plain, "paragraph"],
  ["> quoted", plain, "paragraph"],
  ["## The harbour", "text/markdown", "subhead"],
  ["#harbour", "text/markdown", "paragraph"],
  ["> quoted", "text/markdown", "quote"],
  ["- Ferry times", "text/markdown", "list-item"],
] as const)("%s (%s)", (line, mediaType, kind) => {
  expect(kindsOf(line, [{ start: 0, end: line.length }], mediaType)).toEqual([kind]);
});

test("numbers make a list where they follow each other", () => {
  const lines = ["3. Tides", "4. Ferries", "words", "5) Cranes", "55. Adel Haroun", "2019. A year"];
  const text = lines.join("\n");
  expect(kindsOf(text, linesOf(text), plain)).toEqual([
    "list-item",
    "list-item",
    "paragraph",
    "list-item",
    "paragraph",
    "paragraph",
  ]);
});
