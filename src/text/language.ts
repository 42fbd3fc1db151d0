import { eld } from "eld/extrasmall";
import { codeAt } from "./code-at.ts";
import { TokenReader } from "./token-reader.ts";
import { TokenSet } from "./token-set.ts";
import { tokensOf } from "./tokens.ts";

/** What language a text seems to be in. */
export interface Detection {
  /** Primary subtag of BCP 47; null for a text that says too little. */
  readonly language: string | null;
  /** What told it. */
  readonly by: "script" | "letters" | "n-grams" | "words" | "too-short";
  /** How far it can be trusted, 0 to 1. */
  readonly confidence: number;
}

/** Characters that are looked at: a detector is sure after a few sentences. */
const sampleLength = 2000;
/** Letters below which n-grams guess; a character of a script without spaces says more. */
const minLetters = 60;
const minCharacters = 12;
/** Score of the best language, and its lead on the next, that texts in languages unknown to eld miss. */
const minScore = 0.4;
const minLead = 0.08;

/** Scripts in which news is written in one language only, or nearly so. */
const ownScripts: readonly (readonly [language: string, script: RegExp])[] = [
  ["el", /\p{Script=Greek}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["lo", /\p{Script=Lao}/gu],
  ["km", /\p{Script=Khmer}/gu],
  ["my", /\p{Script=Myanmar}/gu],
  ["ka", /\p{Script=Georgian}/gu],
  ["hy", /\p{Script=Armenian}/gu],
  ["ko", /\p{Script=Hangul}/gu],
];
/** Letters that Arabic lacks, of the language with the most letters of its own first. */
const arabicLetters: readonly (readonly [language: string, letters: RegExp])[] = [
  ["ps", /[ټډړږښځڅېۍ]/gu],
  ["ckb", /[ڕڵۆێ]/gu],
  ["ur", /[ٹڈڑےںہ]/gu],
  ["fa", /[پچژگیک]/gu],
];
/** Share of such letters in a text from which it is in that language. */
const minOwnLetters = 0.015;

/**
 * Letters by which languages in Cyrillic differ, and the share of a text they make up at least; the
 * first that fits. Bulgarian lacks all the others and needs its ъ far more often than Russian.
 */
const cyrillicLetters: readonly (readonly [language: string, letters: RegExp, share: number])[] = [
  ["kk", /[құғ]/giu, 0.01],
  ["tg", /[ҷӯӣ]/giu, 0.01],
  ["be", /ў/giu, 0.004],
  ["uk", /[іїє]/giu, 0.015],
  ["sr", /[ђћ]/giu, 0.002],
  ["mk", /ј/giu, 0.01],
  ["tt", /җ/giu, 0.001],
  ["ky", /ң/giu, 0.005],
  ["mn", /[өү]/giu, 0.01],
  ["ru", /[ыэ]/giu, 0.008],
  ["bg", /ъ/giu, 0.005],
];

/** Languages that share nearly all n-grams, and words that are of one of them alone. */
const twins: readonly (readonly [language: string, words: RegExp])[][] = [
  [
    ["id", /(?<!\p{L})(?:bahwa|karena|bisa|sebesar|polisi|kepolisian)(?!\p{L})/giu],
    ["ms", /(?<!\p{L})(?:bahawa|kerana|ialah|boleh|beliau|manakala|polis|sebanyak)(?!\p{L})/giu],
  ],
  [
    ["no", /(?<!\p{L})(?:av|ble|etter|mellom|noe|nå|fra|bare|opp|ut|hva|meg)(?!\p{L})/giu],
    ["da", /(?<!\p{L})(?:af|blev|efter|mellem|noget|nu|kun|op|ud|hvad|mig|også)(?!\p{L})/giu],
  ],
  [
    ["nl", /(?<!\p{L})(?:de|een|niet|zijn|ook|voor|naar|wordt|heeft)(?!\p{L})/giu],
    ["af", /(?<!\p{L})(?:die|nie|vir|sal|hulle|ook|na|word|is|['’]n)(?!\p{L})/giu],
  ],
  [
    ["hi", /(?<![\p{L}\p{M}])(?:है|हैं|में|और|के|की|का|था|थे)(?![\p{L}\p{M}])/gu],
    ["mr", /(?<![\p{L}\p{M}])(?:आहे|आहेत|आणि|मध्ये|होते|होता|हे|या|ही)(?![\p{L}\p{M}])/gu],
  ],
];

/** Tells the language of a text from its first 2,000 characters. Pure; never throws. */
export function detectLanguage(text: string): Detection {
  const sample = text.slice(0, sampleLength);
  const { letters, foreign } = lettersIn(sample);
  if (letters < minCharacters) return tooShort;
  if (foreign * 2 > letters) {
    const detection = byScript(sample, letters);
    if (detection !== null) return detection;
  }
  if (letters < minLetters) return tooShort;
  return byCommonWords(sample) ?? byNgrams(sample);
}

/**
 * Words that make up a seventh of any text in these languages, and of no other language a twentieth:
 * those that Dutch, Danish or Afrikaans share (`is`, `was`, `of`, `die`) are left out. In these two
 * languages most news is written, and looking at n-grams costs twenty times as much.
 */
const commonWords: readonly (readonly [language: string, words: string])[] = [
  [
    "en",
    "the and to that with for from this were been have has his their which would said are it she they",
  ],
  [
    "de",
    "der und den von zu das mit sich des auf für ist im dem nicht ein eine einen einer als auch wurde werden nach bei aus",
  ],
];
const minCommon = 0.1;
const commonLead = 4;
/** Words that are looked at, and that there have to be. */
const mostWords = 160;
const fewestWords = 40;

/** For each language its words; none is in two lists. */
const tokensOfLanguage: readonly TokenSet[] = commonWords.map(([, words]) => {
  const set = new TokenSet();
  for (const token of tokensOf(words)) set.add(token);
  return set;
});
const reader = new TokenReader();

/** English or German by its most common words; null for any other language, and for a mixture. */
function byCommonWords(sample: string): Detection | null {
  const { tokens, count: length } = readTokens(sample);
  if (length < fewestWords) return null;
  const counts = tokensOfLanguage.map((words) => {
    let found = 0;
    for (let at = 0; at < length; at++) if (words.has(tokens[at]!)) found++;
    return found;
  });
  const most = Math.max(...counts);
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (most < length * minCommon || most < commonLead * (all - most)) return null;
  return { language: commonWords[counts.indexOf(most)]![0], by: "words", confidence: 0.9 };
}

/** A text in one of the languages has at least so many of its words; a list of names has fewer. */
const fewestCommon = 0.02;

/**
 * Whether a text is in none of what `language` is written in: long enough to tell, and of the words that
 * make up a seventh of any text in that language it has next to none. Known of English and German.
 */
export function lacksWordsOf(text: string, language: string): boolean {
  const list = commonWords.findIndex(([known]) => known === language);
  if (list < 0) return false;
  const { tokens, count: length } = readTokens(text.slice(0, sampleLength));
  let found = 0;
  for (let at = 0; at < length; at++) if (tokensOfLanguage[list]!.has(tokens[at]!)) found++;
  return length >= fewestWords && found < length * fewestCommon;
}

function readTokens(sample: string): TokenReader {
  reader.open(sample);
  reader.read(0, sample.length, mostWords);
  return reader;
}

/** Letters of a text, and how many of them are not Latin. */
function lettersIn(text: string): { readonly letters: number; readonly foreign: number } {
  let letters = 0;
  let foreign = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    if (code < 0x80) {
      if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) letters++;
      continue;
    }
    let kind = kindsOfUnits[code]!;
    if (kind === 0) kind = learnKind(code);
    if (kind === half) {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      if (character.length === 2) at++;
      kind = kindOf(character);
    }
    if (kind !== noLetter) letters++;
    if (kind === foreignLetter) foreign++;
  }
  return { letters, foreign };
}

const [noLetter, latinLetter, foreignLetter, half] = [1, 2, 3, 4] as const;

/** Kinds of code units found so far: a page has few different characters. */
const kindsOfUnits: Uint8Array = new Uint8Array(0x10000);

function learnKind(code: number): number {
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const kind = isHalf ? half : kindOf(String.fromCharCode(code));
  kindsOfUnits[code] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/[^\p{Script=Latin}\P{L}]/u.test(character)) return foreignLetter;
  return /\p{L}/u.test(character) ? latinLetter : noLetter;
}

const tooShort: Detection = { language: null, by: "too-short", confidence: 1 };

function byScript(sample: string, letters: number): Detection | null {
  for (const [language, script] of ownScripts) {
    if (count(sample, script) * 2 > letters) return { language, by: "script", confidence: 0.95 };
  }
  const characters = count(sample, /\p{Script=Han}/gu);
  const syllables = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if ((characters + syllables) * 2 > letters) {
    // Chinese texts quote a Japanese name or the の on a shop sign.
    const language = syllables * 10 > characters ? "ja" : "zh";
    return { language, by: "script", confidence: 0.95 };
  }
  if (letters < minLetters) return null;
  if (count(sample, /\p{Script=Arabic}/gu) * 2 > letters) {
    const own = arabicLetters.find(
      ([, pattern]) => count(sample, pattern) >= letters * minOwnLetters,
    );
    return { language: own?.[0] ?? "ar", by: "letters", confidence: 0.9 };
  }
  if (count(sample, /\p{Script=Cyrillic}/gu) * 2 > letters) {
    const own = cyrillicLetters.find(
      ([, pattern, share]) => count(sample, pattern) >= letters * share,
    );
    if (own) return { language: own[0], by: "letters", confidence: 0.9 };
  }
  return null;
}

function byNgrams(sample: string): Detection {
  const result = eld.detect(sample);
  const { language } = result;
  if (language === "") return { language: null, by: "n-grams", confidence: 0.4 };
  const [best = 0, next = 0] = Object.values(result.getScores()).sort((a, b) => b - a);
  const known = result.isReliable() && best >= minScore;
  const pair = twins.find((twin) => twin.some(([name]) => name === language));
  if (known && pair) return byWords(sample, pair) ?? { language, by: "n-grams", confidence: 0.4 };
  return { language, by: "n-grams", confidence: known && best - next >= minLead ? 0.9 : 0.4 };
}

/** The twin with twice as many words of its own; null if none has. */
function byWords(
  sample: string,
  pair: readonly (readonly [language: string, words: RegExp])[],
): Detection | null {
  const [first, second] = pair
    .map(([language, words]) => ({ language, found: count(sample, words) }))
    .sort((a, b) => b.found - a.found);
  if (!first || !second || first.found < 2 * second.found + 1) return null;
  return { language: first.language, by: "words", confidence: 0.85 };
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
