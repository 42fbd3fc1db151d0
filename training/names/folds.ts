import { type Part, parseName } from "../../src/stages/names/spelling/parts.ts";
import { labelledPairs, type WordPair } from "./letters.ts";
import { foldOf, type PairRow } from "./rows.ts";

/** A row of `pairs.jsonl` with the clusters it touches; its fold goes by the first of them. */
export interface Labelled {
  readonly row: PairRow;
  readonly a: readonly Part[];
  readonly b: readonly Part[];
  readonly clusters: readonly string[];
}

/** Rows with their clusters: the source words, or all names that rows call spellings of one. */
export function labelled(rows: readonly PairRow[]): Labelled[] {
  const root = new Map<string, string>();
  const find = (name: string): string => {
    let at = name;
    while (root.has(at)) at = root.get(at)!;
    return at;
  };
  for (const { a, b, same } of rows) {
    const [x, y] = [find(a), find(b)];
    if (same === 0 || x === y) continue;
    if (x < y) root.set(y, x);
    else root.set(x, y);
  }
  return rows.map((row) => {
    const sources = /^(?:same|different)-source:(.*)$/.exec(row.why)?.[1]?.split("/");
    return {
      row,
      a: parseName(row.a),
      b: parseName(row.b),
      clusters: sources
        ? sources.map((source) => `${row.group}:${source}`)
        : [...new Set([find(row.a), find(row.b)])],
    };
  });
}

export function foldOfRow({ clusters }: Labelled, folds: number): number {
  return foldOf(clusters[0]!, folds);
}

/** Pairs of parts of full names that are spellings of one another: the same number of parts. */
export function partPairs(rows: readonly Labelled[]): WordPair[] {
  const out: WordPair[] = labelledPairs(rows.map(({ row }) => row)).filter(
    ({ same }) => same === 0,
  );
  for (const { row, a, b, clusters } of rows) {
    if (row.same === 0 || a.length !== b.length || a.length < 2) continue;
    for (const [index, part] of a.entries()) {
      const other = b[index]!;
      if (part.kind !== other.kind || part.core === other.core) continue;
      if (!/^[a-z]+$/.test(part.core + other.core)) continue;
      out.push({ a: part.core, b: other.core, same: 1, weight: 0.5, from: clusters });
    }
  }
  return out;
}
