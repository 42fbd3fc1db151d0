import fc from "fast-check";
import { expect, test } from "vitest";
import {
  betterGold,
  countSegments,
  runAgreement,
  wordAgreement,
} from "../../src/eval/text-score.ts";

test("words count as often as they occur, whatever their case", () => {
  const { precision, recall, f1 } = wordAgreement("The ferry, the FERRY!", "The ferry sailed.");
  expect(precision).toBe(2 / 4);
  expect(recall).toBe(2 / 3);
  expect(f1).toBe(4 / 7);
});

test("runs of four words see the order that single words do not", () => {
  const gold = "one two three four five six";
  expect(wordAgreement("six five four three two one", gold).f1).toBe(1);
  expect(runAgreement("six five four three two one", gold).f1).toBe(0);
  expect(runAgreement("one two three four five", gold)).toEqual({
    precision: 1,
    recall: 2 / 3,
    f1: 0.8,
  });
  expect(runAgreement("two words", "two words").f1).toBe(1);
});

test("an empty text scores nothing, unless nothing was wanted", () => {
  expect(wordAgreement("", "something")).toEqual({ precision: 0, recall: 0, f1: 0 });
  expect(wordAgreement("", "").f1).toBe(1);
});

test("agreement is symmetric, at most 1, and 1 for the text itself", () => {
  fc.assert(
    fc.property(fc.lorem(), fc.lorem(), (a, b) => {
      expect(wordAgreement(a, b).f1).toBe(wordAgreement(b, a).f1);
      expect(wordAgreement(a, b).f1).toBeLessThanOrEqual(1);
      expect(runAgreement(a, a).f1).toBe(1);
    }),
  );
});

test("the standfirst may be in the text or not", () => {
  const body = "Divers found a rope around the propeller.";
  const standfirst = ["Nine days without a boat."];
  expect(betterGold(body, body, standfirst)).toBe(body);
  const both = `${standfirst[0]}\n${body}`;
  expect(betterGold(both, body, standfirst)).toBe(both);
});

test("segments are found across lines and links, short ones only as they stand", () => {
  const text = "The night ferry\nsailed , again on Monday. This theory holds.";
  const counts = countSegments(
    text,
    ["night ferry sailed, again on Monday", "ist he", "Monday."],
    ["Share this", "theory", ""],
  );
  expect(counts).toEqual({
    found: 2,
    wanted: 3,
    wrong: 1,
    unwanted: 3,
    missing: ["ist he"],
    leaked: ["theory"],
  });
});
