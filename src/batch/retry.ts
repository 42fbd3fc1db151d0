import type { DeadLetter } from "../model/document.ts";
import { fetchRecords } from "../read/fetch.ts";
import type { Limits } from "../read/limits.ts";
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
  /** Of them, those that have become records. */
  readonly mended: number;
  /** Of the whole output, as it is now. */
  readonly counts: Counts;
}

/** Most documents handed to a worker at once. */
const batchInputs = 16;

/** Finished batches for each worker that may wait for an earlier one. */
const aheadPerWorker = 2;

/**
 * Reads the dead letters of a run once more and cleans them. Those that have become records get a
 * shard of their own; the others are written anew with why they failed this time. Dead letters for
 * an id that stood there twice stay: their record would have the id of another.
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
  const tried = new Map<string, DeadLetter>();
  for (const letter of letters)
    if (letter.code !== "duplicate-id") tried.set(letter.origin.locator, letter);
  const origins = [...tried.values()].map(({ origin }) => origin);
  const source = fetchRecords(origins, { fields: call.fields, limits });
  const options = { batchInputs, shardInputs: Number.POSITIVE_INFINITY, stop };
  const mended = new Map<string, DeadLetter>();
  const tally = new Tally();
  const batches = batchesOf(source, options);
  for await (const { parts } of cleanInOrder(batches, cleaner, workers, aheadPerWorker)) {
    for (const { kind, line } of parts.flatMap((part) => [...outcomeLines(part)])) {
      if (kind === "d") {
        const letter = JSON.parse(line) as DeadLetter;
        tried.set(letter.origin.locator, letter);
        continue;
      }
      const { source: of } = JSON.parse(line) as { readonly source: { readonly locator: string } };
      mended.set(of.locator, tried.get(of.locator)!);
      await output.write(line);
    }
    for (const { tally: sheet, free } of parts) {
      tally.mergeCounted(recordsOnly(sheet.counted));
      free();
    }
  }
  stop.throwIfAborted();
  const left = letters.filter(({ origin }) => !mended.has(origin.locator));
  if (mended.size > 0) {
    tally.mergeCounted(without([...mended.values()]));
    await output.commit({
      letters: left.map((letter) => tried.get(letter.origin.locator) ?? letter),
      counted: tally.counted(),
    });
  }
  for (const { counts, counted } of output.shards) tally.mergeCounted({ counts, ...counted });
  return { before: letters.length, mended: mended.size, counts: tally.counts() };
}

/** What was counted of records alone. */
function recordsOnly(counted: Counted): Counted {
  return {
    ...counted,
    counts: { in: 0, out: counted.counts.out, dead: 0, dropped: 0 },
    deadCodes: [],
  };
}

/** What takes dead letters out of the count. */
function without(letters: readonly DeadLetter[]): Counted {
  const tally = new Tally();
  for (const letter of letters) tally.addDead(letter);
  const { deadCodes, ...counted } = tally.counted();
  return {
    ...counted,
    counts: { in: 0, out: 0, dead: -letters.length, dropped: 0 },
    deadCodes: deadCodes.map(([code, count]) => [code, -count]),
  };
}
