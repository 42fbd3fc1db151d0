import { DeadLetterError } from "../../model/errors.ts";
import { deadLetter } from "../dead.ts";
import { originIn, type Part } from "../part.ts";
import type { Item, Reading } from "../reading.ts";
import { type JsonPiece, longestJson, readJson } from "./json-value.ts";

/**
 * The records of a JSON array, of objects that share lines and of pretty-printed ones: one for each
 * object of the outermost level. JSON Lines mend themselves at the next line, this does not: after a
 * quote that is missing, what follows is read wrong up to the next.
 */
export async function* readJsonValues(
  chunks: AsyncIterable<Uint8Array>,
  part: Part,
  { limits, fields }: Reading,
  start = 0,
): AsyncGenerator<Item> {
  for await (const piece of splitValues(chunks, longestJson(limits), start)) {
    const length = piece.end - piece.start;
    const origin = originIn(part, piece.start, length, { place: `@${piece.start}` });
    try {
      yield readJson(piece, origin, limits, fields);
    } catch (error) {
      if (!(error instanceof DeadLetterError)) throw error;
      const message = `byte ${piece.start}: ${error.message}${hint(error)}`;
      yield deadLetter(error.code, message, origin, piece.bytes ?? "");
    }
  }
}

/** Articles may stand one level further in: `{"articles": [...]}`. */
function hint({ code }: DeadLetterError): string {
  return code === "too-big"
    ? ". If the articles stand inside this object, take them out first, as with: jq -c '.articles[]'"
    : "";
}

const quote = 0x22;
const backslash = 0x5c;

/**
 * Cuts a stream of JSON at the values of its outermost level; commas, white space and the brackets of
 * an array around them are left out. Holds one value at a time, and nothing of a longer one than
 * `limit` bytes.
 */
export async function* splitValues(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  offset = 0,
): AsyncGenerator<JsonPiece> {
  let parts: Uint8Array[] = [];
  let start = -1;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let at = offset;
  const piece = (end: number, ended: boolean): JsonPiece => {
    const bytes = end - start > limit ? null : Buffer.concat(parts);
    const found = { bytes, start, end, ended };
    parts = [];
    start = -1;
    depth = 0;
    inString = false;
    return found;
  };
  for await (const chunk of chunks) {
    let from = 0;
    const hold = (to: number): void => {
      if (at + to - start <= limit) parts.push(chunk.subarray(from, to));
      else parts = [];
    };
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!;
      if (start < 0) {
        if (isBetween(byte)) continue;
        start = at + i;
        from = i;
        if (byte === 0x7b) depth = 1;
        inString = byte === quote;
        continue;
      }
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === backslash) escaped = true;
        else if (byte === quote) inString = false;
      } else if (byte === quote) {
        inString = true;
      } else if (depth === 0 && isBetween(byte)) {
        // A number, a word or a string: it ends where something else starts.
        hold(i);
        yield piece(at + i, true);
      } else if (byte === 0x7b || byte === 0x5b) {
        depth++;
      } else if ((byte === 0x7d || byte === 0x5d) && --depth === 0) {
        hold(i + 1);
        yield piece(at + i + 1, true);
      }
    }
    if (start >= 0) hold(chunk.length);
    at += chunk.length;
  }
  if (start >= 0) yield piece(at, false);
}

/** White space, a comma, a bracket of the array around, or a byte order mark. */
function isBetween(byte: number): boolean {
  return (
    byte === 0x20 ||
    (byte >= 0x09 && byte <= 0x0d) ||
    byte === 0x2c ||
    byte === 0x5b ||
    byte === 0x5d ||
    byte === 0xef ||
    byte === 0xbb ||
    byte === 0xbf
  );
}
