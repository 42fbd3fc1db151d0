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

/**
 * Paths are filled up to multiples of so many steps, so that a processor guesses where they end. What
 * fills them changes nothing, and goes to sums that nobody reads, to many: each waits for the last
 * that went to the same.
 */
const stride = 4;
const unread = 16;

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
  /** What each feature adds to the row at hand. */
  readonly #sums: Float64Array;

  /** `paths`: by leaf, over all trees. */
  constructor(features: number, trees: number, block: number, paths: readonly (readonly Step[])[]) {
    this.#features = features;
    this.#trees = trees;
    this.#block = block;
    this.#sums = new Float64Array(features + unread);
    const steps: Step[] = [];
    this.#first = new Int32Array(paths.length + 1);
    for (const [leaf, path] of paths.entries()) {
      for (const step of path) steps.push(step);
      while (steps.length % stride > 0)
        steps.push({ feature: features + (steps.length % unread), change: 0 });
      this.#first[leaf + 1] = steps.length;
    }
    this.#feature = Uint16Array.from(steps, ({ feature }) => feature);
    this.#change = Float64Array.from(steps, ({ change }) => change);
  }

  /**
   * The features that speak loudest in `rows`: along each tree's path, the change of a node's value is
   * credited to the feature that was asked there. `leaves`: by block of rows, tree and row, the leaf
   * that a row came to. `heard`: by row, how many trees it was sent down.
   */
  loudest(
    leaves: Uint16Array,
    heard: Uint16Array,
    rows: readonly number[],
    count: number,
  ): Loudest {
    const feature = new Uint16Array(rows.length * count);
    const logOdds = new Float64Array(rows.length * count);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      this.#add(leaves, row, heard[row]!);
      this.#choose(i * count, count, feature, logOdds);
    }
    return { feature, logOdds };
  }

  /** Adds up what each feature changed in a row, tree by tree. */
  #add(leaves: Uint16Array, row: number, trees: number): void {
    const block = this.#block;
    const first = this.#first;
    const feature = this.#feature;
    const change = this.#change;
    const sums = this.#sums;
    for (let i = 0; i < sums.length; i++) sums[i] = 0;
    let place = (row - (row % block)) * this.#trees + (row % block);
    for (let tree = 0; tree < trees; tree++, place += block) {
      const leaf = leaves[place]!;
      const end = first[leaf + 1]!;
      for (let step = first[leaf]!; step < end; step += stride) {
        sums[feature[step]!]! += change[step]!;
        sums[feature[step + 1]!]! += change[step + 1]!;
        sums[feature[step + 2]!]! += change[step + 2]!;
        sums[feature[step + 3]!]! += change[step + 3]!;
      }
    }
  }

  /** Writes the `count` loudest sums to `at`; of two alike the first one. */
  #choose(at: number, count: number, feature: Uint16Array, logOdds: Float64Array): void {
    const sums = this.#sums;
    const last = at + count - 1;
    let least = 0;
    for (let i = 0; i < this.#features; i++) {
      const own = sums[i]!;
      const loud = Math.abs(own);
      if (!(loud > least)) continue;
      let place = last;
      for (; place > at && loud > Math.abs(logOdds[place - 1]!); place--) {
        feature[place] = feature[place - 1]!;
        logOdds[place] = logOdds[place - 1]!;
      }
      feature[place] = i;
      logOdds[place] = own;
      least = Math.abs(logOdds[last]!);
    }
  }
}
