import { tokensOf } from "./tokens.ts";

/**
 * What a line of a dump is, judged by the annotated text. `ambiguous`: the line repeats words of
 * the body elsewhere on the page, mixes body and chrome, or has no words; nothing should be learnt
 * from it.
 */
export type LineLabel = "body" | "standfirst" | "title" | "chrome" | "ambiguous";

export interface AlignedLine {
  readonly label: LineLabel;
  /** How sure the label is, 0 to 1: the share of the line's words that speak for it. */
  readonly weight: number;
}

/** What the annotators say of a page; see the data's README. */
export interface GoldText {
  /** One paragraph or heading a line. */
  readonly body: string;
  readonly standfirst?: readonly string[];
  readonly title?: string | null;
}

/**
 * Shares of a line's words found in the body from which the line counts as body, and below which
 * it counts as chrome. A sentence cut by links still has most of its words in one run; a line of
 * chrome shares single words at most.
 */
const bodyShare = 0.8;
const chromeShare = 0.3;

/** Runs of fewer words than this prove nothing by themselves: "Read more" is in many bodies. */
const provingWords = 5;

/** Shortest run of words that counts when a line is not in the body as a whole. */
const runWords = 4;

/** Places in the body tried for one line: bounds the work on pages that repeat themselves. */
const maxPlaces = 512;

/** A place in the body where a line may stand. Offsets are words of the body. */
interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly share: number;
  /** The line is one or several paragraphs of the body as a whole. */
  readonly whole: boolean;
}

/**
 * Labels every line of a dump. Lines are matched with runs of words of the body; of all places
 * where they may stand, the heaviest chain in the order of both texts is taken. So a heading that
 * a table of contents repeats is body once, and ambiguous the other time.
 */
export function alignLines(lines: readonly string[], gold: GoldText): AlignedLine[] {
  const words = lines.map(tokensOf);
  const body = indexBody(gold.body);
  const places = words.map((line, index) => placesOf(line, index, body));
  const chain = dropLoose(heaviestChain(places, body.words.length), words);
  const standfirst = (gold.standfirst ?? []).map((text) => tokensOf(text).join(" "));
  const title = tokensOf(gold.title ?? "").join(" ");
  const firstBody = Math.min(...chain.keys());
  const covered = new Set<number>();
  for (const { start, end } of chain.values()) for (let i = start; i < end; i++) covered.add(i);
  return words.map((line, index) => {
    const before = chain.get(index - 1);
    const after = chain.get(index + 1);
    if (line.length === 0) {
      const within =
        before !== undefined && before.end === after?.start && !body.borders.has(before.end);
      return within ? { label: "body", weight: 1 } : { label: "ambiguous", weight: 0 };
    }
    const text = line.join(" ");
    const place = chain.get(index);
    if (place !== undefined) return { label: "body", weight: place.share };
    if (standfirst.some((entry) => entry === text || holds(entry, text, line.length)))
      return { label: "standfirst", weight: 1 };
    // After the body has begun, the title is that of a share box or of the comments.
    if (title !== "" && isTitle(text, title))
      return { label: index < firstBody ? "title" : "chrome", weight: 1 };
    const best = strongest(places[index]!);
    if (best === null || best.share <= chromeShare)
      return { label: "chrome", weight: 1 - (best?.share ?? 0) };
    const isolated = before === undefined && after === undefined;
    if (isolated && line.length < provingWords && !places[index]!.some(({ whole }) => whole))
      return { label: "chrome", weight: 0.5 };
    // A line that stands elsewhere than the annotators put it, and nowhere else.
    const moved = best.share >= bodyShare && !overlaps(covered, best);
    return moved && line.length >= provingWords
      ? { label: "body", weight: best.share / 2 }
      : { label: "ambiguous", weight: 0 };
  });
}

function strongest(places: readonly Place[]): Place | null {
  let out: Place | null = null;
  for (const place of places) if (out === null || place.share > out.share) out = place;
  return out;
}

function overlaps(covered: ReadonlySet<number>, { start, end }: Place): boolean {
  for (let i = start; i < end; i++) if (covered.has(i)) return true;
  return false;
}

/** Whether `entry` contains a line long enough to be told from chance. */
function holds(entry: string, text: string, length: number): boolean {
  return length >= provingWords && ` ${entry} `.includes(` ${text} `);
}

/** The title by itself, or with the name of the site behind or before it. */
function isTitle(text: string, title: string): boolean {
  return text === title || text.startsWith(`${title} `) || text.endsWith(` ${title}`);
}

interface IndexedBody {
  readonly words: readonly string[];
  /** Word offsets at which a paragraph starts, and the end of the text. */
  readonly borders: ReadonlySet<number>;
  /** Where each word, and each run of `runWords` words, starts. */
  readonly starts: ReadonlyMap<string, readonly number[]>;
}

function indexBody(text: string): IndexedBody {
  const words: string[] = [];
  const borders = new Set<number>([0]);
  for (const paragraph of text.split("\n")) {
    for (const word of tokensOf(paragraph)) words.push(word);
    borders.add(words.length);
  }
  const starts = new Map<string, number[]>();
  const note = (key: string, at: number): void => {
    const known = starts.get(key);
    if (known === undefined) starts.set(key, [at]);
    else known.push(at);
  };
  for (let at = 0; at < words.length; at++) {
    note(words[at]!, at);
    if (at + runWords <= words.length) note(words.slice(at, at + runWords).join(" "), at);
  }
  return { words, borders, starts };
}

function placesOf(line: readonly string[], index: number, body: IndexedBody): Place[] {
  if (line.length === 0) return [];
  const key = line.length < runWords ? line[0]! : line.slice(0, runWords).join(" ");
  const out: Place[] = [];
  for (const start of (body.starts.get(key) ?? []).slice(0, maxPlaces)) {
    const end = start + line.length;
    if (matchedWords(line, 0, body.words, start) < line.length) continue;
    const whole = body.borders.has(start) && body.borders.has(end);
    out.push({ line: index, start, end, share: 1, whole });
  }
  if (out.length > 0 || line.length < runWords) return out;
  const loose = loosePlace(line, index, body);
  return loose === null ? [] : [loose];
}

/** How many words from `from` on equal those of the body from `at` on. */
function matchedWords(
  line: readonly string[],
  from: number,
  words: readonly string[],
  at: number,
): number {
  let count = 0;
  while (
    from + count < line.length &&
    at + count < words.length &&
    line[from + count] === words[at + count]
  )
    count++;
  return count;
}

/** The stretch of the body that holds most of a line's words in runs, in the same order. */
function loosePlace(line: readonly string[], index: number, body: IndexedBody): Place | null {
  let covered = 0;
  let start = -1;
  let end = -1;
  let at = 0;
  while (at + runWords <= line.length) {
    const known = body.starts.get(line.slice(at, at + runWords).join(" ")) ?? [];
    const next = known.find((offset) => offset >= end && offset <= end + 2 * line.length);
    const offset = start < 0 ? known[0] : next;
    if (offset === undefined) {
      at++;
      continue;
    }
    const run = matchedWords(line, at, body.words, offset);
    if (start < 0) start = offset;
    end = offset + run;
    covered += run;
    at += run;
  }
  if (start < 0) return null;
  return { line: index, start, end, share: covered / line.length, whole: false };
}

/**
 * Picks at most one place a line so that places are in order and disjoint and hold as many words
 * as possible. A Fenwick tree keeps the best chain up to each word of the body.
 */
function heaviestChain(
  places: readonly (readonly Place[])[],
  length: number,
): ReadonlyMap<number, Place> {
  interface Link {
    readonly weight: number;
    readonly place: Place;
    readonly before: Link | null;
  }
  const best = new Array<Link | null>(length + 2).fill(null);
  const query = (end: number): Link | null => {
    let out: Link | null = null;
    for (let i = end + 1; i > 0; i -= i & -i) {
      const link = best[i]!;
      if (link !== null && (out === null || link.weight > out.weight)) out = link;
    }
    return out;
  };
  const update = (end: number, link: Link): void => {
    for (let i = end + 1; i < best.length; i += i & -i) {
      if (best[i] === null || best[i]!.weight < link.weight) best[i] = link;
    }
  };
  for (const candidates of places) {
    const links: Link[] = [];
    for (const place of candidates) {
      if (place.share < bodyShare) continue;
      const before = query(place.start);
      // A line that is a whole paragraph outweighs the same words inside another one.
      const weight = (place.end - place.start) * place.share + (place.whole ? 0.5 : 0);
      links.push({ weight: (before?.weight ?? 0) + weight, place, before });
    }
    for (const link of links) update(link.place.end, link);
  }
  const chain = new Map<number, Place>();
  for (let link = query(length); link !== null; link = link.before)
    chain.set(link.place.line, link.place);
  return chain;
}

/**
 * Takes out short lines that are neither a paragraph nor joined, word by word, to the line before
 * or after: single words of chrome find a place in almost any body.
 */
function dropLoose(
  chain: ReadonlyMap<number, Place>,
  words: readonly (readonly string[])[],
): ReadonlyMap<number, Place> {
  const ordered = [...chain.values()].sort((a, b) => a.line - b.line);
  const out = new Map<number, Place>();
  ordered.forEach((place, i) => {
    const joined = ordered[i - 1]?.end === place.start || ordered[i + 1]?.start === place.end;
    if (place.whole || joined || words[place.line]!.length >= provingWords)
      out.set(place.line, place);
  });
  return out;
}
