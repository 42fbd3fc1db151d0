import type { DeadCode } from "../../model/errors.ts";

/** A part of a packed file that could not be unpacked. `start` and `end` count packed bytes. */
export interface Damage {
  readonly code: Extract<DeadCode, "corrupt" | "bomb">;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** First bytes of the part. */
  readonly head: Uint8Array;
}

/** What unpacking meets, in order. A member is opened by `member` and closed by `end` or `damage`. */
export type Unpacked =
  | { readonly kind: "member"; readonly start: number }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "end"; readonly end: number }
  | { readonly kind: "damage"; readonly damage: Damage };

/** Bytes that follow each other without a gap, and what comes after them. */
export interface Run {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** What ended the run, once `chunks` have been read; null at the end of the file. */
  readonly damage: () => Damage | null;
}

/** What a file unpacks to, parted where it is damaged. Each run is read to its end before the next. */
export async function* runsOf(unpacked: AsyncGenerator<Unpacked>): AsyncGenerator<Run> {
  let damage: Damage | null = null;
  let ended = false;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const { done, value } = await unpacked.next();
      if (done) {
        ended = true;
        return;
      }
      if (value.kind === "bytes") yield value.bytes;
      if (value.kind === "damage") {
        damage = value.damage;
        return;
      }
    }
  }
  try {
    while (!ended) {
      damage = null;
      yield { chunks: chunks(), damage: () => damage };
    }
  } finally {
    await unpacked.return(undefined);
  }
}

/** A stream that is not packed, as the one run that it is. */
export function runOf(chunks: AsyncIterable<Uint8Array>): Run {
  return { chunks, damage: () => null };
}

/** Unpacked bytes before which no ratio is looked at: a short text may well be one word again and again. */
const freeBytes = 10 * 2 ** 20;

/** Whether so many packed bytes unpack to more than any text does. */
export function isBomb(packed: number, unpacked: number, ratio: number): boolean {
  return unpacked > freeBytes && unpacked > packed * ratio;
}

/** Unpacked bytes that wait until more follow or the checksum says that they are right. */
const heldBytes = 2 ** 20;

/**
 * Holds the last bytes back: what stands right before damage may be wrong itself, because a decoder
 * goes on for a while before it notices.
 */
export class Holdback {
  #chunks: Uint8Array[] = [];
  #bytes = 0;

  /** Takes bytes and gives those that are far enough behind. */
  *push(chunk: Uint8Array): Generator<Unpacked> {
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
    while (this.#bytes - this.#chunks[0]!.length >= heldBytes) {
      const bytes = this.#chunks.shift()!;
      this.#bytes -= bytes.length;
      yield { kind: "bytes", bytes };
    }
  }

  /** Gives all that is left. */
  *release(): Generator<Unpacked> {
    for (const bytes of this.#chunks) yield { kind: "bytes", bytes };
    this.#chunks = [];
    this.#bytes = 0;
  }
}

/** Looks at the first unpacked bytes; `events` gives everything from the start. */
export async function lookAhead(
  unpacked: AsyncGenerator<Unpacked>,
  least = 64,
): Promise<{ readonly head: Buffer; readonly events: AsyncGenerator<Unpacked> }> {
  const seen: Unpacked[] = [];
  const parts: Uint8Array[] = [];
  let bytes = 0;
  while (bytes < least) {
    const { done, value } = await unpacked.next();
    if (done) break;
    seen.push(value);
    if (value.kind !== "bytes") continue;
    parts.push(value.bytes);
    bytes += value.bytes.length;
  }
  async function* events(): AsyncGenerator<Unpacked> {
    try {
      yield* seen;
      yield* unpacked;
    } finally {
      await unpacked.return(undefined);
    }
  }
  return { head: Buffer.concat(parts), events: events() };
}
