import { expect, test } from "vitest";
import { Bag, BagPair } from "../../src/model/bag.ts";
import weights from "../../src/stages/chrome/model/weights.json" with { type: "json" };
import { tokensOf } from "../../src/text/tokens.ts";

const tokens = [
  ...tokensOf("Subscribe to our newsletter, share and read more: the minister said on Tuesday"),
];

test("a pair of bags says what either says", () => {
  const [annotated, made] = [new Bag(weights.diction), new Bag(weights.madeDiction)];
  const pair = new BagPair(weights.diction, weights.madeDiction);
  for (let from = 0; from < tokens.length; from++) {
    const some = tokens.slice(from);
    pair.score(some, some.length);
    expect(pair.firstScore).toBe(annotated.score(some));
    expect(pair.secondScore).toBe(made.score(some));
    expect(pair.firstScore).not.toBe(pair.secondScore);
  }
});

test("no token says nothing", () => {
  const pair = new BagPair(weights.diction, weights.madeDiction);
  pair.score(tokens, tokens.length);
  pair.score(tokens, 0);
  expect([pair.firstScore, pair.secondScore]).toEqual([0, 0]);
});
