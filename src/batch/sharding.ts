import { UsageError } from "../model/errors.ts";

/** The inputs that a shard was made of. */
export interface ShardRange {
  readonly inputs: number;
  /** Where the first and the last of them came from. */
  readonly from: string;
  readonly to: string;
}

/** Where an input falls. */
interface Place {
  /** The inputs of its shard up to and with this one. */
  readonly range: ShardRange;
  /** Whether the shard is whole with it. */
  readonly whole: boolean;
  /** Whether an earlier run has made the shard. */
  readonly done: boolean;
}

/**
 * Characters or bytes of input from which on a shard takes no more: its file stays below a gigabyte,
 * whatever the size of the documents.
 */
const shardSize = 128 * 2 ** 20;

/**
 * Cuts inputs into shards: consecutive inputs, so many of them or so much of them. Depends on the
 * inputs and their order alone.
 */
export class Sharding {
  readonly #most: number;
  readonly #done: readonly ShardRange[];
  #shard = 0;
  #size = 0;
  #range: ShardRange | null = null;

  /** `done` are the shards of an earlier run over the same inputs. */
  constructor(most: number, done: readonly ShardRange[]) {
    this.#most = most;
    this.#done = done;
  }

  /** Takes the next input. Throws a usage error if a shard that is done was made of other inputs. */
  add(locator: string, size: number): Place {
    const { inputs, from } = this.#range ?? { inputs: 0, from: locator };
    const range = { inputs: inputs + 1, from, to: locator };
    const expected = this.#done[this.#shard];
    this.#size += size;
    const whole =
      range.inputs >= this.#most ||
      this.#size >= shardSize ||
      // The last shard of a run is whole when the inputs end.
      (this.#shard === this.#done.length - 1 && range.inputs === expected?.inputs);
    if (whole) {
      this.#range = null;
      this.#size = 0;
      this.#shard++;
      if (expected !== undefined) refuseOther(expected, range);
    } else {
      this.#range = range;
    }
    return { range, whole, done: expected !== undefined };
  }

  /** The inputs have ended. Throws a usage error if there were fewer than were done. */
  end(): void {
    const expected = this.#done[this.#shard];
    if (expected !== undefined) refuseOther(expected, this.#range);
  }
}

function refuseOther(expected: ShardRange, found: ShardRange | null): void {
  if (
    found !== null &&
    expected.inputs === found.inputs &&
    expected.from === found.from &&
    expected.to === found.to
  )
    return;
  throw new UsageError(
    "input-changed",
    `the inputs are not what they were: an earlier run read ${show(expected)}, now there ${found === null ? "is nothing" : `are ${show(found)}`}. ` +
      "Name another output folder, or remove this one.",
  );
}

function show({ inputs, from, to }: ShardRange): string {
  return `${inputs} inputs from ${from} to ${to}`;
}
