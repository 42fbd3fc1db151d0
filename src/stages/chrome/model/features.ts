import type { Annotation } from "../../../model/claim.ts";
import { classOf, lower } from "../../../text/characters.ts";
import { type Line, shareOfTopics, wordingOf } from "../page.ts";
import type { Scene } from "../rule.ts";
import { sectionKinds } from "../zone.ts";
import { dictionFeatures, writeDiction } from "./diction.ts";

/** Column of the first of the `dictionFeatures` in a row. */
export const dictionColumn: number = 50;

/** Names of the numbers that the model sees of a line, in the order of a row. */
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
  ...dictionFeatures,
];

export const featureCount: number = featureNames.length;

/** How far around a line its neighbourhood reaches, in lines. */
const reach = 4;

/**
 * Reads the numbers of every line of a page into one array, `width` a line, of which these are the
 * first `featureCount`. `claims` are
 * those of the rules; `diction` is what the words of each line say for chrome. One pass over the
 * lines, and one over a small neighbourhood of each.
 */
export function featuresOf(
  scene: Scene,
  claims: readonly Annotation[],
  diction: Float32Array,
  width: number = featureCount,
): Float32Array {
  const { page, zone, topics } = scene;
  const { lines } = page;
  const count = lines.length;
  const out = new Float32Array(count * width);
  const rules = strongestRules(scene, claims);
  const sections = new Uint8Array(count);
  const proseUpTo = new Float64Array(count + 1);
  const phrasesUpTo = new Float64Array(count + 1);
  const copies = new Map<string, number>();
  let speech = 0;
  let proseLines = 0;
  for (const line of lines) {
    proseUpTo[line.index + 1] = proseUpTo[line.index]! + (isSentence(line) ? line.words : 0);
    phrasesUpTo[line.index + 1] = phrasesUpTo[line.index]! + bit(isPhrase(line));
    copies.set(line.block.text, (copies.get(line.block.text) ?? 0) + 1);
    if (sectionKinds.some((kind) => wordingOf(line, kind, "whole"))) sections[line.index] = 1;
    if (line.prose) {
      proseLines++;
      if (line.quoting) speech++;
    }
  }
  const allProse = proseUpTo[count]!;
  const allWords = lines.reduce((sum, line) => sum + line.words, 0);
  const proseBefore = distances(lines, 1);
  const proseAfter = distances(lines, -1);
  const runs = shortRuns(lines);
  let heading = -1000;
  let comments = -1000;
  for (const line of lines) {
    const i = line.index;
    const { text } = line.block;
    if (sections[i] === 1) heading = i;
    if (wordingOf(line, "comments", "whole", "opens")) comments = i;
    let around = 0;
    let wordsAround = 0;
    let short = 0;
    let ruled = 0;
    let ruledBefore = 0;
    let ruledAfter = 0;
    for (let j = Math.max(0, i - reach); j <= Math.min(count - 1, i + reach); j++) {
      if (j === i) continue;
      const other = lines[j]!;
      if (other.prose) around++;
      wordsAround += Math.min(other.words, 60);
      if (other.words <= 4) short++;
      ruled += rules[j]!;
      if (j < i) ruledBefore = Math.max(ruledBefore, rules[j]!);
      else ruledAfter = Math.max(ruledAfter, rules[j]!);
    }
    const before = lines[i - 1];
    const after = lines[i + 1];
    const row = [
      Math.min(line.words, 120),
      line.words === 0 ? 0 : Math.min(text.length / line.words, 20),
      bit(line.sentence),
      line.functionShare,
      line.lowerShare,
      line.digitShare,
      line.signShare,
      Math.min(line.commas, 10),
      Math.min(line.sentencesInside, 8),
      bit(classOf(text.charCodeAt(0)) === lower),
      bit(endsWithColon(text)),
      bit(/[?？]["”’»)]?$/u.test(text)),
      bit(line.block.kind === "list-item"),
      bit(line.address),
      bit(line.prose),
      bit(line.wordings.some(({ position }) => position === "whole")),
      bit(
        line.wordings.some(({ kind, position }) => position === "opens" && kind !== "promo-label"),
      ),
      bit(line.wordings.some(({ position }) => position === "holds" || position === "closes")),
      rules[i]!,
      Math.min(i - heading, 60),
      Math.min(i - comments, 200),
      Math.min(copies.get(text)! - 1, 5),
      shareOfTopics(line, topics),
      zone === null ? 0 : bit(i >= zone.first && i <= zone.last),
      zone === null ? 200 : away(i, zone.first, zone.last),
      zone === null ? -1 : (i - zone.first) / Math.max(1, zone.last - zone.first),
      i / count,
      allProse === 0 ? 0 : proseUpTo[i]! / allProse,
      allProse === 0 ? 0 : (allProse - proseUpTo[i + 1]!) / allProse,
      proseBefore[i]!,
      proseAfter[i]!,
      around,
      short,
      ruled,
      ruledBefore,
      ruledAfter,
      runs[i]!,
      Math.min(before?.words ?? 0, 80),
      Math.min(after?.words ?? 0, 80),
      bit(after?.sentence === true),
      after === undefined ? 0 : rules[i + 1]!,
      allWords === 0 ? 0 : allProse / allWords,
      proseLines === 0 ? 0 : speech / proseLines,
      phrasesUpTo[count]! / count,
      Math.min(20, phrasesUpTo[i]!),
      Math.min(20, phrasesUpTo[count]! - phrasesUpTo[i + 1]!),
      wordsAround / (2 * reach),
      bit(before !== undefined && endsWithColon(before.block.text)),
      bit(line.words >= 3 && line.lowerShare < 0.35),
      bit(line.foreign),
    ];
    out.set(row, i * width);
  }
  writeDiction(diction, out, width, dictionColumn);
  return out;
}

/** The strongest removal that a rule claims of each line. */
function strongestRules({ page }: Scene, claims: readonly Annotation[]): Float32Array {
  const out = new Float32Array(page.lines.length);
  const at = new Map(page.lines.map((line) => [line.block.start, line.index]));
  for (const claim of claims) {
    if (claim.kind !== "remove") continue;
    const index = at.get(claim.span.start);
    if (index !== undefined && claim.confidence > out[index]!) out[index] = claim.confidence;
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
    ({ kind, position }) =>
      position === "whole" || (position === "opens" && kind !== "promo-label" && !line.prose),
  );
}

function endsWithColon(text: string): boolean {
  return text.endsWith(":") || text.endsWith("：");
}

function bit(value: boolean): number {
  return value ? 1 : 0;
}
