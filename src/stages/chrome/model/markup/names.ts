import type { Bag } from "../../../../model/bag.ts";
import type { HtmlElements, HtmlShape } from "../../../../model/html.ts";
import { hashFactor, hashStart, pairOf, type Token, tokenOfHash } from "../../../../text/token.ts";
import { tokensOf } from "../../../../text/tokens.ts";

/** Names and characters of a name that are read of one element. */
const mostNames = 20;
const longestName = 60;

/** Tokens that tell a whole name, a tag and a role from a word of the same letters. */
const whole: Token = 0x1111111;
const tagged: Token = 0x2222222;
const played: Token = 0x3333333;

/**
 * What elements of one shape are looked up by: the words of their class names, id, component and
 * item property (`postContent-title_2` is `post`, `content`, `title`), each class name as a whole
 * without its digits, the tag and the role.
 */
export function namesOf(
  { tag, classes, id, role, itemprop, component }: HtmlShape,
  known: KnownNames,
): Token[] {
  if (tag === "html" || tag === "body") return [];
  const out: Token[] = [pairOf(tagged, known.word(tag))];
  if (role !== "") add(pairOf(played, known.word(role)), out);
  const most = Math.min(mostNames, classes.length);
  for (let i = 0; i < most; i++) addName(classes[i]!, known, out);
  addName(id, known, out);
  addName(itemprop, known, out);
  addName(component, known, out);
  return out;
}

function addName(name: string, known: KnownNames, out: Token[]): void {
  if (name === "") return;
  for (const token of known.tokens(name)) add(token, out);
}

/** Adds what is not there: an element has few names, and looking them through is the fastest. */
function add(token: Token, out: Token[]): void {
  if (!out.includes(token)) out.push(token);
}

/** Names of one page and their tokens: most stand in several of its shapes. */
export class KnownNames {
  readonly #tokens = new Map<string, readonly Token[]>();
  readonly #words = new Map<string, Token>();

  /** The words of a name, and the whole of it if there are several. */
  tokens(name: string): readonly Token[] {
    let tokens = this.#tokens.get(name);
    if (tokens === undefined) {
      tokens = tokensOfName(name);
      this.#tokens.set(name, tokens);
    }
    return tokens;
  }

  /** The first word of a tag or a role. */
  word(text: string): Token {
    let token = this.#words.get(text);
    if (token === undefined) {
      token = tokensOf(text)[0] ?? 0;
      this.#words.set(text, token);
    }
    return token;
  }
}

/** `postContent`, `PostContent` and `post-content` are `post` and `content`; `HTMLText` is one word. */
function tokensOfName(name: string): readonly Token[] {
  const out: Token[] = [];
  const end = Math.min(name.length, longestName);
  let at = 0;
  while (at < end) {
    const from = at;
    let hash = hashStart;
    let code = name.charCodeAt(at);
    for (; at < end && isCapital(code); code = name.charCodeAt(++at)) hash = withLetter(hash, code);
    for (; at < end && isSmall(code); code = name.charCodeAt(++at)) hash = withLetter(hash, code);
    if (at > from) out.push(tokenOfHash(hash));
    else at++;
  }
  if (out.length > 1) out.push(out.reduce(pairOf, whole));
  return out;
}

function withLetter(hash: number, code: number): number {
  return Math.imul(hash ^ (code | 0x20), hashFactor);
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** The names of an element and of all around it, as they are learnt. */
export function chainOf(
  { parent, shape }: HtmlElements,
  names: readonly (readonly Token[])[],
  element: number,
): Token[] {
  const out: Token[] = [];
  for (let at = element; at >= 0; at = parent[at]!) out.push(...names[shape[at]!]!);
  return out;
}

/** What the names of the elements say for chrome, by element. */
export interface NameScores {
  /** The element's own names. */
  readonly own: Float32Array;
  /** All names from the root down to the element. */
  readonly chain: Float32Array;
  /** The loudest for and against chrome among the elements from the root down. */
  readonly most: Float32Array;
  readonly least: Float32Array;
}

export function scoreNames({ parent, shape, shapes }: HtmlElements, bag: Bag): NameScores {
  const sums = new Float64Array(shapes.length);
  const counts = new Int32Array(shapes.length);
  const known = new KnownNames();
  for (let index = 0; index < shapes.length; index++) {
    const tokens = namesOf(shapes[index]!, known);
    counts[index] = tokens.length;
    let sum = 0;
    for (const token of tokens) sum += bag.oddsOf(token);
    sums[index] = sum;
  }
  const length = parent.length;
  const own = new Float32Array(length);
  const chain = new Float32Array(length);
  const most = new Float32Array(length);
  const least = new Float32Array(length);
  const sumTo = new Float64Array(length);
  const countTo = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const up = parent[i]!;
    const kind = shape[i]!;
    sumTo[i] = sums[kind]! + (up < 0 ? 0 : sumTo[up]!);
    countTo[i] = counts[kind]! + (up < 0 ? 0 : countTo[up]!);
    own[i] = counts[kind] === 0 ? 0 : sums[kind]! / Math.sqrt(counts[kind]!);
    chain[i] = countTo[i] === 0 ? 0 : sumTo[i]! / Math.sqrt(countTo[i]!);
    most[i] = Math.max(own[i]!, up < 0 ? 0 : most[up]!);
    least[i] = Math.min(own[i]!, up < 0 ? 0 : least[up]!);
  }
  return { own, chain, most, least };
}
