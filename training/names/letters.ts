import { distance } from "fastest-levenshtein";
import {
  Aligner,
  changeClasses,
  classOf,
  type LetterWeights,
  shorten,
} from "../../src/stages/names/spelling/align.ts";
import { fold } from "../../src/stages/names/spelling/fold.ts";
import { bareLettersOf, type LetterModel } from "../../src/stages/names/spelling/letters.ts";
import { allTraceFeatures, traceFeatures } from "../../src/stages/names/spelling/traces.ts";
import { type Example, fit } from "./fit.ts";
import { foldOf, type PairRow, type TokenRow } from "./rows.ts";

/** Two folded words and whether they spell one name. */
export interface WordPair {
  readonly a: string;
  readonly b: string;
  readonly same: 0 | 1;
  readonly weight: number;
  /** Clusters it comes from. */
  readonly from: readonly string[];
}

const vowelsOnly = /^[aeiouy]+$/;

/** Pairs of spellings of one source word, at most ten a source. */
export function samePairs(rows: readonly TokenRow[]): WordPair[] {
  const out: WordPair[] = [];
  for (const row of rows) {
    const forms = [...new Set(row.forms.map(([form]) => fold(form)))].filter((form) =>
      /^[a-z]+$/.test(form),
    );
    const pairs: [string, string][] = [];
    for (const [i, a] of forms.entries()) for (const b of forms.slice(i + 1)) pairs.push([a, b]);
    const kept = pairs.slice(0, 10);
    for (const [a, b] of kept) {
      out.push({ a, b, same: 1, weight: 1, from: [`${row.group}:${row.source}`] });
    }
  }
  return out;
}

/** Pairs of words of two sources that look alike: what the weights must keep apart. */
export function nearPairs(rows: readonly TokenRow[], perSource: number): WordPair[] {
  const out: WordPair[] = [];
  const groups = groupBy(rows, ({ group }) => group);
  for (const members of groups.values()) {
    const words = members
      .map((row) => ({
        key: `${row.group}:${row.source}`,
        forms: new Set(row.forms.map(([form]) => fold(form))),
        // Everything is mined from what news would write: the most frequent form.
        word: fold(row.forms[0]![0]),
      }))
      .filter(({ word }) => /^[a-z]{3,}$/.test(word));
    const byLength = groupBy(words, ({ word }) => word.length);
    for (const one of words) {
      const near: { word: string; key: string; rank: number }[] = [];
      for (let length = one.word.length - 1; length <= one.word.length + 1; length++) {
        for (const other of byLength.get(length) ?? []) {
          if (other.key <= one.key || other.word === one.word) continue;
          const apart = distance(one.word, other.word);
          if (apart > (one.word.length >= 6 ? 2 : 1)) continue;
          if ([...one.forms].some((form) => other.forms.has(form))) continue;
          near.push({
            word: other.word,
            key: other.key,
            rank: foldOf(`${one.key}/${other.key}`, 1e6),
          });
        }
      }
      near.sort((x, y) => x.rank - y.rank);
      for (const { word, key } of near.slice(0, perSource)) {
        out.push({ a: one.word, b: word, same: 0, weight: 1, from: [one.key, key] });
      }
    }
  }
  return out;
}

/** The one-word rows of `pairs.jsonl`. */
export function labelledPairs(rows: readonly PairRow[]): WordPair[] {
  return rows.flatMap((row) => {
    const sources = /^(?:same|different)-source:(.*)$/.exec(row.why)?.[1]?.split("/");
    if (!sources) return [];
    const a = fold(row.a);
    const b = fold(row.b);
    if (!/^[a-z]+$/.test(a) || !/^[a-z]+$/.test(b)) return [];
    return [{ a, b, same: row.same, weight: 1, from: sources.map((s) => `${row.group}:${s}`) }];
  });
}

/** Letter groups that stand for each other in at least `least` sources. */
export function groupPairs(pairs: readonly WordPair[], least: number): [string, string][] {
  const support = new Map<string, Set<string>>();
  for (const { a, b, same, from } of pairs) {
    if (same === 0) continue;
    for (const key of differences(shorten(a), shorten(b))) {
      const seen = support.get(key) ?? new Set();
      seen.add(from[0]!);
      support.set(key, seen);
    }
  }
  return [...support]
    .filter(([key, sources]) => sources.size >= least && !isVowelBeside(key))
    .map(([key]) => key.split(">") as [string, string])
    .sort((x, y) => (x.join() < y.join() ? -1 : 1));
}

/** A vowel put in beside a letter is priced as a vowel, not as something the letter may be. */
function isVowelBeside(key: string): boolean {
  const [x = "", y = ""] = key.split(">");
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short === "" || vowelsOnly.test(short) || long.length !== short.length + 1) return false;
  const added = long.startsWith(short) ? long.at(-1)! : long.endsWith(short) ? long[0]! : "";
  return added !== "" && vowelsOnly.test(added);
}

/** Each run of changes, bare and with the letter it shares on either side. */
function differences(a: string, b: string): Set<string> {
  const out = new Set<string>();
  const put = (x: string, y: string): void => {
    if (x === y || x.length > 3 || y.length > 3 || x.length + y.length < 1) return;
    if (x.length === 0 || y.length === 0 ? x.length + y.length > 2 : false) return;
    const [p, q] = x < y ? [x, y] : [y, x];
    out.add(`${p}>${q}`);
  };
  // Plain edit alignment: runs between letters that are equal.
  const n = a.length;
  const m = b.length;
  const cells: number[][] = Array.from({ length: n + 1 }, () => Array(m + 1).fill(0));
  const price = (x: string, y: string): number =>
    x === y ? 0 : vowelsOnly.test(x) === vowelsOnly.test(y) ? 1 : 1.8;
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      if (i === 0 || j === 0) cells[i]![j] = i + j;
      else {
        cells[i]![j] = Math.min(
          cells[i - 1]![j - 1]! + price(a[i - 1]!, b[j - 1]!),
          cells[i - 1]![j]! + 1,
          cells[i]![j - 1]! + 1,
        );
      }
    }
  }
  const runs: [number, number, number, number][] = [];
  let i = n;
  let j = m;
  let run: [number, number, number, number] | undefined;
  while (i > 0 || j > 0) {
    const here = cells[i]![j]!;
    const diagonal = i > 0 && j > 0 && here === cells[i - 1]![j - 1]! + price(a[i - 1]!, b[j - 1]!);
    if (diagonal && a[i - 1] === b[j - 1]) {
      if (run) runs.push(run);
      run = undefined;
      i--;
      j--;
      continue;
    }
    const [di, dj] = diagonal ? [1, 1] : i > 0 && here === cells[i - 1]![j]! + 1 ? [1, 0] : [0, 1];
    run = run ? [i - di, run[1], j - dj, run[3]] : [i - di, i, j - dj, j];
    i -= di;
    j -= dj;
  }
  if (run) runs.push(run);
  for (const [i0, i1, j0, j1] of runs) {
    for (const left of [0, 1]) {
      for (const right of [0, 1]) {
        if (i0 - left < 0 || j0 - left < 0 || i1 + right > n || j1 + right > m) continue;
        put(a.slice(i0 - left, i1 + right), b.slice(j0 - left, j1 + right));
      }
    }
  }
  return out;
}

const priorClass: { readonly [kind: string]: number } = {
  v: 1,
  V: 1.5,
  c: 3.5,
  C: 3.5,
  d: 0.3,
  D: 0.5,
  m: 3,
};
/** A vowel more, less or another at the end is another name more often than inside: Karim, Karima. */
const priorEnd: { readonly [kind: string]: number } = { v: 0.6, V: 1 };
const priorStart: { readonly [kind: string]: number } = { V: 1.5, C: 0.5 };
/** Below this a change would be free. */
const leastCost = 0.02;

/** Groups known to stand for one sound in one romanisation or another, with a cost to start from. */
const knownPairs: readonly (readonly [string, string, number])[] = [
  ["kh", "h", 0.8],
  ["kh", "ch", 0.5],
  ["kh", "k", 0.9],
  ["ch", "h", 0.8],
  ["ch", "sh", 0.4],
  ["ch", "tch", 0.3],
  ["ch", "c", 0.5],
  ["sch", "sh", 0.2],
  ["sch", "s", 0.8],
  ["sh", "s", 0.9],
  ["gh", "g", 0.4],
  ["gh", "q", 0.6],
  ["gh", "r", 1.5],
  ["g", "q", 0.7],
  ["k", "q", 0.3],
  ["c", "k", 0.3],
  ["ck", "k", 0.1],
  ["g", "j", 0.6],
  ["dj", "j", 0.2],
  ["dzh", "j", 0.3],
  ["dj", "dzh", 0.2],
  ["dg", "j", 0.5],
  ["zh", "j", 0.5],
  ["dh", "d", 0.5],
  ["dh", "z", 0.5],
  ["dh", "th", 0.7],
  ["d", "z", 1],
  ["th", "t", 0.5],
  ["th", "s", 0.8],
  ["s", "z", 0.8],
  ["ts", "tz", 0.2],
  ["ts", "z", 0.5],
  ["ts", "c", 0.4],
  ["tz", "z", 0.4],
  ["v", "w", 0.3],
  ["b", "v", 1],
  ["f", "v", 0.8],
  ["f", "ph", 0.2],
  ["p", "f", 1.5],
  ["ou", "u", 0.1],
  ["oo", "u", 0.1],
  ["o", "u", 0.3],
  ["ou", "o", 0.3],
  ["ou", "w", 0.4],
  ["u", "w", 0.5],
  ["ee", "i", 0.1],
  ["i", "y", 0.1],
  ["e", "i", 0.3],
  ["ai", "ay", 0.1],
  ["ei", "ey", 0.1],
  ["ai", "ei", 0.3],
  ["ay", "ei", 0.3],
  ["ay", "ey", 0.3],
  ["aw", "au", 0.1],
  ["aw", "ao", 0.2],
  ["aw", "o", 0.5],
  ["aou", "aw", 0.2],
  ["au", "o", 0.5],
  ["iy", "i", 0.1],
  ["iy", "y", 0.1],
  ["ij", "y", 0.1],
  ["ii", "iy", 0.1],
  ["ii", "y", 0.1],
  ["ia", "iya", 0.1],
  ["ia", "ya", 0.1],
  ["ja", "ya", 0.1],
  ["j", "y", 0.3],
  ["ju", "yu", 0.1],
  ["iu", "yu", 0.1],
  ["e", "ye", 0.2],
  ["e", "ie", 0.3],
  ["x", "ks", 0.1],
  ["a", "e", 0.6],
  ["a", "ah", 0.2],
  ["eh", "a", 0.4],
  ["eh", "ah", 0.2],
  ["a", "aa", 0.2],
  ["", "h", 1],
  ["shch", "sch", 0.3],
  ["yo", "e", 0.5],
  ["io", "yo", 0.1],
  ["zh", "z", 0.6],
  ["ay", "i", 0.9],
  ["ey", "i", 0.5],
  ["ou", "oo", 0.1],
  ["eau", "o", 0.3],
  ["qu", "k", 0.2],
  ["gu", "g", 0.2],
  ["dz", "z", 0.5],
  ["cz", "ch", 0.2],
  ["sz", "sh", 0.2],
  ["rz", "zh", 0.3],
  ["c", "s", 1],
  ["kh", "x", 0.3],
  ["c", "j", 1],
  ["ci", "si", 0.3],
  ["ce", "se", 0.3],
  ["cy", "si", 0.3],
  ["dj", "g", 0.5],
  ["dj", "jj", 0.2],
  ["gg", "jj", 0.4],
  ["ff", "v", 0.2],
  ["sy", "sh", 0.4],
  ["z", "j", 1],
  ["ce", "s", 0.4],
  ["ne", "n", 0.5],
  ["", "e", 1.5],
];

/** Learns what letter groups cost: aligns, fits, aligns again. */
export function fitLetters(
  pairs: readonly WordPair[],
  rounds: number,
): Omit<LetterModel, "traces"> {
  const known = new Map(
    knownPairs
      .filter(([x, y]) => x.length <= 3 && y.length <= 3)
      .map(([x, y, cost]) => [x < y ? `${x}>${y}` : `${y}>${x}`, cost]),
  );
  const mined = groupPairs(pairs, 3).map(([x, y]) => `${x}>${y}`);
  const ops = [...new Set([...mined, ...known.keys()])]
    .sort()
    .map((key) => key.split(">") as [string, string]);
  const count = ops.length;
  const kinds = changeClasses.length;
  const opIndex = new Map(ops.map(([from, to], index) => [`${from}>${to}`, index]));
  // Features: each op, the same at the start and at the end; each class, likewise; bias, length.
  const at = {
    op: 0,
    opStart: count,
    opEnd: 2 * count,
    kind: 3 * count,
    kindStart: 3 * count + kinds,
    kindEnd: 3 * count + 2 * kinds,
    bias: 3 * count + 3 * kinds,
  };
  const size = at.bias + 2;
  const prior: number[] = Array(size).fill(0);
  const strength: number[] = Array(size).fill(0.3);
  for (const [index, [x, y]] of ops.entries()) {
    const cost = known.get(`${x}>${y}`);
    if (cost !== undefined) prior[at.op + index] = priorClass[classOf(x, y)]! - cost;
    strength[at.op + index] = 0.2;
    strength[at.opStart + index] = 0.5;
    strength[at.opEnd + index] = 0.5;
  }
  for (const [index, kind] of changeClasses.entries()) {
    prior[at.kind + index] = -priorClass[kind]!;
    prior[at.kindStart + index] = -(priorStart[kind] ?? 0);
    prior[at.kindEnd + index] = -(priorEnd[kind] ?? 0);
  }
  prior[at.bias] = 2.5;
  strength[at.bias] = strength[at.bias + 1] = 0.01;
  let solution = prior;
  let weights = toWeights(prior);
  for (let round = 0; round < rounds; round++) {
    const aligner = new Aligner(weights);
    const near = pairs.filter(({ a, b }) => Number.isFinite(aligner.cost(shorten(a), shorten(b))));
    const examples: Example[] = near.map(({ a, b, same, weight }) => {
      const features = new Map<number, number>();
      const add = (index: number): void => {
        features.set(index, (features.get(index) ?? 0) + 1);
      };
      for (const { from, to, start, end } of aligner.steps(shorten(a), shorten(b))) {
        const kind = changeClasses.indexOf(classOf(from, to));
        const index = opIndex.get(from < to ? `${from}>${to}` : `${to}>${from}`);
        if (index !== undefined) {
          add(at.op + index);
          if (start) add(at.opStart + index);
          if (end) add(at.opEnd + index);
        }
        add(at.kind + kind);
        if (start) add(at.kindStart + kind);
        if (end) add(at.kindEnd + kind);
      }
      features.set(at.bias, 1);
      features.set(at.bias + 1, Math.min(a.length, b.length, 10));
      return { features: [...features], label: same, weight };
    });
    const steps = round === rounds - 1 ? 200 : 100;
    solution = fit(examples, prior, strength, { start: solution, steps });
    weights = toWeights(solution);
  }
  return { weights, bias: round3(solution[at.bias]!), perLetter: round3(solution[at.bias + 1]!) };

  function toWeights(from: readonly number[]): LetterWeights {
    const cost = (...indexes: number[]): number =>
      round3(Math.max(leastCost, -indexes.reduce((sum, index) => sum + from[index]!, 0)));
    const table = (extra?: number): { [key: string]: number } =>
      Object.fromEntries(
        changeClasses.map((kind, k) => [
          kind,
          extra === undefined ? cost(at.kind + k) : cost(at.kind + k, extra + k),
        ]),
      );
    return {
      pairs: ops.map(([x, y], index) => {
        const kind = changeClasses.indexOf(classOf(x, y));
        const base = [at.op + index, at.kind + kind];
        return [
          x,
          y,
          cost(...base),
          cost(...base, at.opStart + index, at.kindStart + kind),
          cost(...base, at.opEnd + index, at.kindEnd + kind),
        ];
      }),
      classes: table(),
      start: table(at.kindStart),
      end: table(at.kindEnd),
    };
  }
}

/** Learns how much the names that both words may spell weigh beside the letters. */
export function fitTraces(
  pairs: readonly WordPair[],
  bare: Omit<LetterModel, "traces">,
): LetterModel["traces"] {
  const letters = bareLettersOf(bare);
  const names = ["bias", ...allTraceFeatures];
  const near = pairs.filter(({ a, b }) => Number.isFinite(letters(a, b)));
  const examples: Example[] = near.map(({ a, b, same, weight }) => ({
    features: [
      [0, 1],
      ...traceFeatures(a, b, letters(a, b)).map(
        ([feature, value]) => [names.indexOf(feature), value] as const,
      ),
    ],
    label: same,
    weight,
  }));
  const prior = names.map((name) => (name.startsWith("letters-") ? 1 : 0));
  const solution = fit(
    examples,
    prior,
    names.map(() => 0.2),
    { steps: 600 },
  );
  return Object.fromEntries(names.map((name, index) => [name, round3(solution[index]!)]));
}

export function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const out = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = out.get(key);
    if (list) list.push(item);
    else out.set(key, [item]);
  }
  return out;
}
