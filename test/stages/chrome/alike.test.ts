import fc from "fast-check";
import { expect, test } from "vitest";
import { segment } from "../../../src/stages/segment/segment.ts";
import { decodedText } from "../../model/documents.ts";
import { read } from "./read.ts";

test("the first line of the same text, letter for letter", () => {
  const line = fc.constantFrom(
    "Home",
    "home",
    "Home!",
    "Home?",
    "---",
    "***",
    "Read on",
    "Rot 7",
    "Rot 8",
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
      const { firsts } = read(segment(decodedText(lines.join("\n"))));
      expect([...firsts]).toEqual(lines.map((text) => lines.indexOf(text)));
    }),
  );
});
