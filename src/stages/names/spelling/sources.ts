import renderings from "./renderings.json" with { type: "json" };
import table from "./sources.json" with { type: "json" };

/** A name of another script, as a path of sounds. */
interface Node {
  /** What may follow: how the sound is written, whether it is doubled, and where it leads. */
  readonly sounds: Sound[];
  readonly doubled: boolean[];
  readonly next: Node[];
  /** Number of the name that ends here; -1 for none. */
  source: number;
}

/** How a sound is written, by the first letter; nothing written stands apart. */
interface Sound {
  readonly byLetter: ReadonlyMap<string, readonly Rendering[]>;
  readonly silent: number;
}

/** A name a word may spell, and how unusual the spelling would be. */
export interface Trace {
  readonly source: number;
  readonly cost: number;
}

/** One way to write a sound, and its cost. */
type Rendering = readonly [spelling: string, cost: number];

/** Spellings that cost more are not traced. */
const mostCost = 1.8;
/** Written double, a doubled consonant costs nothing; written once, little. */
const doubledOnce = 0.15;

const sounds = new Map<string, Sound>(
  Object.entries(renderings.sounds).map(([sound, line]) => [sound, parse(line)]),
);
const root = newNode();
const sources = new Map<string, number>();
for (const [language, written] of [
  ["arabic", writtenArabic],
  ["hebrew", writtenHebrew],
  ["persian", writtenArabic],
] as const) {
  for (const names of table[language]) {
    for (const name of names.split(" ")) plant(name, `${language} ${written(name)}`);
  }
}

/**
 * What is written of a name in Arabic letters: short vowels and doubling are not, an initial vowel
 * is an alif. Ridwan and Radwan are one written name, Salih and Salah two.
 */
function writtenArabic(name: string): string {
  return name
    .replace(/2$/, "")
    .replace(/^[aiueoAEIO]/, "2")
    .replace(/a$/, "A")
    .replace(/(?<=.)[aiueo2]/g, "")
    .replace(/E/g, "I")
    .replace(/O/g, "U")
    .replace(/(.)\1/g, "$1");
}

/** What is written of a name in Hebrew letters: o and u are one letter, a and e none. */
function writtenHebrew(name: string): string {
  return name
    .replace(/^[aieAIE]/, "2")
    .replace(/(?<=.)[ae2]/g, "")
    .replace(/[ouUO]/g, "U")
    .replace(/(.)\1/g, "$1");
}

function newNode(): Node {
  return { sounds: [], doubled: [], next: [], source: -1 };
}

function parse(line: string): Sound {
  const byLetter = new Map<string, Rendering[]>();
  let silent = Number.POSITIVE_INFINITY;
  for (const entry of line.split(" ")) {
    const [spelling = "", cost = "0"] = entry.split(":");
    if (spelling === "-") {
      silent = Number(cost);
      continue;
    }
    const list = byLetter.get(spelling[0]!);
    if (list) list.push([spelling, Number(cost)]);
    else byLetter.set(spelling[0]!, [[spelling, Number(cost)]]);
  }
  return { byLetter, silent };
}

function plant(name: string, written: string): void {
  let node = root;
  for (let at = 0; at < name.length; at++) {
    const sound = sounds.get(name[at]!)!;
    const doubled = name[at + 1] === name[at];
    if (doubled) at++;
    const known = node.sounds.findIndex((own, i) => own === sound && node.doubled[i] === doubled);
    if (known >= 0) {
      node = node.next[known]!;
      continue;
    }
    const next = newNode();
    node.sounds.push(sound);
    node.doubled.push(doubled);
    node.next.push(next);
    node = next;
  }
  let source = sources.get(written);
  if (source === undefined) {
    source = sources.size;
    sources.set(written, source);
  }
  if (node.source < 0) node.source = source;
}

const traced = new Map<string, readonly Trace[]>();
/** Words whose traces are kept. */
const mostTraced = 20_000;

/** The names that a folded word may spell, with their costs. */
export function tracesOf(word: string): readonly Trace[] {
  const known = traced.get(word);
  if (known) return known;
  const best = new Map<number, number>();
  walk(root, word, 0, 0, best);
  const out = [...best].map(([source, cost]) => ({ source, cost }));
  if (traced.size >= mostTraced) traced.clear();
  traced.set(word, out);
  return out;
}

function walk(node: Node, word: string, at: number, cost: number, best: Map<number, number>): void {
  if (at === word.length && node.source >= 0 && cost < (best.get(node.source) ?? mostCost)) {
    best.set(node.source, cost);
  }
  // French spelling ends many names with a silent e.
  if (at === word.length - 1 && word[at] === "e" && node.source >= 0) {
    const silent = cost + renderings.silent;
    if (silent < (best.get(node.source) ?? mostCost)) best.set(node.source, silent);
  }
  const letter = word[at];
  for (let i = 0; i < node.next.length; i++) {
    const { byLetter, silent } = node.sounds[i]!;
    const next = node.next[i]!;
    if (!node.doubled[i] && cost + silent < mostCost) walk(next, word, at, cost + silent, best);
    if (letter === undefined) continue;
    for (const [spelling, price] of byLetter.get(letter) ?? []) {
      const total = cost + price;
      if (total >= mostCost || !word.startsWith(spelling, at)) continue;
      const after = at + spelling.length;
      if (!node.doubled[i]) walk(next, word, after, total, best);
      else walkDoubled(next, word, at, spelling, total, best);
    }
  }
}

/** A doubled consonant may be written once, twice, or by its first letter doubled: Abbas, Kashsh. */
function walkDoubled(
  next: Node,
  word: string,
  at: number,
  spelling: string,
  cost: number,
  best: Map<number, number>,
): void {
  const after = at + spelling.length;
  walk(next, word, after, cost + doubledOnce, best);
  if (word.startsWith(spelling, after)) walk(next, word, after + spelling.length, cost, best);
  else if (spelling.length > 1 && word.startsWith(spelling, at + 1)) {
    walk(next, word, at + 1 + spelling.length, cost, best);
  }
}
