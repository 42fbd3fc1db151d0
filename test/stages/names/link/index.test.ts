import fc from "fast-check";
import { expect, test } from "vitest";
import { NameIndex } from "../../../../src/stages/names/link/index.ts";
import { soundingWords } from "../../../../src/stages/names/link/person.ts";
import { soundKeys } from "../../../../src/stages/names/spelling/letters.ts";
import { parseName } from "../../../../src/stages/names/spelling/parts.ts";

interface Named {
  readonly name: string;
}

const index = (items: readonly Named[]): NameIndex<Named> => {
  const out = new NameIndex<Named>(({ name }) => [parseName(name)]);
  for (const item of items) out.add(item);
  return out;
};

/** What `sounding` promises, by looking at everybody: word by word, key by key, in the order of adding. */
function everybodySounding(items: readonly Named[], asked: string): string[] {
  const parts = parseName(asked);
  const words = soundingWords(parts).map(soundKeys);
  const keysOf = (item: Named) => soundingWords(parseName(item.name)).flatMap(soundKeys);
  const found = new Set<Named>();
  for (const key of words.flat())
    for (const item of items) {
      const keys = keysOf(item);
      const shared = words.filter((word) => word.some((own) => keys.includes(own))).length;
      if (keys.includes(key) && shared >= Math.min(2, parts.length)) found.add(item);
    }
  return [...found].slice(0, 64).map(({ name }) => name);
}

const given = fc.constantFrom("Muhammad", "Mohammed", "Ali", "Khalid", "Halid", "Omar");
const family = fc.constantFrom("Kadhimi", "Kazemi", "Salih", "Saleh", "Ali", "Nouri", "Haddad");
const full = fc
  .tuple(given, fc.option(given), family)
  .map((words) => words.filter((word) => word !== null).join(" "));

test("whose names sound alike is found as by looking at everybody", () => {
  fc.assert(
    fc.property(fc.array(full, { maxLength: 100 }), fc.oneof(full, family), (names, asked) => {
      const items = names.map((name) => ({ name }));
      expect(
        index(items)
          .sounding(parseName(asked))
          .map(({ name }) => name),
      ).toEqual(everybodySounding(items, asked));
    }),
  );
});

test("of a given name that hundreds share, who shares the surname too is found in order", () => {
  const rare = ["Muhammad Kadhimi", "Mohammed Kazemi", "Muhammad Kadhemi"];
  const many = Array.from({ length: 300 }, (_, i) =>
    i % 100 === 50 ? rare[(i - 50) / 100]! : `Muhammad ${["Nouri", "Haddad", "Salih"][i % 3]}`,
  );
  const items = many.map((name) => ({ name }));
  const found = index(items).sounding(parseName("Muhammad Kadhimi"));
  expect(found.map(({ name }) => name)).toEqual(rare);
  expect(everybodySounding(items, "Muhammad Kadhimi")).toEqual(rare);
});

test("no more than 64 are compared, those that came first", () => {
  const items = Array.from({ length: 200 }, () => ({ name: "Omar Haddad" }));
  expect(index(items).sounding(parseName("Omar Haddad"))).toEqual(items.slice(0, 64));
  expect(index(items).sounding(parseName("Haddad"))).toEqual(items.slice(0, 64));
});

test("of those who share a surname, as many are looked at as are asked for, the first of them", () => {
  const items = Array.from({ length: 300 }, (_, i) => ({ name: `Given${i} Kowalski` }));
  const [part] = parseName("Kowalski");
  const names = (most?: number) => index(items).exact(part!, "surname", most);
  expect(names()).toEqual(items);
  expect(names(64)).toEqual(items.slice(0, 64));
});
