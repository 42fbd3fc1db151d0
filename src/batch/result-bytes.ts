import type { TallySheet } from "../run/tally.ts";

/** What became of a batch. */
export interface BatchResult {
  /** One letter for each input, in order: `r` for a record, `d` for a dead letter. */
  readonly kinds: string;
  /** The records as JSON Lines. */
  readonly records: Uint8Array;
  /** The dead letters as JSON Lines. */
  readonly dead: Uint8Array;
  readonly tally: TallySheet;
}

interface Head {
  readonly kinds: string;
  readonly recordBytes: number;
  readonly tally: TallySheet;
}

const prefixLength = 4;

/** A result as bytes of their own, which a worker gives away without a copy. */
export function encodeResult({
  kinds,
  records,
  dead,
  tally,
}: BatchResult): Uint8Array<ArrayBuffer> {
  const head: Head = { kinds, recordBytes: records.length, tally };
  const headBytes = Buffer.from(JSON.stringify(head));
  const headEnd = prefixLength + headBytes.length;
  const bytes = new Uint8Array(headEnd + records.length + dead.length);
  new DataView(bytes.buffer).setUint32(0, headBytes.length, true);
  bytes.set(headBytes, prefixLength);
  bytes.set(records, headEnd);
  bytes.set(dead, headEnd + records.length);
  return bytes;
}

export function decodeResult(bytes: Uint8Array): BatchResult {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headEnd = prefixLength + all.readUInt32LE();
  const head = JSON.parse(all.toString("utf8", prefixLength, headEnd)) as Head;
  const recordsEnd = headEnd + head.recordBytes;
  return {
    kinds: head.kinds,
    records: all.subarray(headEnd, recordsEnd),
    dead: all.subarray(recordsEnd),
    tally: head.tally,
  };
}

/** One outcome of a batch: a record or a dead letter, as a line of JSON without its line feed. */
export interface OutcomeLine {
  readonly kind: "r" | "d";
  readonly line: string;
}

/** The outcomes of a batch in the order of its inputs. */
export function* outcomeLines({ kinds, records, dead }: BatchResult): Generator<OutcomeLine, void> {
  const lines = { r: linesOf(records), d: linesOf(dead) };
  for (const kind of kinds as Iterable<"r" | "d">) {
    const { value } = lines[kind].next();
    if (value === undefined) throw new Error(`a batch of ${kinds.length} has lost an outcome`);
    yield { kind, line: value };
  }
}

function* linesOf(bytes: Uint8Array): Generator<string, undefined> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0, end = all.indexOf(0x0a); end >= 0; at = end + 1, end = all.indexOf(0x0a, at))
    yield all.toString("utf8", at, end);
  return undefined;
}
