import { expect, test } from "vitest";
import { type Forest, Scorer } from "../../../../src/model/forest.ts";
import { againFeatures, readAgain } from "../../../../src/stages/chrome/model/reading.ts";
import { pageOf } from "../read.ts";

const leaf = (value: number) => [-1, 0, 0, 0, value];

/** A forest of one tree that asks whether a feature is above a threshold. */
function asking(features: readonly string[], feature: string, threshold: number, odds: number) {
  const root = [features.indexOf(feature), threshold, 1, 2, 0];
  return { features, base: 0, trees: [[...root, ...leaf(-odds), ...leaf(odds)]] };
}

const seen = ["size", "colour"];
const first = asking(seen, "size", 0.5, 1);
const sure = asking(seen, "size", 0.5, 5);
const again = asking([...seen, ...againFeatures], "reading-before", 0, 2);
const page = pageOf(["Home", "News", "Sport"]);
const rows = Float32Array.of(1, 0, 0, 0, 0, 0);
const read = (first: Forest, again: Forest) =>
  readAgain(new Scorer(first), new Scorer(again), page, rows);
const chance = (odds: number) => 1 / (1 + Math.exp(-odds));

test("a line that is hard to tell is read again, by what stands around it", () => {
  const { chances } = read(first, again);
  expect([...chances]).toEqual([chance(-2), chance(2), chance(-2)]);
});

test("a line that is settled is not", () => {
  const { chances } = read(sure, again);
  expect([...chances]).toEqual([chance(5), chance(-5), chance(-5)]);
});

test("a line that is still hard to tell is read once more, by what the last reading says", () => {
  const vague = asking([...seen, ...againFeatures], "reading-before", 0, 1);
  const { chances } = read(first, vague);
  // At first the line above reads like chrome; once that is read again, it does not.
  expect([...chances]).toEqual([chance(-1), chance(-1), chance(1)]);
});

test("what speaks is what spoke at the reading that counts", () => {
  const reread = read(first, again).explain([1, 2], 1);
  expect(reread).toEqual([
    [{ feature: "reading-before", value: 1, logOdds: 2 }],
    [{ feature: "reading-before", value: -1, logOdds: -2 }],
  ]);
  const settled = read(sure, again).explain([0], 1);
  expect(settled).toEqual([[{ feature: "size", value: 1, logOdds: 5 }]]);
});

test("where a line's first reading speaks at another, it says why it read so", () => {
  const own = asking([...seen, ...againFeatures], "reading", 0, 2);
  const [loud] = read(first, own).explain([0], 1);
  expect(loud).toEqual([{ feature: "size", value: 1, logOdds: 1 }]);
});
