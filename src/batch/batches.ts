import { type DeadLetter, isDeadLetter, type RawRecord } from "../model/document.ts";
import { BatchWriter } from "./batch-bytes.ts";
import { withPauses } from "./pauses.ts";
import { Rooms } from "./rooms.ts";
import { Sharding, type ShardRange } from "./sharding.ts";

type Item = RawRecord | DeadLetter;

/** Inputs that are handed to a worker at once. */
export interface Batch {
  readonly bytes: Uint8Array;
  /** Inputs in it, at least 1. */
  readonly count: number;
  /** Where the last of them came from. */
  readonly last: Item["origin"];
  /** The inputs of its shard, up to and with this batch. */
  readonly shard: ShardRange;
  /** Whether the shard ends with this batch. Of the last shard nobody knows before the inputs end. */
  readonly whole: boolean;
  /** Gives back the memory of `bytes`: to be called once, when the batch has been cleaned. */
  readonly free: () => void;
}

export interface BatchOptions {
  /** Most inputs of a batch. */
  readonly batchInputs: number;
  readonly shardInputs: number;
  /** Shards of an earlier run: their inputs are read and checked, but not handed on. */
  readonly done?: readonly ShardRange[];
  /** Ends the batches when it is aborted, even while the source keeps one waiting. */
  readonly stop?: AbortSignal;
}

/** Characters or bytes from which on a batch takes no more inputs. */
const batchSize = 512 * 1024;

/** Room for a batch in most scripts, and for what is said of its inputs. Few need memory of their own. */
const roomBytes = 2 * batchSize;

/**
 * Cuts a source into batches. A batch never reaches over the end of a shard, and it does not wait
 * for more when the source pauses: how inputs fall into batches may differ from run to run, how they
 * fall into shards does not.
 */
export async function* batchesOf(
  source: AsyncIterable<Item>,
  { batchInputs, shardInputs, done = [], stop }: BatchOptions,
): AsyncGenerator<Batch, void> {
  const sharding = new Sharding(shardInputs, done);
  const rooms = new Rooms(roomBytes);
  let room = rooms.take();
  let writer = new BatchWriter(room);
  let size = 0;
  let last: Item["origin"] | null = null;
  let shard: ShardRange | null = null;
  const batch = (whole: boolean): Batch => {
    const used = room;
    const free = (): void => rooms.giveBack(used);
    const made = { bytes: writer.finish(), count: writer.count, last: last!, shard: shard!, whole };
    room = rooms.take();
    writer = new BatchWriter(room);
    size = 0;
    return { ...made, free };
  };
  for await (const item of withPauses(source, stop)) {
    if (item === null) {
      if (writer.count > 0) yield batch(false);
      continue;
    }
    const length = isDeadLetter(item) ? 0 : item.content.length;
    const place = sharding.add(item.origin.locator, length);
    if (place.done) continue;
    writer.add(item);
    size += length;
    last = item.origin;
    shard = place.range;
    if (place.whole || writer.count >= batchInputs || size >= batchSize) yield batch(place.whole);
  }
  if (writer.count > 0) yield batch(false);
  if (stop?.aborted !== true) sharding.end();
}
