import type { Json, Origin, RawRecord } from "../../model/document.ts";
import { type DeadCode, DeadLetterError } from "../../model/errors.ts";
import { decodeUndeclared } from "../../text/charset/undeclared.ts";
import type { Limits } from "../limits.ts";
import { type FieldMap, recordOf } from "../record.ts";
import { outline } from "./outline.ts";
import { parseJson } from "./parse-json.ts";

/** Escapes such as `\u0416` make JSON up to this many times as long as its text in UTF-8. */
const escapedLength = 4;

/** The longest piece of JSON that may hold a record. */
export function longestJson({ recordBytes }: Limits): number {
  return recordBytes * escapedLength;
}

/** A piece of JSON in a file. */
export interface JsonPiece {
  /** Null if it is longer than `longestJson`. */
  readonly bytes: Uint8Array | null;
  readonly start: number;
  readonly end: number;
  /** Whether its end was found. */
  readonly ended: boolean;
}

/** The record that a piece of JSON holds. Throws a dead letter. */
export function readJson(
  piece: JsonPiece,
  origin: Origin,
  limits: Limits,
  fields: FieldMap,
): RawRecord {
  const { bytes } = piece;
  if (bytes === null) {
    const size = piece.end - piece.start;
    throw dead("too-big", `the JSON has ${size} bytes, expected at most ${longestJson(limits)}`);
  }
  const { depth, members } = outline(bytes, limits.jsonDepth);
  if (depth > limits.jsonDepth) {
    throw dead("too-deep", `the JSON nests deeper than ${limits.jsonDepth} levels`);
  }
  const decoded = decodeUndeclared(bytes);
  const value = parse(decoded.text, piece.ended);
  refuseTwins(value, members);
  const record = recordOf(value, origin, fields);
  refuseTooBig(record, limits);
  const { charset, invalid } = decoded;
  return charset === "utf-8" && invalid === 0
    ? record
    : { ...record, decoded: { charset, invalid, declared: "utf-8" } };
}

/** Throws a dead letter if the content is over its limit. */
export function refuseTooBig({ content, mediaType }: RawRecord, limits: Limits): void {
  const limit = mediaType === "text/html" ? limits.htmlBytes : limits.recordBytes;
  const size = Buffer.byteLength(content);
  if (size > limit) throw dead("too-big", `the text has ${size} bytes, expected at most ${limit}`);
}

function parse(text: string, ended: boolean): Json {
  try {
    return parseJson(text);
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

function dead(code: DeadCode, message: string): DeadLetterError {
  return new DeadLetterError(code, message);
}
