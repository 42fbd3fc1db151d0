/**
 * Comparisons of names a second on one core, no word seen before: by halves spellings of one name
 * and names of which the second part differs. Ends with 1 below 50,000. Run by `npm run bench`.
 */
import { compareNames } from "../../src/stages/names/spelling/compare.ts";

const leastPerSecond = 50_000;
const count = 60_000;
const syllables =
  "ka mo sha ri lu vik zen dra ab ha sa mi yo ke tan gor lev ni fa thi bek ul kha ro jas din pet ola wei shi qa ze".split(
    " ",
  );
const otherwise: readonly (readonly [string, string])[] = [
  ["k", "q"],
  ["sh", "ch"],
  ["i", "ee"],
  ["a", "e"],
  ["u", "ou"],
  ["y", "i"],
  ["z", "s"],
];

let state = 1;
const below = (limit: number): number => {
  // A linear congruential generator with the constants of ANSI C.
  state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
  return Math.floor((state / 2 ** 31) * limit);
};
const word = (): string =>
  Array.from({ length: 2 + below(3) }, () => syllables[below(syllables.length)]).join("");
const respelled = (from: string): string => {
  const [x, y] = otherwise[below(otherwise.length)]!;
  return from.replace(x, y);
};
const pairs = Array.from({ length: 2 * count }, (_, i): [string, string] => {
  const [first, last] = [word(), word()];
  const other = i % 2 === 0 ? respelled(last) : word();
  return [`${first} ${last}`, `${respelled(first)} ${other}`];
});

// The first half compiles; its names do not come again.
for (const [a, b] of pairs.slice(0, count)) compareNames(a, b);
const before = process.cpuUsage();
for (const [a, b] of pairs.slice(count)) compareNames(a, b);
const { user, system } = process.cpuUsage(before);
const perSecond = count / ((user + system) / 1e6);
console.log(`\ncold comparisons of names: ${Math.round(perSecond).toLocaleString("en")} a second`);
if (perSecond < leastPerSecond) process.exitCode = 1;
