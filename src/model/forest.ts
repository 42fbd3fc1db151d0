import { Paths, type Step } from "./forest-paths.ts";

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

/** Rows that are scored together: one bit each. */
const together = 32;

/** What a forest says of many rows. */
export interface Scored {
  /** The log-odds of each row. */
  readonly scores: Float64Array;
  /** By 32 rows, tree and row: the leaf that the row comes to, counted over all trees. */
  readonly leaves: Uint16Array;
  /** By row: how many trees it was sent down. */
  readonly heard: Uint16Array;
}

/** The number of trees after which it is first asked which rows are settled, and then after so many more. */
const hearing = 12;

/** A node before all of them are laid out. */
interface Node {
  readonly feature: number;
  readonly threshold: number;
  /** Place of its right child; the left one stands next to it. Of a leaf, -1. */
  right: number;
  readonly value: number;
}

/**
 * A forest laid out for reading 32 rows at once, a bit each. Every question that any tree asks (is the
 * feature above the threshold?) is answered once for all of them: the thresholds of a feature are in
 * order, and rows side by side mostly lie between the same two. Then a step down a tree is one `&`: the
 * rows that go to the right are those that came here and for which the answer is yes. Where none
 * comes, nothing is read. A row's leaves are added up tree by tree, as walking them would.
 */
export class Scorer {
  readonly #forest: Forest;
  /** Of each feature, its thresholds in rising order, from its first to before the next one's. */
  readonly #thresholds: Float64Array;
  readonly #first: Int32Array;
  /** By threshold: the rows at hand that are above it. */
  readonly #above: Int32Array;
  /** By number of thresholds of a feature that are below: the rows that fall there. */
  readonly #between: Int32Array;
  /** By node, tree after tree, each from its root to the left: the threshold; -1 for a leaf. */
  readonly #question: Int32Array;
  readonly #right: Int32Array;
  /** Of a leaf: its value, and its number. */
  readonly #value: Float64Array;
  readonly #leaf: Int32Array;
  /** Where each tree begins, and where the last one ends. */
  readonly #root: Int32Array;
  /** Nodes of the tree at hand that are still to be gone to, and the rows that come to each. */
  readonly #waitingNode: Int32Array = new Int32Array(together);
  readonly #waitingRows: Int32Array = new Int32Array(together);
  readonly #sums: Float64Array = new Float64Array(together);
  readonly #heard: Uint16Array = new Uint16Array(together);
  readonly #settled: number;
  readonly #paths: Paths;

  /**
   * `settled`: log-odds, of either sign, beyond which it does not matter how far beyond they are: a row
   * that has come there is sent down no more trees. The first trees of a boosted forest say most.
   */
  constructor(forest: Forest, settled: number = Number.POSITIVE_INFINITY) {
    const { features, trees } = forest;
    this.#forest = forest;
    this.#settled = settled;
    this.#root = new Int32Array(trees.length + 1);
    const nodes: Node[] = [];
    const paths: (readonly Step[])[] = [];
    for (const [index, tree] of trees.entries()) {
      lay(tree, 0, [], nodes, paths);
      this.#root[index + 1] = nodes.length;
    }
    this.#paths = new Paths(features.length, trees.length, together, paths);
    const asked = features.map((_, feature) => {
      const own = nodes.filter((node) => node.feature === feature);
      return [...new Set(own.map(({ threshold }) => threshold))].sort((a, b) => a - b);
    });
    this.#thresholds = Float64Array.from(asked.flat());
    this.#first = new Int32Array(features.length + 1);
    for (const [feature, { length }] of asked.entries())
      this.#first[feature + 1] = this.#first[feature]! + length;
    this.#above = new Int32Array(this.#thresholds.length);
    this.#between = new Int32Array(1 + Math.max(0, ...asked.map(({ length }) => length)));
    this.#question = Int32Array.from(nodes, ({ feature, threshold }) =>
      feature < 0 ? -1 : this.#first[feature]! + asked[feature]!.indexOf(threshold),
    );
    this.#right = Int32Array.from(nodes, ({ right }) => right);
    this.#value = Float64Array.from(nodes, ({ value }) => value);
    let leaves = 0;
    this.#leaf = Int32Array.from(nodes, ({ feature }) => (feature < 0 ? leaves++ : -1));
    if (leaves > 0x10000) throw new RangeError(`a forest has ${leaves} leaves, more than 65,536`);
  }

  /** Names of the features, in the order of a row. */
  get features(): readonly string[] {
    return this.#forest.features;
  }

  /** The log-odds of one row. */
  score(row: Float32Array): number {
    return this.scoreAll(row).scores[0]!;
  }

  /** Scores rows that lie one after the other: the more alike neighbours are, the less it costs. */
  scoreAll(rows: Float32Array): Scored {
    const { features, trees, base } = this.#forest;
    const count = rows.length / features.length;
    const blocks = Math.ceil(count / together);
    const scores = new Float64Array(count);
    const leaves = new Uint16Array(blocks * together * trees.length);
    const heard = new Uint16Array(count);
    const bits = new Int32Array(rows.buffer, rows.byteOffset, rows.length);
    const sums = this.#sums;
    for (let block = 0; block < blocks; block++) {
      const from = block * together;
      const to = Math.min(count, from + together);
      this.#answer(rows, bits, from, to);
      sums.fill(base);
      this.#descend(to - from, leaves, from * trees.length);
      for (let row = from; row < to; row++) {
        scores[row] = sums[row - from]!;
        heard[row] = this.#heard[row - from]!;
      }
    }
    return { scores, leaves, heard };
  }

  /**
   * Finds for each threshold the rows, from `from` to before `to`, that are above it. `bits` are those
   * of `rows`: comparing them is the fastest way to see that a value is that of the row before.
   */
  #answer(rows: Float32Array, bits: Int32Array, from: number, to: number): void {
    const width = this.#forest.features.length;
    const first = this.#first;
    const thresholds = this.#thresholds;
    const above = this.#above;
    const between = this.#between;
    for (let feature = 0; feature < width; feature++) {
      const begin = first[feature]!;
      const end = first[feature + 1]!;
      if (begin === end) continue;
      let at = from * width + feature;
      let lastBits = bits[at]!;
      /** The first threshold that is not below the value at hand, and the row since which that is so. */
      let place = begin;
      let since = 0;
      const value = rows[at]!;
      while (place < end && value > thresholds[place]!) place++;
      for (let row = 1; row < to - from; row++) {
        at += width;
        const ownBits = bits[at]!;
        if (ownBits === lastBits) continue;
        lastBits = ownBits;
        const next = placeOf(rows[at]!, thresholds, begin, end, place);
        if (next === place) continue;
        between[place - begin]! |= firstBits[row]! ^ firstBits[since]!;
        place = next;
        since = row;
      }
      between[place - begin]! |= firstBits[to - from]! ^ firstBits[since]!;
      let rowsAbove = 0;
      for (let threshold = end - 1; threshold >= begin; threshold--) {
        rowsAbove |= between[threshold + 1 - begin]!;
        between[threshold + 1 - begin] = 0;
        above[threshold] = rowsAbove;
      }
      between[0] = 0;
    }
  }

  /** Sends `count` rows down every tree; adds up the values of their leaves, and notes these. */
  #descend(count: number, leaves: Uint16Array, from: number): void {
    const question = this.#question;
    const right = this.#right;
    const value = this.#value;
    const leaf = this.#leaf;
    const above = this.#above;
    const waitingNode = this.#waitingNode;
    const waitingRows = this.#waitingRows;
    const sums = this.#sums;
    const roots = this.#root;
    const trees = roots.length - 1;
    this.#heard.fill(trees);
    let all = firstBits[count]!;
    for (let tree = 0; tree < trees && all !== 0; tree++) {
      if (tree > 0 && tree % hearing === 0) all = this.#unsettled(all, tree);
      const place = from + tree * together;
      let node = roots[tree]!;
      let here = all;
      let waiting = 0;
      for (;;) {
        const asked = question[node]!;
        if (asked >= 0) {
          const yes = here & above[asked]!;
          if (yes === 0) node++;
          else if (yes === here) node = right[node]!;
          else {
            waitingNode[waiting] = right[node]!;
            waitingRows[waiting++] = yes;
            here ^= yes;
            node++;
          }
          continue;
        }
        const own = value[node]!;
        const number = leaf[node]!;
        while (here !== 0) {
          const row = 31 - Math.clz32(here);
          here ^= 1 << row;
          sums[row]! += own;
          leaves[place + row] = number;
        }
        if (waiting === 0) break;
        node = waitingNode[--waiting]!;
        here = waitingRows[waiting]!;
      }
    }
  }

  /** Those of `rows`, which have heard so many trees, that have to hear more. */
  #unsettled(rows: number, trees: number): number {
    let left = rows;
    for (let rest = rows; rest !== 0; rest &= rest - 1) {
      const row = 31 - Math.clz32(rest & -rest);
      if (Math.abs(this.#sums[row]!) < this.#settled) continue;
      this.#heard[row] = trees;
      left ^= 1 << row;
    }
    return left;
  }

  /** What speaks loudest in each of `asked`: `count` features at most, the loudest first. */
  explain(
    rows: Float32Array,
    { leaves, heard }: Scored,
    asked: readonly number[],
    count: number,
  ): Contribution[][] {
    const { features } = this.#forest;
    const most = Math.min(count, features.length);
    const { feature, logOdds } = this.#paths.loudest(leaves, heard, asked, most);
    return asked.map((row, at) => {
      const out: Contribution[] = [];
      for (let place = at * most; place < (at + 1) * most; place++) {
        const loud = feature[place]!;
        const value = rows[row * features.length + loud]!;
        out.push({ feature: features[loud]!, value, logOdds: logOdds[place]! });
      }
      return out;
    });
  }
}

/** The first threshold, from `begin` to `end`, that is not below a value, searched for from `near` on. */
function placeOf(
  value: number,
  thresholds: Float64Array,
  begin: number,
  end: number,
  near: number,
): number {
  let place = near;
  while (place < end && value > thresholds[place]!) place++;
  // What is not a number goes to the left of every threshold.
  while (place > begin && !(value > thresholds[place - 1]!)) place--;
  return place;
}

/** The lowest so many bits. */
const firstBits: Int32Array = Int32Array.from({ length: together + 1 }, (_, count) =>
  count === together ? -1 : (1 << count) - 1,
);

/** Lays out what is below a node of a tree, and the paths to its leaves. */
function lay(
  tree: readonly number[],
  node: number,
  path: readonly Step[],
  nodes: Node[],
  paths: (readonly Step[])[],
): void {
  const at = node * entries;
  const [feature, threshold, low, high, value] = tree.slice(at, at + entries) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const own: Node = { feature, threshold, right: -1, value };
  nodes.push(own);
  if (feature < 0) paths.push(path);
  else {
    for (const child of [low, high]) {
      if (child === high) own.right = nodes.length;
      const change = tree[child * entries + 4]! - value;
      lay(tree, child, [...path, { feature, change }], nodes, paths);
    }
  }
}
