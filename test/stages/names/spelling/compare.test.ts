import fc from "fast-check";
import { expect, test } from "vitest";
import { clusterNames } from "../../../../src/stages/names/spelling/cluster.ts";
import { compareNames } from "../../../../src/stages/names/spelling/compare.ts";

test.each([
  ["Yousef Shaheen", "Youssef Chahine"],
  ["Abd al-Qadir Noor", "Abdelkader Nour"],
  ["Nizar al-Khatib", "Nizar Khatib"],
  ["Dmytro Hrytsenko", "Dmitri Hritsenko"],
  ["Yevhenia Moroz", "Evgenia Moroz"],
  ["Tsvi Moshe Adler", "Zvi Adler"],
  ["Bae Yong-chul", "Pae Yong Chol"],
  ["Anton Hrytsenko", "Anton Hrytsenka"],
  ["Ludwig van der Vliet", "Ludwig Vliet"],
])("%s and %s are one name", (a, b) => {
  expect(compareNames(a, b)).toMatchObject({ same: true });
});

test.each([
  ["Abdul Salam Noor", "Salam Noor"],
  ["Abu Nizar", "Nizar"],
  ["Abu Karim Noor", "Abd al-Karim Noor"],
  ["Karim Noor", "Karima Noor"],
  ["Hasan Ali", "Ali Hasan"],
  ["Ali Khamenei", "Ali Khomeini"],
  ["Nizar Khatib", "Nabil Khatib"],
  ["Bae Yong-chul", "Bae Yong-ho"],
  ["Anna Bell", "Anna Hall"],
  ["Paolo Bell", "Paola Bell"],
  ["Paolo Bell", "Paola Bell Greco"],
  ["Robert Bell", "Roberta Bell"],
  ["Jean Bell", "Jeanne Bell"],
  ["J.K. Rowlins", "Jamal Kashan"],
])("%s and %s are two names", (a, b) => {
  expect(compareNames(a, b)).toMatchObject({ same: false });
});

test("a comparison says why, part by part", () => {
  const { because } = compareNames("Nizar al-Khatib", "Nizar El Khateeb");
  expect(because[0]).toBe("nizar: equal");
  expect(because[1]).toMatch(/^khatib ~ khateeb: letters/);
});

test("what is far too long for a name is compared with nothing", () => {
  const crowd = "Nizar ".repeat(20_000);
  expect(compareNames(crowd, `${crowd}Noor`)).toEqual({
    same: false,
    score: 0,
    weakest: Number.NEGATIVE_INFINITY,
    because: ["a name has more than 32 parts"],
  });
  expect(compareNames("Noor ".repeat(32), "Noor ".repeat(32)).same).toBe(true);
});

test("order of the two names does not matter, equal names are the same", () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{1,8}( (al-|bin |)[A-Z][a-z]{1,9}){0,3}$/);
  fc.assert(
    fc.property(name, name, (a, b) => {
      const [there, back] = [compareNames(a, b), compareNames(b, a)];
      expect(there.same).toBe(back.same);
      expect(there.score).toBeCloseTo(back.score, 9);
      expect(compareNames(a, a).same).toBe(true);
    }),
  );
});

test.each(["", " ", "'", "الكاظمي", "__proto__ constructor", "a".repeat(5000), "\ud800 x"])(
  "%j is compared without trouble",
  (name) => {
    expect(compareNames(name, "Anna Bell").same).toBe(false);
  },
);

test("clusters hold spellings of one name and keep their order", () => {
  const names = [
    "Nizar al-Khatib",
    "Dmytro Hrytsenko",
    "Nezar El Khateeb",
    "Nabil al-Khatib",
    "Dmitri Hritsenko",
    "Nizar Khatib",
  ];
  expect(clusterNames(names)).toEqual([0, 1, 0, 2, 1, 0]);
  expect(clusterNames([])).toEqual([]);
});
