import type { DeadLetter, Json, Origin, RawRecord } from "../model/document.ts";
import { type DeadCode, DeadLetterError } from "../model/errors.ts";
import { decodeUndeclared } from "../text/charset/undeclared.ts";
import { deadLetter } from "./dead.ts";
import { outline } from "./depth.ts";
import type { Source } from "./find.ts";
import type { Limits } from "./limits.ts";
import { type ByteLine, splitLines } from "./lines.ts";
import { type FieldMap, recordOf } from "./record.ts";

/** Escapes such as `\u0416` make a line up to this many times as long as its text in UTF-8. */
const escapedLength = 4;

/**
 * The records of JSON Lines, one for each line that is not blank, in order. A line that is none is a
 * dead letter, and the next line is read.
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  source: Source,
  limits: Limits,
  fields: FieldMap,
): AsyncGenerator<RawRecord | DeadLetter> {
  for await (const line of splitLines(chunks, limits.recordBytes * escapedLength)) {
    const origin: Origin = {
      dump: source.dump,
      locator: `${source.shown}:${line.number}`,
      key: `${source.key}:${line.number}`,
      offset: line.start,
      length: line.end - line.start,
      file: source.shown,
      line: line.number,
    };
    const bytes = line.bytes === null ? null : withoutMark(line.bytes, line.start);
    if (bytes !== null && isBlank(bytes)) continue;
    try {
      yield readLine(line, bytes, origin, limits, fields);
    } catch (error) {
      if (!(error instanceof DeadLetterError)) throw error;
      const message = `line ${line.number}: ${error.message}`;
      yield deadLetter(error.code, message, origin, bytes ?? "");
    }
  }
}

function readLine(
  line: ByteLine,
  bytes: Uint8Array | null,
  origin: Origin,
  limits: Limits,
  fields: FieldMap,
): RawRecord {
  if (bytes === null) {
    const most = limits.recordBytes * escapedLength;
    throw dead("too-big", `the line has ${line.end - line.start} bytes, expected at most ${most}`);
  }
  const { depth, members } = outline(bytes, limits.jsonDepth);
  if (depth > limits.jsonDepth) {
    throw dead("too-deep", `the JSON nests deeper than ${limits.jsonDepth} levels`);
  }
  const decoded = decodeUndeclared(bytes);
  const value = parse(decoded.text, line.ended);
  refuseTwins(value, members);
  const record = recordOf(value, origin, fields);
  const limit = record.mediaType === "text/html" ? limits.htmlBytes : limits.recordBytes;
  const size = Buffer.byteLength(record.content as string);
  if (size > limit) throw dead("too-big", `the text has ${size} bytes, expected at most ${limit}`);
  const { charset, invalid } = decoded;
  return charset === "utf-8" && invalid === 0
    ? record
    : { ...record, decoded: { charset, invalid } };
}

function parse(text: string, ended: boolean): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    const why = (error as Error).message;
    if (ended) throw dead("json", `not JSON: ${why}`);
    throw dead("truncated-tail", `the last line is cut off: ${why}`);
  }
}

/** `JSON.parse` keeps the last of two members with one key; which of them is meant is not ours to say. */
function refuseTwins(value: Json, members: number): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const keys = Object.keys(value).length;
  if (keys === members) return;
  throw dead("schema", `$ holds ${members} members but ${keys} keys, expected every key once`);
}

function withoutMark(bytes: Uint8Array, start: number): Uint8Array {
  const marked = start === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return marked ? bytes.subarray(3) : bytes;
}

function isBlank(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  return true;
}

function dead(code: DeadCode, message: string): DeadLetterError {
  return new DeadLetterError(code, message);
}
