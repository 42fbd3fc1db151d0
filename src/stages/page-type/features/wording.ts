import type { Block } from "../../../model/document.ts";
import { bareLine } from "../../../text/bare-line.ts";
import lines from "../words/lines.json" with { type: "json" };
import prose from "../words/prose.json" with { type: "json" };
import { bitsByWord } from "../words.ts";

const lineKinds = Object.keys(lines);
const lineBits = bitsByWord(lines);
const proseKinds = Object.keys(prose);
const proseBits = bitsByWord(prose);

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
    const bits = lineBits.get(bareLine(text)) ?? 0;
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
    for (const [token] of part.matchAll(/["“”„«»]|\d+|\p{L}+/gu)) {
      const code = token.charCodeAt(0);
      if (code >= 0x30 && code <= 0x39) counts[1]!++;
      else {
        // `I` is a word of its own, `i` is none.
        const bits = proseBits.get(token === "I" ? token : token.toLowerCase());
        if (bits === undefined) continue;
        for (let kind = 0; bits >> kind !== 0; kind++) counts[2 + kind]! += (bits >> kind) & 1;
      }
    }
    counts[0]! += part.match(/["“”„«»]/g)?.length ?? 0;
  }
  for (const count of counts) out(chars === 0 ? -1 : (count * 1_000) / chars);
}
