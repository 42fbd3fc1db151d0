import { ownCopy } from "../../../text/own-copy.ts";
import renderings from "./renderings.json" with { type: "json" };
import table from "./sources.json" with { type: "json" };

/** A name of another script, as a path of sounds. */
interface Node {
  readonly steps: Step[];
  /** Number of the name that ends here; -1 for none. */
  source: number;
  /** Letters that may stand from here on, a bit each, and how many at most. */
  letters: number;
  longest: number;
}

/** A sound that may follow, whether it is doubled, and where it leads. */
interface Step {
  readonly sound: Sound;
  readonly doubled: boolean;
  readonly next: Node;
}

/** How a sound is written, by the code of the first letter; nothing written stands apart. */
interface Sound {
  readonly byLetter: readonly (readonly Rendering[])[];
  readonly silent: number;
  /** Letters of all spellings, a bit each; the longest spelling. */
  readonly letters: number;
  readonly longest: number;
}

/** A name a word may spell, and how unusual the spelling would be. */
export interface Trace {
  readonly source: number;
  readonly cost: number;
}

/** One way to write a sound, and its cost in thousandths. */
interface Rendering {
  readonly spelling: string;
  readonly cost: number;
}

/** Costs are whole thousandths while they are added up. */
const unit = 1000;
/** Spellings that cost more are not traced. */
const mostCost = 1.8 * unit;
/** Written double, a doubled consonant costs nothing; written once, little. */
const doubledOnce = 0.15 * unit;
/** French spelling ends many names with a silent e. */
const silentEnd: number = renderings.silent * unit;

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
survey(root);

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
  return { steps: [], source: -1, letters: 0, longest: 0 };
}

function parse(line: string): Sound {
  const byLetter: Rendering[][] = Array.from({ length: 128 }, () => []);
  let silent = Number.POSITIVE_INFINITY;
  for (const entry of line.split(" ")) {
    const [spelling = "", price = "0"] = entry.split(":");
    const cost = Math.round(Number(price) * unit);
    if (spelling === "-") silent = cost;
    else byLetter[spelling.charCodeAt(0)]!.push({ spelling, cost });
  }
  const spellings = byLetter.flat().map(({ spelling }) => spelling);
  return {
    byLetter,
    silent,
    letters: bitsFrom(spellings.join(""), 0),
    longest: Math.max(...spellings.map(({ length }) => length)),
  };
}

const otherLetter = 1 << 26;

/** The letters of a word from `at` on, a bit each. */
function bitsFrom(word: string, at: number): number {
  let bits = 0;
  for (let i = at; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    bits |= letter >= 0 && letter < 26 ? 1 << letter : otherLetter;
  }
  return bits;
}

function plant(name: string, written: string): void {
  let node = root;
  for (let at = 0; at < name.length; at++) {
    const sound = sounds.get(name[at]!)!;
    const doubled = name[at + 1] === name[at];
    if (doubled) at++;
    let step = node.steps.find((own) => own.sound === sound && own.doubled === doubled);
    if (step === undefined) {
      step = { sound, doubled, next: newNode() };
      node.steps.push(step);
    }
    node = step.next;
  }
  let source = sources.get(written);
  if (source === undefined) {
    source = sources.size;
    sources.set(written, source);
  }
  if (node.source < 0) node.source = source;
}

/** Notes at each node what may come, from the ends of the names back. */
function survey(node: Node): void {
  // A silent e may follow.
  if (node.source >= 0) [node.letters, node.longest] = [bitsFrom("e", 0), 1];
  for (const { sound, doubled, next } of node.steps) {
    survey(next);
    node.letters |= sound.letters | next.letters;
    node.longest = Math.max(node.longest, sound.longest * (doubled ? 2 : 1) + next.longest);
  }
}

const traced = new Map<string, readonly Trace[]>();
/** Words whose traces are kept. */
const mostTraced = 20_000;

/** The names that a folded word may spell, with their costs. */
export function tracesOf(word: string): readonly Trace[] {
  const known = traced.get(word);
  if (known) return known;
  const best = new Map<number, number>();
  for (let at = 0; at <= word.length && at < rests.length; at++) rests[at] = bitsFrom(word, at);
  if (word.length < rests.length) walk(root, word, 0, 0, best);
  const out: Trace[] = [];
  for (const [source, cost] of best) out.push({ source, cost: cost / unit });
  if (traced.size >= mostTraced) traced.clear();
  traced.set(ownCopy(word), out);
  return out;
}

/** Letters of the word under way from each place on; longer words spell no listed name. */
const rests = new Int32Array(32);

const noRendering: readonly Rendering[] = [];

function walk(node: Node, word: string, at: number, cost: number, best: Map<number, number>): void {
  const rest = word.length - at;
  if (node.source >= 0) {
    if (rest === 0) offer(node.source, cost, best);
    else if (rest === 1 && word.charCodeAt(at) === 101) offer(node.source, cost + silentEnd, best);
  }
  const code = rest > 0 ? word.charCodeAt(at) : 0;
  const { steps } = node;
  for (let i = 0; i < steps.length; i++) {
    const { sound, doubled, next } = steps[i]!;
    const silent = cost + sound.silent;
    if (!doubled && silent < mostCost && mayFollow(next, word, at))
      walk(next, word, at, silent, best);
    const written = code < 128 ? sound.byLetter[code]! : noRendering;
    for (let j = 0; j < written.length; j++) {
      const { spelling, cost: price } = written[j]!;
      const total = cost + price;
      if (total >= mostCost || (spelling.length > 1 && !word.startsWith(spelling, at))) continue;
      if (doubled) walkDoubled(next, word, at, spelling, total, best);
      else if (mayFollow(next, word, at + spelling.length))
        walk(next, word, at + spelling.length, total, best);
    }
  }
}

/** Whether the rest of the word is neither too long for a node nor has letters that never follow it. */
function mayFollow({ letters, longest }: Node, word: string, at: number): boolean {
  return word.length - at <= longest && (rests[at]! & ~letters) === 0;
}

function offer(source: number, cost: number, best: Map<number, number>): void {
  if (cost < (best.get(source) ?? mostCost)) best.set(source, cost);
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
