import given from "../../../text/lists/given.json" with { type: "json" };
import organisations from "../../../text/lists/organisations.json" with { type: "json" };
import places from "../../../text/lists/places.json" with { type: "json" };
import { fold } from "../spelling/fold.ts";
import calendar from "./lists/calendar.json" with { type: "json" };
import demonyms from "./lists/demonyms.json" with { type: "json" };
import surnames from "./lists/surnames.json" with { type: "json" };
import titles from "./lists/titles.json" with { type: "json" };
import common from "./lists/words.json" with { type: "json" };

/** What the lists know of a word; one bit each. */
export const Is = {
  given: 1,
  /** A given name that is a word or a place as well. */
  alsoWord: 2,
  honorific: 4,
  office: 8,
  role: 16,
  kin: 32,
  said: 64,
  calendar: 128,
  demonym: 256,
  organisationNoun: 512,
  organisation: 1024,
  /** What stands after a name makes it the name of a thing: Imam Ali shrine. */
  namesake: 2048,
  place: 4096,
  placeNoun: 8192,
  word: 16384,
  abbreviation: 32768,
  male: 65536,
  female: 131072,
  surname: 262144,
  /** A function word of another language: no name where a sentence starts. */
  foreignWord: 524288,
  /** All that is known of a word is that it stands in names. */
  name: 458755,
} as const;

const flags = new Map<string, number>();

/** Several words that mean one thing: New York, Secretary of State. Folded. */
export interface Phrase {
  readonly keys: readonly string[];
  readonly flag: number;
}

const phrases = new Map<string, Phrase[]>();

/** Accented letters of Latin script. */
const accent = /[\u00c0-\u02af\u1e00-\u1eff]|\p{M}/u;

/** Listed words that have accents. */
const accented = new Set<string>();

function add(words: Iterable<string>, flag: number): void {
  for (const entry of words) {
    if (accent.test(entry)) accented.add(entry);
    const keys = entry.split(/[\s]+/).map(fold).filter(Boolean);
    if (keys.length === 1) flags.set(keys[0]!, (flags.get(keys[0]!) ?? 0) | flag);
    else if (keys.length > 1) {
      const known = phrases.get(keys[0]!);
      if (known) known.push({ keys, flag });
      else phrases.set(keys[0]!, [{ keys, flag }]);
    }
  }
}

for (const [language, words] of Object.entries(given.words)) {
  const sex = language.endsWith(" male") ? Is.male : language.endsWith(" female") ? Is.female : 0;
  add(words.split(" "), Is.given | sex);
}
add(surnames.words.split(" "), Is.surname);
add(given["also words"].split(" "), Is.alsoWord);
add(titles.honorifics, Is.honorific);
add(titles.offices, Is.office);
add(titles.abbreviations, Is.abbreviation);
add(titles.roles, Is.role);
add(titles.kin, Is.kin);
add(titles.said, Is.said);
add(calendar.words.split(" "), Is.calendar);
add(demonyms.words.split(" "), Is.demonym);
add(organisations.nouns.split(" "), Is.organisationNoun);
add(organisations.names.split(" "), Is.organisation);
add(organisations.phrases, Is.organisation);
add(organisations.after.split(" "), Is.namesake);
for (const names of places.names) add(names.split(" "), Is.place);
add(places.nouns.split(" "), Is.placeNoun);
add(places.phrases, Is.place);
add(common.words.split(" "), Is.word);
for (const words of Object.values(common["other languages"])) add(words.split(" "), Is.foreignWord);
for (const list of phrases.values()) list.sort((a, b) => b.keys.length - a.keys.length);

/** What is known of English words, which have no accents. */
const english: number = Is.word | Is.organisationNoun | Is.placeNoun | Is.namesake;

/** The bits of a word as it is written: "Støre" is no store. */
export function lookUpWritten(text: string, key: string): number {
  const bits = lookUp(key);
  if ((bits & english) === 0 || !accent.test(text)) return bits;
  return accented.has(text.toLowerCase()) ? bits : bits & ~english;
}

/** The bits of a folded word; 0 if no list has it. */
export function lookUp(key: string): number {
  return flags.get(key) ?? 0;
}

const thingNouns = new Set(organisations.before.split(" "));

/** Whether a lower-case noun makes the name after it that of a thing: the yacht, the band. */
export function isThingNoun(key: string): boolean {
  return thingNouns.has(key);
}

const familyNames = new Set(surnames["family first"].split(" "));

/** Whether a folded word is a family name of people who write it first: Kim, Xi, Nguyen. */
export function isFamilyName(key: string): boolean {
  return familyNames.has(key);
}

const germanTitle = new RegExp(
  `(?:${titles["german endings"].split(" ").join("|")})(?:in|r|innen)?$`,
);

/** German writes a title as one word with what it is of: Innenministerin, Islamexperte. */
export function isGermanTitle(key: string): boolean {
  return key.length > 4 && germanTitle.test(key);
}

const endings = new Set(surnames.endings.split(" "));

/** Whether a folded word ends as surnames do: -enko, -ovic, -pour. */
export function endsLikeSurname(key: string): boolean {
  for (let size = 2; size <= 7 && size <= key.length - 3; size++) {
    if (endings.has(key.slice(-size))) return true;
  }
  return false;
}

const none: readonly Phrase[] = [];

/** Listed phrases that open with a folded word, the longest first. */
export function phrasesFrom(key: string): readonly Phrase[] {
  return phrases.get(key) ?? none;
}
