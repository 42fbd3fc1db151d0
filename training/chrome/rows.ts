import { Bag, type BagWeights } from "../../src/model/bag.ts";
import type { HtmlPage } from "../../src/model/html.ts";
import { Diction, dictionOf, mostDiction } from "../../src/stages/chrome/diction.ts";
import { lexicon } from "../../src/stages/chrome/lexicon.ts";
import { Context } from "../../src/stages/chrome/model/context.ts";
import { writeMadeDiction } from "../../src/stages/chrome/model/diction.ts";
import {
  featureCount,
  featureNames,
  featuresOf,
  strongestRules,
  textCount,
  textFeatures,
} from "../../src/stages/chrome/model/features.ts";
import {
  markupCount,
  markupFeatures,
  writeMarkup,
} from "../../src/stages/chrome/model/markup/features.ts";
import {
  chainOf,
  KnownNames,
  namesOf,
  scoreNames,
} from "../../src/stages/chrome/model/markup/names.ts";
import {
  againFeatures,
  linesWithin,
  rowsAgain,
  settled,
} from "../../src/stages/chrome/model/reading.ts";
import { type Page, readPage } from "../../src/stages/chrome/page.ts";
import { sceneOf } from "../../src/stages/chrome/rule.ts";
import { rules } from "../../src/stages/chrome/rules.ts";
import type { Example } from "../bag.ts";
import type { Rows } from "../forest.ts";
import type { LabelledDump } from "./pages.ts";

/** A dump with the numbers that the model sees of each of its lines. */
export interface SeenDump extends LabelledDump {
  readonly seen: Page;
  /** What the words of each line are looked up by. */
  readonly diction: readonly Int32Array[];
  /**
   * The rows of the lines, `width` numbers each; what words and names say is written into them when
   * their weights are learnt.
   */
  readonly values: Float32Array;
  readonly width: number;
}

export function seeDump(dump: LabelledDump): SeenDump {
  const seen = readPage(dump.document, lexicon, unlearnt);
  const width = dump.document.html === undefined ? textCount : featureCount + markupCount;
  return {
    ...dump,
    seen,
    diction: seen.lines.map((line) => {
      const tokens = new Int32Array(mostDiction);
      return tokens.slice(0, dictionOf(seen.tokens, line, tokens));
    }),
    values: valuesOf(seen, width),
    width,
  };
}

function valuesOf(page: Page, width: number): Float32Array {
  const scene = sceneOf(page);
  const claims = rules.flatMap((rule) => [...rule.find(scene)]);
  const values = featuresOf(scene, strongestRules(scene, claims), width);
  if (page.document.html === undefined) writeMadeDiction(page.lines, values, width, featureCount);
  return values;
}

/** Words that say nothing. */
const nothing: BagWeights = { keys: "", weights: "", scale: 0 };
const unlearnt = new Diction(nothing, nothing);

/** Writes into every row what is seen of it, words by these weights. */
export function weighDiction(
  dumps: readonly SeenDump[],
  annotated: BagWeights,
  made: BagWeights,
): void {
  const bag = new Bag(annotated);
  const madeBag = new Bag(made);
  for (const { seen, diction, values, width } of dumps) {
    const lines = seen.lines.map((line, i) => ({
      ...line,
      diction: bag.score(diction[i]!),
      madeDiction: madeBag.score(diction[i]!),
    }));
    values.set(valuesOf({ ...seen, lines }, width));
  }
}

/** Writes into every row of HTML what its markup says, names of elements by these weights. */
export function weighNames(dumps: readonly SeenDump[], weights: BagWeights): void {
  const bag = new Bag(weights);
  for (const { seen, values, width } of dumps) {
    const { html } = seen.document;
    if (html !== undefined)
      writeMarkup(seen, html, scoreNames(html.elements, bag), values, width, featureCount);
  }
}

/**
 * The lines with a certain label, by their words. The same words by text node or with markup teach
 * nothing more, and a clean text counts half as much here: its words are all in the other dumps.
 */
export function wordExamples(dumps: readonly SeenDump[]): Example[] {
  return dumps
    .filter(({ form }) => form !== "text-b" && form !== "html")
    .flatMap((dump) => examples(dump, (line) => dump.diction[line]!));
}

/** The lines of HTML with a certain label, by the names of the elements around them. */
export function nameExamples(dumps: readonly SeenDump[]): Example[] {
  return dumps.flatMap((dump) => {
    const { html } = dump.document;
    return html === undefined ? [] : examples(dump, namesIn(dump, html));
  });
}

function namesIn({ seen }: SeenDump, { elements }: HtmlPage): (line: number) => Int32Array {
  const known = new KnownNames();
  const names = elements.shapes.map((shape) => namesOf(shape, known));
  return (line) =>
    Int32Array.from(chainOf(elements, names, seen.lines[line]!.block.html?.element ?? -1));
}

function examples(dump: SeenDump, tokensOf: (line: number) => Int32Array): Example[] {
  const lines = choose(dump);
  const total = lines.reduce((sum, { weight }) => sum + weight, 0);
  const { page, form } = dump;
  return lines.map(({ line, weight, chrome }) => ({
    tokens: tokensOf(line),
    label: chrome ? 1 : 0,
    weight: (weight / Math.sqrt(total)) * Math.sqrt(formWeight[form]!),
    source: page.domain ?? page.id,
  }));
}

/**
 * Crops are what users hold most, and clean texts are where a wrong cut hurts most. A page by text node
 * teaches little that the page by block has not taught.
 */
const formWeight: { readonly [form: string]: number } = {
  html: 1,
  "text-a": 1,
  "text-b": 0.3,
  "text-d": 1.4,
  body: 5,
};
/**
 * The data holds few pages of news publishers, and users hold little else. Of the pages of which only
 * segments are annotated, those lines were chosen at which extractors fail. Made-up pages come twice, and
 * their articles alone, each of which is on many of them, not as heavy as clean texts of real pages.
 */
const setWeight: { readonly [set: string]: number } = {
  news: 2,
  segments: 0.7,
  made: 0.5,
  bare: 0.25,
};
/** The title is not body, but metadata finds it by other means. */
const titleWeight = 0.3;
/** A short line of an article costs a reader more than its words: "No," "He laughed." */
const shortBody = 1.5;
/** A line of chrome this far from any prose is easy: one in `thinning` is enough, weighed up. */
const far = 12;
const thinning = 6;

const proseBefore = featureNames.indexOf("lines-to-prose-before");
const proseAfter = featureNames.indexOf("lines-to-prose-after");
const words = featureNames.indexOf("words");

/**
 * The lines with a certain label, as rows. A line weighs by the root of its length and by how sure
 * its label is; a dump weighs by the root of its lines' weights, so that long pages do not rule.
 * All dumps are of text, or all are of HTML. With `odds`, those of every line of a dump at the first
 * reading, the lines that have to be read again, as they are seen then.
 */
export function rowsOf(
  dumps: readonly SeenDump[],
  odds?: ReadonlyMap<SeenDump, ArrayLike<number>>,
): Rows {
  const html = dumps[0]?.form === "html";
  const features = [
    ...(html ? [...featureNames, ...markupFeatures] : textFeatures),
    ...(odds === undefined ? [] : againFeatures),
  ];
  const width = features.length;
  const chosen = dumps.map((dump) => {
    const all = choose(dump);
    const total = all.reduce((sum, { weight }) => sum + weight, 0);
    const again = odds && new Set(linesWithin(settled, odds.get(dump)!));
    return { total, lines: again === undefined ? all : all.filter(({ line }) => again.has(line)) };
  });
  const count = chosen.reduce((sum, { lines }) => sum + lines.length, 0);
  const values = new Float32Array(count * width);
  const labels = new Uint8Array(count);
  const weights = new Float32Array(count);
  let row = 0;
  for (const [index, dump] of dumps.entries()) {
    const { total, lines } = chosen[index]!;
    values.set(valuesOfLines(dump, lines, odds?.get(dump)), row * width);
    for (const { weight, chrome } of lines) {
      labels[row] = chrome ? 1 : 0;
      weights[row] =
        (weight / Math.sqrt(total)) * formWeight[dump.form]! * (setWeight[dump.page.set] ?? 1);
      row++;
    }
  }
  return { features, values, labels, weights };
}

function valuesOfLines(
  { seen, values, width }: SeenDump,
  chosen: readonly ChosenLine[],
  odds: ArrayLike<number> | undefined,
): Float32Array {
  const lines = chosen.map(({ line }) => line);
  if (odds !== undefined)
    return rowsAgain(new Context(seen), { first: odds, last: odds }, lines, values, width).rows;
  const out = new Float32Array(lines.length * width);
  for (const [row, line] of lines.entries())
    out.set(values.subarray(line * width, (line + 1) * width), row * width);
  return out;
}

interface ChosenLine {
  readonly line: number;
  readonly weight: number;
  readonly chrome: boolean;
}

function choose({ labels, values, width }: SeenDump): ChosenLine[] {
  const out: ChosenLine[] = [];
  for (const [line, { label, weight }] of labels.entries()) {
    if (label === "ambiguous" || label === "standfirst") continue;
    const at = line * width;
    const easy =
      label === "chrome" && values[at + proseBefore]! > far && values[at + proseAfter]! > far;
    if (easy && (line * 7919 + labels.length) % thinning !== 0) continue;
    out.push({
      line,
      chrome: label !== "body",
      weight:
        (Math.sqrt(values[at + words]! + 1) + (label === "body" ? shortBody : 0)) *
        Math.max(0.2, weight) *
        (easy ? thinning : 1) *
        (label === "title" ? titleWeight : 1),
    });
  }
  return out;
}
