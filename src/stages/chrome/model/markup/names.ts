import type { Bag } from "../../../../model/bag.ts";
import type { HtmlElements, HtmlShape } from "../../../../model/html.ts";
import { pairOf, type Token } from "../../../../text/token.ts";
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
  const out = new Set<Token>();
  out.add(pairOf(tagged, tokensOf(tag)[0] ?? 0));
  if (role !== "") out.add(pairOf(played, tokensOf(role)[0] ?? 0));
  for (const name of [...classes.slice(0, mostNames), id, itemprop, component]) {
    if (name === "") continue;
    let tokens = known.get(name);
    if (tokens === undefined) {
      tokens = tokensOfName(name);
      known.set(name, tokens);
    }
    for (const token of tokens) out.add(token);
  }
  return [...out];
}

/** Tokens by class name, of one page: most names stand in several of its shapes. */
export type KnownNames = Map<string, readonly Token[]>;

function tokensOfName(name: string): readonly Token[] {
  const parts = name.slice(0, longestName).match(/[a-z]+|[A-Z]+[a-z]*/g) ?? [];
  const out = parts.map((part) => tokensOf(part)[0] ?? 0);
  if (out.length > 1) out.push(out.reduce(pairOf, whole));
  return out;
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
  const known: KnownNames = new Map();
  for (const [index, entry] of shapes.entries()) {
    const tokens = namesOf(entry, known);
    counts[index] = tokens.length;
    for (const token of tokens) sums[index]! += bag.oddsOf(token);
  }
  const length = parent.length;
  const [own, chain, most, least] = [0, 0, 0, 0].map(() => new Float32Array(length)) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const sumTo = new Float64Array(length);
  const countTo = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const [up, kind] = [parent[i]!, shape[i]!];
    sumTo[i] = sums[kind]! + (up < 0 ? 0 : sumTo[up]!);
    countTo[i] = counts[kind]! + (up < 0 ? 0 : countTo[up]!);
    own[i] = counts[kind] === 0 ? 0 : sums[kind]! / Math.sqrt(counts[kind]!);
    chain[i] = countTo[i] === 0 ? 0 : sumTo[i]! / Math.sqrt(countTo[i]!);
    most[i] = Math.max(own[i]!, up < 0 ? 0 : most[up]!);
    least[i] = Math.min(own[i]!, up < 0 ? 0 : least[up]!);
  }
  return { own, chain, most, least };
}
