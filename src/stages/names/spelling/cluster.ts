import { compareParsed } from "./compare.ts";
import { soundKeys } from "./letters.ts";
import { type Part, parseName } from "./parts.ts";

/** Members of a cluster that a name is compared with; more would not change the mean by much. */
const mostCompared = 8;

interface Cluster {
  members: number[];
}

/**
 * Numbers of the clusters that names fall into, in the order of `names`: spellings of one name get
 * one number. Two clusters are joined, the likest first, while the mean score between their members
 * is at least one half: so a chain of small differences does not join what differs at its ends.
 */
export function clusterNames(names: readonly string[]): number[] {
  const parsed = names.map(parseName);
  const known = new Map<string, number>();
  const scoreOf = (a: number, b: number): number => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const score = known.get(key) ?? compareParsed(parsed[a]!, parsed[b]!).score;
    known.set(key, score);
    return score;
  };
  const clusters: Cluster[] = names.map((_, index) => ({ members: [index] }));
  const pairs = candidatePairs(parsed)
    .map(([a, b]) => ({ a, b, score: scoreOf(a, b) }))
    .filter(({ score }) => score >= 0.5)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of pairs) {
    const [x, y] = [clusters[a]!, clusters[b]!];
    if (x === y || meanScore(x, y, scoreOf) < 0.5) continue;
    x.members.push(...y.members);
    for (const member of y.members) clusters[member] = x;
  }
  const numbers = new Map<Cluster, number>();
  return clusters.map((cluster) => {
    const number = numbers.get(cluster) ?? numbers.size;
    numbers.set(cluster, number);
    return number;
  });
}

function meanScore(x: Cluster, y: Cluster, scoreOf: (a: number, b: number) => number): number {
  let sum = 0;
  let count = 0;
  for (const a of x.members.slice(0, mostCompared)) {
    for (const b of y.members.slice(0, mostCompared)) {
      sum += scoreOf(a, b);
      count++;
    }
  }
  return sum / count;
}

/** Pairs of names that share the sound of their rarest part, or of all parts of the shorter. */
function candidatePairs(parsed: readonly (readonly Part[])[]): [number, number][] {
  const byKey = new Map<string, number[]>();
  for (const [index, parts] of parsed.entries()) {
    for (const key of new Set(parts.flatMap(({ whole }) => [...soundKeys(whole)]))) {
      const list = byKey.get(key);
      if (list) list.push(index);
      else byKey.set(key, [index]);
    }
  }
  const seen = new Set<number>();
  const out: [number, number][] = [];
  for (const [index, parts] of parsed.entries()) {
    const shared = new Map<number, number>();
    for (const { whole } of parts) {
      const near = new Set<number>();
      for (const key of soundKeys(whole)) for (const other of byKey.get(key)!) near.add(other);
      for (const other of near) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      const pair = Math.min(index, other) * parsed.length + Math.max(index, other);
      if (other === index || seen.has(pair)) continue;
      // All parts of the shorter name sound like one of the other, but for one that is spelled
      // as part of its neighbour.
      if (count < Math.min(parts.length, parsed[other]!.length) - 1 && count < 2) continue;
      seen.add(pair);
      out.push([Math.min(index, other), Math.max(index, other)]);
    }
  }
  return out;
}
