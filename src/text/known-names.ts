import { letterKey, toLetters } from "./letters.ts";
import given from "./lists/given.json" with { type: "json" };
import organisations from "./lists/organisations.json" with { type: "json" };
import places from "./lists/places.json" with { type: "json" };
import { wordSet } from "./word-table.ts";

const givenNames = wordSet(toLetters, [
  ...Object.values(given.words).flatMap(keysOf),
  ...keysOf(given["also words"]),
]);
/** Words that make a run of capitals an organisation, a thing or a place. */
const thingWords = wordSet(toLetters, [
  ...keysOf(organisations.nouns),
  ...keysOf(organisations.names),
  ...keysOf(places.nouns),
]);
/** Places, as the last word: people are called after one at times, but seldom end in one. */
const placeNames = wordSet(toLetters, places.names.flatMap(keysOf));
/** Words that open names of places, in the languages of the news: `San Martín`, `Águas Claras`. */
const placeOpeners = wordSet(
  toLetters,
  "port fort new old north south east west upper lower great greater mount lake san santa santo sao saint sainte st bad hong neu alt ober unter nieder puerto villa ciudad aguas agua rio monte campo boa belo nova novo vila porto ilha isla islas costa cabo cerro sierra valle las los ville mont pont saintes nord sud".split(
    " ",
  ),
);

function keysOf(list: string): string[] {
  return list.split(" ").map(letterKey);
}

/** Whether a word is a given name in some language; names in Latin letters only. */
export function isGivenName(word: string): boolean {
  return givenNames.has(word);
}

/** Whether a word is the name of a place that news writes, or a part of one; in Latin letters only. */
export function isPlaceName(word: string): boolean {
  return placeNames.has(word);
}

/**
 * Whether two or more words that have the shape of a name are those of a firm, a paper or a place:
 * none of them a given name at its start, and one a word that only things have. Latin letters only.
 */
export function namesThing(words: readonly string[]): boolean {
  const [first] = words;
  if (first === undefined || givenNames.has(first)) return false;
  return (
    placeOpeners.has(first) ||
    placeNames.has(words.at(-1)!) ||
    words.some((word) => thingWords.has(word))
  );
}
