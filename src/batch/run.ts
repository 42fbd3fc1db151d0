import type { DeadLetter, Origin, RawRecord } from "../model/document.ts";
import { Tally } from "../run/tally.ts";
import type { Output, ShardContent } from "../write/output.ts";
import { type Batch, batchesOf } from "./batches.ts";
import { cleanInOrder } from "./clean-in-order.ts";
import type { Cleaner } from "./cleaner.ts";
import type { BatchResult } from "./result-bytes.ts";
import type { ShardRange } from "./sharding.ts";

export interface RunOptions {
  readonly cleaner: Cleaner;
  readonly output: Output;
  readonly workers: number;
  /** Most documents handed to a worker at once. */
  readonly batchInputs: number;
  /** Most documents of a shard. */
  readonly shardInputs: number;
  /** Ends the run: what is `live` ends what it has begun, anything else gives it up. */
  readonly stop: AbortSignal;
  /** Called after each batch. */
  readonly onProgress?: (tally: Tally, at: Origin) => void;
}

/** Finished batches for each worker that may wait for an earlier one. */
const aheadPerWorker = 8;

/**
 * Cleans a source into an output and gives what was counted, with what an earlier run of the same had
 * done. Rejects, with nothing but whole shards committed, if anything goes wrong and if `stop` is
 * aborted.
 */
export async function runBatches(
  source: AsyncIterable<RawRecord | DeadLetter>,
  { cleaner, output, workers, batchInputs, shardInputs, stop, onProgress }: RunOptions,
): Promise<Tally> {
  const tally = new Tally();
  for (const { counts, counted } of output.done) tally.mergeCounted({ counts, ...counted });
  if (output.complete) return tally;
  const done = output.done.filter(({ inputs }) => inputs !== null).map(rangeOf);
  const batches = batchesOf(source, { batchInputs, shardInputs, done, stop });
  const cleaned = cleanInOrder(batches, cleaner, workers, aheadPerWorker);
  const giveUp = (): void => void cleaner.close();
  if (!output.live) stop.addEventListener("abort", giveUp);
  let shard = new Tally();
  let range: ShardRange | null = null;
  try {
    for await (const { batch, parts } of cleaned) {
      if (stop.aborted && !output.live) break;
      refuseLoss(batch, parts);
      for (const part of parts) {
        await output.write(part);
        shard.mergeCounted(part.tally.counted);
        tally.merge(part.tally);
        part.free();
      }
      range = batch.shard;
      if (batch.whole) {
        await output.endShard(contentOf(shard, range));
        shard = new Tally();
        range = null;
      }
      onProgress?.(tally, batch.last);
    }
    stop.throwIfAborted();
    await output.finish(contentOf(shard, range));
    return tally;
  } catch (error) {
    stop.throwIfAborted();
    throw error;
  } finally {
    stop.removeEventListener("abort", giveUp);
  }
}

function rangeOf({ counts, inputs }: Output["done"][number]): ShardRange {
  return { inputs: counts.in, from: inputs!.from, to: inputs!.to };
}

/** in = out + dead + dropped: of every batch, and of every shard before it is committed. */
function refuseLoss({ count }: Batch, parts: readonly BatchResult[]): void {
  let inputs = 0;
  for (const { kinds, records, dead, tally } of parts) {
    const { counts } = tally.counted;
    const [out, letters] = [linesOf(records), linesOf(dead)];
    if (counts.out !== out || counts.dead !== letters || kinds.length !== out + letters)
      throw new Error(`the counts do not add up: ${JSON.stringify({ ...counts, out, letters })}`);
    inputs += counts.in;
  }
  if (inputs !== count)
    throw new Error(`the counts do not add up: ${count} inputs went in, ${inputs} came out`);
}

function linesOf(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines++;
  return lines;
}

function contentOf(shard: Tally, range: ShardRange | null): ShardContent {
  const counted = shard.counted();
  const { in: read, out, dead, dropped } = counted.counts;
  if (read !== out + dead + dropped || read !== (range?.inputs ?? 0))
    throw new Error(`the counts do not add up: ${JSON.stringify({ ...counted.counts, ...range })}`);
  return { inputs: range && { from: range.from, to: range.to }, counted };
}
