import { DeadLetterError } from "../../model/errors.ts";
import { deadLetter } from "../dead.ts";
import { originIn, type Part } from "../part.ts";
import type { Item, Reading } from "../reading.ts";
import { longestJson, readJson } from "./json-value.ts";
import { type ByteLine, type LinePlace, splitLines } from "./lines.ts";

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
    const bytes = line.bytes === null ? null : withoutComma(withoutMark(line.bytes));
    if (bytes !== null && isBlank(bytes)) continue;
    try {
      yield readJson({ ...line, bytes }, origin, limits, fields);
    } catch (error) {
      if (!(error instanceof DeadLetterError)) throw error;
      const message = `line ${number}: ${error.message}${hint(line)}`;
      yield deadLetter(error.code, message, origin, bytes ?? "");
    }
  }
}

/** A whole file without LF may have CRs in its place, and a first line that hides it. */
function hint({ bytes, start, ended }: ByteLine): string {
  return start === 0 && !ended && bytes?.includes(cr)
    ? ". If CR alone ends its lines, turn them first: tr '\\r' '\\n'"
    : "";
}

const cr = 0x0d;

/** Files that were put together keep their byte order marks in the middle. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return marked ? bytes.subarray(3) : bytes;
}

/** Elements of an array whose brackets are missing stand on lines that end in commas. */
function withoutComma(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && isSpace(bytes[end - 1]!)) end--;
  return bytes[end - 1] === 0x2c ? bytes.subarray(0, end - 1) : bytes;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(isSpace);
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === cr;
}
