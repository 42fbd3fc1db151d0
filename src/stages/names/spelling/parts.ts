import { ownCopy } from "../../../text/own-copy.ts";
import { bonesOf } from "./bones.ts";
import { apostrophes, fold } from "./fold.ts";

/**
 * What a part of a name is made of. `servant`: Abd + X. `father`: Abu + X. `faith`: X + al-Din.
 * `god`: X + Allah. Taking the first element off a compound makes another name, so compounds only
 * ever match compounds of their kind.
 */
export type PartKind = "plain" | "servant" | "father" | "faith" | "god" | "initial";

/** One part of a name: a given name, a father's name, a surname, with its particles. */
export interface Part {
  readonly kind: PartKind;
  /** Folded letters without particles: `rahman` of Abd al-Rahman. */
  readonly core: string;
  /** The whole part written as one word, articles left out: `abdrahman`. */
  readonly whole: string;
  /** Consonants of `whole` by class, four bits each: parts far apart need no closer look. */
  readonly bones: number;
  /** Whether an article or a link stands before it. */
  readonly particle: boolean;
  /** Where the part's own letters stand in the name, particles left out. */
  readonly start: number;
  readonly end: number;
  /** Where the part starts with its particles (al-, bin, van). */
  readonly from: number;
  /** Whether a hyphen ties it to the part before. */
  readonly tied: boolean;
}

interface Piece {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Tied to the piece before by a hyphen. */
  readonly tied: boolean;
  /** Tied to the piece after by a hyphen. */
  readonly tying: boolean;
}

const wordPattern = new RegExp(`[\\p{L}\\p{M}\\p{N}${apostrophes}]{1,64}`, "gu");
const hyphens = "-‐‑";

/** Articles, also with the consonant they take on before a sun letter. */
const articles = new Set("al el ul ol il".split(" "));
const assimilated = /^[aeu](?:d|r|s|sh|t|z|n)$/;
const spacedArticles = new Set(["al", "el", "ul", "ud", "ur"]);

/** Words that tie a part to its father, place or house. They are no part of their own. */
const links = new Set(
  (
    "bin ibn bint binti binte ould oghlu van von der den de del della delle di da do dos das du la le los las " +
    "y e i ter ten te zu zum zur af av"
  ).split(" "),
);
const suffixes = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** Whether a word counts kings and popes, or sons of one name: III, XIV. */
export function isNumeral(word: string): boolean {
  return /^(?=[IVX]{2,5}$)X{0,2}(?:IX|IV|V?I{0,3})$/.test(word);
}

const servants = new Set(
  "abd abdul abdel abdal abdol abdoul abdur abder abdus abdu abdou".split(" "),
);
const fathers = new Set("abu abou aboo abo ebu umm oum um".split(" "));
const faiths = new Set(
  "din deen dine eddin eddine uddin udin addin aldin aldeen eldin eldeen eddeen".split(" "),
);
const gods = new Set("allah ullah ollah ullahi".split(" "));

const parsed = new Map<string, readonly Part[]>();
/** Names whose parts are kept; news names the same people over and over. */
const mostParsed = 20_000;
/** Longer ones are not kept. */
const longestKept = 80;

/** Cuts a name into parts, in order. */
export function parseName(name: string): readonly Part[] {
  const known = parsed.get(name);
  if (known !== undefined) return known;
  if (name.length > longestKept) return cut(name);
  const own = ownCopy(name);
  const parts = cut(own);
  if (parsed.size >= mostParsed) parsed.clear();
  parsed.set(own, parts);
  return parts;
}

function cut(name: string): Part[] {
  const pieces = piecesOf(name);
  const out: Part[] = [];
  let at = 0;
  while (at < pieces.length) {
    const first = at;
    const from = pieces[at]!.start;
    while (at < pieces.length - 1 && isParticle(pieces, at)) at++;
    const piece = pieces[at]!;
    const next = pieces[at + 1];
    if (servants.has(piece.folded) && next) {
      const core = skipArticle(pieces, at + 1);
      out.push(part("servant", pieces, first, at, core, divine(pieces[core]!.folded), from));
      at = core + 1;
      continue;
    }
    if (fathers.has(piece.folded) && next) {
      const core = skipArticle(pieces, at + 1);
      const inner = pieces[core]!.folded;
      // Abu Abd al-Rahman: the son's name is a compound itself.
      const end =
        servants.has(inner) && core < pieces.length - 1 ? skipArticle(pieces, core + 1) : core;
      const name = end > core ? `abd${divine(pieces[end]!.folded)}` : inner;
      out.push(part("father", pieces, first, at, end, name, from));
      at = end + 1;
      continue;
    }
    const isSuffix = suffixes.has(piece.folded) || isNumeral(name.slice(piece.start, piece.end));
    if (isSuffix && out.length > 0) {
      at++;
      continue;
    }
    const tail = next ? skipArticle(pieces, at + 1) : at;
    if (next && (faiths.has(pieces[tail]!.folded) || gods.has(pieces[tail]!.folded))) {
      const kind = gods.has(pieces[tail]!.folded) ? "god" : "faith";
      out.push(part(kind, pieces, first, at, tail, piece.folded, from));
      at = tail + 1;
      continue;
    }
    const { kind, core } = compound(piece.folded);
    out.push(part(kind, pieces, first, at, at, core, from));
    at++;
  }
  return out;
}

const wholes: { readonly [K in PartKind]: (core: string) => string } = {
  plain: (core) => core,
  initial: (core) => core,
  servant: (core) => `abd${core}`,
  father: (core) => `abu${core}`,
  faith: (core) => `${core}din`,
  god: (core) => `${core}allah`,
};

function part(
  kind: PartKind,
  pieces: readonly Piece[],
  first: number,
  start: number,
  end: number,
  core: string,
  from: number,
): Part {
  const whole = wholes[kind](core);
  return {
    kind,
    core,
    whole,
    bones: bonesOf(whole),
    particle: from < pieces[start]!.start,
    start: pieces[start]!.start,
    end: pieces[end]!.end,
    from,
    tied: pieces[first]!.tied,
  };
}

function piecesOf(name: string): Piece[] {
  const out: Piece[] = [];
  for (const match of name.matchAll(wordPattern)) {
    const folded = fold(match[0]);
    if (folded === "") continue;
    const start = match.index;
    const end = start + match[0].length;
    out.push({
      folded,
      start,
      end,
      tied: start > 0 && hyphens.includes(name[start - 1]!),
      tying: end < name.length && hyphens.includes(name[end]!),
    });
  }
  return out;
}

function isParticle(pieces: readonly Piece[], at: number): boolean {
  const { folded } = pieces[at]!;
  if (links.has(folded)) return true;
  // "Ben Affleck" is a given name; "David Ben-Gurion" and "Ben-Gurion" are none.
  if (folded === "ben") return at > 0 || pieces[at]!.tying;
  return isArticle(pieces, at);
}

function skipArticle(pieces: readonly Piece[], at: number): number {
  return at < pieces.length - 1 && isArticle(pieces, at) ? at + 1 : at;
}

function isArticle(pieces: readonly Piece[], at: number): boolean {
  const { folded, tying } = pieces[at]!;
  if (!tying) return spacedArticles.has(folded);
  if (articles.has(folded)) return true;
  // "as-Sadr", "ash-Shami", but not the first syllable of "En-lai".
  return assimilated.test(folded) && pieces[at + 1]!.folded.startsWith(folded.slice(1));
}

function divine(core: string): string {
  return /^[aeou]?ll?ah?$/.test(core) ? "allah" : core;
}

/** Compounds written as one word: Abdulrahman, Abubakar, Saifuddin, Nasrallah. */
function compound(word: string): { kind: PartKind; core: string } {
  if (word.length === 1) return { kind: "initial", core: word };
  if (word.length < 6) return { kind: "plain", core: word };
  const servant =
    /^abd[aeiou]{1,2}(ll?ah?)$/.exec(word) ??
    /^abd[aeiou]{1,2}(?:l|([rsntdz])(?=\1))([a-z]{3,})$/.exec(word) ??
    /^abd[iou]{1,2}([bcdfghjkmpqrstwxz][a-z]{3,})$/.exec(word) ??
    /^abd(r[ae][a-z]{3,})$/.exec(word);
  if (servant) return { kind: "servant", core: divine(servant[2] ?? servant[1]!) };
  const father = /^ab(?:ou|u|ol|ul)l?([a-z]{4,})$/.exec(word);
  if (father) return { kind: "father", core: father[1]! };
  const faith = /^([a-z]{3,})(?:[aeiou]dd?|[aeou]tt)(?:in|een|ine|yn)$/.exec(word);
  if (faith) return { kind: "faith", core: faith[1]! };
  const god = /^([a-z]{3,})[aeou](?:llah?|lah)$/.exec(word);
  if (god) return { kind: "god", core: god[1]! };
  return { kind: "plain", core: word };
}
