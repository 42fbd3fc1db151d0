import type { Forest } from "../src/model/forest.ts";

/** Rows to learn from: `values` holds `labels.length` rows of `features.length` numbers. */
export interface Rows {
  readonly features: readonly string[];
  readonly values: Float32Array;
  /** 1 or 0. */
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

export interface Growth {
  readonly trees: number;
  readonly leaves: number;
  /** Share of each tree's answer that is added, 0 to 1. */
  readonly rate: number;
  /**
   * That of the first tree, 0 to 1, where it is another. What it is above `rate` falls by a tenth with
   * every tree: then fewer trees hold what is plain, and come to the same scores.
   */
  readonly firstRate?: number;
  /** Smallest sum of hessians of a leaf. */
  readonly minHessian: number;
  /** Ridge added to the hessian of a leaf. */
  readonly ridge: number;
}

/** Most borders between values of a feature that a split may stand at. */
const maxBins = 64;

interface Node {
  readonly rows: Int32Array;
  readonly gradient: number;
  readonly hessian: number;
  /** Sums of gradient and hessian by feature and bin. */
  sums: Float64Array;
  split: Split | null;
  feature: number;
  threshold: number;
  left: Node | null;
  right: Node | null;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

/**
 * Grows trees leaf by leaf on the gradient of the logistic loss, with the values of each feature
 * put into bins. Deterministic: rows are neither drawn nor shuffled.
 */
export function growForest(rows: Rows, growth: Growth): Forest {
  const count = rows.labels.length;
  const width = rows.features.length;
  const borders = Array.from({ length: width }, (_, feature) => bordersOf(rows, feature));
  const bins = new Uint8Array(count * width);
  for (let row = 0; row < count; row++) {
    for (let feature = 0; feature < width; feature++) {
      bins[row * width + feature] = binOf(borders[feature]!, rows.values[row * width + feature]!);
    }
  }
  let positive = 0;
  let total = 0;
  for (let row = 0; row < count; row++) {
    total += rows.weights[row]!;
    if (rows.labels[row] === 1) positive += rows.weights[row]!;
  }
  const base = Math.log(positive / (total - positive));
  const odds = new Float64Array(count).fill(base);
  const gradients = new Float64Array(count);
  const hessians = new Float64Array(count);
  const all = Int32Array.from({ length: count }, (_, row) => row);
  const trees: number[][] = [];
  for (let tree = 0; tree < growth.trees; tree++) {
    for (let row = 0; row < count; row++) {
      const p = 1 / (1 + Math.exp(-odds[row]!));
      const weight = rows.weights[row]!;
      gradients[row] = weight * (rows.labels[row]! - p);
      hessians[row] = weight * p * (1 - p);
    }
    const { rate, firstRate = rate } = growth;
    const share = rate + (firstRate - rate) * 0.9 ** tree;
    const root = nodeOf(all, gradients, hessians);
    const leaves = [root];
    root.sums = sumsOf(root, bins, width, gradients, hessians);
    root.split = bestSplit(root, borders, growth);
    while (leaves.length < growth.leaves) {
      let best = -1;
      for (let i = 0; i < leaves.length; i++) {
        const gain = leaves[i]!.split?.gain ?? 0;
        if (gain > 0 && (best < 0 || gain > leaves[best]!.split!.gain)) best = i;
      }
      if (best < 0) break;
      const node = leaves[best]!;
      const { feature, bin } = node.split!;
      node.feature = feature;
      node.threshold = borders[feature]![bin]!;
      const sides: [number[], number[]] = [[], []];
      for (const row of node.rows) sides[bins[row * width + feature]! <= bin ? 0 : 1].push(row);
      node.left = nodeOf(Int32Array.from(sides[0]), gradients, hessians);
      node.right = nodeOf(Int32Array.from(sides[1]), gradients, hessians);
      const [small, large] =
        node.left.rows.length < node.right.rows.length
          ? [node.left, node.right]
          : [node.right, node.left];
      small.sums = sumsOf(small, bins, width, gradients, hessians);
      large.sums = node.sums.map((sum, i) => sum - small.sums[i]!);
      node.sums = none;
      small.split = bestSplit(small, borders, growth);
      large.split = bestSplit(large, borders, growth);
      leaves.splice(best, 1, node.left, node.right);
    }
    for (const leaf of leaves) {
      const value = leafValue(leaf, share, growth);
      for (const row of leaf.rows) odds[row]! += value;
    }
    trees.push(flatten(root, share, growth));
  }
  return { features: rows.features, base: rounded(base), trees };
}

function bordersOf(rows: Rows, feature: number): number[] {
  const width = rows.features.length;
  const count = rows.labels.length;
  const values = new Float32Array(count);
  for (let row = 0; row < count; row++) values[row] = rows.values[row * width + feature]!;
  values.sort();
  const borders: number[] = [];
  for (let i = 1; i <= maxBins; i++) {
    const value = values[Math.min(count - 1, Math.floor((i * count) / maxBins))]!;
    if (value < values[count - 1]! && value !== borders.at(-1)) borders.push(value);
  }
  return borders.map((border) => Number(border.toPrecision(5)));
}

function binOf(borders: readonly number[], value: number): number {
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= borders[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

function nodeOf(rows: Int32Array, gradients: Float64Array, hessians: Float64Array): Node {
  let gradient = 0;
  let hessian = 0;
  for (const row of rows) {
    gradient += gradients[row]!;
    hessian += hessians[row]!;
  }
  return {
    rows,
    gradient,
    hessian,
    sums: none,
    split: null,
    feature: -1,
    threshold: 0,
    left: null,
    right: null,
  };
}

const none = new Float64Array(0);
const binCount = maxBins + 1;

function sumsOf(
  node: Node,
  bins: Uint8Array,
  width: number,
  gradients: Float64Array,
  hessians: Float64Array,
): Float64Array {
  const sums = new Float64Array(width * binCount * 2);
  for (const row of node.rows) {
    const g = gradients[row]!;
    const h = hessians[row]!;
    const from = row * width;
    for (let feature = 0; feature < width; feature++) {
      const at = (feature * binCount + bins[from + feature]!) * 2;
      sums[at]! += g;
      sums[at + 1]! += h;
    }
  }
  return sums;
}

function bestSplit(
  { gradient, hessian, sums }: Node,
  borders: readonly number[][],
  { minHessian, ridge }: Growth,
): Split | null {
  if (hessian < 2 * minHessian) return null;
  const whole = (gradient * gradient) / (hessian + ridge);
  let best: Split | null = null;
  for (let feature = 0; feature < borders.length; feature++) {
    let g = 0;
    let h = 0;
    for (let bin = 0; bin < borders[feature]!.length; bin++) {
      const at = (feature * binCount + bin) * 2;
      g += sums[at]!;
      h += sums[at + 1]!;
      const rest = hessian - h;
      if (h < minHessian || rest < minHessian) continue;
      const other = gradient - g;
      const gain = (g * g) / (h + ridge) + (other * other) / (rest + ridge) - whole;
      if (gain > 1e-6 && (best === null || gain > best.gain)) best = { gain, feature, bin };
    }
  }
  return best;
}

function leafValue(node: Node, share: number, { ridge }: Growth): number {
  return rounded((share * node.gradient) / (node.hessian + ridge));
}

/** Four places are enough for a log-odds and keep the weights small. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function flatten(root: Node, share: number, growth: Growth): number[] {
  const order: Node[] = [root];
  for (let i = 0; i < order.length; i++) {
    const node = order[i]!;
    if (node.left && node.right) order.push(node.left, node.right);
  }
  return order.flatMap((node) => [
    node.feature,
    node.feature < 0 ? 0 : node.threshold,
    node.left ? order.indexOf(node.left) : 0,
    node.right ? order.indexOf(node.right) : 0,
    leafValue(node, share, growth),
  ]);
}
