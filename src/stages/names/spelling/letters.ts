/** Letter groups that spell one sound, longest first, as one letter. */
const groups: readonly (readonly [RegExp, string])[] = [
  [/kh/g, "x"],
  [/sch|sh|ch/g, "S"],
  [/dh|th/g, "z"],
  [/gh|q|ck|c/g, "k"],
  [/ph|v|w/g, "v"],
  [/dj|j/g, "j"],
  [/ou|oo|[uo]/g, "u"],
  [/ee|ei|ai|ay|ey|iy|[iye]/g, "i"],
  [/s/g, "z"],
];

function soundsOf(core: string): string {
  let out = core;
  for (const [pattern, letter] of groups) out = out.replace(pattern, letter);
  return out.replace(/(.)\1+/g, "$1");
}

/** How alike two folded words sound: 1 alike, 0 not at all. */
export function compareLetters(a: string, b: string): number {
  if (a === b) return 1;
  const x = soundsOf(a);
  const y = soundsOf(b);
  if (x === y) return 0.95;
  const bare = (word: string): string => word[0] + word.slice(1).replace(/[aiu]/g, "");
  if (bare(x) === bare(y) && x.at(-1) === y.at(-1)) return 0.8;
  return 0;
}

/** Words that sound alike share a key. Words that share a key need not sound alike. */
export function soundKey(core: string): string {
  return soundsOf(core).replace(/[aiu]/g, "") || "-";
}
