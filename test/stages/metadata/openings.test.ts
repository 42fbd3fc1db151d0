import fc from "fast-check";
import { expect, test } from "vitest";
import { Openings } from "../../../src/stages/metadata/openings.ts";

const phrases = ["by", "y", "été", "año", "written by", "e", "от", "a b", "the wire"];
const openings = new Openings(phrases);

/** Text of letters that the phrases are made of, with accents apart. */
const texts = fc.string({
  unit: fc.constantFrom(..."bytewrinhéoатñ Ea\u0301\u0303Y"),
  maxLength: 12,
});

function folded(text: string): string {
  return text.toLowerCase().normalize("NFC");
}

test.each(["By Ann Lee", "BY", "y", "Été", "Año", "From By", "Written by Ann", "От Анны"])(
  "a phrase may open or stand in %j",
  (text) => {
    expect(openings.mayOpen(text) || openings.mayStand(text, text.indexOf(" ") + 1)).toBe(true);
  },
);

test.each(["Bymonday", "Ferry", "wr", "", "then", "xy", "a c"])("no phrase opens %j", (text) => {
  expect(openings.mayOpen(text)).toBe(false);
});

test("what a phrase opens is never told not to be opened by one", () => {
  fc.assert(
    fc.property(fc.constantFrom(...phrases), texts, (phrase, rest) => {
      const text = phrase.toUpperCase() + rest;
      // Where the rest goes on with the last letter, another letter stands there.
      if (!folded(text).startsWith(phrase) || /^\p{L}/u.test(folded(text).slice(phrase.length)))
        return;
      expect(openings.mayOpen(text)).toBe(true);
      expect(openings.mayStand(`x ${text}`, 2)).toBe(true);
    }),
  );
});
