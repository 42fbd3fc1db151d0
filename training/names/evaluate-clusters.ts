import { clusterNames } from "../../src/stages/names/spelling/cluster.ts";
import { bCubed, type Score } from "./measures.ts";
import { type ClusterRow, readRows } from "./rows.ts";

/** B³ over the pools of `clusters.jsonl`, mean over pools. The shipped weights have seen them. */
export function evaluateClusters(folder: string): Score {
  const rows = readRows<ClusterRow>(folder, "clusters.jsonl");
  const pools = new Map<string, ClusterRow[]>();
  for (const row of rows) {
    const pool = pools.get(row.pool);
    if (pool) pool.push(row);
    else pools.set(row.pool, [row]);
  }
  const scores = [...pools.values()].map((pool) => {
    const numbers = clusterNames(pool.map(({ name }) => name));
    return bCubed(pool.map(({ gold }, index) => ({ predicted: `${numbers[index]}`, gold })));
  });
  const mean = (of: (score: Score) => number): number =>
    scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  return {
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
    f1: mean(({ f1 }) => f1),
  };
}
