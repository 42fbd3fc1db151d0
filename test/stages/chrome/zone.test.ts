import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Page } from "../../../src/stages/chrome/page.ts";
import { sceneOf } from "../../../src/stages/chrome/rule.ts";
import { oddsOf } from "../../../src/stages/chrome/zone.ts";
import { decode } from "../../../src/stages/decode/decode.ts";
import { segment } from "../../../src/stages/segment/segment.ts";
import { read } from "./read.ts";

function pageOf(dump: string): Page {
  return read(
    segment(
      decode({
        origin: { dump: "test", locator: "test", offset: 0 },
        content: dump,
        mediaType: "text/plain",
        url: null,
        fetchedAt: null,
        extra: {},
      }),
    ),
  );
}

/** The lines of the body of a dump, from its first to its last. */
function bodyOf(dump: string): string[] | null {
  const page = pageOf(dump);
  const { zone } = sceneOf(page);
  return zone && page.lines.slice(zone.first, zone.last + 1).map(({ block }) => block.text);
}

const article = [
  "The ferry left the harbour an hour late and reached the island only after dark on Friday.",
  "Passengers said that nobody had told them about the engine trouble before they went aboard.",
  "No one was hurt.",
  "The company will pay for the night in the only hotel of the island, a spokeswoman said.",
];
const menu = ["Home", "News", "Sport", "Culture", "Log in", "Subscribe"];
const list = ["Bridge closed for a week", "Ten walks along the river", "Mayor opens school"];

describe("the body", () => {
  test("goes from the first to the last paragraph, not into menus and lists", () => {
    expect(bodyOf([...menu, ...article, "Most read", ...list].join("\n"))).toEqual(article);
  });

  test("goes over a box inside the article", () => {
    const [first, ...rest] = article;
    expect(bodyOf([...menu, first, "Related", list[0], ...rest].join("\n"))).toEqual([
      first,
      "Related",
      list[0],
      ...rest,
    ]);
  });

  test("ends before comments, however long they are", () => {
    const comments = [
      "6 Comments",
      "I have taken that ferry for twenty years and it was never on time in the winter.",
      "Reply",
      "The company should be made to run a second ship, as it promised when it got the line.",
    ];
    expect(bodyOf([...article, ...comments].join("\n"))).toEqual(article);
  });

  test("takes verse for the body where there is no prose", () => {
    const poem = [
      "I sweep the floor and do not move",
      "the gloves you left upon the sill",
      "as if you had just said to wait",
      "and gone to see about the rain",
      "the radio that only got",
      "the shipping and a little news",
    ];
    expect(bodyOf([...menu, ...poem, "Most read", ...list].join("\n"))).toEqual(poem);
  });

  test("leaves out the headline, which uses the words of the article", () => {
    const headline = "Ferry reaches the island after dark because of engine trouble on board";
    expect(bodyOf([headline, ...article].join("\n"))).toEqual(article);
  });

  test("finds none in a menu", () => {
    expect(bodyOf([...menu, ...list].join("\n"))).toBeNull();
  });
});

describe("the costs", () => {
  test("costs nothing inside the body, more the further a line is from it", () => {
    const [first, ...rest] = sceneOf(pageOf([...article, ...menu].join("\n"))).costs;
    expect(first).toBeCloseTo(0, 3);
    const costs = rest.slice(article.length - 1);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    expect(costs[0]).toBeGreaterThan(0);
  });

  test("is cheaper for a box between two halves of an article than for one behind it", () => {
    const costOf = (lines: readonly string[]): number =>
      sceneOf(pageOf(lines.join("\n"))).costs[lines.indexOf(list[0]!)]!;
    const [opening, ...others] = article;
    const inside = costOf([opening!, "Related", list[0]!, ...others]);
    expect(inside).toBeLessThan(costOf([...article, "Related", list[0]!]));
  });

  test("is never below nothing, and nothing somewhere", () => {
    const line = fc.constantFrom(...article, ...menu, ...list);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const { costs } = sceneOf(pageOf(lines.join("\n")));
        expect(Math.min(...costs)).toBeGreaterThan(-0.01);
        if (lines.some((text) => article.includes(text)))
          expect(Math.min(...costs)).toBeLessThan(0.01);
      }),
    );
  });
});

describe("the odds", () => {
  /** The best sum of the lines of a choice, less what its parts cost, by whether it holds a line. */
  function tried(scores: readonly number[], partCost: number, line: number): number {
    const best = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let choice = 0; choice < 1 << scores.length; choice++) {
      let sum = 0;
      for (const [i, score] of scores.entries()) {
        const held = (choice >> i) & 1;
        if (held === 1) sum += score;
        if (held === 1 && (i === 0 || ((choice >> (i - 1)) & 1) === 0)) sum -= partCost;
      }
      const side = (choice >> line) & 1;
      best[side] = Math.max(best[side]!, sum);
    }
    return best[1]! - best[0]!;
  }

  test("are those of the best choice of parts", () => {
    const score = fc.integer({ min: -80, max: 80 });
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 8 }), (scores) => {
        const odds = oddsOf(Float64Array.from(scores), 30);
        for (const line of scores.keys())
          expect(odds[line]).toBeCloseTo(tried(scores, 30, line), 3);
      }),
    );
  });

  test("a part costs the same, however long the table before it is", () => {
    const odds = (cells: number): number => {
      const table = Array.from({ length: cells }, (_, i) => `${i} kg`);
      const page = pageOf([...article, ...table, article[0]].join("\n"));
      return oddsOf(sceneOf(page).partScores, 60).at(-1)!;
    };
    expect(odds(500)).toBeCloseTo(odds(100), 3);
  });
});
