import table from "./known.json" with { type: "json" };

const names = new Map<string, number>();
const apart = new Map<string, Set<string>>();

for (const [index, { words }] of table.same.entries()) {
  for (const word of words.split(" ")) names.set(word, index);
}
for (const { words } of table.different) {
  const [left = "", right = ""] = words.split(" | ");
  for (const x of left.split(" ")) {
    for (const y of right.split(" ")) {
      put(x, y);
      put(y, x);
    }
  }
}

function put(x: string, y: string): void {
  const list = apart.get(x);
  if (list) list.add(y);
  else apart.set(x, new Set([y]));
}

/** 1 if two folded words are known to spell one name, -1 if known to spell two, else 0. */
export function knownRelation(a: string, b: string): -1 | 0 | 1 {
  if (apart.get(a)?.has(b)) return -1;
  const name = names.get(a);
  return name !== undefined && name === names.get(b) ? 1 : 0;
}
