import { fold } from "../spelling/fold.ts";
import { parseName } from "../spelling/parts.ts";
import { contextAfter, signsBefore } from "./context.ts";
import { Is, isFamilyName, isThingNoun } from "./lexicon.ts";
import { follows } from "./phrases.ts";
import { opensSurname, type Piece } from "./pieces.ts";
import { endSigns, isFamilyFirst, partSigns } from "./signs.ts";
import { isThing, notAPerson } from "./things.ts";
import { Gap, type Tokens } from "./tokens.ts";
import { Shape } from "./words.ts";

/** A piece of a run that may name a person. Token indexes, inclusive; offsets on the text. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Titles and nouns around it that say who is meant. */
  readonly titles: readonly string[];
  /** The age that stands behind it. */
  readonly age?: number;
  /** 0 to 1: how sure it is that a person is meant, without knowing any person of the text. */
  readonly strength: number;
}

/** What the whole text says of its words. */
export interface Usage {
  /** Words that stand alone with a capital and do what people do. */
  readonly alone: ReadonlySet<string>;
  /** Folded names of those who wrote the text; they need no other sign. */
  readonly authors: ReadonlySet<string>;
}

/** Words of the longest names that news writes out. */
const longestName = 6;

/** Trims a piece to the words that may be a name and weighs what speaks for a person; null if nobody. */
export function judge(tokens: Tokens, piece: Piece, usage: Usage): Candidate | null {
  if (isIdle(tokens, piece)) return authorAt(tokens, piece.first, piece.last, [], usage);
  let { first, last } = piece;
  while (first < last && isLead(tokens, first, last, piece)) first++;
  while (last > first && isTail(tokens, last)) {
    // "Thomas Jefferson Middle School"
    if ((tokens.flags(last) & thingNoun) !== 0) return null;
    last--;
  }
  const author = authorAt(tokens, first, last, piece.titles, usage);
  if (author !== null) return author;
  const after = contextAfter(tokens, last);
  if (after.namesake || isChristened(tokens, first, piece)) return null;
  if (isCommon(tokens, piece, after.signs)) return null;
  if (isThing(tokens, first, last, piece, after.signs)) return null;
  if (last - first >= longestName) return null;
  const signs = [
    ...signsBefore(tokens, first, piece),
    ...after.signs,
    ...partSigns(tokens, first, last),
    ...endSigns(tokens, first, last, usage.alone),
  ];
  const elder = isElder(tokens, first) ? [tokens.key(first - 1)] : [];
  const titles = [...piece.titles, ...after.titles, ...elder];
  const strength = weigh(signs, isSingle(tokens, first, last));
  const candidate = candidateAt(tokens, first, last, titles, strength);
  return after.age === undefined ? candidate : { ...candidate, age: after.age };
}

function candidateAt(
  tokens: Tokens,
  first: number,
  last: number,
  titles: readonly string[],
  strength: number,
): Candidate {
  const start = tokens.start(first);
  const end = endOf(tokens, last);
  const surface = tokens.text.slice(start, end);
  return { first, last, start, end, surface, titles, strength };
}

/** The point of "Jr." belongs to the name. */
function endOf(tokens: Tokens, last: number): number {
  const end = tokens.end(last);
  const key = tokens.key(last);
  return (key === "jr" || key === "sr") && tokens.text[end] === "." ? end + 1 : end;
}

/** Whoever wrote the text is a person, whatever the words of the name mean elsewhere. */
function authorAt(
  tokens: Tokens,
  first: number,
  last: number,
  titles: readonly string[],
  { authors }: Usage,
): Candidate | null {
  if (authors.size === 0 || !authors.has(fold(tokens.slice(first, last)))) return null;
  return candidateAt(tokens, first, last, titles, 1);
}

/** Places of several words, lone initials, and lone words that the lists know as anything but a name. */
function isIdle(tokens: Tokens, { first, last, titles, closed }: Piece): boolean {
  if (closed) return true;
  if (first !== last || titles.length > 0) return false;
  const { key, flags, shape } = tokens.word(first);
  if (shape === Shape.initial) return true;
  // "Park" may be whom the text names in full.
  if ((flags & Is.word) === 0 && isFamilyName(key)) return false;
  return (flags & (notAPerson | Is.word)) !== 0 && (flags & Is.name) === 0;
}

/** A lone word that opens a sentence and stands in lower case elsewhere in the text. */
function isCommon(
  tokens: Tokens,
  { first, last, titles }: Piece,
  after: readonly string[],
): boolean {
  if (first !== last || titles.length > 0 || after.length > 0) return false;
  if (!tokens.opens(first) || tokens.possessive(first)) return false;
  const { key, flags } = tokens.word(first);
  return (flags !== 0 && (flags & Is.name) === 0) || tokens.isCommon(key);
}

/** "Brandt & Sons" */
const firmEnding = /^ ?& ?\p{Lu}/u;
/** "Kirkland & Ellis" */
const firmStart = /\p{L} ?& ?$/u;

/** "The yacht Anna Bell", "Brandt & Sons": a thing with the name of a person. */
function isChristened(tokens: Tokens, first: number, { last, titles }: Piece): boolean {
  if (titles.length > 0) return false;
  if (opensThing(tokens, first)) return true;
  if (first === last) {
    const [start, end] = [tokens.start(first), tokens.end(last)];
    if (firmEnding.test(tokens.text.slice(end, end + 4))) return true;
    if (firmStart.test(tokens.text.slice(Math.max(0, start - 4), start))) return true;
  }
  if (first === 0 || tokens.shape(first - 1) !== Shape.lower) return false;
  return tokens.gap(first) === Gap.space && isThingNoun(tokens.key(first - 1));
}

const saints = new Set("st saint sainte san santa sao sankt".split(" "));
const storms = new Set("hurricane typhoon cyclone storm".split(" "));

/** "St. Peter’s Square", "Santa Maria Maggiore", "Hurricane Milton", "the storm Milton" */
function opensThing(tokens: Tokens, first: number): boolean {
  const key = tokens.key(first);
  if (saints.has(key) || storms.has(key)) return true;
  return first > 0 && storms.has(tokens.key(first - 1)) && follows(tokens, first);
}

/** "The elder Assad", "the younger Bush". */
function isElder(tokens: Tokens, first: number): boolean {
  if (tokens.shape(first - 1) !== Shape.lower) return false;
  const key = tokens.key(first - 1);
  return key === "elder" || key === "younger";
}

/** Words before the name that only the start of a sentence, or a country, has put there. */
function isLead(tokens: Tokens, at: number, last: number, piece: Piece): boolean {
  const { key, flags, shape } = tokens.word(at);
  const given = (flags & Is.given) !== 0;
  // "A. Petrov", at the start of a sentence too
  if (shape === Shape.initial && tokens.word(at).text.endsWith(".")) return false;
  // "Han Duck-soo", but not "No Load Speed"
  if (last === at + 1 && isFamilyFirst(tokens, at, last)) return false;
  if (shape === Shape.capitals && !given && key.length < 4) return true;
  if ((flags & (Is.calendar | Is.demonym)) !== 0 && !given) return true;
  if ((flags & Is.foreignWord) !== 0 && !given && tokens.opens(at)) return !opensSurname(key);
  if ((flags & Is.word) !== 0 && (!given || piece.titles.length === 0))
    return !given || (flags & Is.alsoWord) === 0;
  if ((flags & (Is.place | Is.organisation)) !== 0 && !given)
    return (tokens.flags(at + 1) & Is.given) !== 0 && at + 1 < last;
  return false;
}

/** Bits of nouns that make the whole a thing, a place, an organisation. */
const thingNoun: number = Is.organisationNoun | Is.placeNoun | Is.namesake;

/** A month or a common word after the name, unless a given name stands right before it. */
function isTail(tokens: Tokens, last: number): boolean {
  return (
    (tokens.flags(last) & (Is.calendar | Is.word)) !== 0 &&
    (tokens.flags(last - 1) & Is.given) === 0
  );
}

/** One word, or one with its article: "Al Kazemi". A hyphen makes no full name: "Smith-Jones". */
function isSingle(tokens: Tokens, first: number, last: number): boolean {
  return first === last || parseName(tokens.slice(first, last)).length === 1;
}

/** What each sign adds to how sure a person is; found by hand on texts of our own. */
const weights: { readonly [sign: string]: number } = {
  honorific: 0.9,
  office: 0.7,
  role: 0.6,
  kin: 0.5,
  byline: 0.6,
  given: 0.6,
  "doubtful-given": 0.35,
  said: 0.3,
  age: 0.4,
  apposition: 0.35,
  compound: 0.5,
  article: 0.3,
  initial: 0.2,
  initials: 0.5,
  numeral: 0.3,
  "reported-from": 0.6,
  unknown: 0.2,
  surname: 0.3,
  "surname-ending": 0.2,
  object: 0.15,
  repeated: 0.3,
  "family-first": 0.5,
  "two-syllables": 0.1,
  opens: -0.1,
};
/** A lone word needs more than two words do. */
const alone = -0.15;

function weigh(signs: readonly string[], single: boolean): number {
  let sum = single ? alone : 0;
  for (const sign of new Set(signs)) sum += weights[sign]!;
  return Math.max(0, Math.min(1, sum));
}
