import { isNumeral, parseName } from "../spelling/parts.ts";
import { endsLikeSurname, Is, isFamilyName, lookUp } from "./lexicon.ts";
import type { Tokens } from "./tokens.ts";
import { Shape, type Word } from "./words.ts";

/** What the words of a name say for a person, one by one. */
export function partSigns(tokens: Tokens, first: number, last: number): string[] {
  const out: string[] = [];
  let unknown = last > first;
  for (let at = first; at <= last; at++) {
    const word = tokens.word(at);
    const flags = nameFlags(word);
    if ((flags & Is.given) !== 0) {
      const other = flags & (Is.alsoWord | Is.word | Is.place | Is.calendar);
      if (other === 0 || (at > first && (flags & (Is.place | Is.calendar)) === 0))
        out.push("given");
      else if (last > first) out.push("doubtful-given");
    }
    if (at === last && at > first && isNumeral(word.text)) out.push("numeral");
    if (at === first && last > first && word.shape === Shape.initial && word.text.endsWith("."))
      out.push(word.text.length > 2 ? "initials" : "initial");
    if (word.shape === Shape.initial && at > first && at < last) out.push("initial");
    if (word.shape === Shape.particle) out.push("article");
    if (
      (flags & ~(Is.name | Is.foreignWord)) !== 0 ||
      (flags & Is.given) !== 0 ||
      tokens.isCommon(word.key)
    )
      unknown = false;
  }
  if (unknown) out.push("unknown");
  if (isCompound(tokens, first, last)) out.push("compound");
  return out;
}

/** How compounds open: Abd-, Abu-. */
const openings = /^(?:ab[du]|abou|aboo|ebu|umm?$|oum$)/;

/** Whether a part of the name is Abd + X or Abu + X. */
function isCompound(tokens: Tokens, first: number, last: number): boolean {
  let possible = false;
  for (let at = first; at <= last && !possible; at++) possible = openings.test(tokens.key(at));
  if (!possible) return false;
  const parts = parseName(tokens.slice(first, last));
  return parts.some(({ kind }) => kind === "servant" || kind === "father");
}

/** What the lists know of a word, of its first half if it is hyphenated: Jean-Claude. */
function nameFlags({ key, shape, text, flags }: Word): number {
  // AI, ED, REI: an acronym is no given name.
  if (shape === Shape.capitals && key.length <= 3) return 0;
  if (flags !== 0 || key.length < 5) return flags;
  const half = text.split(/[-‐‑]/, 1)[0]!;
  return half.length === text.length ? 0 : lookUp(half.toLowerCase()) & Is.name;
}

/** What the last word says; `alone`: surnames that stand alone elsewhere. */
export function endSigns(
  tokens: Tokens,
  first: number,
  last: number,
  alone: ReadonlySet<string>,
): string[] {
  if (first === last) return [];
  const out: string[] = [];
  const word = tokens.word(last);
  const { key } = word;
  const flags = nameFlags(word);
  if ((flags & Is.surname) !== 0) out.push("surname");
  else if (flags === 0 && endsLikeSurname(key) && !tokens.isCommon(key)) out.push("surname-ending");
  // People are named by surname again; a company seldom by its last word.
  if ((flags & ~Is.name) === 0 && alone.has(key) && !tokens.isCommon(key)) out.push("repeated");
  if (isFamilyFirst(tokens, first, last) || isFamilyLast(tokens, first, last))
    out.push("family-first");
  if (out.at(-1) === "family-first" && twoSyllables.test(tokens.slice(first + 1, last)))
    out.push("two-syllables");
  return out;
}

/** "Kim Yong-ho", "Nguyen Van Thanh": a family name before a given name of two syllables. */
export function isFamilyFirst(tokens: Tokens, first: number, last: number): boolean {
  if (first === last || !isFamilyName(tokens.key(first))) return false;
  return last === first + 2 || twoSyllables.test(tokens.word(last).text);
}

/** The same name turned round: "Yong-ho Kim". */
export function isFamilyLast(tokens: Tokens, first: number, last: number): boolean {
  if (last !== first + 1 || !isFamilyName(tokens.key(last))) return false;
  return twoSyllables.test(tokens.word(first).text);
}

const twoSyllables = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
