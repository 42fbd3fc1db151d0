import { expect, test } from "vitest";
import { Bag, keyOf } from "../../src/model/bag.ts";
import { tokensOf } from "../../src/text/tokens.ts";
import { type Example, learnBag } from "../../training/bag.ts";

const learning = { minSources: 3, passes: 5, rate: 0.1 };

function examples(): Example[] {
  const lines: [string, number][] = [
    ["Subscribe to our newsletter", 1],
    ["Share this story", 1],
    ["The minister said on Tuesday", 0],
    ["The river rose again", 0],
  ];
  return ["a.example", "b.example", "c.example"].flatMap((source) =>
    lines.map(([text, label]) => ({
      tokens: Int32Array.from([...tokensOf(text), ...tokensOf(source)]),
      label,
      weight: 1,
      source,
    })),
  );
}

test("learns what words say, and gives it back from what it wrote", () => {
  const bag = new Bag(learnBag(examples(), learning));
  expect(bag.score(tokensOf("subscribe to this newsletter"))).toBeGreaterThan(0.5);
  expect(bag.score(tokensOf("the river on Tuesday"))).toBeLessThan(-0.5);
});

test("knows nothing of what one source alone says", () => {
  const bag = new Bag(learnBag(examples(), learning));
  expect(bag.score(tokensOf("a b c"))).toBe(0);
  expect(bag.score([])).toBe(0);
});

test("same examples, same bytes", () => {
  expect(learnBag(examples(), learning)).toEqual(learnBag(examples(), learning));
});

test("keys are never negative and fit into 24 bits", () => {
  for (let token = 1; token < 2 ** 30; token = token * 3 + 1) {
    expect(keyOf(token)).toBeGreaterThanOrEqual(0);
    expect(keyOf(token)).toBeLessThan(2 ** 24);
  }
});
