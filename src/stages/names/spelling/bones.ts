/** Class of each letter: 1 stops and sibilants, 2 lips, 3 l, 4 r, 5 m, 6 n; 0 vowels and glides. */
const classes = new Uint8Array(128);
for (const [index, letters] of ["kqcgszdtx", "fvbp", "l", "r", "m", "n"].entries()) {
  for (const letter of letters) classes[letter.charCodeAt(0)] = index + 1;
}
const most = 15;

/** How many consonants of each class a folded word has, four bits each; a run of one counts once. */
export function bonesOf(word: string): number {
  let bones = 0;
  let before = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const kind = code < 128 ? classes[code]! : 0;
    // The h of kh, sh, th belongs to its stop.
    if (kind === 0 && code === 104 && before === 1) continue;
    if (kind > 0 && kind !== before) {
      const shift = (kind - 1) * 4;
      if (((bones >> shift) & most) < most) bones += 1 << shift;
    }
    before = kind;
  }
  return bones;
}

/** How many consonants one word has that the other lacks, either way, class by class. */
export function bonesApart(a: number, b: number): number {
  if (a === b) return 0;
  let out = 0;
  for (let shift = 0; shift < 24; shift += 4) {
    out += Math.abs(((a >> shift) & most) - ((b >> shift) & most));
  }
  return out;
}
