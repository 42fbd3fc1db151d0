/**
 * Cheapest way to turn one folded word into another, letter group by letter group. What each
 * group costs was learned from spellings of one name; `training/names` makes the weights.
 */

/** Costs in log-odds: a word that costs less than `bias` is more likely the same name than not. */
export interface LetterWeights {
  /** Cost of reading one group for another, either way, inside the word, at its start, its end. */
  readonly pairs: readonly (readonly [string, string, number, number, number])[];
  /** Cost of what no pair covers, by class: see `classOf`. */
  readonly classes: { readonly [key: string]: number };
  /** The same at the start and at the end of the word. */
  readonly start: { readonly [key: string]: number };
  readonly end: { readonly [key: string]: number };
}

/** One step of an alignment: `from` in one word stands for `to` in the other. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly start: boolean;
  readonly end: boolean;
}

const longestGroup = 3;
/** Spellings of one name are never further out of step. */
const widestBand = 4;
const vowels = new Set("aeiouy");

/**
 * What kind of change it is: `v` a vowel for a vowel, `V` a vowel more or less, `c` a consonant for
 * a consonant, `C` a consonant more or less, `d` a consonant doubled, `D` a vowel doubled, `m` a vowel for a consonant.
 */
export function classOf(from: string, to: string): string {
  if (from === to + to || to === from + from) return vowels.has(from[0]!) ? "D" : "d";
  if (from === "" || to === "") {
    return vowels.has((from + to)[0]!) ? "V" : "C";
  }
  const a = [...from].every((letter) => vowels.has(letter));
  const b = [...to].every((letter) => vowels.has(letter));
  if (a && b) return "v";
  const x = [...from].some((letter) => vowels.has(letter));
  const y = [...to].some((letter) => vowels.has(letter));
  return x || y ? "m" : "c";
}

export const changeClasses: readonly string[] = ["v", "V", "c", "C", "d", "D", "m"];

/** A word with groups of more than three letters that stand for one sound written shorter. */
export function shorten(word: string): string {
  return word.includes("sch") ? word.replace(/schtsch/g, "shch").replace(/tsch/g, "ch") : word;
}

/** Weights made ready for aligning. */
export class Aligner {
  /** Number of a group by its letters in base 27; -1 for groups no pair has. */
  readonly #groupOf = new Int16Array(27 ** longestGroup).fill(-1);
  readonly #count: number;
  readonly #cost: Float64Array;
  readonly #start: Float64Array;
  readonly #end: Float64Array;
  readonly #cells = new Float64Array(64 * 64);
  readonly #groupsA = new Int16Array(64 * 4);
  readonly #groupsB = new Int16Array(64 * 4);
  readonly #back = new Uint8Array(64 * 64);

  constructor(weights: LetterWeights) {
    const groups = [""];
    const letters = "abcdefghijklmnopqrstuvwxyz";
    groups.push(...letters);
    for (const letter of letters) groups.push(letter + letter);
    for (const [from, to] of weights.pairs) {
      for (const group of [from, to]) if (!groups.includes(group)) groups.push(group);
    }
    for (const [index, group] of groups.entries()) {
      if (group !== "") this.#groupOf[codeOf(group)] = index;
    }
    const count = groups.length;
    this.#count = count;
    this.#cost = new Float64Array(count * count).fill(Number.POSITIVE_INFINITY);
    this.#start = new Float64Array(count * count);
    this.#end = new Float64Array(count * count);
    const set = (from: string, to: string, inside: number, start: number, end: number): void => {
      const [x, y] = [groups.indexOf(from), groups.indexOf(to)];
      for (const at of [x * count + y, y * count + x]) {
        this.#cost[at] = inside;
        this.#start[at] = start;
        this.#end[at] = end;
      }
    };
    const setClass = (from: string, to: string): void => {
      const kind = classOf(from, to);
      set(from, to, weights.classes[kind]!, weights.start[kind]!, weights.end[kind]!);
    };
    for (const from of letters) {
      setClass(from, "");
      setClass(from + from, from);
      for (const to of letters) if (from < to) setClass(from, to);
    }
    for (const [from, to, inside, start, end] of weights.pairs) set(from, to, inside, start, end);
    for (const letter of letters) {
      const at = groups.indexOf(letter);
      this.#cost[at * count + at] = 0;
    }
  }

  /** Least cost of reading `a` as `b`, 0 if they are equal. Words are cut at 60 letters. */
  cost(a: string, b: string): number {
    return a === b ? 0 : this.#fill(a, b);
  }

  /** The steps of the cheapest alignment that change a letter; none if there is no alignment. */
  steps(a: string, b: string): Step[] {
    if (this.#fill(a, b) === Number.POSITIVE_INFINITY) return [];
    const out: Step[] = [];
    let i = Math.min(a.length, 60);
    let j = Math.min(b.length, 60);
    const n = i;
    const m = j;
    while (i > 0 || j > 0) {
      const move = this.#back[i * 64 + j]!;
      const from = a.slice(i - (move >> 3), i);
      const to = b.slice(j - (move & 7), j);
      const end = i === n && j === m;
      i -= move >> 3;
      j -= move & 7;
      const start = i === 0 && j === 0;
      if (from !== to) out.unshift({ from, to, start, end: end && !start });
    }
    return out;
  }

  #fill(a: string, b: string): number {
    const n = Math.min(a.length, 60);
    const m = Math.min(b.length, 60);
    const cells = this.#cells;
    const groupsA = this.#groups(a, n, this.#groupsA);
    const groupsB = this.#groups(b, m, this.#groupsB);
    const count = this.#count;
    for (let i = 0; i <= n; i++) {
      for (let j = 0; j <= m; j++) {
        let best = i === 0 && j === 0 ? 0 : Number.POSITIVE_INFINITY;
        if (i - j > widestBand || j - i > widestBand) {
          cells[i * 64 + j] = best;
          continue;
        }
        let move = 0;
        const end = i === n && j === m;
        for (let p = Math.min(i, longestGroup); p >= 0; p--) {
          const from = p === 0 ? 0 : groupsA[i * 4 + p]!;
          if (from < 0) continue;
          for (
            let q = p === 0 ? Math.min(j, longestGroup) : Math.min(j, longestGroup);
            q >= 0;
            q--
          ) {
            if (p === 0 && q === 0) continue;
            const to = q === 0 ? 0 : groupsB[j * 4 + q]!;
            if (to < 0) continue;
            const at = from * count + to;
            let cost = this.#cost[at]!;
            if (cost === Number.POSITIVE_INFINITY) continue;
            if (cost > 0) {
              if (i === p && j === q) cost = this.#start[at]!;
              else if (end) cost = this.#end[at]!;
            }
            const total = cells[(i - p) * 64 + (j - q)]! + cost;
            if (total < best) {
              best = total;
              move = (p << 3) | q;
            }
          }
        }
        cells[i * 64 + j] = best;
        this.#back[i * 64 + j] = move;
      }
    }
    return cells[n * 64 + m]!;
  }

  /** For each place and length the number of the group that ends there. */
  #groups(word: string, length: number, out: Int16Array): Int16Array {
    let [one, two] = [0, 0];
    for (let end = 1; end <= length; end++) {
      const letter = word.charCodeAt(end - 1) - 96;
      const known = letter >= 1 && letter <= 26;
      const base = end * 4;
      out[base + 1] = known ? this.#groupOf[letter]! : -1;
      out[base + 2] = known && one > 0 ? this.#groupOf[one * 27 + letter]! : -1;
      out[base + 3] =
        known && two > 0 && one > 0 ? this.#groupOf[(two * 27 + one) * 27 + letter]! : -1;
      two = one;
      one = known ? letter : 0;
    }
    return out;
  }
}

function codeOf(group: string): number {
  let code = 0;
  for (let at = 0; at < group.length; at++) {
    const letter = group.charCodeAt(at) - 96;
    if (letter < 1 || letter > 26) return 0;
    code = code * 27 + letter;
  }
  return code;
}
