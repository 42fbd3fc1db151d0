import { candidatePairs } from "./candidates.ts";
import { compareParsed } from "./compare.ts";
import { type Part, parseName } from "./parts.ts";

/** Members of a cluster that a name is compared with; more would not change the mean by much. */
const mostCompared = 8;

interface Cluster {
  readonly number: number;
  /** Numbers of spellings, once for each name that is spelled so; the first `mostCompared` of them. */
  members: readonly number[];
  /** The cluster that took it in. */
  into: Cluster | null;
}

/**
 * Numbers of the clusters that names fall into, in the order of `names`: spellings of one name get
 * one number. Two clusters are joined, the likest first, while the mean score between their members
 * is at least one half: so a chain of small differences does not join what differs at its ends.
 *
 * Time grows with the number of names. For that, of names of which more than 128 share the sound of a
 * part only those are compared that share a second one.
 */
export function clusterNames(names: readonly string[]): number[] {
  const { parsed, clusters, spelling } = spellingsOf(names);
  const scoreOf = (a: number, b: number): number =>
    compareParsed(parsed[Math.min(a, b)]!, parsed[Math.max(a, b)]!).score;
  const pairs: { readonly a: number; readonly b: number; readonly score: number }[] = [];
  for (const [a, b] of candidatePairs(parsed)) {
    const score = scoreOf(a, b);
    if (score >= 0.5) pairs.push({ a, b, score });
  }
  pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  /** How many members were compared when two clusters were found apart. */
  const apart = new Map<number, number>();
  for (const { a, b } of pairs) {
    const [x, y] = [found(clusters[a]!), found(clusters[b]!)];
    if (x === y) continue;
    const [low, high] = x.number < y.number ? [x, y] : [y, x];
    const key = low.number * parsed.length + high.number;
    const compared = low.members.length * (mostCompared + 1) + high.members.length;
    if (apart.get(key) === compared) continue;
    if (meanScore(x, y, scoreOf) < 0.5) {
      apart.set(key, compared);
      continue;
    }
    x.members = [...x.members, ...y.members].slice(0, mostCompared);
    y.into = x;
  }
  const numbers = new Map<Cluster, number>();
  return spelling.map((of) => {
    const cluster = found(clusters[of]!);
    const number = numbers.get(cluster) ?? numbers.size;
    numbers.set(cluster, number);
    return number;
  });
}

interface Spellings {
  readonly parsed: readonly (readonly Part[])[];
  readonly clusters: readonly Cluster[];
  /** The number of each name's spelling. */
  readonly spelling: readonly number[];
}

/** Names that are spelled alike are one from the start, unless there is nothing to compare in them. */
function spellingsOf(names: readonly string[]): Spellings {
  const known = new Map<string, Cluster>();
  const parsed: (readonly Part[])[] = [];
  const clusters: Cluster[] = [];
  const spelling = names.map((name) => {
    const same = known.get(name);
    if (same !== undefined) {
      if (same.members.length < mostCompared) same.members = [...same.members, same.number];
      return same.number;
    }
    const parts = parseName(name);
    const number = parsed.push(parts) - 1;
    const cluster: Cluster = { number, members: [number], into: null };
    clusters.push(cluster);
    if (compareParsed(parts, parts).same) known.set(name, cluster);
    return number;
  });
  return { parsed, clusters, spelling };
}

/** The cluster that a cluster is part of by now. */
function found(cluster: Cluster): Cluster {
  let at = cluster;
  while (at.into !== null) {
    // Halves the way for the next time.
    at.into = at.into.into ?? at.into;
    at = at.into;
  }
  return at;
}

function meanScore(x: Cluster, y: Cluster, scoreOf: (a: number, b: number) => number): number {
  let sum = 0;
  for (const a of x.members) for (const b of y.members) sum += scoreOf(a, b);
  return sum / (x.members.length * y.members.length);
}
