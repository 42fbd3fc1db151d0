import { Is, isGermanTitle, lookUp } from "./lexicon.ts";
import { creditWords } from "./lines.ts";
import { follows } from "./phrases.ts";
import type { Piece } from "./pieces.ts";
import { Gap, type Tokens } from "./tokens.ts";
import { Shape } from "./words.ts";

/** Words before a name that are looked at for the "By" of a byline. */
const longestByline = 24;

/** What stands before a name and speaks for a person. */
export function signsBefore(tokens: Tokens, first: number, { titles }: Piece): string[] {
  const out: string[] = [];
  for (const title of titles) {
    const flags = lookUp(title);
    if (title.includes(" ") || (flags & Is.office) !== 0) out.push("office");
    if ((flags & Is.honorific) !== 0) out.push("honorific");
    if ((flags & Is.role) !== 0) out.push("role");
    if ((flags & Is.kin) !== 0) out.push("kin");
    if (flags === 0 && isGermanTitle(title)) out.push("role");
  }
  if (inByline(tokens, first)) out.push("byline");
  if (titles.length === 0 && isObject(tokens, first)) out.push("object");
  const flags = tokens.flags(first);
  const plainGiven = (flags & Is.given) !== 0 && (flags & (Is.alsoWord | Is.word)) === 0;
  if (tokens.opens(first) && titles.length === 0 && !plainGiven) out.push("opens");
  return out;
}

/** Verbs of which the object is nearly always somebody. */
const personal = new Set(
  "met told thanked married succeeded replaced accused praised interviewed hired fired sued arrested convicted beat defeated befriended mentored outlived greeted".split(
    " ",
  ),
);

function isObject(tokens: Tokens, first: number): boolean {
  return tokens.gap(first) === Gap.space && personal.has(tokens.key(first - 1));
}

/** "By Anna Bell, Tom Reed and Ann Lee" at the start of a line; "Editing by Anna Bell" anywhere. */
export function inByline(tokens: Tokens, first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - longestByline; at--) {
    if (tokens.line(at) !== tokens.line(first)) return false;
    const lower = tokens.shape(at) === Shape.lower;
    const key = tokens.key(at);
    if (key === "by") return lower ? creditWords.has(tokens.key(at - 1)) : tokens.opens(at);
    if (lower && key !== "and" && key !== "in") return false;
  }
  return false;
}

/** What stands after a name. */
export interface After {
  /** What speaks for a person. */
  readonly signs: readonly string[];
  readonly titles: readonly string[];
  /** "Suharyanto, 43": the age that stands there. */
  readonly age?: number;
  /** What follows makes it the name of a thing: the Imam Ali shrine. */
  readonly namesake: boolean;
}

const nothing: After = { signs: [], titles: [], namesake: false };
const said: After = { ...nothing, signs: ["said"] };
const namesake: After = { ...nothing, namesake: true };
const reported: After = { ...nothing, signs: ["reported-from"] };

const reportVerbs = new Set(["reported", "contributed"]);
const placeWords = new Set(["from", "to", "in"]);
const auxiliaries = new Set(["also", "has", "had", "then", "later", "once"]);
const determiners = new Set("a an the who whose his her their its then".split(" "));

export function contextAfter(tokens: Tokens, last: number): After {
  const at = last + 1;
  if (at >= tokens.length) return nothing;
  if (tokens.gap(at) === Gap.comma) return afterComma(tokens, at);
  if (tokens.shape(at) !== Shape.lower || !follows(tokens, at)) return nothing;
  const { key, flags } = tokens.word(at);
  if ((flags & Is.namesake) !== 0) return namesake;
  if (reportVerbs.has(key)) return placeWords.has(tokens.key(at + 1)) ? reported : said;
  if ((flags & Is.said) !== 0) return said;
  if (auxiliaries.has(key) && (tokens.flags(at + 1) & Is.said) !== 0) return said;
  return key === "the" || key === "a" ? appositive(nounsAfter(tokens, at + 1)) : nothing;
}

function afterComma(tokens: Tokens, at: number): After {
  const { key, shape, text } = tokens.word(at);
  if (shape === Shape.number) return /^\d{1,2}$/.test(text) ? afterAge(tokens, at) : nothing;
  if (key === "who") return { ...appositive(nounsAfter(tokens, at + 1)), signs: ["apposition"] };
  return appositive(nounsAfter(tokens, determiners.has(key) ? at + 1 : at));
}

/** "Suharyanto, 43, a driver" */
function afterAge(tokens: Tokens, at: number): After {
  const aged: After = { ...nothing, signs: ["age"], age: Number(tokens.word(at).text) };
  if (tokens.gap(at + 1) !== Gap.comma) return aged;
  const { signs, titles } = afterComma(tokens, at + 1);
  return { ...aged, signs: [...aged.signs, ...signs], titles };
}

function appositive(titles: readonly string[]): After {
  return titles.length === 0 ? nothing : { ...nothing, signs: ["apposition"], titles };
}

/** Words of an apposition before its noun: "the region's longest-serving president". */
const longestApposition = 5;

/** What an apposition calls the person: "the region's president", "a retired army general". */
function nounsAfter(tokens: Tokens, from: number): string[] {
  for (let at = from; at < tokens.length && at < from + longestApposition; at++) {
    if (at > from && tokens.gap(at) !== Gap.space) return [];
    const { key, flags, shape } = tokens.word(at);
    if (shape === Shape.lower && (flags & Is.said) !== 0 && (flags & Is.role) === 0) return [];
    if ((flags & (Is.role | Is.kin)) !== 0) {
      const pair = `${tokens.key(at - 1)} ${key}`;
      if (pair === "prime minister") return [pair];
      // "X, son of Y" is whom the text is about; "Y, her son" is not.
      return [(flags & Is.kin) !== 0 && tokens.key(at + 1) === "of" ? `${key} of` : key];
    }
  }
  return [];
}
