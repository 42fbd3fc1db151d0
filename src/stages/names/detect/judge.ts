import { parseName } from "../spelling/parts.ts";
import { endsLikeSurname, follows, Is, isFamilyName, lookUp } from "./lexicon.ts";
import { opensSurname, type Piece, type Usage } from "./pieces.ts";
import type { Token } from "./tokens.ts";

/** A piece of a run that has been looked at. Token indexes, inclusive; offsets on the text. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Titles and nouns around it that say who is meant. */
  readonly titles: readonly string[];
  /** 0 to 1: how sure it is that a person is meant, without knowing any person of the text. */
  readonly strength: number;
  /** Never a person: an organisation, a place, something named after one. */
  readonly closed: boolean;
  /** What spoke for a person. */
  readonly signals: readonly string[];
}

/** Parts of the longest names that news writes out. */
const longestName = 6;

const notAPerson =
  Is.organisationNoun | Is.organisation | Is.placeNoun | Is.place | Is.calendar | Is.demonym;

/**
 * Trims a piece to the words that may be a name and weighs what speaks for a person.
 */
export function judge(
  text: string,
  tokens: readonly Token[],
  piece: Piece,
  usage: Usage,
): Candidate {
  if (isIdle(tokens, piece)) return closedAt(text, tokens, piece);
  let { first, last } = piece;
  while (first < last && isLead(tokens, first, last, piece)) first++;
  while (
    last > first &&
    (lookUp(tokens[last]!.key) & (Is.calendar | Is.word)) !== 0 &&
    !named(last, tokens)
  )
    last--;
  const { start } = tokens[first]!;
  const { end } = tokens[last]!;
  const surface = text.slice(start, end);
  const after = contextAfter(tokens, last);
  const titles = [...piece.titles, ...after.titles];
  const base = { first, last, start, end, surface, titles };
  if (isCommon(tokens, piece, usage, after.signals)) {
    return { ...base, strength: 0, closed: true, signals: ["common-word"] };
  }
  if (isElder(tokens, first)) titles.push(tokens[first - 1]!.key);
  if (after.namesake || isThing(tokens, first, last, piece, after.signals)) {
    return { ...base, strength: 0, closed: true, signals: ["named-thing"] };
  }
  const signals = [
    ...before(tokens, first, piece),
    ...after.signals,
    ...within(tokens, first, last, usage),
  ];
  const parts = parseName(surface);
  if (parts.length > longestName) return { ...base, strength: 0, closed: true, signals: ["long"] };
  const single = parts.length === 1;
  return { ...base, strength: weigh(signals, single), closed: false, signals };
}

/** Places of several words, and lone words that the lists know as anything but a name. */
function isIdle(tokens: readonly Token[], { first, last, titles, closed }: Piece): boolean {
  if (closed) return true;
  if (first !== last || titles.length > 0) return false;
  const flags = lookUp(tokens[first]!.key);
  return (flags & (notAPerson | Is.word)) !== 0 && (flags & Is.name) === 0;
}

function closedAt(text: string, tokens: readonly Token[], { first, last }: Piece): Candidate {
  const { start } = tokens[first]!;
  const { end } = tokens[last]!;
  return {
    first,
    last,
    start,
    end,
    surface: text.slice(start, end),
    titles: [],
    strength: 0,
    closed: true,
    signals: ["listed"],
  };
}

/** A lone word that opens a sentence and stands in lower case elsewhere in the text. */
function isCommon(
  tokens: readonly Token[],
  { first, last, titles }: Piece,
  usage: Usage,
  after: readonly string[],
): boolean {
  if (first !== last || titles.length > 0 || after.length > 0) return false;
  const { key, opens, possessive } = tokens[first]!;
  if (!opens || possessive) return false;
  const flags = lookUp(key);
  const listed = flags !== 0 && (flags & Is.name) === 0;
  return listed || usage.common.has(key);
}

/** "The elder Assad", "the younger Bush". */
function isElder(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return before !== undefined && before.shape === "lower" && /^(?:elder|younger)$/.test(before.key);
}

/** Words before the name that only the start of a sentence, or a country, has put there. */
function isLead(tokens: readonly Token[], at: number, last: number, piece: Piece): boolean {
  const token = tokens[at]!;
  const flags = lookUp(token.key);
  const given = (flags & Is.given) !== 0;
  if (token.shape === "capitals" && !given && token.key.length < 4) return true;
  if ((flags & (Is.calendar | Is.demonym)) !== 0 && !given) return true;
  if ((flags & Is.foreignWord) !== 0 && !given && token.opens) return !opensSurname(token.key);
  if ((flags & Is.word) !== 0 && (!given || piece.titles.length === 0))
    return !given || (flags & Is.alsoWord) === 0;
  const next = lookUp(tokens[at + 1]!.key);
  if ((flags & (Is.place | Is.organisation)) !== 0 && !given)
    return (next & Is.given) !== 0 && at + 1 < last;
  return false;
}

function named(last: number, tokens: readonly Token[]): boolean {
  return (lookUp(tokens[last - 1]!.key) & Is.given) !== 0;
}

const signalWeights: { readonly [signal: string]: number } = {
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
  article: 0.25,
  initial: 0.2,
  "reported-from": 0.6,
  unknown: 0.2,
  surname: 0.3,
  "surname-ending": 0.2,
  repeated: 0.3,
  "family-first": 0.5,
  opens: -0.1,
};

/** A lone word needs more than two words do. */
function weigh(signals: readonly string[], single: boolean): number {
  let sum = single ? -0.15 : 0;
  for (const signal of new Set(signals)) sum += signalWeights[signal] ?? 0;
  return Math.max(0, Math.min(1, sum));
}

function before(tokens: readonly Token[], first: number, piece: Piece): string[] {
  const out: string[] = [];
  for (const title of piece.titles) {
    const flags = lookUp(title);
    if (title.includes(" ") || (flags & Is.office) !== 0) out.push("office");
    if ((flags & Is.honorific) !== 0) out.push("honorific");
    if ((flags & Is.role) !== 0) out.push("role");
    if ((flags & Is.kin) !== 0) out.push("kin");
  }
  if (inByline(tokens, first)) out.push("byline");
  const flags = lookUp(tokens[first]!.key);
  const plainGiven = (flags & Is.given) !== 0 && (flags & (Is.alsoWord | Is.word)) === 0;
  if (tokens[first]!.opens && piece.titles.length === 0 && !plainGiven) out.push("opens");
  return out;
}

/** "By Anna Bell, Tom Reed and Ann Lee" at the start of a line. */
function inByline(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - 24; at--) {
    const token = tokens[at]!;
    if (token.line !== tokens[first]!.line) return false;
    if (token.key === "by") return token.opens && token.shape !== "lower";
    if (token.shape === "lower" && token.key !== "and") return false;
  }
  return false;
}

interface After {
  readonly signals: readonly string[];
  readonly titles: readonly string[];
  readonly namesake: boolean;
}

function contextAfter(tokens: readonly Token[], last: number): After {
  const next = tokens[last + 1];
  const none = { signals: [], titles: [], namesake: false };
  if (next === undefined) return none;
  const second = tokens[last + 2];
  if (follows(tokens[last]!, next) && next.shape === "lower") {
    const flags = lookUp(next.key);
    if ((flags & Is.namesake) !== 0) return { ...none, namesake: true };
    if (next.key === "reported" || next.key === "contributed") {
      const from = second && ["from", "to", "in"].includes(second.key);
      return { ...none, signals: from ? ["reported-from"] : ["said"] };
    }
    if ((flags & Is.said) !== 0) return { ...none, signals: ["said"] };
    if (
      ["also", "has", "had", "then", "later", "once"].includes(next.key) &&
      second &&
      (lookUp(second.key) & Is.said) !== 0
    )
      return { ...none, signals: ["said"] };
    if (next.key === "the" || next.key === "a") {
      const titles = nounsAfter(tokens, last + 2);
      return { ...none, titles, signals: titles.length > 0 ? ["apposition"] : [] };
    }
    return none;
  }
  if (next.gap === "comma") {
    if (next.shape === "number")
      return { ...none, signals: [/^\d{1,2}$/.test(next.text) ? "age" : ""] };
    if (
      ["a", "an", "the", "who", "whose", "his", "her", "their", "its", "then"].includes(next.key)
    ) {
      const titles = nounsAfter(tokens, last + 2);
      const signals = titles.length > 0 || next.key === "who" ? ["apposition"] : [];
      return { ...none, titles, signals };
    }
    const titles = nounsAfter(tokens, last + 1);
    return { ...none, titles, signals: titles.length > 0 ? ["apposition"] : [] };
  }
  return none;
}

/** What an apposition calls the person: "the region's president", "a retired army general". */
function nounsAfter(tokens: readonly Token[], from: number): string[] {
  for (let at = from; at < tokens.length && at < from + 5; at++) {
    const token = tokens[at]!;
    if (at > from && token.gap !== "space") return [];
    const flags = lookUp(token.key);
    if (token.shape === "lower" && (flags & Is.said) !== 0 && (flags & Is.role) === 0) return [];
    if ((flags & (Is.role | Is.kin)) !== 0) {
      const pair = `${tokens[at - 1]?.key ?? ""} ${token.key}`;
      return [pair === "prime minister" ? pair : token.key];
    }
  }
  return [];
}

function within(tokens: readonly Token[], first: number, last: number, usage: Usage): string[] {
  const out: string[] = [];
  let unknown = last > first;
  for (let at = first; at <= last; at++) {
    const { shape, key } = tokens[at]!;
    const flags = nameFlags(tokens[at]!);
    if ((flags & Is.given) !== 0) {
      const other = flags & (Is.alsoWord | Is.word | Is.place | Is.calendar);
      if (other === 0 || (at > first && (flags & (Is.place | Is.calendar)) === 0))
        out.push("given");
      else if (last > first) out.push("doubtful-given");
    }
    if (shape === "initial" && at > first && at < last) out.push("initial");
    if (shape === "particle") out.push("article");
    if (
      (flags & ~(Is.name | Is.foreignWord)) !== 0 ||
      (flags & Is.given) !== 0 ||
      usage.common.has(key)
    )
      unknown = false;
  }
  if (unknown) out.push("unknown");
  if (last > first) out.push(...endsLikeName(tokens, first, last, usage));
  const parts = parseName(
    tokens
      .slice(first, last + 1)
      .map((token) => token.text)
      .join(" "),
  );
  if (parts.some(({ kind }) => kind === "servant" || kind === "father")) out.push("compound");
  return out;
}

/** What the lists know of a word, of its first half if it is hyphenated: Jean-Claude. */
function nameFlags({ key, shape, text }: Token): number {
  // AI, ED, REI: an acronym is no given name.
  if (shape === "capitals" && key.length <= 3) return 0;
  const flags = lookUp(key);
  if (flags !== 0 || key.length < 5) return flags;
  const half = text.split(/[-‐‑]/)[0]!;
  return half.length === text.length ? 0 : lookUp(half.toLowerCase()) & Is.name;
}

function endsLikeName(
  tokens: readonly Token[],
  first: number,
  last: number,
  usage: Usage,
): string[] {
  const out: string[] = [];
  const { key, text } = tokens[last]!;
  const flags = nameFlags(tokens[last]!);
  if ((flags & Is.surname) !== 0) out.push("surname");
  else if (flags === 0 && !usage.common.has(key) && endsLikeSurname(key))
    out.push("surname-ending");
  // People are named by surname again; a company seldom by its last word.
  if ((flags & ~Is.name) === 0 && usage.alone.has(key) && !usage.common.has(key))
    out.push("repeated");
  const family = isFamilyName(tokens[first]!.key);
  if (family && (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(text) || last === first + 2))
    out.push("family-first");
  return out;
}

/** "King Hussein Bridge" has a title, and is a bridge; "Anna Bridge, 31," is not. */
function isNamesake(flags: number, after: readonly string[]): boolean {
  return (flags & Is.namesake) !== 0 && after.length === 0;
}

function isThing(
  tokens: readonly Token[],
  first: number,
  last: number,
  piece: Piece,
  after: readonly string[],
): boolean {
  const lead = lookUp(tokens[first]!.key);
  const named = (lead & Is.given) !== 0 && (lead & (Is.alsoWord | Is.place)) === 0;
  const vouched = piece.titles.length > 0 || after.length > 0 || inByline(tokens, first);
  for (let at = first; at <= last; at++) {
    const { key, shape } = tokens[at]!;
    const flags = lookUp(key);
    if ((flags & Is.given) !== 0 && at < last) continue;
    if ((flags & notAPerson) === 0) {
      // An acronym stands in no name; a surname in capitals is longer and follows a given name.
      if (shape === "capitals" && (at === first || key.length < 4)) return true;
      const foreign = (flags & Is.foreignWord) !== 0 && (flags & Is.given) === 0;
      if (foreign && first === last) return true;
      const isWord = (flags & Is.word) !== 0 && (flags & Is.given) === 0;
      if (isWord && !(at > first && at === last)) return true;
      continue;
    }
    if (last === first && (flags & Is.given) !== 0 && piece.titles.length > 0) continue;
    // "Lloyd Austin", "Mohammed Shia al-Sudani": after a given name a place or a people is a name.
    if (at > first && named && (flags & (Is.place | Is.demonym)) !== 0) continue;
    if (
      at > first &&
      at === last &&
      last === first + 1 &&
      named &&
      vouched &&
      !isNamesake(flags, after)
    )
      continue;
    return true;
  }
  return false;
}
