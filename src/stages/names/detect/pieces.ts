import { follows, Is, isGermanTitle, lookUp, phraseAt } from "./lexicon.ts";
import type { LineStyle } from "./lines.ts";
import type { Token } from "./tokens.ts";

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
  "al el bin ibn ben bint ould oghlu abu abd abdul abdel ul ud ur ad as".split(" "),
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

/** Hard-wrapped lines are long; a line break inside a name of other text is not expected. */
const wrappedLine = 40;

/** All runs of capitalised words, cut at titles and at places of several words. */
export function piecesOf(tokens: readonly Token[], styles: readonly LineStyle[]): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!opensRun(tokens[at]!) || styles[tokens[at]!.line] !== "prose") {
      at++;
      continue;
    }
    let last = at;
    for (let next = extend(tokens, last, styles); next > last; next = extend(tokens, last, styles))
      last = next;
    cut(tokens, at, last, out);
    at = last + 1;
  }
  return out;
}

function opensRun(token: Token): boolean {
  return token.shape !== "lower" && token.shape !== "number";
}

/** The last token of the run that ends at `last`, if it goes on; else `last`. */
function extend(tokens: readonly Token[], last: number, styles: readonly LineStyle[]): number {
  const phrase = phraseAt(tokens, last);
  // "Secretary of State" holds a word without a capital.
  if (phrase && (phrase.flag & Is.office) !== 0) return last + phrase.length - 1;
  let at = last + 1;
  while (at < tokens.length && at <= last + 3) {
    const token = tokens[at]!;
    const before = tokens[at - 1]!;
    if (!follows(before, token) && !wraps(tokens, at, styles)) return last;
    if (opensRun(token)) return at;
    const inside =
      particles.has(token.key) || (prepositions.has(token.key) && isGiven(tokens[last]!));
    if (!inside) return last;
    at++;
  }
  return last;
}

/** Whether a word may open a surname: Van den Berg, Le Pen. */
export function opensSurname(key: string): boolean {
  return prepositions.has(key);
}

/** "Van den Berg" opens with a preposition of its own. */
function isGiven({ key, shape }: Token): boolean {
  return (lookUp(key) & Is.given) !== 0 || shape === "initial" || prepositions.has(key);
}

/** Whether the line break before the token stands inside a name. */
function wraps(tokens: readonly Token[], at: number, styles: readonly LineStyle[]): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  if (token.gap !== "break" || before.possessive || styles[token.line] !== "prose") return false;
  if (token.shape === "particle") return true;
  if (token.shape !== "capital") return false;
  if (openers.has(before.key)) return true;
  let first = at - 1;
  while (first > 0 && tokens[first - 1]!.line === before.line) first--;
  const next = tokens[at + 1];
  return (
    before.end - tokens[first]!.start >= wrappedLine &&
    (lookUp(before.key) & Is.given) !== 0 &&
    (lookUp(token.key) & (Is.word | Is.calendar | Is.place)) === 0 &&
    (next === undefined || next.shape === "lower" || next.gap === "stop")
  );
}

function cut(tokens: readonly Token[], first: number, last: number, out: Piece[]): void {
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
    if (isTitle(tokens, at, start, last, inside ? phrase.flag : 0)) {
      push(at - 1, false);
      const words = tokens.slice(at, at + length).map((token) => token.key);
      if (at + length > last) {
        start = at;
        push(last, true);
        return;
      }
      titles = [...titlesBefore(tokens, at), words.join(" ")];
      start = at + length;
    }
    at += length;
  }
  push(last, false);
}

function afterGiven(tokens: readonly Token[], at: number, start: number): boolean {
  return at > start && (lookUp(tokens[at - 1]!.key) & Is.given) !== 0;
}

function isTitle(
  tokens: readonly Token[],
  at: number,
  start: number,
  last: number,
  phrase: number,
): boolean {
  const token = tokens[at]!;
  if (phrase !== 0) return (phrase & (Is.office | Is.honorific)) !== 0;
  const flags = lookUp(token.key) | (isGermanTitle(token.key) ? Is.role : 0);
  if ((flags & (Is.honorific | Is.office | Is.role)) === 0) return false;
  // "Martin Luther King", "John Major": a title after a given name is a surname.
  if (afterGiven(tokens, at, start)) return false;
  // "Prince" or "Dean" may be all the name there is.
  if ((flags & Is.given) !== 0 && at === last) return false;
  return !token.possessive;
}

/** Lower-case titles and nouns right before a run, also parted by a comma: "its president, …". */
function titlesBefore(tokens: readonly Token[], first: number): string[] {
  const out: string[] = [];
  let at = first - 1;
  let steps = 0;
  while (at >= 0 && steps < 4) {
    const token = tokens[at]!;
    const after = tokens[at + 1]!;
    const near =
      follows(token, after) || after.gap === "break" || (steps === 0 && after.gap === "comma");
    if (!near || token.shape !== "lower" || token.line < after.line - 1) break;
    const flags = lookUp(token.key);
    if ((flags & (Is.role | Is.office | Is.honorific | Is.kin)) === 0) break;
    out.unshift(token.key);
    at--;
    steps++;
    const phrase = at >= 0 ? phraseAt(tokens, at) : undefined;
    if (phrase && phrase.length === 2 && (phrase.flag & Is.office) !== 0) {
      out[0] = `${tokens[at]!.key} ${out[0]}`;
      at--;
    }
  }
  return out;
}

/** What the rest of a text says of its words. */
export interface Usage {
  /** Words that stand alone with a capital and do what people do: surnames of people named before. */
  readonly alone: ReadonlySet<string>;
  /** Words that also stand in lower case: no names, but in the names of things. */
  readonly common: ReadonlySet<string>;
}

export function usageOf(tokens: readonly Token[], pieces: readonly Piece[]): Usage {
  const alone = new Set<string>();
  for (const { first, last, closed, titles } of pieces) {
    if (closed || first !== last || tokens[last]!.shape === "capitals") continue;
    const follower = tokens[last + 1];
    const verb = follower !== undefined && (lookUp(follower.key) & Is.said) !== 0;
    if (verb || titles.length > 0) alone.add(tokens[last]!.key);
  }
  const common = new Set<string>();
  for (const { key, shape } of tokens) if (shape === "lower") common.add(key);
  return { alone, common };
}
