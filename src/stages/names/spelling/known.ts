import table from "./known.json" with { type: "json" };
import korean from "./korean.json" with { type: "json" };

const names = new Map<string, number>();
const apart = new Map<string, Set<string>>();

for (const [index, { words }] of table.same.entries()) {
  for (const word of words.split(" ")) names.set(word, index);
}
for (const { words } of table.different) {
  const sides = words.split(" | ").map((side) => side.split(" "));
  for (const [index, side] of sides.entries()) {
    for (const other of sides.slice(index + 1)) {
      for (const x of side) {
        for (const y of other) {
          put(x, y);
          put(y, x);
        }
      }
    }
  }
}

/** Korean syllables and the romanisations each word may be: `jun` is two of them. */
const syllables = new Map<string, Set<number>>();
for (const [index, words] of korean.syllables.entries()) {
  for (const word of words.split(" ")) {
    const list = syllables.get(word);
    if (list) list.add(index);
    else syllables.set(word, new Set([index]));
  }
}

function put(x: string, y: string): void {
  const list = apart.get(x);
  if (list) list.add(y);
  else apart.set(x, new Set([y]));
}

/** Number of the group of known-equal names that a folded word is in. */
export function nameGroup(word: string): number | undefined {
  return names.get(word);
}

/** 1 if two folded words are known to spell one name, -1 if known to spell two, else 0. */
export function knownRelation(a: string, b: string): -1 | 0 | 1 {
  if (apart.get(a)?.has(b)) return -1;
  const name = names.get(a);
  if (name !== undefined && name === names.get(b)) return 1;
  const [x, y] = [syllables.get(a), syllables.get(b)];
  if (x === undefined || y === undefined) return 0;
  return [...x].some((index) => y.has(index)) ? 1 : -1;
}
