import type { Annotation } from "../../../model/claim.ts";
import { classOf, lower } from "../../../text/characters.ts";
import { opensList } from "../body-score.ts";
import { type Line, type Page, shareOfTopics, wordingOf } from "../page.ts";
import { placesOf, type Scene } from "../rule.ts";
import type { Wording } from "../wording.ts";
import { dictionFeatures, madeDictionFeatures, writeDiction } from "./diction.ts";
import { likenessFeatures, writeLikeness } from "./likeness.ts";
import { topicFeatures, writeTopics } from "./topics.ts";

/** Names of the numbers that the model sees of any line, in the order of a row. */
export const featureNames: readonly string[] = [
  "words",
  "letters-per-word",
  "sentence-end",
  "function-words",
  "lower-case",
  "digits",
  "signs",
  "commas",
  "sentences-inside",
  "opens-lower-case",
  "ends-with-colon",
  "question",
  "list-item",
  "address",
  "prose",
  "phrase-whole",
  "phrase-opens",
  "phrase-holds",
  "rule",
  "lines-since-heading",
  "lines-since-comments",
  "same-line-elsewhere",
  "topics-of-body",
  "in-body-run",
  "lines-to-body-run",
  "place-in-body-run",
  "place-in-document",
  "prose-before",
  "prose-after",
  "lines-to-prose-before",
  "lines-to-prose-after",
  "prose-around",
  "short-lines-around",
  "rules-around",
  "rules-before",
  "rules-after",
  "short-run",
  "before-words",
  "after-words",
  "after-sentence",
  "after-rule",
  "document-prose-share",
  "document-speech",
  "document-phrases",
  "phrases-before",
  "phrases-after",
  "words-around",
  "before-colon",
  "title-case",
  "script",
  "body-score",
  "cost-in-body",
  ...likenessFeatures,
  ...topicFeatures,
  ...dictionFeatures,
];

export const featureCount: number = featureNames.length;

/** Names of the numbers that it sees of a line of plain text. */
export const textFeatures: readonly string[] = [...featureNames, ...madeDictionFeatures];

export const textCount: number = textFeatures.length;

/** Columns of the first of the `dictionFeatures`, `topicFeatures` and `likenessFeatures` in a row. */
const dictionColumn = featureCount - dictionFeatures.length;
const topicColumn = dictionColumn - topicFeatures.length;
const likenessColumn = topicColumn - likenessFeatures.length;

/** How far around a line its neighbourhood reaches, in lines. */
const reach = 4;

/**
 * Reads the numbers of every line of a page into one array, `width` a line, of which these are the
 * first `featureCount`. `rules` are the strongest removals that rules claim, by line. One pass over
 * the lines, and one over a small neighbourhood of each.
 */
export function featuresOf(
  scene: Scene,
  rules: Float32Array,
  width: number = featureCount,
): Float32Array {
  const { page, zone, scores, costs, topics } = scene;
  const { lines } = page;
  const count = lines.length;
  const out = new Float32Array(count * width);
  const sums = sumsOf(lines);
  const copies = copiesOf(page);
  const proseBefore = distances(lines, 1);
  const proseAfter = distances(lines, -1);
  const runs = shortRuns(lines);
  const { speech } = sums;
  const allProseLines = sums.proseLines[count]!;
  const allProse = sums.prose[count]!;
  const allWords = sums.words[count]!;
  const allPhrases = sums.phrases[count]!;
  let heading = -1000;
  let comments = -1000;
  let colonBefore = 0;
  for (let i = 0; i < count; i++) {
    const line = lines[i]!;
    const { block, wordings, words } = line;
    const { text } = block;
    if (wordings.length > 0) {
      if (opensList(line, "whole")) heading = i;
      if (wordingOf(line, "comments", "whole", "opens")) comments = i;
    }
    const from = Math.max(0, i - reach);
    const to = Math.min(count, i + reach + 1);
    let ruled = 0;
    let ruledBefore = 0;
    let ruledAfter = 0;
    for (let j = from; j < to; j++) {
      const rule = rules[j]!;
      if (rule === 0 || j === i) continue;
      ruled += rule;
      if (j < i) ruledBefore = Math.max(ruledBefore, rule);
      else ruledAfter = Math.max(ruledAfter, rule);
    }
    const before = lines[i - 1];
    const after = lines[i + 1];
    const colon = bit(endsWithColon(text));
    let at = i * width;
    out[at++] = Math.min(words, 120);
    out[at++] = words === 0 ? 0 : Math.min(text.length / words, 20);
    out[at++] = bit(line.sentence);
    out[at++] = line.functionShare;
    out[at++] = line.lowerShare;
    out[at++] = line.digitShare;
    out[at++] = line.signShare;
    out[at++] = Math.min(line.commas, 10);
    out[at++] = Math.min(line.sentencesInside, 8);
    out[at++] = bit(classOf(text.charCodeAt(0)) === lower);
    out[at++] = colon;
    out[at++] = bit(endsWithQuestion(text));
    out[at++] = bit(block.kind === "list-item");
    out[at++] = bit(line.address);
    out[at++] = bit(line.prose);
    out[at++] = bit(wordings.some(({ position }) => position === "whole"));
    out[at++] = bit(wordings.some(opens));
    out[at++] = bit(wordings.some(({ position }) => position === "holds" || position === "closes"));
    out[at++] = rules[i]!;
    out[at++] = Math.min(i - heading, 60);
    out[at++] = Math.min(i - comments, 200);
    out[at++] = Math.min(copies[i]! - 1, 5);
    out[at++] = shareOfTopics(page, line, topics);
    out[at++] = zone === null ? 0 : bit(i >= zone.first && i <= zone.last);
    out[at++] = zone === null ? 200 : away(i, zone.first, zone.last);
    out[at++] = zone === null ? -1 : (i - zone.first) / Math.max(1, zone.last - zone.first);
    out[at++] = i / count;
    out[at++] = allProse === 0 ? 0 : sums.prose[i]! / allProse;
    out[at++] = allProse === 0 ? 0 : (allProse - sums.prose[i + 1]!) / allProse;
    out[at++] = proseBefore[i]!;
    out[at++] = proseAfter[i]!;
    out[at++] = sums.proseLines[to]! - sums.proseLines[from]! - bit(line.prose);
    out[at++] = sums.short[to]! - sums.short[from]! - bit(words <= fewWords);
    out[at++] = ruled;
    out[at++] = ruledBefore;
    out[at++] = ruledAfter;
    out[at++] = runs[i]!;
    out[at++] = Math.min(before?.words ?? 0, 80);
    out[at++] = Math.min(after?.words ?? 0, 80);
    out[at++] = bit(after?.sentence === true);
    out[at++] = after === undefined ? 0 : rules[i + 1]!;
    out[at++] = allWords === 0 ? 0 : allProse / allWords;
    out[at++] = allProseLines === 0 ? 0 : speech / allProseLines;
    out[at++] = allPhrases / count;
    out[at++] = Math.min(20, sums.phrases[i]!);
    out[at++] = Math.min(20, allPhrases - sums.phrases[i + 1]!);
    out[at++] = (sums.many[to]! - sums.many[from]! - Math.min(words, manyWords)) / (2 * reach);
    out[at++] = colonBefore;
    out[at++] = bit(words >= 3 && line.lowerShare < 0.35);
    out[at++] = bit(line.foreign);
    out[at++] = scores[i]!;
    out[at++] = Math.min(costs[i]!, 400);
    colonBefore = colon;
  }
  writeLikeness(scene, rules, out, width, likenessColumn);
  writeTopics(scene, out, width, topicColumn);
  writeDiction(lines, out, width, dictionColumn);
  return out;
}

/** Lines of so few words are short; words of a neighbour that count at most. */
const fewWords = 4;
const manyWords = 60;

/** Sums over the lines before each line, and, last, over all. */
interface Sums {
  /** Words of sentences. */
  readonly prose: Float64Array;
  readonly words: Float64Array;
  /** Words, up to `manyWords` a line. */
  readonly many: Float64Array;
  readonly phrases: Int32Array;
  readonly proseLines: Int32Array;
  readonly short: Int32Array;
  /** Lines of prose that quote somebody. */
  readonly speech: number;
}

function sumsOf(lines: readonly Line[]): Sums {
  const count = lines.length;
  const prose = new Float64Array(count + 1);
  const words = new Float64Array(count + 1);
  const many = new Float64Array(count + 1);
  const phrases = new Int32Array(count + 1);
  const proseLines = new Int32Array(count + 1);
  const short = new Int32Array(count + 1);
  let speech = 0;
  for (let i = 0; i < count; i++) {
    const line = lines[i]!;
    prose[i + 1] = prose[i]! + (isSentence(line) ? line.words : 0);
    words[i + 1] = words[i]! + line.words;
    many[i + 1] = many[i]! + Math.min(line.words, manyWords);
    phrases[i + 1] = phrases[i]! + bit(isPhrase(line));
    proseLines[i + 1] = proseLines[i]! + bit(line.prose);
    short[i + 1] = short[i]! + bit(line.words <= fewWords);
    if (line.prose && line.quoting) speech++;
  }
  return { prose, words, many, phrases, proseLines, short, speech };
}

/** How often the text of each line stands in the document. */
function copiesOf({ firsts }: Page): Int32Array {
  const counts = new Int32Array(firsts.length);
  for (let i = 0; i < firsts.length; i++) counts[firsts[i]!]!++;
  for (let i = 0; i < firsts.length; i++) counts[i] = counts[firsts[i]!]!;
  return counts;
}

/** The strongest removal that a rule claims of each line; `places` are those of the claims. */
export function strongestRules(
  { page }: Scene,
  claims: readonly Annotation[],
  places: Int32Array = placesOf(page, claims),
): Float32Array {
  const out = new Float32Array(page.lines.length);
  for (let at = 0; at < claims.length; at++) {
    const place = places[at]!;
    if (place >= 0 && claims[at]!.confidence > out[place]!) out[place] = claims[at]!.confidence;
  }
  return out;
}

/** Lines to the nearest prose, upwards (`step` 1) or downwards (-1); 100 at the most. */
function distances(lines: readonly Line[], step: 1 | -1): Float32Array {
  const out = new Float32Array(lines.length).fill(100);
  let last = Number.NEGATIVE_INFINITY;
  for (let n = 0; n < lines.length; n++) {
    const i = step === 1 ? n : lines.length - 1 - n;
    out[i] = Math.min(100, n - last);
    if (isSentence(lines[i]!)) last = n;
  }
  return out;
}

/** Length of the run of lines that are no prose around each line; 0 for prose. */
function shortRuns(lines: readonly Line[]): Float32Array {
  const out = new Float32Array(lines.length);
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && !lines[i]!.prose) continue;
    out.fill(Math.min(i - from, 200), from, i);
    from = i + 1;
  }
  return out;
}

function away(i: number, first: number, last: number): number {
  return i < first ? Math.max(-200, i - first) : i > last ? Math.min(200, i - last) : 0;
}

/** Prose or a short sentence: "No one was hurt." */
function isSentence(line: Line): boolean {
  return line.prose || (line.sentence && line.words >= 3 && line.lowerShare >= 0.4);
}

/** Whether the line is chrome by its words alone. */
function isPhrase(line: Line): boolean {
  return line.wordings.some(
    (wording) => wording.position === "whole" || (!line.prose && opens(wording)),
  );
}

function opens({ kind, position }: Wording): boolean {
  return position === "opens" && kind !== "promo-label";
}

function endsWithColon(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return code === 0x3a || code === 0xff1a;
}

/** A question mark, with or without a quotation mark or bracket after it. */
function endsWithQuestion(text: string): boolean {
  const last = text.length - 1;
  return (
    isQuestion(text.charCodeAt(last)) ||
    (isQuestion(text.charCodeAt(last - 1)) && closing.has(text.charCodeAt(last)))
  );
}

function isQuestion(code: number): boolean {
  return code === 0x3f || code === 0xff1f;
}

const closing: ReadonlySet<number> = new Set([...'"”’»)]'].map((sign) => sign.charCodeAt(0)));

function bit(value: boolean): number {
  return value ? 1 : 0;
}
