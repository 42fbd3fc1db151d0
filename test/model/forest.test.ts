import fc from "fast-check";
import { expect, test } from "vitest";
import { type Forest, Scorer } from "../../src/model/forest.ts";

const features = ["a", "b", "c"];
const threshold = fc.integer({ min: -2, max: 2 });
const value = fc.double({ min: -1, max: 1, noNaN: true });

/** Nodes of a tree: each split is made of a leaf that was there before it. */
const tree = fc
  .array(fc.tuple(fc.nat(), fc.nat(2), threshold, value, value), { maxLength: 20 })
  .map((splits) => {
    const nodes: number[][] = [[-1, 0, 0, 0, 0.5]];
    for (const [pick, feature, at, low, high] of splits) {
      const leaves = nodes.flatMap(([first], index) => (first === -1 ? [index] : []));
      const node = nodes[leaves[pick % leaves.length]!]!;
      node.splice(0, 4, feature, at, nodes.length, nodes.length + 1);
      nodes.push([-1, 0, 0, 0, low], [-1, 0, 0, 0, high]);
    }
    return nodes.flat();
  });

/** Walks each tree from its root: what `Scorer` has to come to by another way. */
function walk({ base, trees }: Forest, row: readonly number[]): { score: number; sums: number[] } {
  let score = base;
  const sums = features.map(() => 0);
  for (const nodes of trees) {
    let at = 0;
    while (nodes[at]! >= 0) {
      const [feature = 0, limit = 0, left = 0, right = 0, before = 0] = nodes.slice(at, at + 5);
      at = 5 * (row[feature]! <= limit ? left : right);
      sums[feature]! += nodes[at + 4]! - before;
    }
    score += nodes[at + 4]!;
  }
  return { score, sums };
}

test("a row comes to the leaf of each tree to which walking the tree leads", () => {
  fc.assert(
    fc.property(
      fc.array(tree, { maxLength: 5 }),
      fc.array(fc.array(threshold, { minLength: 3, maxLength: 3 }), {
        minLength: 1,
        maxLength: 70,
      }),
      (trees, rows) => {
        const forest = { features, base: 0.25, trees };
        const scorer = new Scorer(forest);
        const flat = Float32Array.from(rows.flat());
        const scored = scorer.scoreAll(flat);
        for (const [index, row] of rows.entries()) {
          const { score, sums } = walk(forest, row);
          expect(scored.scores[index]).toBe(score);
          expect(scorer.score(Float32Array.from(row))).toBe(score);
          const contributions = scorer.explain(flat, scored, [index], 3)[0]!;
          for (const { feature, logOdds, value } of contributions) {
            if (logOdds === 0) continue;
            expect(logOdds).toBe(sums[features.indexOf(feature)]);
            expect(value).toBe(row[features.indexOf(feature)]);
          }
          const loudness = contributions.map(({ logOdds }) => Math.abs(logOdds));
          expect(loudness).toEqual(loudness.toSorted((a, b) => b - a));
        }
      },
    ),
  );
});

test("a row that is settled hears no more trees, and no other row is cut short", () => {
  const settled = 2;
  fc.assert(
    fc.property(
      fc.array(tree, { minLength: 10, maxLength: 40 }),
      fc.array(fc.array(threshold, { minLength: 3, maxLength: 3 }), {
        minLength: 1,
        maxLength: 70,
      }),
      (trees, rows) => {
        const forest = { features, base: 0.25, trees };
        const scorer = new Scorer(forest, settled);
        const flat = Float32Array.from(rows.flat());
        const scored = scorer.scoreAll(flat);
        for (const [index, row] of rows.entries()) {
          const after = (heard: number) => walk({ ...forest, trees: trees.slice(0, heard) }, row);
          const heard = scored.heard[index]!;
          const { score, sums } = after(heard);
          expect(scored.scores[index]).toBe(score);
          if (heard < trees.length) expect(Math.abs(score)).toBeGreaterThanOrEqual(settled);
          for (let fewer = 12; fewer < heard; fewer += 12)
            expect(Math.abs(after(fewer).score)).toBeLessThan(settled);
          for (const { feature, logOdds } of scorer.explain(flat, scored, [index], 3)[0]!)
            if (logOdds !== 0) expect(logOdds).toBe(sums[features.indexOf(feature)]);
        }
      },
    ),
  );
});
