import { DeadLetterError } from "../../model/errors.ts";
import { deadLetter } from "../dead.ts";
import { originIn, type Part } from "../part.ts";
import type { Item, Reading } from "../reading.ts";
import { longestJson, readJson } from "./json-value.ts";
import { type LinePlace, splitLines } from "./lines.ts";

/**
 * The records of JSON Lines, one for each line that is not blank, in order. A line that is none is a
 * dead letter, and the next line is read. Starts at `place` and moves it on.
 */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  part: Part,
  { limits, fields }: Reading,
  place?: LinePlace,
): AsyncGenerator<Item> {
  for await (const line of splitLines(chunks, longestJson(limits), place)) {
    const { start, end, number } = line;
    const origin = originIn(part, start, end - start, { place: `:${number}`, line: number });
    const bytes = line.bytes === null ? null : withoutMark(line.bytes, start);
    if (bytes !== null && isBlank(bytes)) continue;
    try {
      yield readJson({ ...line, bytes }, origin, limits, fields);
    } catch (error) {
      if (!(error instanceof DeadLetterError)) throw error;
      yield deadLetter(error.code, `line ${number}: ${error.message}`, origin, bytes ?? "");
    }
  }
}

function withoutMark(bytes: Uint8Array, start: number): Uint8Array {
  const marked = start === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return marked ? bytes.subarray(3) : bytes;
}

function isBlank(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  return true;
}
