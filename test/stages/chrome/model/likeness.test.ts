import { expect, test } from "vitest";
import { likenessFeatures, writeLikeness } from "../../../../src/stages/chrome/model/likeness.ts";
import { sceneOf } from "../../../../src/stages/chrome/rule.ts";
import { pageOf } from "../read.ts";

const lines = [
  "The ferry left the harbour an hour late and reached the island only after dark on Friday.",
  "150 g butter",
  "300 g flour",
  "Related",
  "Bridge closed for a week after the storm",
  "Mayor opens the school on the river",
  "600 ml milk",
  "Storm takes the roof off the church tower",
  "Passengers said that nobody had told them about the engine trouble before they went aboard.",
];

/** The numbers of each line by their names; `rules` claim the lines that hold them. */
function numbersOf(rules: Float32Array): { readonly [name: string]: number }[] {
  const scene = sceneOf(pageOf(lines));
  const width = likenessFeatures.length + 2;
  const rows = new Float32Array(width * lines.length).fill(-7);
  writeLikeness(scene, rules, rows, width, 1);
  return lines.map((_, line) => {
    const row = rows.subarray(line * width, (line + 1) * width);
    expect([row[0], row[width - 1]]).toEqual([-7, -7]);
    return Object.fromEntries(likenessFeatures.map((name, at) => [name, row[at + 1]!]));
  });
}

const numbers = numbersOf(Float32Array.from(lines, (_, line) => (line === 4 ? 0.9 : 0)));

test("an item of a list is like the list, a line of the article is like what stands before it", () => {
  const [ingredient, headline] = [numbers[6]!, numbers[7]!];
  expect(headline["unlike-list"]).toBeLessThan(ingredient["unlike-list"]!);
  expect(ingredient["unlike-before-list"]).toBeLessThan(headline["unlike-before-list"]!);
  expect(numbers[5]!["unlike-before"]).toBeLessThan(numbers[6]!["unlike-before"]!);
});

test("there is no list before a heading", () => {
  expect(numbers[2]!["unlike-list"]).toBe(numbers[0]!["unlike-before-list"]);
});

test("counts what rules say from the last prose, and up to the next", () => {
  const since = numbers.map((line) => Math.round(line["rules-since-prose"]! * 10) / 10);
  const until = numbers.map((line) => Math.round(line["rules-until-prose"]! * 10) / 10);
  expect(since).toEqual([0, 0, 0, 0, 0, 0.9, 0.9, 0.9, 0.9]);
  expect(until).toEqual([0.9, 0.9, 0.9, 0.9, 0, 0, 0, 0, 0]);
});
