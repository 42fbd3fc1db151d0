import { isDeepStrictEqual } from "node:util";
import type { Comparable } from "../explain/diff/record-change.ts";
import { UsageError } from "../model/errors.ts";
import { articleRecord } from "../model/record.ts";

/** What comes out of one document of a sample: a record without its pipeline, or a dead letter. */
export type Result = { readonly record: Comparable } | { readonly dead: Dead };

interface Dead {
  readonly code: string;
  readonly message: string;
}

type Json = { readonly [key: string]: unknown };

/** The documents of an `expected.json`, one by one. Throws a usage error if it is no such file. */
export function readDocuments(json: string, path: string): Json[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new UsageError("sample", `${path}: ${(error as Error).message}`);
  }
  const isObject = (item: unknown): boolean => typeof item === "object" && item !== null;
  if (!Array.isArray(value) || !value.every(isObject))
    throw new UsageError("sample", `${path}: expected a list with an object for each document`);
  return value as Json[];
}

/** Null where the document is of another version of the schema, or was written by hand. */
export function resultOf(document: Json | undefined): Result | null {
  if (document === undefined) return null;
  if ("dead" in document) return { dead: document.dead as Dead };
  const checked = articleRecord.safeParse({ ...document, pipeline: anyPipeline });
  return checked.success ? { record: checked.data } : null;
}

/** A sample's records carry no versions; the schema wants some. */
const anyPipeline = { name: "", version: 0, stages: {}, options: "" };

/** A key of a hand-written expectation whose value is not what came out. */
export interface Mismatch {
  /** Which document, from 1. */
  readonly document: number;
  readonly key: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/**
 * Where results differ from an expectation that may be written by hand: only the keys that it names
 * count; `body` may be a list of paragraphs, `names` and `flags` a list of canonical forms and codes.
 */
export function mismatches(expected: readonly Json[], actual: readonly Json[]): Mismatch[] {
  const out: Mismatch[] = [];
  if (expected.length !== actual.length)
    out.push({ document: 0, key: "documents", expected: expected.length, actual: actual.length });
  expected.forEach((document, at) => {
    for (const [key, value] of Object.entries(document)) {
      const wanted = wholeBody(key, value);
      const found = shortened(actual[at]?.[key], wanted, shortKeys.get(key));
      if (!isDeepStrictEqual(wanted, found))
        out.push({ document: at + 1, key, expected: wanted, actual: found });
    }
  });
  return out;
}

/** Keys whose objects an expectation may name by one of their values. */
const shortKeys = new Map([
  ["names", "canonical"],
  ["flags", "code"],
]);

function shortened(found: unknown, wanted: unknown, key: string | undefined): unknown {
  const isShort = Array.isArray(wanted) && wanted.every((item) => typeof item === "string");
  if (key === undefined || !isShort || !Array.isArray(found)) return found;
  return found.map((item: Json) => item[key]);
}

/** The body that a document of an expectation names; null if it names none. */
export function bodyOf(document: Json | undefined): string | null {
  const body = wholeBody("body", document?.body);
  return typeof body === "string" ? body : null;
}

function wholeBody(key: string, value: unknown): unknown {
  return key === "body" && Array.isArray(value) ? value.join("\n\n") : value;
}
