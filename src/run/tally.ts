import type { DeadLetter } from "../model/document.ts";
import type { ArticleRecord } from "../model/record.ts";
import type { Outcome } from "./clean-records.ts";
import type { Stopwatch } from "./stopwatch.ts";

/** in = out + dead + dropped, always. */
export interface Counts {
  readonly in: number;
  readonly out: number;
  readonly dead: number;
  /** Documents that the pipeline was told to leave out. */
  readonly dropped: number;
}

type Entries = readonly (readonly [name: string, count: number])[];

/** How often something was seen, most frequent first; ties in alphabetical order. */
export type Ranking = Entries;

/** What a tally has counted, as plain data. The same for the same outcomes in any order. */
export interface Counted {
  readonly counts: Counts;
  /** Characters of blocks that records kept, and that were removed from them. */
  readonly kept: number;
  readonly removed: number;
  readonly deadCodes: Entries;
  readonly flags: Entries;
  /** Removals by reason code. */
  readonly reasons: Entries;
  /** Records without a value, by field. */
  readonly missing: Entries;
}

/** A tally as plain data: what was counted, and how long it took. */
export interface TallySheet {
  readonly counted: Counted;
  /** Milliseconds by stage. */
  readonly times: Entries;
  /** The documents that took longest, in milliseconds. */
  readonly slowest: Entries;
}

/** What a run did, in numbers. */
export interface Summary {
  readonly counts: Counts;
  /** Removed characters ÷ characters read as blocks, over all records; 0 to 1. */
  readonly removedShare: number;
  readonly deadCodes: Ranking;
  readonly flags: Ranking;
  readonly reasons: Ranking;
  readonly missing: Ranking;
  /** Milliseconds by stage, the most first. */
  readonly times: Ranking;
  readonly slowest: Ranking;
}

/** Documents of which it is remembered how long they took. */
const slowestKept = 5;

/** Fields of which a summary says how many records lack them. */
const expected = ["title", "authors", "published", "language", "body"] as const;

/** Counts the outcomes of a run. Memory does not grow with their number. */
export class Tally {
  #in = 0;
  #out = 0;
  #dead = 0;
  #dropped = 0;
  #kept = 0;
  #removed = 0;
  readonly #deadCodes = new Map<string, number>();
  readonly #flags = new Map<string, number>();
  readonly #reasons = new Map<string, number>();
  readonly #missing = new Map<string, number>();
  readonly #times = new Map<string, number>();
  #slowest: Entries = [];

  add(outcome: Outcome): void {
    if (outcome.kind === "dead") this.addDead(outcome.dead);
    else this.addRecord(outcome.record);
  }

  addDead({ code }: DeadLetter): void {
    this.#in++;
    this.#dead++;
    count(this.#deadCodes, code);
  }

  addRecord(record: ArticleRecord): void {
    this.#in++;
    this.#out++;
    for (const { start, end } of record.blocks) this.#kept += end - start;
    for (const { op, reason, start, end } of record.edits) {
      if (op !== "remove") continue;
      this.#removed += end - start;
      count(this.#reasons, reason);
    }
    for (const { code } of record.flags) count(this.#flags, code);
    for (const field of expected) {
      const value = record[field];
      if (value === null || value.length === 0) count(this.#missing, field);
    }
  }

  /** Remembers the document that is named if it took longer than others. */
  addTime(locator: string, milliseconds: number): void {
    const least = this.#slowest.at(-1)?.[1] ?? 0;
    if (this.#slowest.length < slowestKept || milliseconds > least)
      this.#slowest = longest([...this.#slowest, [locator, milliseconds]]);
  }

  addTimes({ times }: Stopwatch): void {
    for (const [stage, milliseconds] of times) count(this.#times, stage, milliseconds);
  }

  /** Adds what another tally has counted. */
  merge({ counted, times, slowest }: TallySheet): void {
    this.mergeCounted(counted);
    for (const [name, milliseconds] of times) count(this.#times, name, milliseconds);
    this.#slowest = longest([...this.#slowest, ...slowest]);
  }

  mergeCounted({ counts, kept, removed, deadCodes, flags, reasons, missing }: Counted): void {
    this.#in += counts.in;
    this.#out += counts.out;
    this.#dead += counts.dead;
    this.#dropped += counts.dropped;
    this.#kept += kept;
    this.#removed += removed;
    for (const [name, n] of deadCodes) count(this.#deadCodes, name, n);
    for (const [name, n] of flags) count(this.#flags, name, n);
    for (const [name, n] of reasons) count(this.#reasons, name, n);
    for (const [name, n] of missing) count(this.#missing, name, n);
  }

  counts(): Counts {
    return { in: this.#in, out: this.#out, dead: this.#dead, dropped: this.#dropped };
  }

  counted(): Counted {
    return {
      counts: this.counts(),
      kept: this.#kept,
      removed: this.#removed,
      deadCodes: ranked(this.#deadCodes),
      flags: ranked(this.#flags),
      reasons: ranked(this.#reasons),
      missing: ranked(this.#missing),
    };
  }

  sheet(): TallySheet {
    return { counted: this.counted(), times: [...this.#times], slowest: this.#slowest };
  }

  summary(): Summary {
    const { kept, removed, ...counted } = this.counted();
    const read = kept + removed;
    return {
      ...counted,
      removedShare: read === 0 ? 0 : removed / read,
      times: ranked(this.#times),
      slowest: this.#slowest,
    };
  }
}

function count(counts: Map<string, number>, name: string, by = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}

function ranked(counts: ReadonlyMap<string, number>): Ranking {
  return [...counts].filter(([, n]) => n !== 0).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function longest(documents: Entries): Entries {
  return [...documents].sort(([, m], [, n]) => n - m).slice(0, slowestKept);
}
