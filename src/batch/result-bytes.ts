import type { TallySheet } from "../run/tally.ts";
import { ByteWriter, viewOf } from "./byte-writer.ts";

/** What became of a batch. */
export interface BatchResult {
  /** One letter for each input, in order: `r` for a record, `d` for a dead letter. */
  readonly kinds: string;
  /** The records as JSON Lines. */
  readonly records: Uint8Array;
  /** The dead letters as JSON Lines. */
  readonly dead: Uint8Array;
  readonly tally: TallySheet;
  /** Gives back the memory of the lines: to be called once, when nobody looks at them any more. */
  readonly free: () => void;
}

interface Head {
  readonly kinds: string;
  readonly recordBytes: number;
  readonly deadBytes: number;
  readonly tally: TallySheet;
}

/**
 * A result as bytes: the records, the dead letters, the head as JSON, and four bytes with its length.
 * Records are written as they come.
 */
export class ResultWriter {
  readonly #writer: ByteWriter;
  readonly #dead: string[] = [];
  #kinds = "";

  constructor(room: Uint8Array) {
    this.#writer = new ByteWriter(room);
  }

  /** Outcomes so far. */
  get count(): number {
    return this.#kinds.length;
  }

  /** Both are lines of JSON with their line feeds. */
  addRecord(line: string): void {
    this.#writer.addText(line);
    this.#kinds += "r";
  }

  addDead(line: string): void {
    this.#dead.push(line);
    this.#kinds += "d";
  }

  /** The result; part of the room, if that was enough. */
  finish(tally: TallySheet): Uint8Array {
    const recordBytes = this.#writer.length;
    const deadBytes = this.#writer.addText(this.#dead.join(""));
    const head: Head = { kinds: this.#kinds, recordBytes, deadBytes, tally };
    this.#writer.addNumber(this.#writer.addText(JSON.stringify(head)));
    return this.#writer.finish();
  }
}

export function decodeResult(bytes: Uint8Array, free: () => void): BatchResult {
  const all = viewOf(bytes);
  const end = all.length - 4;
  const start = end - all.readUInt32LE(end);
  const head = JSON.parse(all.toString("utf8", start, end)) as Head;
  const { kinds, recordBytes, deadBytes, tally } = head;
  const records = all.subarray(0, recordBytes);
  const dead = all.subarray(recordBytes, recordBytes + deadBytes);
  return { kinds, records, dead, tally, free };
}

/** One outcome of a batch: a record or a dead letter, as a line of JSON without its line feed. */
export interface OutcomeLine {
  readonly kind: "r" | "d";
  readonly line: string;
}

/** The outcomes of a batch in the order of its inputs. */
export function* outcomeLines({
  kinds,
  records,
  dead,
}: Pick<BatchResult, "kinds" | "records" | "dead">): Generator<OutcomeLine, void> {
  const lines = { r: linesOf(records), d: linesOf(dead) };
  for (const kind of kinds as Iterable<"r" | "d">) {
    const { value } = lines[kind].next();
    if (value === undefined) throw new Error(`a batch of ${kinds.length} has lost an outcome`);
    yield { kind, line: value };
  }
}

function* linesOf(bytes: Uint8Array): Generator<string, undefined> {
  const all = viewOf(bytes);
  for (let at = 0, end = all.indexOf(0x0a); end >= 0; at = end + 1, end = all.indexOf(0x0a, at))
    yield all.toString("utf8", at, end);
  return undefined;
}
