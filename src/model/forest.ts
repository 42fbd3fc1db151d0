import { type Loudest, Paths, type Step } from "./forest-paths.ts";

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

/** A node, and the bits of the leaves below its children. */
interface Split {
  readonly feature: number;
  readonly threshold: number;
  readonly tree: number;
  readonly left: number;
  readonly right: number;
}

/** Splits to ask of a row, by feature, then threshold. */
interface Questions {
  /** How many features are asked for, and which. */
  features: number;
  readonly feature: Int32Array;
  /** Where each feature's splits begin, and where the last one's end. */
  readonly first: Int32Array;
  readonly threshold: Float64Array;
  readonly tree: Int32Array;
  /** The leaves that are left in the tree where a row goes to the right. */
  readonly keeps: Int32Array;
}

/** Rows that are scored together: more agree in less, and for fewer it costs more than it saves. */
const together = 32;

/** What a forest says of many rows. */
export interface Scored {
  /** The log-odds of each row. */
  readonly scores: Float64Array;
  /** By row and tree: the leaf that the row comes to. */
  readonly leaves: Uint8Array;
}

/**
 * A forest laid out for reading. Trees are not walked: the splits of each feature lie in the order of
 * their thresholds, and each one that sends a row to the right takes the leaves on its left out of the
 * tree's set of leaves. The first leaf that is left is the one the row comes to (QuickScorer, Lucchese
 * et al. 2015): half the time of walking, for nothing depends on the step before.
 *
 * Rows that lie side by side agree in much: where the least and the greatest value of a feature among
 * them are on one side of a threshold, the split is decided for all at once, and what can no longer be
 * reached is not asked of any.
 */
export class Scorer {
  readonly #forest: Forest;
  readonly #all: Questions;
  readonly #left: Int32Array;
  readonly #right: Int32Array;
  /** By tree and leaf. */
  readonly #value: Float64Array;
  readonly #paths: Paths;
  /** What is not decided for all rows at hand, and the leaves that they may come to, by tree. */
  readonly #open: Questions;
  readonly #reachable: Int32Array;
  /** The range of each feature among them. */
  readonly #least: Float32Array;
  readonly #greatest: Float32Array;
  /** The leaves that a row may still come to, by tree: rewritten for every row. */
  readonly #leaves: Int32Array;

  constructor(forest: Forest) {
    const { features, trees } = forest;
    this.#forest = forest;
    this.#reachable = new Int32Array(trees.length);
    this.#least = new Float32Array(features.length);
    this.#greatest = new Float32Array(features.length);
    this.#leaves = new Int32Array(trees.length);
    this.#value = new Float64Array(trees.length * mostLeaves);
    const splits: Split[] = [];
    const paths: (readonly Step[])[] = [];
    for (const [index, tree] of trees.entries()) {
      let leaf = 0;
      const lay = (node: number, path: readonly Step[]): number => {
        const at = node * entries;
        const [feature, threshold, left, right, value] = tree.slice(at, at + entries) as number[];
        if (feature! < 0) {
          const slot = index * mostLeaves + leaf;
          if (leaf >= mostLeaves) throw new RangeError(`a tree has more than ${mostLeaves} leaves`);
          this.#value[slot] = value!;
          paths[slot] = path;
          return 1 << leaf++;
        }
        const [low, high] = [left!, right!].map((child) => {
          const change = tree[child * entries + 4]! - value!;
          return lay(child, [...path, { feature: feature!, change }]);
        }) as [number, number];
        splits.push({
          feature: feature!,
          threshold: threshold!,
          tree: index,
          left: low,
          right: high,
        });
        return low | high;
      };
      lay(0, []);
    }
    splits.sort((a, b) => a.feature - b.feature || a.threshold - b.threshold);
    this.#all = questions(features.length, splits.length);
    this.#open = questions(features.length, splits.length);
    this.#all.features = features.length;
    for (const feature of this.#all.first.keys()) {
      if (feature < features.length) this.#all.feature[feature] = feature;
      this.#all.first[feature] = splits.filter((split) => split.feature < feature).length;
    }
    for (const [index, { threshold, tree, left }] of splits.entries()) {
      this.#all.threshold[index] = threshold;
      this.#all.tree[index] = tree;
      this.#all.keeps[index] = ~left;
    }
    this.#left = Int32Array.from(splits, ({ left }) => left);
    this.#right = Int32Array.from(splits, ({ right }) => right);
    this.#paths = new Paths(features.length, trees.length, mostLeaves, paths);
  }

  /** Names of the features, in the order of a row. */
  get features(): readonly string[] {
    return this.#forest.features;
  }

  /** The log-odds of one row. */
  score(row: Float32Array): number {
    const leaves = this.#leaves.fill(-1);
    ask(this.#all, row, 0, leaves);
    let sum = this.#forest.base;
    for (let tree = 0; tree < leaves.length; tree++)
      sum += this.#value[tree * mostLeaves + firstOf(leaves[tree]!)]!;
    return sum;
  }

  /** Scores rows that lie one after the other: the more alike neighbours are, the less it costs. */
  scoreAll(rows: Float32Array): Scored {
    const width = this.#forest.features.length;
    const leaves = this.#leaves;
    const values = this.#value;
    const count = rows.length / width;
    const scores = new Float64Array(count);
    const reached = new Uint8Array(count * leaves.length);
    for (let row = 0; row < count; row++) {
      if (row % together === 0) this.#narrow(rows, row, Math.min(count, row + together));
      leaves.set(this.#reachable);
      ask(this.#open, rows, row * width, leaves);
      let sum = this.#forest.base;
      const from = row * leaves.length;
      for (let tree = 0; tree < leaves.length; tree++) {
        const leaf = firstOf(leaves[tree]!);
        reached[from + tree] = leaf;
        sum += values[tree * mostLeaves + leaf]!;
      }
      scores[row] = sum;
    }
    return { scores, leaves: reached };
  }

  /** Decides what the rows from `from` to before `to` have in common. */
  #narrow(rows: Float32Array, from: number, to: number): void {
    const reachable = this.#reachable.fill(-1);
    const least = this.#least.fill(Number.POSITIVE_INFINITY);
    const greatest = this.#greatest.fill(Number.NEGATIVE_INFINITY);
    const { features: width, first, threshold, tree } = this.#all;
    for (let row = from; row < to; row++) {
      for (let feature = 0; feature < width; feature++) {
        const value = rows[row * width + feature]!;
        if (value > greatest[feature]!) greatest[feature] = value;
        // What is not a number goes to the left of every threshold.
        if (!(value >= least[feature]!))
          least[feature] = Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
      }
    }
    const left = this.#left;
    const right = this.#right;
    const open = this.#open;
    const undecided = open.feature;
    const decided = open.first;
    for (let feature = 0; feature < width; feature++) {
      const end = first[feature + 1]!;
      let split = first[feature]!;
      for (; split < end && least[feature]! > threshold[split]!; split++)
        reachable[tree[split]!]! &= ~left[split]!;
      undecided[feature] = split;
      while (split < end && greatest[feature]! > threshold[split]!) split++;
      decided[feature] = split;
      for (; split < end; split++) reachable[tree[split]!]! &= ~right[split]!;
    }
    let features = 0;
    let count = 0;
    for (let feature = 0; feature < width; feature++) {
      const begin = count;
      const end = decided[feature]!;
      for (let split = undecided[feature]!; split < end; split++) {
        const leaves = reachable[tree[split]!]!;
        if ((leaves & left[split]!) === 0 || (leaves & right[split]!) === 0) continue;
        open.threshold[count] = threshold[split]!;
        open.tree[count] = tree[split]!;
        open.keeps[count++] = ~left[split]!;
      }
      if (count === begin) continue;
      open.feature[features] = feature;
      open.first[features++] = begin;
    }
    open.first[features] = count;
    open.features = features;
  }

  /** What speaks loudest in some rows: `count` features of each of them, the loudest first. */
  loudest({ leaves }: Scored, rows: readonly number[], count: number): Loudest {
    return this.#paths.loudest(leaves, rows, count);
  }

  /** What speaks loudest in one of `rows`, with names and values. */
  explain(rows: Float32Array, scored: Scored, row: number, count: number): Contribution[] {
    const { features } = this.#forest;
    const most = Math.min(count, features.length);
    const { feature, logOdds } = this.loudest(scored, [row], most);
    return Array.from(feature, (loud, place) => ({
      feature: features[loud]!,
      value: rows[row * features.length + loud]!,
      logOdds: logOdds[place]!,
    }));
  }
}

function questions(features: number, splits: number): Questions {
  return {
    features: 0,
    feature: new Int32Array(features),
    first: new Int32Array(features + 1),
    threshold: new Float64Array(splits),
    tree: new Int32Array(splits),
    keeps: new Int32Array(splits),
  };
}

/** Takes out of each tree's leaves those that the row that starts at `from` cannot come to. */
function ask(
  { features, feature, first, threshold, tree, keeps }: Questions,
  rows: Float32Array,
  from: number,
  leaves: Int32Array,
): void {
  for (let asked = 0; asked < features; asked++) {
    const value = rows[from + feature[asked]!]!;
    const end = first[asked + 1]!;
    for (let split = first[asked]!; split < end && value > threshold[split]!; split++)
      leaves[tree[split]!]! &= keeps[split]!;
  }
}

/** The lowest of a set of bits. */
function firstOf(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
