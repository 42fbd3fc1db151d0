/**
 * A token of a line, as a number that stands for its letters in lower case: comparing and looking up
 * numbers costs a tenth of doing it with strings. 30 bits: of a page's thousand different
 * tokens two share a number once in two thousand pages.
 */
export type Token = number;

/** The token of every numeral, whatever its digits: `3`, `1,204`, `12k`. */
export const numeral: Token = 0;

/** FNV-1a, 32 bits. */
export const hashStart: number = 0x811c9dc5 | 0;
export const hashFactor = 0x01000193;

/** The hash of a token's letters as a token: never `numeral`, and small enough to be kept without a box. */
export function tokenOfHash(hash: number): Token {
  return ((hash ^ (hash >>> 15)) & 0x3fffffff) + 1;
}

/** A token for two tokens that stand side by side. */
export function pairOf(first: Token, second: Token): Token {
  return tokenOfHash(Math.imul(first, hashFactor) ^ second);
}
