import { hash } from "node:crypto";
import { recordId } from "../apply/apply.ts";
import { type DeadLetter, isDeadLetter, type RawRecord } from "../model/document.ts";
import { deadLetter } from "../read/dead.ts";
import { fetchDead } from "../read/fetch.ts";
import type { Limits } from "../read/limits.ts";
import { SeenIds } from "../read/seen.ts";
import { type Counted, type Counts, Tally } from "../run/tally.ts";
import type { RunCall } from "../write/manifest.ts";
import type { OpenRetry } from "../write/retry.ts";
import { batchesOf } from "./batches.ts";
import { cleanInOrder } from "./clean-in-order.ts";
import type { Cleaner } from "./cleaner.ts";
import { outcomeLines } from "./result-bytes.ts";

export interface RetryOptions {
  readonly cleaner: Cleaner;
  readonly output: OpenRetry;
  readonly call: RunCall;
  readonly limits: Limits;
  readonly workers: number;
  readonly stop: AbortSignal;
}

/** What came of the dead letters of a run. */
export interface Retried {
  /** Dead letters before. */
  readonly before: number;
  /** Records that came of them: one of most, any number of a whole file. */
  readonly mended: number;
  /** Dead letters that are left. */
  readonly left: number;
  /** Of the whole output, as it is now. */
  readonly counts: Counts;
}

/** Most documents handed to a worker at once. */
const batchInputs = 16;

/** Finished batches for each worker that may wait for an earlier one. */
const aheadPerWorker = 2;

/**
 * Reads the dead letters of a run once more and cleans them. Those that have become records get a
 * shard of their own; the others are written anew with why they failed this time. In the place of a
 * letter for a whole file stands what reads well of it now. Dead letters for an id that stood there
 * twice stay, and what has the id of a record becomes one: ids are unique in an output.
 */
export async function retry({
  cleaner,
  output,
  call,
  limits,
  workers,
  stop,
}: RetryOptions): Promise<Retried> {
  const letters = await output.letters();
  const tried = letters.filter(({ code }) => code !== "duplicate-id");
  const found = fetchDead(tried, { fields: call.fields, limits });
  const source = newItems(found, letters, new Written(output.records));
  const options = { batchInputs, shardInputs: Number.POSITIVE_INFINITY, stop };
  /** Letters of this time, by locator. */
  const again = new Map<string, DeadLetter>();
  const tally = new Tally();
  let mended = 0;
  const batches = batchesOf(source, options);
  for await (const { parts } of cleanInOrder(batches, cleaner, workers, aheadPerWorker)) {
    for (const { kind, line } of parts.flatMap((part) => [...outcomeLines(part)])) {
      if (kind === "d") {
        const letter = JSON.parse(line) as DeadLetter;
        again.set(letter.origin.locator, letter);
        continue;
      }
      mended++;
      await output.write(line);
    }
    for (const { tally: sheet, free } of parts) {
      tally.mergeCounted(recordsOnly(sheet.counted));
      free();
    }
  }
  stop.throwIfAborted();
  const left = lettersLeft(letters, again);
  if (mended > 0 || left.length !== letters.length) {
    tally.mergeCounted(changeOf(letters, left, mended));
    await output.commit({ letters: left, counted: tally.counted() });
  }
  for (const { counts, counted } of output.shards) tally.mergeCounted({ counts, ...counted });
  return { before: letters.length, mended, left: left.length, counts: tally.counts() };
}

/**
 * Of what was read again, what the output does not hold. A record of an id that is there is a dead
 * letter, if it is not the very record that is there.
 */
async function* newItems(
  items: AsyncIterable<RawRecord | DeadLetter>,
  letters: readonly DeadLetter[],
  written: Written,
): AsyncGenerator<RawRecord | DeadLetter> {
  const places = new Map(letters.map(({ code, origin }) => [origin.locator, code]));
  for await (const item of items) {
    const { origin } = item;
    const code = places.get(origin.locator);
    if (code === "duplicate-id") continue;
    // Without a given id the place is the id: a letter's own is nobody else's.
    if (isDeadLetter(item) || (code !== undefined && origin.id === undefined)) yield item;
    else {
      const there = await written.add(item);
      if (there === null) yield item;
      else if (there === "other" || code !== undefined) {
        const message = `${JSON.stringify(origin.id ?? origin.locator)} is the id of a record of the output: run copydesk clean again`;
        yield deadLetter("duplicate-id", message, origin, item.content);
      }
    }
  }
}

/** The records of an output, by id and content. They are read when the first is asked for. */
class Written {
  readonly #records: OpenRetry["records"];
  readonly #ids = new SeenIds();
  readonly #contents = new SeenIds();
  #read = false;

  constructor(records: OpenRetry["records"]) {
    this.#records = records;
  }

  /** Null if no record has the id of this one; else whether one has its content too. */
  async add({ origin, content }: RawRecord): Promise<null | "same" | "other"> {
    if (!this.#read) {
      this.#read = true;
      for await (const { id, source } of this.#records()) this.#add(id, source.sha256);
    }
    return this.#add(recordId(origin), hash("sha256", content));
  }

  #add(id: string, content: string): null | "same" | "other" {
    const fresh = this.#contents.add(hash("sha256", `${id} ${content}`));
    if (this.#ids.add(id)) return null;
    return fresh ? "other" : "same";
  }
}

/** The letters that stay, each as it reads now, and those that are new. */
function lettersLeft(
  letters: readonly DeadLetter[],
  again: Map<string, DeadLetter>,
): readonly DeadLetter[] {
  const stay = letters.flatMap((letter) => {
    if (letter.code === "duplicate-id") return letter;
    const now = again.get(letter.origin.locator);
    again.delete(letter.origin.locator);
    return now ?? [];
  });
  return [...stay, ...again.values()];
}

/** What was counted of records alone. */
function recordsOnly(counted: Counted): Counted {
  return {
    ...counted,
    counts: { in: 0, out: counted.counts.out, dead: 0, dropped: 0 },
    deadCodes: [],
  };
}

/** What takes some dead letters out of the count and puts others in. */
function changeOf(
  before: readonly DeadLetter[],
  after: readonly DeadLetter[],
  mended: number,
): Counted {
  const [was, is] = [before, after].map((letters) => {
    const tally = new Tally();
    for (const letter of letters) tally.addDead(letter);
    return tally.counted();
  });
  const dead = after.length - before.length;
  const gone = was!.deadCodes.map(([code, count]) => [code, -count] as const);
  return {
    ...is!,
    counts: { in: dead + mended, out: 0, dead, dropped: 0 },
    deadCodes: [...is!.deadCodes, ...gone],
  };
}
