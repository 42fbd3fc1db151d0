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

/** A forest laid out for reading: all nodes of all trees in one array per entry. */
export class Scorer {
  readonly #forest: Forest;
  readonly #roots: Int32Array;
  readonly #feature: Int16Array;
  readonly #threshold: Float64Array;
  readonly #left: Int32Array;
  readonly #right: Int32Array;
  readonly #value: Float64Array;

  constructor(forest: Forest) {
    const nodes = forest.trees.reduce((sum, tree) => sum + tree.length / entries, 0);
    this.#forest = forest;
    this.#roots = new Int32Array(forest.trees.length);
    this.#feature = new Int16Array(nodes);
    this.#threshold = new Float64Array(nodes);
    this.#left = new Int32Array(nodes);
    this.#right = new Int32Array(nodes);
    this.#value = new Float64Array(nodes);
    let node = 0;
    for (const [index, tree] of forest.trees.entries()) {
      const root = node;
      this.#roots[index] = root;
      for (let at = 0; at < tree.length; at += entries, node++) {
        this.#feature[node] = tree[at]!;
        this.#threshold[node] = tree[at + 1]!;
        this.#left[node] = root + tree[at + 2]!;
        this.#right[node] = root + tree[at + 3]!;
        this.#value[node] = tree[at + 4]!;
      }
    }
  }

  /** The log-odds of the row that starts at `from`. */
  score(rows: Float32Array, from: number): number {
    let sum = this.#forest.base;
    for (let tree = 0; tree < this.#roots.length; tree++) {
      let node = this.#roots[tree]!;
      let feature = this.#feature[node]!;
      while (feature >= 0) {
        node =
          rows[from + feature]! <= this.#threshold[node]! ? this.#left[node]! : this.#right[node]!;
        feature = this.#feature[node]!;
      }
      sum += this.#value[node]!;
    }
    return sum;
  }

  /**
   * The features that speak loudest, the loudest first: along each tree's path, the change of a
   * node's value is credited to the feature that was asked there.
   */
  explain(rows: Float32Array, from: number, count: number): Contribution[] {
    const { features } = this.#forest;
    const sums = new Float64Array(features.length);
    for (let node of this.#roots) {
      let feature = this.#feature[node]!;
      while (feature >= 0) {
        const next =
          rows[from + feature]! <= this.#threshold[node]! ? this.#left[node]! : this.#right[node]!;
        sums[feature]! += this.#value[next]! - this.#value[node]!;
        node = next;
        feature = this.#feature[node]!;
      }
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
