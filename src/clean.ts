import { createHash } from "node:crypto";
import { loadPipeline } from "./config/load.ts";
import { expectPipeline } from "./config/module.ts";
import type { Json, JsonObject, MediaType, RawRecord } from "./model/document.ts";
import { DeadLetterError } from "./model/errors.ts";
import type { ArticleRecord } from "./model/record.ts";
import { examine } from "./run/examine.ts";
import type { Pipeline } from "./run/pipeline.ts";

/** One document as a program holds it: the first of `html`, `markdown` and `text` that is not empty. */
export interface Input {
  /** Comes back as `source.id`, of the type given. */
  readonly id?: Json;
  readonly url?: string | null;
  readonly html?: string | Uint8Array;
  readonly markdown?: string | Uint8Array;
  readonly text?: string | Uint8Array;
  /** When the page was fetched, ISO 8601. Never taken for a publication date. */
  readonly fetchedAt?: string | null;
  /** Name of the collection; part of the record's id. */
  readonly dump?: string;
  /** Anything else, carried to `source.extra`. */
  readonly extra?: JsonObject;
}

let news: Pipeline | undefined;

/**
 * Cleans one document with the pipeline `news` or the one given. A string is plain text. Throws a
 * `DeadLetterError` if the document cannot become a record, a `UsageError` if that is no pipeline.
 */
export function clean(input: string | Input, pipeline?: Pipeline): ArticleRecord {
  if (pipeline === undefined) {
    news ??= loadPipeline("news");
    pipeline = news;
  } else expectPipeline(pipeline, "clean");
  return examine(rawOf(typeof input === "string" ? { text: input } : input), pipeline).record;
}

/**
 * A document of a program as a reader would give it. Throws a dead letter (`schema`) if a value is not
 * of its type: programs in JavaScript hand on what they got.
 */
export function rawOf(input: Input): RawRecord {
  if (typeof input !== "object" || input === null) {
    const message = `the document is ${nameOf(input)}, expected a string or an object`;
    throw new DeadLetterError("schema", message);
  }
  if (!contentKeys.some(([key]) => key in input)) {
    const message = `the document is ${nameOf(input)} that holds none of html, markdown, text, expected one of them with the text`;
    throw new DeadLetterError("schema", message);
  }
  const [content, mediaType] = contentOf(input);
  const { id, url: given, fetchedAt = null, dump = "", extra = {} } = input;
  const url = given || null;
  expectString("url", given ?? "");
  expectString("fetchedAt", fetchedAt ?? "");
  expectString("dump", dump);
  expectJson("id", id ?? null);
  expectJson("extra", extra);
  return {
    origin: {
      ...(id !== undefined && { id }),
      dump,
      // Without an id or an address the content itself tells documents apart.
      locator: url ?? `sha256:${createHash("sha256").update(content).digest("hex")}`,
      offset: 0,
    },
    content,
    mediaType,
    url,
    fetchedAt,
    extra,
  };
}

const contentKeys: readonly (readonly ["html" | "markdown" | "text", MediaType])[] = [
  ["html", "text/html"],
  ["markdown", "text/markdown"],
  ["text", "text/plain"],
];

/** The first content that is not empty, as of a line of JSON. */
function contentOf(input: Input): [string | Uint8Array, MediaType] {
  for (const [key, mediaType] of contentKeys) {
    const found: unknown = input[key] ?? "";
    if (typeof found !== "string" && !(found instanceof Uint8Array))
      throw wrongType(key, found, "a string or a Uint8Array");
    if (found.length > 0) return [found, mediaType];
  }
  return ["", "text/plain"];
}

function expectString(key: string, value: unknown): void {
  if (typeof value !== "string") throw wrongType(key, value, "a string");
}

function expectJson(key: string, value: unknown): void {
  try {
    if (JSON.stringify(value) !== undefined) return;
  } catch {
    // A circle or a bigint.
  }
  throw wrongType(key, value, "what JSON can hold");
}

function wrongType(key: string, value: unknown, expected: string): DeadLetterError {
  return new DeadLetterError("schema", `${key} is ${nameOf(value)}, expected ${expected}`);
}

/** What a value is, for a message: `null`, `an object`, `a value of type number`. */
function nameOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  const kind = typeof value === "object" ? (value.constructor?.name ?? "object") : typeof value;
  return kind.toLowerCase() === "object" ? "an object" : `a value of type ${kind}`;
}
