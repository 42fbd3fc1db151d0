import type { Block, Document } from "../../model/document.ts";
import { type MarkedLine, markedLine, shownLine } from "../../text/markdown.ts";
import { endsSentence } from "../../text/punctuation.ts";
import { numeral, pairOf, type Token } from "../../text/token.ts";
import { TokenReader } from "../../text/token-reader.ts";
import { TokenSet } from "../../text/token-set.ts";
import { firstsAlike } from "./alike.ts";
import type { Diction, Said } from "./diction.ts";
import { shapesOf } from "./shapes.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";
import type { Lexicon, Wording } from "./wording.ts";

/** Tokens of a line that are looked at: more than the longest phrase or headline has. */
export const tokenLimit = 60;

/** Shorter tokens seldom say what a text is about. */
const minTopicLetters = 4;

/** A block and what the rules want to know of it. */
export interface Line extends Readonly<Said> {
  readonly index: number;
  /** The block; of Markdown, with the text that it shows. */
  readonly block: Block;
  /** Its links and pictures, if it is Markdown. */
  readonly marked: MarkedLine | null;
  /** Where its first `tokenLimit` tokens lie in those of the page. */
  readonly from: number;
  readonly to: number;
  /** Whether they are all of the line. */
  readonly whole: boolean;
  /** Where its topics lie in those of the page. */
  readonly topicsFrom: number;
  readonly topicsTo: number;
  /** Tokens of the whole line; estimated from its length past the limit. */
  readonly words: number;
  /** Whether it ends like a sentence. */
  readonly sentence: boolean;
  /** Share of function words among the tokens looked at, 0 to 1. */
  readonly functionShare: number;
  /** Share of words that open in lower case, 0 to 1; 1 in scripts without case. */
  readonly lowerShare: number;
  /** Shares of the characters looked at, 0 to 1. */
  readonly digitShare: number;
  readonly signShare: number;
  readonly commas: number;
  /** Sentences that end before the line does. */
  readonly sentencesInside: number;
  readonly quoting: boolean;
  /** Whether it holds characters of scripts that are written without spaces. */
  readonly unspaced: boolean;
  /** Whether it holds letters of another alphabet than the Latin. */
  readonly foreign: boolean;
  /** Whether it speaks to the reader: "you", "our". */
  readonly address: boolean;
  readonly wordings: readonly Wording[];
  /** A sentence of running text. */
  readonly prose: boolean;
}

/** A document as the chrome rules see it. */
export interface Page {
  readonly document: Document;
  readonly lines: readonly Line[];
  /** The tokens of all lines, one after the other. */
  readonly tokens: Int32Array;
  /**
   * Tokens that say what each line is about: no function words, none under four letters; pairs of
   * characters in scripts without spaces.
   */
  readonly topics: Int32Array;
  /** For each line the first one of the same text. */
  readonly firsts: Int32Array;
  /** What the lines look like: see `shapesOf`. */
  readonly shapes: Float32Array;
}

/** A line while it is read. */
type Draft = { -readonly [key in keyof Line]: Line[key] };

const reader = new TokenReader();
const noWordings: readonly Wording[] = [];

/**
 * Reads all lines with the function words of the language that the page is written in; `diction` is
 * what words say for chrome.
 */
export function readPage(document: Document, lexicon: Lexicon, diction: Diction): Page {
  reader.open(document.text);
  const lines: Draft[] = [];
  for (const block of document.blocks) lines.push(draftOf(document, block));
  const count = reader.count;
  const tokens = reader.tokens.slice(0, count);
  const { lengths } = reader;
  const terms = new Int32Array(count);
  for (let at = 0; at < count; at++) terms[at] = lexicon.termOf(tokens[at]!);
  const vocabulary = vocabularyOf({ tokens, terms, lengths, lines }, lexicon);
  const topics = new Int32Array(count);
  let topic = 0;
  for (const line of lines) {
    line.topicsFrom = topic;
    topic = readWords(line, { tokens, terms, lengths, topics }, vocabulary);
    line.wordings = lexicon.match(
      tokens,
      terms,
      line.from,
      line.to,
      line.whole,
      vocabulary.phrases,
    );
    diction.weigh(tokens, line);
  }
  const firsts = firstsAlike(lines, tokens);
  const shapes = shapesOf(lines);
  return { document, lines, tokens, topics: topics.slice(0, topic), firsts, shapes };
}

/** What can be said of a line before the language of its page is known. */
function draftOf(document: Document, read: Block): Draft {
  const from = reader.count;
  let marked: MarkedLine | null = null;
  let block = read;
  if (document.mediaType === "text/markdown") {
    marked = markedLine(read.text);
    block = { ...read, text: shownLine(read.text, marked) };
    reader.append(block.text);
    reader.read(0, block.text.length, tokenLimit);
  } else reader.read(read.start, read.end, tokenLimit);
  const { length } = reader;
  const { text } = block;
  const whole = length >= text.length;
  const words = whole
    ? Math.round(reader.words)
    : Math.max(tokenLimit / 2, Math.round((text.length * reader.words) / length));
  const sentence = endsSentence(text);
  const cased = reader.lower + reader.upper;
  const lowerShare = cased === 0 ? 1 : reader.lower / cased;
  return {
    index: block.index,
    block,
    marked,
    from,
    to: reader.count,
    whole,
    topicsFrom: 0,
    topicsTo: 0,
    words,
    sentence,
    functionShare: 0,
    lowerShare,
    digitShare: reader.digits / Math.max(1, length),
    signShare: reader.signs / Math.max(1, length),
    commas: reader.commas,
    sentencesInside: reader.sentences,
    quoting: reader.quotes > 0,
    unspaced: reader.unspaced > 0,
    foreign: reader.foreign > 0,
    address: false,
    wordings: noWordings,
    prose: (sentence && words >= 9 && lowerShare >= 0.4) || (words >= 30 && lowerShare >= 0.5),
    diction: 0,
    madeDiction: 0,
  };
}

/** The tokens of a page, what is known of each, its length, and room for the topics. */
interface Words {
  readonly tokens: Int32Array;
  readonly terms: Int32Array;
  readonly lengths: Int32Array;
  readonly topics: Int32Array;
}

/** Tells grammar from topics in a line; gives where its topics end. */
function readWords(
  line: Draft,
  { tokens, terms, lengths, topics }: Words,
  vocabulary: Vocabulary,
): number {
  const { from, to, unspaced } = line;
  let functions = 0;
  let address = false;
  let topic = line.topicsFrom;
  let last: Token = numeral;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    const term = terms[at]!;
    const grammar = vocabulary.isFunction(token, term);
    if (grammar) functions++;
    else if (lengths[at]! >= minTopicLetters) topics[topic++] = token;
    else if (unspaced && last !== numeral) topics[topic++] = pairOf(last, token);
    last = grammar ? numeral : token;
    if (vocabulary.isAddress(term)) address = true;
  }
  line.topicsTo = topic;
  line.functionShare = from === to ? 0 : functions / (to - from);
  line.address = address;
  return topic;
}

/** Whether the line holds a phrase of this kind, at one of these positions. */
export function wordingOf(
  line: Line,
  kind: string,
  ...positions: Wording["position"][]
): Wording | undefined {
  // Most lines hold no phrase, and every rule asks each of them.
  if (line.wordings.length === 0) return undefined;
  return line.wordings.find(
    (wording) =>
      wording.kind === kind && (positions.length === 0 || positions.includes(wording.position)),
  );
}

/** The line that starts there; undefined if none does. */
export function lineAt({ lines }: Page, start: number): Line | undefined {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.block.start < start) low = middle + 1;
    else high = middle;
  }
  const line = lines[low];
  return line?.block.start === start ? line : undefined;
}

/** Share of the line's topics that are among `known`, 0 to 1; 0 for a line without any. */
export function shareOfTopics({ topics }: Page, line: Line, known: TokenSet): number {
  const { topicsFrom, topicsTo } = line;
  if (topicsFrom === topicsTo) return 0;
  let shared = 0;
  for (let at = topicsFrom; at < topicsTo; at++) if (known.has(topics[at]!)) shared++;
  return shared / (topicsTo - topicsFrom);
}

/** What some lines of a page are about. */
export function topicsOf({ topics }: Page, lines: Iterable<Line>): TokenSet {
  const out = new TokenSet();
  for (const { topicsFrom, topicsTo } of lines)
    for (let at = topicsFrom; at < topicsTo; at++) out.add(topics[at]!);
  return out;
}
