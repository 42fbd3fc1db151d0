import type { Block, Document } from "../../model/document.ts";
import { type MarkedLine, markedLine, shownLine } from "../../text/markdown.ts";
import { endsSentence } from "../../text/punctuation.ts";
import { numeral, pairOf, scanTokens, type Token } from "../../text/tokens.ts";
import type { Diction } from "./diction.ts";
import { type Scanned, type Vocabulary, vocabularyOf } from "./vocabulary.ts";
import type { Lexicon, Term, Wording } from "./wording.ts";

/** Tokens of a line that are looked at: more than the longest phrase or headline has. */
export const tokenLimit = 60;

/** Shorter tokens seldom say what a text is about. */
const minTopicLetters = 4;

/** A block and what the rules want to know of it. */
export interface Line {
  readonly index: number;
  /** The block; of Markdown, with the text that it shows. */
  readonly block: Block;
  /** Its links and pictures, if it is Markdown. */
  readonly marked: MarkedLine | null;
  /** The first `tokenLimit` tokens. */
  readonly tokens: readonly Token[];
  /** Whether `tokens` are all of the line. */
  readonly whole: boolean;
  /**
   * Tokens that say what the line is about: no function words, none under four letters; pairs of
   * characters in scripts without spaces.
   */
  readonly topics: readonly Token[];
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
  /** Whether it holds letters of another alphabet than the Latin. */
  readonly foreign: boolean;
  /** Whether it speaks to the reader: "you", "our". */
  readonly address: boolean;
  readonly wordings: readonly Wording[];
  /** A sentence of running text. */
  readonly prose: boolean;
  /** What its words say: log-odds for chrome; 0 where they say nothing. */
  readonly diction: number;
}

/** A document as the chrome rules see it. */
export interface Page {
  readonly document: Document;
  readonly lines: readonly Line[];
}

/**
 * Reads all lines with the function words of the language that the page is written in; `diction` is
 * what words say for chrome.
 */
export function readPage(document: Document, lexicon: Lexicon, diction: Diction): Page {
  const drafts = document.blocks.map((block) => draftOf(document, block, lexicon));
  const vocabulary = vocabularyOf(drafts, lexicon);
  return { document, lines: drafts.map((draft) => readLine(draft, lexicon, vocabulary, diction)) };
}

interface Draft extends Scanned {
  readonly block: Block;
  readonly marked: MarkedLine | null;
}

function draftOf({ mediaType }: Document, read: Block, lexicon: Lexicon): Draft {
  const marked = mediaType === "text/markdown" ? markedLine(read.text) : null;
  const block = marked === null ? read : { ...read, text: shownLine(read.text, marked) };
  const scan = scanTokens(block.text, tokenLimit);
  const terms: (Term | undefined)[] = [];
  for (const token of scan.tokens) terms.push(lexicon.term(token));
  return { block, marked, scan, terms, sentence: endsSentence(block.text) };
}

function readLine(draft: Draft, lexicon: Lexicon, vocabulary: Vocabulary, diction: Diction): Line {
  const { block, marked, scan, terms, sentence } = draft;
  const { tokens, lengths, length } = scan;
  const complete = length >= block.text.length;
  const words = complete
    ? Math.round(scan.words)
    : Math.max(tokenLimit / 2, Math.round((block.text.length * scan.words) / length));
  let functions = 0;
  let address = false;
  let last: Token = numeral;
  const topics: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const term = terms[i];
    const grammar = vocabulary.isFunction(token, term);
    if (grammar) functions++;
    else if (lengths[i]! >= minTopicLetters) topics.push(token);
    else if (scan.unspaced > 0 && last !== numeral) topics.push(pairOf(last, token));
    last = grammar ? numeral : token;
    if (vocabulary.isAddress(term)) address = true;
  }
  const cased = scan.lower + scan.upper;
  const lowerShare = cased === 0 ? 1 : scan.lower / cased;
  return {
    index: block.index,
    block,
    marked,
    tokens,
    whole: complete,
    topics,
    words,
    sentence,
    functionShare: tokens.length === 0 ? 0 : functions / tokens.length,
    lowerShare,
    digitShare: scan.digits / Math.max(1, length),
    signShare: scan.signs / Math.max(1, length),
    commas: scan.commas,
    sentencesInside: scan.sentences,
    quoting: scan.quotes > 0,
    foreign: scan.foreign > 0,
    address,
    wordings: lexicon.match(tokens, terms, complete, vocabulary.phrases),
    prose: (sentence && words >= 9 && lowerShare >= 0.4) || (words >= 30 && lowerShare >= 0.5),
    diction: diction.of({ tokens, whole: complete }),
  };
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
export function shareOfTopics(line: Line, known: ReadonlySet<Token>): number {
  if (line.topics.length === 0) return 0;
  let shared = 0;
  for (const topic of line.topics) if (known.has(topic)) shared++;
  return shared / line.topics.length;
}
