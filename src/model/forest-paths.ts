/** One split on the way to a leaf: the feature asked, and by how much the answer changed the log-odds. */
export interface Step {
  readonly feature: number;
  readonly change: number;
}

/**
 * What speaks loudest in some rows: so many places for each row, the loudest first. Where less has
 * anything to say, the last places say 0 of the first feature.
 */
export interface Loudest {
  /** Place of the feature in a row. */
  readonly feature: Uint16Array;
  /** What it adds to the log-odds. */
  readonly logOdds: Float64Array;
}

/** Rows that are explained together: what they add up to stays in the fastest cache. */
const together = 16;
/** Paths are filled up to multiples of so many steps: a processor guses where they end. */
const stride = 4;

/** The ways from the roots of a forest's trees to their leaves, which explain its scores. */
export class Paths {
  readonly #features: number;
  readonly #trees: number;
  /** Rows whose leaves are noted together, tree by tree. */
  readonly #block: number;
  /** By leaf: where the path to it begins in `#feature` and `#change`. */
  readonly #first: Int32Array;
  readonly #feature: Uint16Array;
  readonly #change: Float64Array;
  /** What each feature adds to the rows at hand. */
  readonly #sums: Float64Array;

  /** `paths`: by leaf, over all trees. */
  constructor(features: number, trees: number, block: number, paths: readonly (readonly Step[])[]) {
    this.#features = features;
    this.#trees = trees;
    this.#block = block;
    this.#sums = new Float64Array(together * (features + 1));
    const steps: Step[] = [];
    this.#first = new Int32Array(paths.length + 1);
    for (const [leaf, path] of paths.entries()) {
      for (const step of path) steps.push(step);
      // Steps that change nothing, of a feature that is none.
      while (steps.length % stride > 0) steps.push({ feature: features, change: 0 });
      this.#first[leaf + 1] = steps.length;
    }
    this.#feature = Uint16Array.from(steps, ({ feature }) => feature);
    this.#change = Float64Array.from(steps, ({ change }) => change);
  }

  /**
   * The features that speak loudest in `rows`: along each tree's path, the change of a node's value is
   * credited to the feature that was asked there. `leaves`: by block of rows, tree and row, the leaf
   * that a row came to.
   */
  loudest(leaves: Uint16Array, rows: readonly number[], count: number): Loudest {
    const feature = new Uint16Array(rows.length * count);
    const logOdds = new Float64Array(rows.length * count);
    for (let from = 0; from < rows.length; from += together) {
      const to = Math.min(rows.length, from + together);
      this.#add(leaves, rows, from, to);
      for (let i = from; i < to; i++)
        this.#choose((i - from) * (this.#features + 1), i * count, count, feature, logOdds);
    }
    return { feature, logOdds };
  }

  /** Adds up what each feature changed in the rows from `from` to before `to`, tree by tree. */
  #add(leaves: Uint16Array, rows: readonly number[], from: number, to: number): void {
    const width = this.#features + 1;
    const trees = this.#trees;
    const block = this.#block;
    const first = this.#first;
    const feature = this.#feature;
    const change = this.#change;
    const sums = this.#sums.fill(0);
    for (let i = from; i < to; i++) {
      const row = rows[i]!;
      const sum = (i - from) * width;
      let place = (row - (row % block)) * trees + (row % block);
      for (let tree = 0; tree < trees; tree++, place += block) {
        const leaf = leaves[place]!;
        const end = first[leaf + 1]!;
        for (let step = first[leaf]!; step < end; step += stride) {
          sums[sum + feature[step]!]! += change[step]!;
          sums[sum + feature[step + 1]!]! += change[step + 1]!;
          sums[sum + feature[step + 2]!]! += change[step + 2]!;
          sums[sum + feature[step + 3]!]! += change[step + 3]!;
        }
      }
    }
  }

  /** Writes the `count` loudest of the sums that begin at `sum` to `at`; of two alike the first one. */
  #choose(
    sum: number,
    at: number,
    count: number,
    feature: Uint16Array,
    logOdds: Float64Array,
  ): void {
    const sums = this.#sums;
    const last = at + count - 1;
    for (let i = 0; i < this.#features; i++) {
      const own = sums[sum + i]!;
      const loud = Math.abs(own);
      if (!(loud > Math.abs(logOdds[last]!))) continue;
      let place = last;
      for (; place > at && loud > Math.abs(logOdds[place - 1]!); place--) {
        feature[place] = feature[place - 1]!;
        logOdds[place] = logOdds[place - 1]!;
      }
      feature[place] = i;
      logOdds[place] = own;
    }
  }
}
