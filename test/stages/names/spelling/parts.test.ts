import fc from "fast-check";
import { expect, test } from "vitest";
import { parseName } from "../../../../src/stages/names/spelling/parts.ts";

const shape = (name: string): string =>
  parseName(name)
    .map(({ kind, core }) => (kind === "plain" ? core : `${kind}:${core}`))
    .join(" ");

test.each([
  ["Salma al-Hashimi", "salma hashimi"],
  ["Salma Al Hashimi", "salma hashimi"],
  ["Zayd ash-Shamsi", "zayd shamsi"],
  ["Abd ar-Rahim Noor", "servant:rahim noor"],
  ["Abdurrahim", "servant:rahim"],
  ["Abdelkrim Zouari", "servant:krim zouari"],
  ["Abdallah", "servant:allah"],
  ["Abu Salma al-Hashimi", "father:salma hashimi"],
  ["Abu Abd al-Rahim", "father:abdrahim"],
  ["Nur ad-Din Hadid", "faith:nur hadid"],
  ["Nureddine Hadid", "faith:nur hadid"],
  ["Fath Allah", "god:fath"],
  ["Fathallah", "god:fath"],
  ["Khalid bin Zayd", "khalid zayd"],
  ["Ludwig van der Vliet", "ludwig vliet"],
  ["Ben Carver", "ben carver"],
  ["Dov Ben-Tal", "dov tal"],
  ["J. Carver Jr.", "initial:j carver"],
  ["Chou En-ming", "chou en ming"],
  ["Ṣāliḥ ʿUmarī", "salih umari"],
])("%s", (name, expected) => {
  expect(shape(name)).toBe(expected);
});

test("parts stand where they are written, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (name) => {
      let end = 0;
      for (const part of parseName(name)) {
        expect(part.from).toBeGreaterThanOrEqual(end);
        expect(part.start).toBeGreaterThanOrEqual(part.from);
        expect(part.end).toBeGreaterThan(part.start);
        end = part.end;
      }
      expect(end).toBeLessThanOrEqual(name.length);
    }),
  );
});
