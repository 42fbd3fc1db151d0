import { ownCopy } from "../../../text/own-copy.ts";
import { apostrophes, fold } from "../spelling/fold.ts";
import { isGermanTitle, lookUpWritten, type Phrase, phrasesFrom } from "./lexicon.ts";
import { hashOf } from "./lower.ts";

/**
 * How a word is written. `particle`: a lower-case article tied to a capital (al-Sadr). `initial`:
 * one capital, with or without its point, or two with their points and no space.
 */
export const Shape = {
  lower: 0,
  capital: 1,
  capitals: 2,
  particle: 3,
  initial: 4,
  number: 5,
} as const;

/** A word form with all that the lists say of it; worked out once, however often it stands. */
export interface Word {
  readonly text: string;
  /** Folded: no accents, hyphens or apostrophes. */
  readonly key: string;
  readonly shape: number;
  /** Bits of `Is`. */
  readonly flags: number;
  /** A German compound that ends in a title: Innenministerin. */
  readonly germanTitle: boolean;
  /** Listed phrases that open with it. */
  readonly phrases: readonly Phrase[];
}

/** Word forms that are kept; past that the table starts anew. */
const mostKnown = 50_000;
/** Twice the words and more, a power of two. */
const places = 2 ** 17;
/** Longer ones are not kept: they are no words, or stand once. */
const longestKept = 40;

/** Open addressing by `hashOf`: to be found, a word need not be cut out of its text. */
let known: (Word | undefined)[] = new Array(places);
let count = 0;

/** The word that stands in `text` from `start` to `end`. */
export function wordAt(text: string, start: number, end: number): Word {
  const length = end - start;
  let at = hashOf(text, start, end) & (places - 1);
  for (let word = known[at]; word !== undefined; word = known[at]) {
    if (word.text.length === length && text.startsWith(word.text, start)) return word;
    at = (at + 1) & (places - 1);
  }
  const cut = text.slice(start, end);
  if (length > longestKept) return read(cut);
  const word = read(ownCopy(cut));
  if (count === mostKnown) {
    known = new Array(places);
    count = 0;
    at = hashOf(text, start, end) & (places - 1);
  }
  known[at] = word;
  count++;
  return word;
}

function read(text: string): Word {
  const key = fold(text);
  return {
    text,
    key,
    shape: shapeOf(text),
    flags: lookUpWritten(text, key),
    germanTitle: isGermanTitle(key),
    phrases: phrasesFrom(key),
  };
}

/** Two letters with points that stand for a country, a state or a city rather than for given names. */
const dottedPlaces = new Set(
  "us un uk eu dc la ny nj nc sc nd sd nh nm ri bc pm am ad tv pr".split(" "),
);

/** The initials of two given names, written without a space: J.K., H.W. */
function isInitials(text: string): boolean {
  return /^\p{Lu}\.\p{Lu}\.$/u.test(text) && !dottedPlaces.has(fold(text));
}

const lowerParticle =
  /^(?:(?:al|el|as|ash|at|az|ad|ar|an|ul|ud|ur|bin|ibn|ould|ben)[-‐‑][ʿʾʻʼ‘’']?|d['’])\p{Lu}/u;

function shapeOf(text: string): number {
  if (/^[A-Z][a-z]+$/.test(text)) return Shape.capital;
  const letters = text.replace(/[^\p{L}]|\p{Lm}/gu, "");
  if (letters === "" || /^\p{N}|\p{N}$/u.test(text)) return Shape.number;
  const initial = String.fromCodePoint(letters.codePointAt(0)!);
  const upper = initial !== initial.toLowerCase();
  if (!upper) return lowerParticle.test(text) ? Shape.particle : Shape.lower;
  if (letters.length === 1 || isInitials(text)) return Shape.initial;
  return letters === letters.toUpperCase() ? Shape.capitals : Shape.capital;
}

const marks = apostrophes.replace(/[-\\\]^]/g, "\\$&");

/** One word from `lastIndex` on: letters and digits, with apostrophes and hyphens between them. */
export const wordPattern: RegExp = new RegExp(
  `[${marks}]?[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}]|[${marks}](?=[\\p{L}\\p{N}])|[-‐‑](?=[\\p{L}\\p{N}ʿʾʻʼ]))*`,
  "uy",
);
