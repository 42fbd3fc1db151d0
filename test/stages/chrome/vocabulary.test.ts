import { expect, test } from "vitest";
import { lexicon } from "../../../src/stages/chrome/lexicon.ts";
import { type Vocabulary, vocabularyOf } from "../../../src/stages/chrome/vocabulary.ts";
import { endsSentence } from "../../../src/text/punctuation.ts";
import { TokenReader } from "../../../src/text/token-reader.ts";
import { tokensOf } from "../../../src/text/tokens.ts";
import { type Checks, checks } from "./words.ts";

function vocabulary(texts: readonly string[]): Vocabulary {
  const reader = new TokenReader();
  const lines = texts.map((text) => {
    const from = reader.count;
    reader.append(text);
    reader.read(0, text.length, 60);
    return { from, to: reader.count, sentence: endsSentence(text) };
  });
  const tokens = reader.tokens.slice(0, reader.count);
  const terms = tokens.map((token) => lexicon.termOf(token));
  return vocabularyOf({ tokens, terms, lengths: reader.lengths, lines }, lexicon);
}

function isFunction(words: Vocabulary, word: string): boolean {
  return tokensOf(word).every((token) => words.isFunction(token, lexicon.termOf(token)));
}

test.each(Object.entries(checks))(
  "reads a text in %s with the words of its language",
  (language, { article, stays }) => {
    expect(vocabulary([...article, ...stays]).language).toBe(language);
  },
);

test("goes by the sentences, not by the menu", () => {
  const menu = Array.from({ length: 40 }, () => "the best of the web in the world");
  expect(vocabulary([...menu, ...(checks.de as Checks).article]).language).toBe("de");
});

test("takes the frequent short words of a page in a language without a list", () => {
  const swedish = [
    "Kommunen beslutade i tisdags att biblioteket i byn ska vara öppet i ett år till.",
    "Sedan tidigt på morgonen hade invånarna samlats framför kommunhuset för att protestera mot beslutet.",
    "Ingen vill förlora läsesalen, sade läraren som har lett protesten i byn sedan i våras.",
    "Grannkommunen betalar hälften av kostnaden för det nya taket på huset och för värmen.",
    "Böckerna från den gamla skolan står nu i källaren, och det är för fuktigt för dem där.",
    "Barnen i byn hjälpte till att bära böckerna och sjöng för invånarna på torget i byn.",
    "Protesten leddes av läraren, och invånarna tackade henne för att hon inte gav upp.",
    "Det är inte klart hur länge pengarna räcker, men kommunen hoppas att det blir fler låntagare.",
  ];
  const words = vocabulary(swedish);
  expect(words.language).toBeNull();
  expect(["och", "att", "för", "det"].every((word) => isFunction(words, word))).toBe(true);
  expect(isFunction(words, "invånarna")).toBe(false);
});

test("gives a page without lines some words", () => {
  expect(vocabulary([]).language).not.toBeNull();
});
