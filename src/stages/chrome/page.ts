import type { Block, Document } from "../../model/document.ts";
import { endsSentence } from "../../text/punctuation.ts";
import { isUnspaced, tokensOf, wordsIn } from "../../text/tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Lexicon, Wording } from "./wording.ts";

/** Tokens of a line that are looked at: more than the longest phrase or headline has. */
const tokenLimit = 60;

/** Shorter tokens seldom say what a text is about. */
const minTopicLetters = 4;

/** A block and what the rules want to know of it. */
export interface Line {
  readonly index: number;
  readonly block: Block;
  /** The first `tokenLimit` tokens, twice as many where a token is a character. */
  readonly tokens: readonly string[];
  /**
   * Tokens that say what the line is about: no function words, none under four letters; pairs of
   * characters in scripts without spaces.
   */
  readonly topics: readonly string[];
  /** Tokens of the whole line; estimated from its length past the limit. */
  readonly words: number;
  /** Whether it ends like a sentence. */
  readonly sentence: boolean;
  /** Share of function words among the tokens looked at, 0 to 1. */
  readonly functionShare: number;
  /** Share of words that open in lower case, 0 to 1; 1 in scripts without case. */
  readonly lowerShare: number;
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
}

/** Reads all lines with the function words of the language that the page is written in. */
export function readPage(document: Document, lexicon: Lexicon): Page {
  const drafts = document.blocks.map(draftOf);
  const vocabulary = lexicon.vocabularies.of(drafts);
  return { document, lines: drafts.map((draft) => readLine(draft, lexicon, vocabulary)) };
}

/** What can be said of a line before its language is known. */
interface Draft {
  readonly block: Block;
  readonly tokens: readonly string[];
  readonly sentence: boolean;
}

function draftOf(block: Block): Draft {
  const tokens = tokensOf(block.text, tokenLimit);
  const cut = tokens.length === tokenLimit && isUnspaced(tokens[tokenLimit - 1]!);
  return {
    block,
    tokens: cut ? tokensOf(block.text, 2 * tokenLimit) : tokens,
    sentence: endsSentence(block.text),
  };
}

function readLine(draft: Draft, lexicon: Lexicon, vocabulary: Vocabulary): Line {
  const { block, tokens, sentence } = draft;
  const words = countWords(block.text, tokens);
  let functions = 0;
  let address = false;
  const topics: string[] = [];
  let last = "";
  for (const token of tokens) {
    const grammar = vocabulary.functionWords.has(token);
    if (grammar) functions++;
    else if (token.length >= minTopicLetters) topics.push(token);
    else if (last !== "" && isUnspaced(token)) topics.push(last + token);
    last = !grammar && isUnspaced(token) ? token : "";
    if (vocabulary.addressWords.has(token)) address = true;
  }
  const functionShare = tokens.length === 0 ? 0 : functions / tokens.length;
  const lowerShare = shareOfLowerCase(block.text);
  return {
    index: block.index,
    block,
    tokens,
    topics,
    words,
    sentence,
    functionShare,
    lowerShare,
    address,
    wordings: lexicon.match(tokens),
    prose: (sentence && words >= 9 && lowerShare >= 0.4) || (words >= 30 && lowerShare >= 0.5),
  };
}

function countWords(text: string, tokens: readonly string[]): number {
  const words = wordsIn(tokens);
  if (tokens.length < tokenLimit) return words;
  const perCharacter = words * 2 > tokens.length ? 1 / averageWord : words / tokens.length;
  return Math.max(words, Math.round(text.length * perCharacter));
}

/** Characters a word with its space, on average over the languages of the word lists. */
const averageWord = 6;

const wordStart = /(?<![\p{L}\p{M}\p{N}'’])\p{L}/gu;
const lower = /\p{Ll}/u;
const upper = /\p{Lu}|\p{Lt}/u;

/** Looks at the first 240 characters: enough to tell a headline from a sentence. */
function shareOfLowerCase(text: string): number {
  let lowers = 0;
  let uppers = 0;
  for (const [letter] of text.slice(0, 240).matchAll(wordStart)) {
    if (lower.test(letter)) lowers++;
    else if (upper.test(letter)) uppers++;
  }
  return lowers + uppers === 0 ? 1 : lowers / (lowers + uppers);
}

/** Whether the line holds a phrase of this kind, at one of these positions. */
export function wordingOf(
  line: Line,
  kind: string,
  ...positions: Wording["position"][]
): Wording | undefined {
  return line.wordings.find(
    (wording) =>
      wording.kind === kind && (positions.length === 0 || positions.includes(wording.position)),
  );
}

/** Share of the line's topics that are among `known`, 0 to 1; 0 for a line without any. */
export function shareOfTopics(line: Line, known: ReadonlySet<string>): number {
  if (line.topics.length === 0) return 0;
  return line.topics.filter((topic) => known.has(topic)).length / line.topics.length;
}
