import type { Annotation, KeepClaim, RemoveClaim, ReplaceClaim } from "../model/claim.ts";
import type { Span } from "../model/span.ts";
import type { Policy } from "../model/stage.ts";

/** A stretch of text that leaves the body, or is written differently, and the claim that says so. */
export interface Change extends Span {
  readonly claim: RemoveClaim | ReplaceClaim;
}

export interface Decisions {
  /** Ordered and disjoint. */
  readonly changes: readonly Change[];
  /** Stretches whose strongest claim is a removal that is too weak to cut. */
  readonly suspects: readonly Change[];
}

type Contender = RemoveClaim | KeepClaim;

/**
 * Claims about what is cut, as they come in. At each place the strongest claim wins; of equal claims
 * `keep` wins over `remove`, then the shorter span, then the reason code in alphabetical order: so the
 * order in which claims arrive does not matter. A replacement counts only where all of its span is
 * kept. What is known is kept in order, so that settling anew after a few more claims is cheap.
 */
export class Contest {
  readonly #policy: Policy;
  #contenders: readonly Contender[] = [];
  readonly #replacements: ReplaceClaim[] = [];
  #decisions: Decisions | null = null;

  constructor(policy: Policy) {
    this.#policy = policy;
  }

  add(claims: readonly Annotation[]): void {
    const contenders: Contender[] = [];
    const { length } = this.#replacements;
    for (const claim of claims) {
      if (claim.kind === "remove" || claim.kind === "keep") {
        if (claim.span.end > claim.span.start) contenders.push(claim);
      } else if (claim.kind === "replace") this.#replacements.push(claim);
    }
    if (contenders.length > 0) {
      contenders.sort((a, b) => a.span.start - b.span.start);
      this.#contenders = mergeByStart(this.#contenders, contenders);
    } else if (length === this.#replacements.length) return;
    this.#decisions = null;
  }

  /** What the claims so far amount to; worked out when asked, and once. */
  get decisions(): Decisions {
    this.#decisions ??= this.#settle();
    return this.#decisions;
  }

  #settle(): Decisions {
    const { cut, suspect } = this.#policy;
    const removals: Change[] = [];
    const suspects: Change[] = [];
    for (const change of strongest(this.#contenders)) {
      if (change.claim.confidence >= cut) removals.push(change);
      else if (change.claim.confidence >= suspect) suspects.push(change);
    }
    return { changes: merge(removals, accepted(this.#replacements, removals)), suspects };
  }
}

/** Settles what is cut: see `Contest`. */
export function decide(annotations: readonly Annotation[], policy: Policy): Decisions {
  const contest = new Contest(policy);
  contest.add(annotations);
  return contest.decisions;
}

function mergeByStart(a: readonly Contender[], b: readonly Contender[]): readonly Contender[] {
  if (a.length === 0) return b;
  const out: Contender[] = [];
  let next = 0;
  for (const claim of a) {
    while (next < b.length && b[next]!.span.start < claim.span.start) out.push(b[next++]!);
    out.push(claim);
  }
  while (next < b.length) out.push(b[next++]!);
  return out;
}

/** Negative if `a` wins over `b`. A total order: only claims that say the same compare as 0. */
function rank(a: Contender, b: Contender): number {
  return (
    b.confidence - a.confidence ||
    (a.kind === b.kind ? 0 : a.kind === "keep" ? -1 : 1) ||
    a.span.end - a.span.start - (b.span.end - b.span.start) ||
    a.span.start - b.span.start ||
    (a.reason < b.reason ? -1 : a.reason > b.reason ? 1 : 0)
  );
}

/**
 * Sweeps over the borders of all claims, which come in the order of their starts; yields the
 * stretches where a removal is strongest.
 */
function strongest(byStart: readonly Contender[]): Change[] {
  const out: Change[] = [];
  let active: Contender[] = [];
  let next = 0;
  let at = 0;
  while (next < byStart.length || active.length > 0) {
    if (active.length === 0) {
      const claim = byStart[next]!;
      at = claim.span.start;
      // Most claims stand alone.
      if ((byStart[next + 1]?.span.start ?? Number.POSITIVE_INFINITY) >= claim.span.end) {
        next++;
        if (claim.kind === "remove") out.push({ start: at, end: claim.span.end, claim });
        continue;
      }
    }
    while (next < byStart.length && byStart[next]!.span.start === at) active.push(byStart[next++]!);
    let end = next < byStart.length ? byStart[next]!.span.start : Number.POSITIVE_INFINITY;
    let winner = active[0]!;
    for (const claim of active) {
      if (claim.span.end < end) end = claim.span.end;
      if (rank(claim, winner) < 0) winner = claim;
    }
    if (winner.kind === "remove") {
      const last = out.at(-1);
      if (last?.claim === winner && last.end === at) out[out.length - 1] = { ...last, end };
      else out.push({ start: at, end, claim: winner });
    }
    at = end;
    if (active.length === 1) {
      if (winner.span.end <= at) active.pop();
    } else active = active.filter((claim) => claim.span.end > at);
  }
  return out;
}

/** Replacements that touch no removal and, of those that overlap, the strongest. */
function accepted(replacements: readonly ReplaceClaim[], removals: readonly Change[]): Change[] {
  const ordered = replacements.toSorted(
    (a, b) =>
      a.span.start - b.span.start ||
      b.confidence - a.confidence ||
      a.span.end - b.span.end ||
      (a.text < b.text ? -1 : 1),
  );
  const out: Change[] = [];
  let removal = 0;
  for (const claim of ordered) {
    const { start, end } = claim.span;
    while (removal < removals.length && removals[removal]!.end <= start) removal++;
    if (removal < removals.length && removals[removal]!.start < end) continue;
    const last = out.at(-1);
    if (last === undefined || last.end <= start) out.push({ start, end, claim });
    else if (claim.confidence > last.claim.confidence) out[out.length - 1] = { start, end, claim };
  }
  return out;
}

function merge(a: readonly Change[], b: readonly Change[]): Change[] {
  if (b.length === 0) return [...a];
  return [...a, ...b].sort((x, y) => x.start - y.start);
}
