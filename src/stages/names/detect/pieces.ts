import { Is } from "./lexicon.ts";
import type { LineStyle } from "./lines.ts";
import { follows, phraseAt } from "./phrases.ts";
import { Gap, type Tokens } from "./tokens.ts";
import { Shape } from "./words.ts";

/** A run of capitalised words, or what is left of one beside its titles. Token indexes, inclusive. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  /** Folded titles and nouns that say who is meant: `prime minister`, `gen`, `spokesman`. */
  readonly titles: readonly string[];
  /** A place of more than one word, or nothing but a title: never a person. */
  readonly closed: boolean;
}

/** Lower-case words that stand inside names, before a capital. */
const particles = new Set(
  "al el bin ibn ben bint binti binte ould oghlu abu abd abdul abdel ul ud ur ad as".split(" "),
);
/** Words that stand inside names after a given name; elsewhere they are prepositions and articles. */
const prepositions = new Set(
  "van von der den de del della di da do dos das du la le los las ter ten te zu zum zur af av".split(
    " ",
  ),
);
/** Parts that cannot end a name, so that a line break after them is inside it. */
const openers = new Set(
  "abd abdul abdel abdal abu abou umm bin ibn ben al el van von de".split(" "),
);

/** Letters of the longest of both. */
const longestParticle = 5;

/** Hard-wrapped lines are long; a line break inside a name of other text is not expected. */
const wrappedLine = 40;

/** All runs of capitalised words, cut at titles and at places of several words. */
export function piecesOf(tokens: Tokens, styles: readonly LineStyle[]): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!opensRun(tokens, at) || styles[tokens.line(at)] !== "prose" || isOpener(tokens, at)) {
      at++;
      continue;
    }
    let last = at;
    let next = extend(tokens, at, last, styles);
    while (next > last) {
      last = next;
      next = extend(tokens, at, last, styles);
    }
    cut(tokens, at, last, out);
    at = last + 1;
  }
  return out;
}

const mayBeName: number = Is.name | Is.honorific | Is.office | Is.role;

/** A listed word alone that opens a sentence, as most words with a capital do: no piece at all. */
function isOpener(tokens: Tokens, at: number): boolean {
  if (!tokens.opens(at) || opensRun(tokens, at + 1)) return false;
  const { flags, phrases, germanTitle } = tokens.word(at);
  if (flags === 0 || (flags & mayBeName) !== 0 || phrases.length > 0 || germanTitle) return false;
  const next = at + 1;
  const isInside = next < tokens.length && tokens.size(next) <= longestParticle;
  return !(isInside && particles.has(tokens.key(next)));
}

function opensRun(tokens: Tokens, at: number): boolean {
  const shape = tokens.shape(at);
  return shape !== Shape.lower && shape !== Shape.number;
}

/** The last token of the run that ends at `last`, if it goes on; else `last`. */
function extend(tokens: Tokens, first: number, last: number, styles: readonly LineStyle[]): number {
  const phrase = phraseAt(tokens, last);
  // "Secretary of State" holds a word without a capital.
  if (phrase && (phrase.flag & Is.office) !== 0) return last + phrase.length - 1;
  for (let at = last + 1; at < tokens.length && at <= last + 3; at++) {
    if (!follows(tokens, at) && !wraps(tokens, at, styles)) {
      if (tokens.gap(at) === Gap.comma && at === last + 1 && isGeneration(tokens, at)) return at;
      return afterNickname(tokens, at) ?? last;
    }
    if (opensRun(tokens, at)) return at;
    if (tokens.size(at) > longestParticle) return last;
    const key = tokens.key(at);
    if (particles.has(key)) continue;
    if (!prepositions.has(key)) return last;
    if (!isGiven(tokens, last) && !isSecondSurname(tokens, first, last, key)) return last;
  }
  return last;
}

/** Words that open a surname with a capital of their own: Ní Dhomhnaill, Mac Giolla. */
const patronymics = new Set("ni nic mac mc ui o".split(" "));

/** Whether a word may open a surname: Van den Berg, Le Pen. */
export function opensSurname(key: string): boolean {
  return prepositions.has(key) || patronymics.has(key);
}

/** "Van den Berg" opens with a preposition of its own. */
function isGiven(tokens: Tokens, at: number): boolean {
  return (
    (tokens.flags(at) & Is.given) !== 0 ||
    tokens.shape(at) === Shape.initial ||
    prepositions.has(tokens.key(at))
  );
}

/** "Marcus Delacroix, Jr." */
function isGeneration(tokens: Tokens, at: number): boolean {
  const key = tokens.key(at);
  return key === "jr" || key === "sr";
}

/** "Marcelo Rebelo de Sousa", in a text whose language has no such preposition. */
function isSecondSurname(
  tokens: Tokens,
  first: number,
  last: number,
  preposition: string,
): boolean {
  if (last <= first || articles.has(preposition)) return false;
  if (!englishWords.some((word) => tokens.isCommon(word))) return false;
  return (tokens.flags(last - 1) & (Is.given | Is.alsoWord)) === Is.given;
}

/** None of them is a word of a language with such prepositions. */
const englishWords = "the of and with".split(" ");

/** Words of the list that are articles as well, or stand before any noun. */
const articles = new Set("la le los las les das der den des du te zu zum zur".split(" "));

const opensQuote = /^ ?["“„‘'(]$/;
const closesQuote = /^["”“’')] $/;

/** Words of a nickname: El Chapo, the Bull. */
const longestNickname = 3;

/**
 * Joseph "Joe" Brannigan: the word after a short name in quotation marks that stands between two parts
 * of the full one.
 */
function afterNickname(tokens: Tokens, at: number): number | undefined {
  if (!opensRun(tokens, at) || (tokens.flags(at - 1) & Is.given) === 0) return undefined;
  const { text } = tokens;
  if (!opensQuote.test(text.slice(tokens.end(at - 1), tokens.start(at)))) return undefined;
  for (let end = at; end < at + longestNickname; end++) {
    if (tokens.shape(end + 1) === Shape.capital) {
      const between = text.slice(tokens.end(end), tokens.start(end + 1));
      if (closesQuote.test(between)) return end + 1;
    }
    if (tokens.gap(end + 1) !== Gap.space) return undefined;
  }
  return undefined;
}

/** Whether the line break before the token stands inside a name. */
function wraps(tokens: Tokens, at: number, styles: readonly LineStyle[]): boolean {
  if (tokens.gap(at) !== Gap.line || tokens.possessive(at - 1)) return false;
  if (styles[tokens.line(at)] !== "prose") return false;
  if (tokens.shape(at) === Shape.particle) return true;
  if (tokens.shape(at) !== Shape.capital) return false;
  if (openers.has(tokens.key(at - 1))) return true;
  let first = at - 1;
  while (first > 0 && tokens.line(first - 1) === tokens.line(at - 1)) first--;
  return (
    tokens.end(at - 1) - tokens.start(first) >= wrappedLine &&
    (tokens.flags(at - 1) & Is.given) !== 0 &&
    (tokens.flags(at) & (Is.word | Is.calendar | Is.place)) === 0 &&
    (tokens.shape(at + 1) === Shape.lower || tokens.gap(at + 1) === Gap.stop)
  );
}

function cut(tokens: Tokens, first: number, last: number, out: Piece[]): void {
  let titles: string[] = titlesBefore(tokens, first);
  let start = first;
  const push = (end: number, closed: boolean): void => {
    if (start <= end) out.push({ first: start, last: end, titles, closed });
    titles = [];
  };
  for (let at = first; at <= last; ) {
    const phrase = phraseAt(tokens, at);
    const inside = phrase !== undefined && at + phrase.length - 1 <= last;
    if (
      phrase &&
      inside &&
      (phrase.flag & (Is.place | Is.organisation)) !== 0 &&
      !afterGiven(tokens, at, start)
    ) {
      push(at - 1, false);
      start = at;
      // "New York Times", "Hong Kong Observatory": what follows belongs to it.
      push(last, true);
      return;
    }
    const length = inside ? phrase.length : 1;
    const isGivenName =
      titles.length > 0 && at === start && at === last - 1 && isAlsoGiven(tokens, at);
    if (!isGivenName && isTitle(tokens, at, start, last, inside ? phrase.flag : 0)) {
      push(at - 1, false);
      if (at + length > last) {
        start = at;
        push(last, true);
        return;
      }
      const words: string[] = [];
      for (let i = at; i < at + length; i++) words.push(tokens.key(i));
      titles = [...titlesBefore(tokens, at), words.join(" ")];
      start = at + length;
    }
    at += length;
  }
  push(last, false);
}

/** "Col. Amir Yusufzai": between a title and a surname it is a given name. */
function isAlsoGiven(tokens: Tokens, at: number): boolean {
  return (tokens.flags(at) & Is.given) !== 0;
}

function afterGiven(tokens: Tokens, at: number, start: number): boolean {
  return at > start && (tokens.flags(at - 1) & Is.given) !== 0;
}

function isTitle(tokens: Tokens, at: number, start: number, last: number, phrase: number): boolean {
  if (phrase !== 0) return (phrase & (Is.office | Is.honorific)) !== 0;
  if (at === start && at < last && isMonsieur(tokens, at)) return true;
  const { flags, germanTitle } = tokens.word(at);
  if ((flags & (Is.honorific | Is.office | Is.role)) === 0 && !germanTitle) return false;
  // "Martin Luther King", "John Major": a title after a given name is a surname.
  if (afterGiven(tokens, at, start)) return false;
  // "Prince" or "Dean" may be all the name there is.
  if ((flags & Is.given) !== 0 && at === last) return false;
  return !tokens.possessive(at);
}

const frenchWords = "le la les des du et est une dans qui sa un de au aux par pour sur avec".split(
  " ",
);

/** "M. Carpentier", in a French text. */
function isMonsieur(tokens: Tokens, at: number): boolean {
  if (tokens.word(at).text !== "M.") return false;
  return frenchWords.filter((word) => tokens.isCommon(word)).length > 1;
}

/** Lower-case titles and nouns right before a run, also parted by a comma: "its president, …". */
function titlesBefore(tokens: Tokens, first: number): string[] {
  const out: string[] = [];
  let at = first - 1;
  let steps = 0;
  while (at >= 0 && steps < 4) {
    if (tokens.shape(at) !== Shape.lower || tokens.line(at) < tokens.line(at + 1) - 1) break;
    const gap = tokens.gap(at + 1);
    const near = follows(tokens, at + 1) || gap === Gap.line || (steps === 0 && gap === Gap.comma);
    if (!near) break;
    if ((tokens.flags(at) & (Is.role | Is.office | Is.honorific | Is.kin)) === 0) break;
    out.unshift(tokens.key(at));
    at--;
    steps++;
    const phrase = at >= 0 ? phraseAt(tokens, at) : undefined;
    if (phrase && phrase.length === 2 && (phrase.flag & Is.office) !== 0) {
      out[0] = `${tokens.key(at)} ${out[0]}`;
      at--;
    }
  }
  return out;
}

/** Surnames that stand alone with a capital and do what people do: of people named before. */
export function aloneIn(tokens: Tokens, pieces: readonly Piece[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { first, last, closed, titles } of pieces) {
    if (closed || first !== last || tokens.shape(last) === Shape.capitals) continue;
    if (titles.length > 0 || (tokens.flags(last + 1) & Is.said) !== 0) out.add(tokens.key(last));
  }
  return out;
}
