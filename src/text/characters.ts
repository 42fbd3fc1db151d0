import { codeAt } from "./code-at.ts";

/** What a UTF-16 code unit is, as far as cutting a line into words goes. */
export type CharacterClass = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const space: CharacterClass = 0;
export const lower: CharacterClass = 1;
export const upper: CharacterClass = 2;
/** A letter of a script without case. */
export const caseless: CharacterClass = 3;
/** A letter of a script that is written without spaces: a word of its own. */
export const unspaced: CharacterClass = 4;
export const mark: CharacterClass = 5;
export const digit: CharacterClass = 6;
export const sign: CharacterClass = 7;
const unknown = 8;

const patterns: readonly (readonly [CharacterClass, RegExp])[] = [
  [space, /\s/u],
  [
    unspaced,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
  ],
  [digit, /\p{N}/u],
  [mark, /\p{M}/u],
  [lower, /\p{Ll}/u],
  [upper, /\p{Lu}|\p{Lt}/u],
  [caseless, /\p{L}/u],
];

/** Classes and small letters found so far: a page has few different characters. */
const classes: Uint8Array = new Uint8Array(0x10000).fill(unknown);
const smallLetters: Uint16Array = new Uint16Array(0x10000);

/** Class of a code unit, never of `NaN`. Halves of surrogate pairs count as letters without case. */
export function classOf(code: number): CharacterClass {
  const found = classes[code]!;
  return (found === unknown ? learn(code) : found) as CharacterClass;
}

/** The code unit in lower case; itself where the small letter is no single code unit. */
export function toLower(code: number): number {
  if (classes[code] === unknown) learn(code);
  return smallLetters[code]!;
}

function learn(code: number): CharacterClass {
  const character = String.fromCharCode(code);
  const small = character.toLowerCase();
  smallLetters[code] = small.length === 1 ? codeAt(small, 0) : code;
  const result =
    code >= 0xd800 && code <= 0xdfff
      ? caseless
      : (patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? sign);
  classes[code] = result;
  return result;
}
