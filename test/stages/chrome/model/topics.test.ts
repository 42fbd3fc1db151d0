import { expect, test } from "vitest";
import { topicFeatures, writeTopics } from "../../../../src/stages/chrome/model/topics.ts";
import { sceneOf } from "../../../../src/stages/chrome/rule.ts";
import { pageOf } from "../read.ts";

/** The numbers of each line by their names. */
function numbersOf(lines: readonly string[]): { readonly [name: string]: number }[] {
  const scene = sceneOf(pageOf(lines));
  const width = topicFeatures.length + 2;
  const rows = new Float32Array(width * lines.length).fill(-7);
  writeTopics(scene, rows, width, 1);
  return lines.map((_, line) => {
    const row = rows.subarray(line * width, (line + 1) * width);
    expect([row[0], row[width - 1]]).toEqual([-7, -7]);
    return Object.fromEntries(topicFeatures.map((name, at) => [name, row[at + 1]!]));
  });
}

const numbers = numbersOf([
  "The ferry left the harbour of Wexley an hour late and reached the island only after dark.",
  "Passengers on the ferry said that nobody had told them about the engine before they left Wexley.",
  "A court has fined the bakery because its loaves weighed less than the label promised buyers.",
  "The engine of the ferry was mended in Wexley, and passengers left the island in the morning.",
  "…",
]);

test("a sentence of the body is held against the others, not against itself", () => {
  expect(numbers[2]!["topics-elsewhere"]).toBe(0);
  expect(numbers[1]!["topics-elsewhere"]).toBeGreaterThan(0.3);
  expect(numbers[2]!["topics-elsewhere-around"]).toBeGreaterThan(0.3);
});

test("a line without topics is about nothing", () => {
  expect(numbers[4]!["topics-elsewhere"]).toBe(-1);
  expect(numbers[4]!["topics-of-opening"]).toBe(-1);
});
