/** A line of a file, without its LF. */
export interface ByteLine {
  /** The bytes, without a CR at the end; null if there are more than the limit. */
  readonly bytes: Uint8Array | null;
  /** Byte range in the file, half-open; the LF is not in it. */
  readonly start: number;
  readonly end: number;
  /** Counted from 1. */
  readonly number: number;
  /** Whether an LF ended it: false only of the last line. */
  readonly ended: boolean;
}

/** Where the next line starts. */
export interface LinePlace {
  offset: number;
  /** Counted from 1. */
  line: number;
}

const lf = 0x0a;
const cr = 0x0d;

/**
 * Cuts a stream of bytes at LF alone, so U+2028 inside a string stays what it is. Holds one line at
 * a time and nothing of a line that is longer than `limit` bytes. Starts at `place` and moves it on.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  place: LinePlace = { offset: 0, line: 1 },
): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let held = 0;
  let at = place.offset;
  const line = (end: number, ended: boolean): ByteLine => {
    const { offset: start, line: number } = place;
    place.offset = ended ? end + 1 : end;
    place.line++;
    return { bytes: end - start > limit ? null : join(parts, held), start, end, number, ended };
  };
  const hold = (part: Uint8Array): void => {
    held += part.length;
    if (held > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(lf); to >= 0; to = chunk.indexOf(lf, from)) {
      hold(chunk.subarray(from, to));
      yield line(at + to, true);
      from = to + 1;
      parts = [];
      held = 0;
    }
    hold(chunk.subarray(from));
    at += chunk.length;
  }
  if (at > place.offset) yield line(at, false);
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts, length);
  return bytes.at(-1) === cr ? bytes.subarray(0, -1) : bytes;
}
