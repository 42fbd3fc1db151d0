import type { Json, Origin, RawRecord } from "../../model/document.ts";
import { columnHint } from "../hint.ts";
import type { Limits } from "../limits.ts";
import { type Cell, contentNames, type FieldMap, recordOfCells } from "../record.ts";
import { refuseTooBig } from "./json-value.ts";

/** The record that a row of a table holds. Throws a dead letter. */
export function readRow(
  cells: ReadonlyMap<string, Cell>,
  origin: Origin,
  limits: Limits,
  fields: FieldMap,
): RawRecord {
  const record = recordOfCells(cells, origin, fields);
  refuseTooBig(record, limits);
  return record;
}

/** Why no row of a table with these columns can be a record; null if rows can: one value a name. */
export function noContent(columns: readonly string[], fields: FieldMap): string | null {
  const twin = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twin !== undefined) return `two columns are named ${twin}, expected every name once`;
  const names = contentNames(fields);
  if (names.some((name) => columns.includes(name))) return null;
  return `no column is named ${names.join(", ")}${columnHint(columns)}`;
}

/** A value of a table as JSON: what JSON has no word for becomes a string. Bytes stay bytes. */
export function cellOf(value: unknown): Cell {
  return value instanceof Uint8Array ? value : jsonOf(value);
}

function jsonOf(value: unknown): Json {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? null : value.toISOString();
  }
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    return Array.from(value as ArrayLike<unknown>, jsonOf);
  }
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([key, inner]) => [String(key), jsonOf(inner)]));
  }
  if (typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, jsonOf(inner)]));
  }
  return String(value);
}
