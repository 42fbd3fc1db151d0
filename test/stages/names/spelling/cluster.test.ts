import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { candidatePairs } from "../../../../src/stages/names/spelling/candidates.ts";
import { clusterNames } from "../../../../src/stages/names/spelling/cluster.ts";
import { parseName } from "../../../../src/stages/names/spelling/parts.ts";

const pairsOf = (names: readonly string[]): (readonly [number, number])[] => [
  ...candidatePairs(names.map(parseName)),
];

const syllables = ["ba", "do", "fi", "gu", "le", "mo", "na", "ri", "sa", "tu"];

/** A made-up word for each number up to 10,000, few of one sound. */
const word = (number: number): string =>
  [1, 10, 100, 1000].map((of) => syllables[Math.floor(number / of) % 10]).join("");

/** Thousands of one family: more than may be compared for their family name alone. */
const family = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${word(i * 7)} Khan`);

describe("candidatePairs", () => {
  test("gives each pair once, the lower number first", () => {
    const word = fc.constantFrom("Ali", "Reza", "Alireza", "Khan", "Kahn", "Muhammad", "J.", "");
    const name = fc.array(word, { maxLength: 4 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 200 }), (names) => {
        const pairs = pairsOf(names);
        expect(pairs.every(([a, b]) => a < b && b < names.length)).toBe(true);
        expect(new Set(pairs.map(String)).size).toBe(pairs.length);
      }),
    );
  });

  test("one part in common is enough where few share it", () => {
    expect(pairsOf(["Omar Khan", "Alireza Khan", "Nuri Haddad"])).toEqual([[0, 1]]);
    // All parts of the shorter but one, or two.
    expect(pairsOf(["Lola Mimi Khan", "Boris Gleb Khan"])).toEqual([]);
  });

  test("grows with the number of names, not with its square", () => {
    const found = pairsOf(family(4000)).length;
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(4000 * 128 * 2);
    const twoShared = Array.from({ length: 3000 }, (_, i) => `Muhammad ${word(i * 3)} Khan`);
    expect(pairsOf(twoShared).length).toBeLessThan(3000 * 128 * 2);
  });
});

describe("clusterNames", () => {
  test("finds spellings of one name in a family of thousands", () => {
    const names = [...family(1000), "Aleksandr Khan", "Alexander Kahn", "Ali Reza Khan"];
    const numbers = clusterNames([...names, "Alireza Khan", "Alexander Khan"]);
    const [aleksandr, alexander, aliReza, alireza, again] = numbers.slice(1000);
    expect([alexander, again]).toEqual([aleksandr, aleksandr]);
    expect(alireza).toBe(aliReza);
    expect(aliReza).not.toBe(aleksandr);
  });

  test("one spelling is one cluster, however often it comes; what is no name is none", () => {
    const often = Array.from({ length: 5000 }, (_, i) => (i % 2 === 0 ? "Ann Lee" : "Omar Haddad"));
    expect(new Set(clusterNames(often))).toEqual(new Set([0, 1]));
    expect(clusterNames(["", "Ann Lee", "", "?"])).toEqual([0, 1, 2, 3]);
  });
});
