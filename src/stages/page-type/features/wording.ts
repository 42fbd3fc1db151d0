import type { Block } from "../../../model/document.ts";
import { bareLineWithin } from "../../../text/bare-line.ts";
import { caseless, classOf, lower, unspaced, upper } from "../../../text/characters.ts";
import lines from "../words/lines.json" with { type: "json" };
import prose from "../words/prose.json" with { type: "json" };
import { bitsByWord } from "../words.ts";

const lineKinds = Object.keys(lines);
const lineBits = bitsByWord(lines);
const longestPhrase = Math.max(...[...lineBits.keys()].map((phrase) => phrase.length));
const proseKinds = Object.keys(prose);
const proseBits = bitsByWord(prose);
/** No letter has fewer UTF-16 units in lower case. */
const longestWord = Math.max(...[...proseBits.keys()].map((word) => word.length));

/** What short lines say, and how paragraphs are written. */
export const wordingFeatures: readonly string[] = [
  "price-lines",
  "ago-lines",
  "number-lines",
  "question-lines",
  "numbered-lines",
  "reading-time-lines",
  ...lineKinds.map((kind) => `lines-${kind}`),
  "prose-quotes",
  "prose-numbers",
  ...proseKinds.map((kind) => `prose-${kind}`),
];

const price =
  /(?:[$€£¥₹]|\b(?:usd|eur|gbp|chf|aud|cad|rs\.?))\s?\d|\d\s?(?:[€£₽₴]|(?:usd|eur|zł|kr|руб)\b)/i;
const ago =
  /\d\s?(?:[smhdy]|mo|yr|sec|min|minutes?|hours?|days?|weeks?|months?|years?)\.?\s(?:ago|old)\b|\b(?:vor|hace|il y a) \d{1,3} \p{L}{3,9}/iu;
const numberLine = /^[\d.,:%+\s/-]{1,20}$/;
const postNumber = /^#\d{1,5}$/;
const readingTime = /\d{1,3}[\s-]?min(?:ute)?s?\b/i;

const longestLine = 60;
/** Characters of paragraphs whose words are counted: enough to tell a style. */
const longestProse = 4_000;

export function readWording(
  blocks: readonly Block[],
  paragraphs: readonly Block[],
  out: (value: number) => void,
): void {
  const counts = new Float64Array(6 + lineKinds.length);
  for (const { text } of blocks) {
    if (text.length > longestLine) continue;
    if (/\d/.test(text)) {
      if (price.test(text)) counts[0]!++;
      if (ago.test(text)) counts[1]!++;
      if (numberLine.test(text)) counts[2]!++;
      if (postNumber.test(text)) counts[4]!++;
      if (readingTime.test(text)) counts[5]!++;
    }
    if (text.endsWith("?")) counts[3]!++;
    const bare = bareLineWithin(text, longestPhrase);
    const bits = bare === null ? 0 : (lineBits.get(bare) ?? 0);
    for (let kind = 0; bits >> kind !== 0; kind++) counts[6 + kind]! += (bits >> kind) & 1;
  }
  for (const count of counts) out(Math.sqrt(count));
  readProse(paragraphs, out);
}

/** How often words stand in paragraphs, in a thousand characters; -1 where there is none. */
function readProse(paragraphs: readonly Block[], out: (value: number) => void): void {
  const counts = new Float64Array(2 + proseKinds.length);
  let chars = 0;
  for (const { text } of paragraphs) {
    if (chars >= longestProse) break;
    const part = text.slice(0, longestProse - chars);
    chars += part.length;
    if (!countTokens(part, counts)) matchTokens(part, counts);
  }
  for (const count of counts) out(chars === 0 ? -1 : (count * 1_000) / chars);
}

/** Counts quotes, numerals and words of the lists; false, and nothing counted, if that takes a pattern. */
function countTokens(text: string, counts: Float64Array): boolean {
  let quotes = 0;
  let numerals = 0;
  const found: number[] = [];
  for (let at = 0; at < text.length; ) {
    const from = at;
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      while (isDigit(text.charCodeAt(++at)));
      numerals++;
      continue;
    }
    let kind = classOf(code);
    while (kind === lower || kind === upper || kind === caseless || kind === unspaced) {
      // Halves of pairs and scripts without spaces: letters and others cannot be told apart here.
      if (kind === unspaced || isSurrogate(text.charCodeAt(at))) return false;
      if (++at === text.length) break;
      kind = classOf(text.charCodeAt(at));
    }
    if (at === from) {
      if (isQuote(code)) quotes++;
      at++;
    } else if (at - from <= longestWord) {
      const bits = bitsOfWord(text.slice(from, at));
      if (bits !== undefined) found.push(bits);
    }
  }
  counts[0]! += quotes;
  counts[1]! += numerals;
  for (const bits of found) addKinds(bits, counts);
  return true;
}

/** The same for any text. */
function matchTokens(text: string, counts: Float64Array): void {
  for (const [token] of text.matchAll(/["“”„«»]|\d+|\p{L}+/gu)) {
    const code = token.charCodeAt(0);
    if (isDigit(code)) counts[1]!++;
    else if (isQuote(code)) counts[0]!++;
    else addKinds(bitsOfWord(token) ?? 0, counts);
  }
}

/** `I` is a word of its own, `i` is none. */
function bitsOfWord(word: string): number | undefined {
  return proseBits.get(word === "I" ? word : word.toLowerCase());
}

function addKinds(bits: number, counts: Float64Array): void {
  for (let kind = 0; bits >> kind !== 0; kind++) counts[2 + kind]! += (bits >> kind) & 1;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** `"`, `“`, `”`, `„`, `«`, `»` */
function isQuote(code: number): boolean {
  return code === 0x22 || (code >= 0x201c && code <= 0x201e) || code === 0xab || code === 0xbb;
}
