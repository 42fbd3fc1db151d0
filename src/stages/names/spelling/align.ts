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

/** Costs are added up as whole thousandths, so that every order gives the same sum. */
const unit = 1000;
/** No way from one word to the other. */
const never = 2 ** 29;
const longestWord = 60;
const stride = 64;
const letters = 27;

/** Costs of changes: inside the word, at its start, at its end. */
interface Prices {
  readonly inside: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

function pricesOf(size: number): Prices {
  const full = (): Int32Array => new Int32Array(size).fill(never);
  return { inside: full(), start: full(), end: full() };
}

/** What a group of several letters may stand for. */
interface Change {
  /** Number of the other group. */
  readonly to: number;
  readonly length: number;
  /** Number of the price. */
  readonly price: number;
}

/** Weights made ready for aligning. */
export class Aligner {
  /** Number of a group by its letters in base 27; -1 for groups no pair has. One letter is itself. */
  readonly #groupOf = new Int16Array(letters ** longestGroup).fill(-1);
  /** A letter for a letter, or for nothing (0). */
  readonly #single: Prices = pricesOf(letters * letters);
  readonly #pairs: Prices;
  /** Number of the class of each price of both. */
  readonly #singleKinds = new Int8Array(letters * letters).fill(-1);
  readonly #kinds: Int8Array;
  /** By group of several letters: all its changes, and those to a letter or to nothing. */
  readonly #changes: Change[][] = [];
  readonly #shortChanges: readonly (readonly Change[])[];
  /** The words whose cells are filled, and up to which cost. */
  #lastA = "";
  #lastB = "";
  #lastLimit = -1;
  readonly #cells = new Int32Array(stride * stride);
  readonly #back = new Uint8Array(stride * stride);
  readonly #a = new Int16Array(stride * 4);
  readonly #b = new Int16Array(stride * 4);

  constructor(weights: LetterWeights) {
    const rows = allRows(weights);
    this.#pairs = pricesOf(rows.length);
    this.#kinds = new Int8Array(rows.length);
    for (let letter = 1; letter < letters; letter++)
      set(this.#single, letter * letters + letter, [0, 0, 0]);
    for (const [price, [from, to, ...costs]] of rows.entries()) {
      const [x, y] = [this.#number(from), this.#number(to)];
      const kind = changeClasses.indexOf(classOf(from, to));
      this.#kinds[price] = kind;
      if (from.length <= 1 && to.length <= 1) {
        set(this.#single, x * letters + y, costs);
        set(this.#single, y * letters + x, costs);
        this.#singleKinds[x * letters + y] = kind;
        this.#singleKinds[y * letters + x] = kind;
        continue;
      }
      set(this.#pairs, price, costs);
      if (from.length > 1) this.#changes[x]!.push({ to: y, length: to.length, price });
      if (to.length > 1) this.#changes[y]!.push({ to: x, length: from.length, price });
    }
    this.#shortChanges = this.#changes.map((list) => list.filter(({ length }) => length <= 1));
  }

  /** Number of a group; a new one where it has none. */
  #number(group: string): number {
    const code = codeOf(group);
    if (group.length <= 1) return code;
    if (this.#groupOf[code] === -1) {
      this.#groupOf[code] = this.#changes.length;
      this.#changes.push([]);
    }
    return this.#groupOf[code]!;
  }

  /**
   * Least cost of reading `a` as `b`, 0 if they are equal, infinite if there is no way or none below
   * `limit`. Words are cut at 60 letters.
   */
  cost(a: string, b: string, limit: number = Number.POSITIVE_INFINITY): number {
    if (a === b) return 0;
    const most = limit < never / unit ? Math.ceil(limit * unit) : never;
    const cost = this.#fill(a, b, most);
    return cost < most ? cost / unit : Number.POSITIVE_INFINITY;
  }

  /**
   * Adds up the steps of the cheapest alignment that change a letter: those at the start, at the end,
   * and those of each of `changeClasses`, written to `out` from `at` on. Nothing if there is none.
   */
  countSteps(a: string, b: string, limit: number, out: Float32Array, at: number): void {
    const most = Math.ceil(limit * unit);
    if (this.#fill(a, b, most) >= most) return;
    const n = Math.min(a.length, longestWord);
    const m = Math.min(b.length, longestWord);
    for (let [i, j] = [n, m]; i > 0 || j > 0; ) {
      const move = this.#back[i * stride + j]!;
      const [p, q] = [move >> 3, move & 7];
      const last = i === n && j === m;
      i -= p;
      j -= q;
      const kind = this.#kindOf(this.#a[i * 4 + p]!, p, this.#b[j * 4 + q]!, q);
      if (kind < 0) continue;
      if (i === 0 && j === 0) out[at]!++;
      else if (last) out[at + 1]!++;
      out[at + 2 + kind]!++;
    }
  }

  /** Number of the class of a change; -1 where nothing changes. */
  #kindOf(from: number, p: number, to: number, q: number): number {
    if (p <= 1 && q <= 1) return this.#singleKinds[from * letters + to]!;
    const [group, other] = p > 1 ? [from, to] : [to, from];
    const length = p > 1 ? q : p;
    const change = this.#changes[group]!.find(
      (candidate) => candidate.to === other && candidate.length === length,
    );
    return this.#kinds[change!.price]!;
  }

  /** The steps of the cheapest alignment that change a letter; none if there is no alignment. */
  steps(a: string, b: string): Step[] {
    if (this.#fill(a, b, never) === never) return [];
    const out: Step[] = [];
    let i = Math.min(a.length, longestWord);
    let j = Math.min(b.length, longestWord);
    const n = i;
    const m = j;
    while (i > 0 || j > 0) {
      const move = this.#back[i * stride + j]!;
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

  /** Fills the cells forward from each that can be reached below `limit`; gives the last one. */
  #fill(a: string, b: string, limit: number): number {
    if (a === this.#lastA && b === this.#lastB && limit <= this.#lastLimit)
      return this.#last(limit);
    this.#lastA = a;
    this.#lastB = b;
    this.#lastLimit = limit;
    const n = Math.min(a.length, longestWord);
    const m = Math.min(b.length, longestWord);
    const cells = this.#cells;
    const groupsA = this.#groups(a, n, this.#a);
    const groupsB = this.#groups(b, m, this.#b);
    for (let i = 0; i <= n; i++) {
      const from = Math.max(0, i - widestBand);
      const to = Math.min(m, i + widestBand);
      for (let j = from; j <= to; j++) cells[i * stride + j] = limit;
    }
    this.#cells[n * stride + m] = limit;
    if (n - m > widestBand || m - n > widestBand) return limit;
    cells[0] = 0;
    for (let i = 0; i <= n; i++) {
      const to = Math.min(m, i + widestBand);
      for (let j = Math.max(0, i - widestBand); j <= to; j++) {
        if (cells[i * stride + j]! < limit) this.#leave(i, j, n, m, groupsA, groupsB);
      }
    }
    return cells[n * stride + m]!;
  }

  #last(limit: number): number {
    const n = Math.min(this.#lastA.length, longestWord);
    const m = Math.min(this.#lastB.length, longestWord);
    return Math.min(limit, this.#cells[n * stride + m]!);
  }

  /** Tries every step that leads on from a cell. */
  #leave(i: number, j: number, n: number, m: number, a: Int16Array, b: Int16Array): void {
    const last = n * stride + m;
    const at = i * stride + j;
    const here = this.#cells[at]!;
    const first = at === 0;
    const x = a[i * 4 + 1]!;
    const y = b[j * 4 + 1]!;
    const ahead = i - j;
    const singles = first ? this.#single.start : this.#single.inside;
    if (x > 0 && y > 0) {
      const target = at + stride + 1;
      const prices = target === last && !first ? this.#single.end : singles;
      this.#offer(target, here + prices[x * letters + y]!, 9);
    }
    if (x > 0 && ahead < widestBand) {
      const target = at + stride;
      const prices = target === last && !first ? this.#single.end : singles;
      this.#offer(target, here + prices[x * letters]!, 8);
    }
    if (y > 0 && ahead > -widestBand) {
      const target = at + 1;
      const prices = target === last && !first ? this.#single.end : singles;
      this.#offer(target, here + prices[y]!, 1);
    }
    const { inside, start, end } = this.#pairs;
    for (let p = 2; p <= longestGroup; p++) {
      const from = a[i * 4 + p]!;
      if (from < 0) continue;
      const changes = this.#changes[from]!;
      for (let c = 0; c < changes.length; c++) {
        const { to, length, price } = changes[c]!;
        if (b[j * 4 + length] !== to || ahead + p - length > widestBand) continue;
        const target = at + p * stride + length;
        const prices = first ? start : target === last ? end : inside;
        this.#offer(target, here + prices[price]!, (p << 3) | length);
      }
    }
    for (let q = 2; q <= longestGroup; q++) {
      const to = b[j * 4 + q]!;
      if (to < 0) continue;
      const changes = this.#shortChanges[to]!;
      for (let c = 0; c < changes.length; c++) {
        const { to: from, length, price } = changes[c]!;
        if (a[i * 4 + length] !== from || q - length - ahead > widestBand) continue;
        const target = at + length * stride + q;
        const prices = first ? start : target === last ? end : inside;
        this.#offer(target, here + prices[price]!, (length << 3) | q);
      }
    }
  }

  #offer(target: number, cost: number, move: number): void {
    if (cost >= this.#cells[target]!) return;
    this.#cells[target] = cost;
    this.#back[target] = move;
  }

  /** For each place and length the number of the group that starts there; 0 for the empty one. */
  #groups(word: string, length: number, out: Int16Array): Int16Array {
    const groupOf = this.#groupOf;
    let [one, two] = [0, 0];
    for (let at = length; at >= 0; at--) {
      const code = at < length ? word.charCodeAt(at) - 96 : 0;
      const letter = code >= 1 && code < letters ? code : 0;
      const base = at * 4;
      out[base] = 0;
      out[base + 1] = letter > 0 ? letter : -1;
      out[base + 2] = letter > 0 && one > 0 ? groupOf[letter * letters + one]! : -1;
      out[base + 3] =
        letter > 0 && one > 0 && two > 0 ? groupOf[(letter * letters + one) * letters + two]! : -1;
      two = one;
      one = letter;
    }
    return out;
  }
}

type Row = LetterWeights["pairs"][number];

/** What is learned of pairs, and for all other changes of one letter what their class costs. */
function allRows({ pairs, classes, start, end }: LetterWeights): Row[] {
  const learned = new Set(pairs.flatMap(([from, to]) => [`${from}>${to}`, `${to}>${from}`]));
  const out = [...pairs];
  const add = (from: string, to: string): void => {
    const kind = classOf(from, to);
    if (!learned.has(`${from}>${to}`))
      out.push([from, to, classes[kind]!, start[kind]!, end[kind]!]);
  };
  const alphabet = "abcdefghijklmnopqrstuvwxyz";
  for (const from of alphabet) {
    add(from, "");
    add(from + from, from);
    for (const to of alphabet) if (from < to) add(from, to);
  }
  return out;
}

function set(prices: Prices, at: number, [inside, start, end]: readonly number[]): void {
  prices.inside[at] = Math.round(inside! * unit);
  prices.start[at] = Math.round(start! * unit);
  prices.end[at] = Math.round(end! * unit);
}

function codeOf(group: string): number {
  let code = 0;
  for (let at = 0; at < group.length; at++) code = code * letters + group.charCodeAt(at) - 96;
  return code;
}
