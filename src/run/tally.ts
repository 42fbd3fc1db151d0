import type { ArticleRecord } from "../model/record.ts";
import type { Outcome } from "./clean-records.ts";

/** in = out + dead + dropped, always. */
export interface Counts {
  readonly in: number;
  readonly out: number;
  readonly dead: number;
  /** Documents that the pipeline was told to leave out. */
  readonly dropped: number;
}

/** How often something was seen, most frequent first; ties in alphabetical order. */
export type Ranking = readonly (readonly [name: string, count: number])[];

/** What a run did, in numbers. */
export interface Summary {
  readonly counts: Counts;
  /** Removed characters ÷ characters read as blocks, over all records; 0 to 1. */
  readonly removedShare: number;
  readonly deadCodes: Ranking;
  readonly flags: Ranking;
  /** Removals by reason code. */
  readonly reasons: Ranking;
}

/** Counts the outcomes of a run. Memory does not grow with their number. */
export class Tally {
  #in = 0;
  #out = 0;
  #dead = 0;
  #kept = 0;
  #removed = 0;
  readonly #deadCodes = new Map<string, number>();
  readonly #flags = new Map<string, number>();
  readonly #reasons = new Map<string, number>();

  add(outcome: Outcome): void {
    this.#in++;
    if (outcome.kind === "dead") {
      this.#dead++;
      count(this.#deadCodes, outcome.dead.code);
      return;
    }
    this.#out++;
    this.#addRecord(outcome.record);
  }

  #addRecord({ blocks, edits, flags }: ArticleRecord): void {
    for (const { start, end } of blocks) this.#kept += end - start;
    for (const { op, reason, start, end } of edits) {
      if (op !== "remove") continue;
      this.#removed += end - start;
      count(this.#reasons, reason);
    }
    for (const { code } of flags) count(this.#flags, code);
  }

  counts(): Counts {
    return { in: this.#in, out: this.#out, dead: this.#dead, dropped: 0 };
  }

  summary(): Summary {
    const read = this.#kept + this.#removed;
    return {
      counts: this.counts(),
      removedShare: read === 0 ? 0 : this.#removed / read,
      deadCodes: ranked(this.#deadCodes),
      flags: ranked(this.#flags),
      reasons: ranked(this.#reasons),
    };
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function ranked(counts: ReadonlyMap<string, number>): Ranking {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
