import { codeAt } from "./code-at.ts";

/**
 * What a line holds, as a set of bits: most questions about a line can be answered with no by one of
 * them, and one pass over the line finds all.
 */
export type Traits = number;

type Trait =
  | "digit"
  | "year"
  | "markup"
  | "bar"
  | "path"
  | "ideograph"
  | "hangul"
  | "capital"
  | "space";

export const holds: Readonly<Record<Trait, Traits>> = {
  /** A digit of ASCII, or of another script in which news writes dates. */
  digit: 1,
  /** A year in full, or two digits behind a sign: without either there is no date. */
  year: 2,
  /** `*`, `_`, `[` or a backtick: the line may be Markdown. */
  markup: 4,
  /** `|`, `•`: what parts the entries of a line. */
  bar: 8,
  /** Signs of paths and menus, bars and strokes among them. */
  path: 0x10,
  /** Han, Hiragana or Katakana. Halves of surrogate pairs count, for they may be Han. */
  ideograph: 0x20,
  hangul: 0x40,
  /** A capital, or a letter of a script without case: a name opens with one. Halves of surrogate pairs count. */
  capital: 0x80,
  space: 0x100,
};

/** Longer lines are paragraphs: they may hold anything. */
const longest = 500;
const anything: Traits = 0x1ff;

/** Of a code unit only: a sign that a year of two digits may follow. */
const beforeYear = 0x400;
const known = 0x8000;

const patterns: readonly (readonly [Traits, RegExp])[] = [
  [holds.digit, /[\d٠-٩۰-۹०-९０-９]/],
  [holds.markup, /[*_[`]/],
  [holds.bar, /[|｜•●]/],
  [holds.path, /[>»›→|｜/]/],
  [holds.ideograph, /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\ud800-\udfff]/u],
  [holds.hangul, /\p{sc=Hangul}/u],
  [holds.capital, /[\p{Lu}\p{Lt}\p{Lo}\ud800-\udfff]/u],
  [holds.space, /\s/u],
  [beforeYear, /[-/.]/],
];

/** Traits of code units found so far: a page has few different characters. */
const ofUnits: Uint16Array = new Uint16Array(0x10000);

function learn(code: number): Traits {
  const character = String.fromCharCode(code);
  let traits: Traits = known;
  for (const [trait, pattern] of patterns) if (pattern.test(character)) traits |= trait;
  ofUnits[code] = traits;
  return traits;
}

/** The traits of a line, found in one pass. */
export function traitsOf(line: string): Traits {
  const { length } = line;
  if (length > longest) return anything;
  let traits: Traits = 0;
  /** Digits side by side, and whether only white space stands between them and a sign. */
  let digits = 0;
  let signed = false;
  for (let at = 0; at < length; at++) {
    const code = codeAt(line, at);
    const own = ofUnits[code]! || learn(code);
    traits |= own;
    if ((own & holds.digit) !== 0) {
      digits++;
      continue;
    }
    if (digits > 0) {
      if (isYear(digits, signed)) traits |= holds.year;
      digits = 0;
      signed = false;
    }
    if ((own & beforeYear) !== 0) signed = true;
    else if ((own & holds.space) === 0) signed = false;
  }
  return isYear(digits, signed) ? traits | holds.year : traits;
}

function isYear(digits: number, signed: boolean): boolean {
  return digits === 4 || (digits === 2 && signed);
}
