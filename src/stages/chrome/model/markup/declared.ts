import type { HtmlHead } from "../../../../model/html.ts";
import { pairOf, type Token } from "../../../../text/token.ts";
import { TokenSet } from "../../../../text/token-set.ts";
import { tokensOf } from "../../../../text/tokens.ts";
import type { Line, Page } from "../../page.ts";

/** Characters of a declared text that are read: the limit of a page's HTML divided by 20. */
const longest = 1_000_000;
/** Shorter texts are descriptions. */
const shortest = 200;

/** Pairs of words of the article as the page's JSON-LD declares it; null if it declares none. */
export function declaredBody({ jsonLd }: HtmlHead): TokenSet | null {
  let pairs: TokenSet | null = null;
  for (const script of jsonLd) {
    for (const text of bodiesIn(script)) {
      const tokens = tokensOf(text.replace(/<[^<>]{0,500}>/g, " "));
      if (tokens.length < 2) continue;
      pairs ??= new TokenSet(tokens.length);
      addPairs(tokens, pairs);
    }
  }
  return pairs;
}

/** The strings after `"articleBody":`, wherever they stand: a graph need not be whole for that. */
function* bodiesIn(script: string): Iterable<string> {
  const key = /"articleBody"\s{0,20}:\s{0,20}(?=")/g;
  for (let found = key.exec(script); found !== null; found = key.exec(script)) {
    const from = found.index + found[0].length;
    let to = from + 1;
    const limit = Math.min(script.length, from + longest);
    while (to < limit && script[to] !== '"') to += script[to] === "\\" ? 2 : 1;
    key.lastIndex = to;
    if (to >= limit || to - from < shortest) continue;
    try {
      yield String(JSON.parse(script.slice(from, to + 1)));
    } catch {
      // Broken escapes: the text says nothing then.
    }
  }
}

function addPairs(tokens: readonly Token[], pairs: TokenSet): void {
  for (let i = 1; i < tokens.length; i++) pairs.add(pairOf(tokens[i - 1]!, tokens[i]!));
}

/** Share of a line's pairs of words that are among `pairs`; -1 where there are none. */
export function shareDeclared(
  { tokens }: Page,
  { from, to }: Line,
  pairs: TokenSet | null,
): number {
  if (pairs === null || to - from < 2) return -1;
  let shared = 0;
  for (let at = from + 1; at < to; at++) {
    if (pairs.has(pairOf(tokens[at - 1]!, tokens[at]!))) shared++;
  }
  return shared / (to - from - 1);
}
