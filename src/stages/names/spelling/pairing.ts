import type { Letters } from "./letters.ts";
import { alike, certain, joined, type Likeness, never } from "./match.ts";
import type { Part } from "./parts.ts";

/** How a part of one name is matched with one, or two, of the other. */
export interface Match {
  /** Indexes of the parts; two of one side where they are written as one word on the other. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** Log-odds that they spell one name. */
  readonly logit: number;
  readonly how: Likeness;
}

/** The best order-preserving alignment of two names. */
export interface Alignment {
  readonly matches: readonly Match[];
  /** Indexes of parts without a counterpart, of one side only. */
  readonly dropped: readonly number[];
  /** Parts of the name that has all the counterparts of the other. */
  readonly longer: "a" | "b";
}

/** Written as one word they must be alike: "Jong Un" is not "Jong". */
const joinedLikeness = -1.5;
/** A part this unlike another is no counterpart of it. */
const hopeless = -9;
/** What a part without a counterpart costs while aligning, in log-odds. */
const dropCost = 1.2;

/** Moves of the alignment: match, two parts of one name for one of the other, a part dropped. */
const Move = { none: 0, match: 1, joinA: 2, joinB: 3, drop: 4 } as const;

/** Null if the names cannot be aligned with parts missing on one side only. */
export function align(a: readonly Part[], b: readonly Part[], letters: Letters): Alignment | null {
  if (a.length === 0 || b.length === 0) return null;
  const grid = gridOf(a, b, letters);
  const dropsA = new Paths(a.length, b.length, grid, true);
  const dropsB = new Paths(a.length, b.length, grid, false);
  const best = dropsA.cost <= dropsB.cost ? dropsA : dropsB;
  if (best.cost === Number.POSITIVE_INFINITY) return null;
  const { matches, dropped } = best.trace();
  if (matches.length === 0) return null;
  const weighed = matches.map((match) => weigh(match, a, b, letters));
  return { matches: weighed, dropped, longer: best === dropsA ? "a" : "b" };
}

/** Of parts matched by their letters: what is known of the names they may spell. */
function weigh(match: Match, a: readonly Part[], b: readonly Part[], letters: Letters): Match {
  const [x, y] = [a[match.a[0]!]!, b[match.b[0]!]!];
  if (match.how !== "letters" || x.kind !== y.kind) return match;
  return { ...match, logit: letters.weigh(x.core, y.core, match.logit) };
}

/** Log-odds of every part of `a` against every part of `b`, alone and joined with the one before. */
interface Grid {
  readonly width: number;
  readonly alone: Float64Array;
  readonly how: Likeness[];
  readonly joinA: Float64Array;
  readonly joinB: Float64Array;
}

function gridOf(a: readonly Part[], b: readonly Part[], letters: Letters): Grid {
  const width = b.length;
  const size = a.length * width;
  const grid: Grid = {
    width,
    alone: new Float64Array(size),
    how: [],
    joinA: new Float64Array(size).fill(never),
    joinB: new Float64Array(size).fill(never),
  };
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < width; j++) {
      const { logit, how } = alike(a[i]!, b[j]!, letters);
      const at = i * width + j;
      grid.alone[at] = logit;
      grid.how.push(how);
      if (logit === certain) continue;
      if (i > 0) grid.joinA[at] = joined(a[i - 1]!, a[i]!, b[j]!, letters);
      if (j > 0) grid.joinB[at] = joined(b[j - 1]!, b[j]!, a[i]!, letters);
    }
  }
  return grid;
}

/** Cheapest ways through the grid, with parts dropped on one side. */
class Paths {
  readonly #n: number;
  readonly #m: number;
  readonly #grid: Grid;
  readonly #dropsA: boolean;
  readonly #cost: Float64Array;
  readonly #moves: Uint8Array;

  constructor(n: number, m: number, grid: Grid, dropsA: boolean) {
    this.#n = n;
    this.#m = m;
    this.#grid = grid;
    this.#dropsA = dropsA;
    const stride = m + 1;
    this.#cost = new Float64Array((n + 1) * stride).fill(Number.POSITIVE_INFINITY);
    this.#moves = new Uint8Array((n + 1) * stride);
    this.#cost[0] = 0;
    for (let i = 0; i <= n; i++) {
      for (let j = 0; j <= m; j++) {
        const at = i * stride + j;
        if (i > 0 && j > 0) this.#meet(i, j, at);
        if (dropsA && i > 0) this.#offer(at, at - stride, dropCost, Move.drop);
        if (!dropsA && j > 0) this.#offer(at, at - 1, dropCost, Move.drop);
      }
    }
  }

  get cost(): number {
    return this.#cost[this.#cost.length - 1]!;
  }

  #meet(i: number, j: number, at: number): void {
    const { width, alone, joinA, joinB } = this.#grid;
    const cell = (i - 1) * width + j - 1;
    const before = at - this.#m - 2;
    if (alone[cell]! > hopeless) this.#offer(at, before, certain - alone[cell]!, Move.match);
    if (i > 1 && joinA[cell]! > joinedLikeness)
      this.#offer(at, before - this.#m - 1, certain - joinA[cell]!, Move.joinA);
    if (j > 1 && joinB[cell]! > joinedLikeness)
      this.#offer(at, before - 1, certain - joinB[cell]!, Move.joinB);
  }

  #offer(at: number, from: number, price: number, move: number): void {
    const total = this.#cost[from]! + price;
    if (total >= this.#cost[at]!) return;
    this.#cost[at] = total;
    this.#moves[at] = move;
  }

  trace(): { matches: Match[]; dropped: number[] } {
    const { width, alone, how, joinA, joinB } = this.#grid;
    const matches: Match[] = [];
    const dropped: number[] = [];
    let i = this.#n;
    let j = this.#m;
    while (i > 0 || j > 0) {
      const move = this.#moves[i * (this.#m + 1) + j]!;
      if (move === Move.drop) {
        dropped.unshift(this.#dropsA ? --i : --j);
        continue;
      }
      const cell = (i - 1) * width + j - 1;
      const a = move === Move.joinA ? [i - 2, i - 1] : [i - 1];
      const b = move === Move.joinB ? [j - 2, j - 1] : [j - 1];
      const from = move === Move.match ? alone : move === Move.joinA ? joinA : joinB;
      const found = move === Move.match ? how[cell]! : "joined";
      matches.unshift({ a, b, logit: from[cell]!, how: found });
      i -= a.length;
      j -= b.length;
    }
    return { matches, dropped };
  }
}
