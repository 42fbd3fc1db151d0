import { expect, test } from "vitest";
import { endsSentence } from "../../src/text/punctuation.ts";

test.each([
  "The ferry is late.",
  "“The ferry is late.”",
  "船が遅れた。」",
  "The ferry is late! 🚢",
  "The ferry is late. 👩‍🔧👍🏽 ❤️",
])("ends a sentence: %s", (line) => {
  expect(endsSentence(line)).toBe(true);
});

test.each(["The ferry is late", "The ferry 🚢", "🚢", "𠮷", "", "Ferries"])(
  "does not end a sentence: %s",
  (line) => {
    expect(endsSentence(line)).toBe(false);
  },
);
