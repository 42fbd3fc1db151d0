/** Particles of names, written small inside a name. */
const particles = new Set(
  "de da das do dos di del della der den des van von vom zu zur la le les el al bin bint ibn ben abu y e i af av ter ten te ’t 't d' du dal degli d san st mac ul ur und wa binti binte".split(
    " ",
  ),
);

const titles =
  /^(?:dr|prof|professor|mr|mrs|ms|miss|sir|dame|lord|lady|rev|fr|sr|jr|ing|mag|dipl|med|hon|gen|col|capt|lt|sgt|herr|frau|mme|sra|srta|don|doña|dott|avv)\.?$/iu;
/** Degrees and generations after a name, as they are written: `Ma` and `Do` are surnames. */
const degrees =
  /^(?:M\.?D|Ph\.?D|DDS|RN|RD|MBA|M\.?A|MSc|B\.?A|BSc|Esq|JD|CPA|CFA|CFP|DVM|DO|DPT|LCSW|MPH|NP|PA-C|RDN|CEPF|E-RYT|FOMA|II|III|IV|Jr|Sr)[.®]?$/u;

/** Letters of the longest, with a sign behind: `E-RYT®`. */
export const longestDegree = 6;

/** Whether a word is a degree or a generation: `PhD`, `Jr.` */
export function isDegree(text: string): boolean {
  return text.length <= longestDegree && degrees.test(text);
}

const word =
  /^(?:\p{Lu}\.){1,4}$|^(?:(?:[DOL]['’])?\p{Lu}[\p{L}\p{M}'’ʼ`-]{0,30}|[\p{Lo}][\p{Lo}\p{M}'’-]{0,20}|(?:al|el|ad|ar|as|ash|at|az|an|d|l|’t|’n)[-'’]\p{Lu}[\p{L}\p{M}'’-]{0,30})\.?$/u;
const initials = /^(?:\p{Lu}\.?){1,2}$/u;
const uncased = /^[\p{Lo}\p{M}]/u;
const cjk = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}々ー・·=＝\s]{2,20}$/u;

/**
 * Reads a person's name off a stretch that holds nothing else. Titles before and degrees after the
 * name are left out; a name all in capitals is written in normal case. Null if it has not the shape
 * of a name: 2 to 5 words in capitals with particles between, initials, or an uncased script.
 *
 * `words` gives what the shape alone cannot: whether a word speaks against a name.
 */
export function personName(
  text: string,
  speaksAgainst: (word: string, index: number, count: number) => boolean,
  minWords: 1 | 2 = 2,
): string | null {
  if (text.length > 60 || text.length < 2 || /\d|[@#$%*_=<>{}[\]|\\?!]/u.test(text)) return null;
  if (cjk.test(text)) return cjkName(text, speaksAgainst);
  let tokens = text.split(/[\s\u00a0]{1,4}/u).filter((token) => token !== "");
  while (tokens.length > 1 && titles.test(tokens[0]!)) tokens = tokens.slice(1);
  while (tokens.length > 2 && isDegree(tokens.at(-1)!.replace(/,$/u, "")))
    tokens = tokens.slice(0, -1);
  tokens = tokens.map((token, i) =>
    i === tokens.length - 1 ? token.replace(/[.,;:]$/u, "") : token,
  );
  // `King Jr.` and `A. B.` keep their point: only the last word of a name of words loses it.
  if (tokens.length < minWords || tokens.length > 6) return null;
  let strong = 0;
  let large = 0;
  for (const [i, token] of tokens.entries()) {
    if (/,/u.test(token)) return null;
    const small = particles.has(token.toLowerCase());
    if (small && i > 0 && i < tokens.length - 1) continue;
    if (!word.test(token)) {
      if (small && i === 0 && tokens.length > 2 && token === token.toLowerCase()) continue;
      return null;
    }
    if (speaksAgainst(token, i, tokens.length)) return null;
    if (token.length > 8 || !initials.test(token)) strong++;
    if (!uncased.test(token)) large++;
  }
  // `B. Z.` and runs of particles name nobody.
  if (strong === 0 || (large === 0 && tokens.length > 4)) return null;
  return tokens.every(isInCapitals) && large > 0
    ? tokens.map((token, i) => normalCase(token, tokens[i - 1])).join(" ")
    : tokens.join(" ");
}

function cjkName(
  text: string,
  speaksAgainst: (word: string, index: number, count: number) => boolean,
): string | null {
  const bare = text.replace(/[\s・·=＝]/gu, "");
  const foreign = /[・·=＝]/u.test(text) || /^[\p{sc=Katakana}ー]{4,}$/u.test(bare);
  if (bare.length < 2 || bare.length > (foreign ? 18 : 6)) return null;
  if (text.split(/\s/u).some((part) => speaksAgainst(part, 0, 1)) || speaksAgainst(bare, 0, 1))
    return null;
  return text.trim();
}

/** `LEE`, `McDONALD` */
function isInCapitals(token: string): boolean {
  return /^(?:Mc|Mac)\p{Lu}{2}/u.test(token)
    ? token.slice(3) === token.slice(3).toUpperCase()
    : token === token.toUpperCase();
}

/** Articles that open a surname where no `de` stands before them: `LE BIHAN`, but `DE LA CRUZ`. */
const articles = /^(?:le|la|les)$/u;

/** `O'BRIEN` → `O'Brien`, `MCDONALD` → `McDonald`, `VAN` inside a name → `van`, `J.K.` stays. */
function normalCase(token: string, before: string | undefined): string {
  if (/^(?:\p{Lu}\.){1,4}$/u.test(token) || [...token].length === 1) return token;
  const small = token.toLowerCase();
  const opens = articles.test(small) && !/^(?:de|y|e)$/iu.test(before ?? "");
  if (before !== undefined && particles.has(small) && !opens) return small;
  return small
    .replace(
      /(^|[-'’])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(
      /(^|-)Mc(\p{Ll})/gu,
      (_, before: string, letter: string) => `${before}Mc${letter.toUpperCase()}`,
    );
}
