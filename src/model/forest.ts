/**
 * A boosted forest of small trees over numbered features. A node is five entries of a tree: feature
 * (-1 for a leaf), threshold, index of the left child (value <= threshold), index of the right
 * child, and the value of the node: the mean log-odds of the training rows that came through it.
 */
export interface Forest {
  /** Names of the features, in the order of a row. */
  readonly features: readonly string[];
  /** Log-odds before any tree. */
  readonly base: number;
  readonly trees: readonly (readonly number[])[];
}

const entries = 5;

/** What a feature adds to the log-odds of a row. */
export interface Contribution {
  readonly feature: string;
  readonly value: number;
  readonly logOdds: number;
}

/** Leaves that a tree may have: one bit each. */
const mostLeaves = 32;

/** A node, and the bits of the leaves below its left child. */
interface Split {
  readonly feature: number;
  readonly threshold: number;
  readonly tree: number;
  readonly left: number;
}

/**
 * A forest laid out for reading. Trees are not walked: the splits of each feature lie in the order of
 * their thresholds, and each one that sends a row to the right takes the leaves on its left out of the
 * tree's set of leaves. The first leaf that is left is the one the row comes to (QuickScorer, Lucchese
 * et al. 2015): half the time of walking, for nothing depends on the step before.
 */
export class Scorer {
  readonly #forest: Forest;
  /** Splits by feature, then threshold; `#first` says where each feature's begin. */
  readonly #first: Int32Array;
  readonly #threshold: Float64Array;
  readonly #tree: Int32Array;
  readonly #keeps: Int32Array;
  /** By tree and leaf: value, and where the path to it begins in `#stepFeature` and `#stepChange`. */
  readonly #value: Float64Array;
  readonly #path: Int32Array;
  readonly #stepFeature: Int32Array;
  readonly #stepChange: Float64Array;
  /** The leaves that a row may still come to, by tree: rewritten for every row. */
  readonly #leaves: Int32Array;
  readonly #sums: Float64Array;

  constructor(forest: Forest) {
    const { features, trees } = forest;
    this.#forest = forest;
    this.#leaves = new Int32Array(trees.length);
    this.#sums = new Float64Array(features.length);
    this.#value = new Float64Array(trees.length * mostLeaves);
    this.#path = new Int32Array(trees.length * mostLeaves + 1);
    const splits: Split[] = [];
    const steps: (readonly [feature: number, change: number])[] = [];
    for (const [index, tree] of trees.entries()) {
      let leaf = 0;
      const lay = (node: number, path: typeof steps): number => {
        const at = node * entries;
        const [feature, threshold, left, right, value] = tree.slice(at, at + entries) as number[];
        if (feature! < 0) {
          const slot = index * mostLeaves + leaf;
          if (leaf >= mostLeaves) throw new RangeError(`a tree has more than ${mostLeaves} leaves`);
          this.#value[slot] = value!;
          steps.push(...path);
          this.#path.fill(steps.length, slot + 1);
          return 1 << leaf++;
        }
        const [low, high] = [left!, right!].map((child) => {
          const change = tree[child * entries + 4]! - value!;
          return lay(child, [...path, [feature!, change]]);
        });
        splits.push({ feature: feature!, threshold: threshold!, tree: index, left: low! });
        return low! | high!;
      };
      lay(0, []);
    }
    splits.sort((a, b) => a.feature - b.feature || a.threshold - b.threshold);
    this.#first = Int32Array.from(
      { length: features.length + 1 },
      (_, feature) => splits.filter((split) => split.feature < feature).length,
    );
    this.#threshold = Float64Array.from(splits, ({ threshold }) => threshold);
    this.#tree = Int32Array.from(splits, ({ tree }) => tree);
    this.#keeps = Int32Array.from(splits, ({ left }) => ~left);
    this.#stepFeature = Int32Array.from(steps, ([feature]) => feature);
    this.#stepChange = Float64Array.from(steps, ([, change]) => change);
  }

  /** The log-odds of the row that starts at `from`. */
  score(rows: Float32Array, from: number): number {
    this.#reach(rows, from);
    const values = this.#value;
    let sum = this.#forest.base;
    for (let tree = 0; tree < this.#leaves.length; tree++)
      sum += values[tree * mostLeaves + firstOf(this.#leaves[tree]!)]!;
    return sum;
  }

  /** Finds the leaf of each tree that a row comes to: the first one in its set. */
  #reach(rows: Float32Array, from: number): void {
    const leaves = this.#leaves.fill(-1);
    const first = this.#first;
    const threshold = this.#threshold;
    const tree = this.#tree;
    const keeps = this.#keeps;
    for (let feature = 0; feature + 1 < first.length; feature++) {
      const value = rows[from + feature]!;
      const end = first[feature + 1]!;
      for (let split = first[feature]!; split < end && value > threshold[split]!; split++)
        leaves[tree[split]!]! &= keeps[split]!;
    }
  }

  /**
   * The features that speak loudest, the loudest first: along each tree's path, the change of a
   * node's value is credited to the feature that was asked there.
   */
  explain(rows: Float32Array, from: number, count: number): Contribution[] {
    const { features } = this.#forest;
    this.#reach(rows, from);
    const path = this.#path;
    const sums = this.#sums.fill(0);
    for (let tree = 0; tree < this.#leaves.length; tree++) {
      const slot = tree * mostLeaves + firstOf(this.#leaves[tree]!);
      const end = path[slot + 1]!;
      for (let step = path[slot]!; step < end; step++)
        sums[this.#stepFeature[step]!]! += this.#stepChange[step]!;
    }
    const out: Contribution[] = [];
    while (out.length < Math.min(count, features.length)) {
      let loudest = 0;
      for (let i = 1; i < sums.length; i++)
        if (Math.abs(sums[i]!) > Math.abs(sums[loudest]!)) loudest = i;
      out.push({
        feature: features[loudest]!,
        value: rows[from + loudest]!,
        logOdds: sums[loudest]!,
      });
      sums[loudest] = 0;
    }
    return out;
  }
}

/** The lowest of a set of bits. */
function firstOf(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
