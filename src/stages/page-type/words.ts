/** Lists of words by what they speak of. */
export type WordLists = { readonly [kind: string]: readonly string[] };

/** Of each word a set of bits: bit `i` stands for the list with the number `i`. */
export function bitsByWord(lists: WordLists): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const [index, list] of Object.values(lists).entries())
    for (const word of list) out.set(word, (out.get(word) ?? 0) | (1 << index));
  return out;
}
