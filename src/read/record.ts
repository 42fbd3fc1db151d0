import { isUtf8 } from "node:buffer";
import type { Json, JsonObject, MediaType, Origin, RawRecord } from "../model/document.ts";
import { DeadLetterError } from "../model/errors.ts";
import { contentHint } from "./hint.ts";
import { holdsTag, readable, startsFragment, startsPage } from "./markup.ts";

/** The keys of an input object that mean something. All others are carried as `extra`. */
const inputKeys = ["id", "url", "html", "markdown", "text", "fetchedAt"] as const;

export type InputKey = (typeof inputKeys)[number];

/** Which key of the input holds what: `{ html: "content" }` reads pages from `content`. */
export type FieldMap = { readonly [K in InputKey]?: string };

const contentKeys: readonly (readonly [InputKey, MediaType])[] = [
  ["html", "text/html"],
  ["markdown", "text/markdown"],
  ["text", "text/plain"],
];

/** A value of an object or a row; bytes where it is not known what they are written in. */
export type Cell = Json | Uint8Array;

/** The names of what may hold the content, as `fields` has them. */
export function contentNames(fields: FieldMap): string[] {
  return contentKeys.map(([key]) => fields[key] ?? key);
}

/** The names of what says where the content came from, as `fields` has them. */
export function placeNames(fields: FieldMap): string[] {
  return (["id", "url", "fetchedAt"] as const).map((key) => fields[key] ?? key);
}

/** A record from one object of JSON: see `recordOfCells`. Throws a dead letter (`schema`). */
export function recordOf(value: Json, origin: Origin, fields: FieldMap = {}): RawRecord {
  if (typeof value !== "object" || value === null || isArray(value)) {
    throw new DeadLetterError("schema", `$ is ${kindOf(value)}, expected an object`);
  }
  return recordOfCells(new Map(Object.entries(value)), origin, fields);
}

/**
 * A record from named values. The content is the first of `html`, `markdown` and `text` that is
 * neither missing, null nor empty. An `id` of null or without a character counts as none; a `url` or
 * `fetchedAt` that is no string is carried as `extra`. Throws a dead letter (`schema`).
 */
export function recordOfCells(
  cells: ReadonlyMap<string, Cell>,
  origin: Origin,
  fields: FieldMap,
): RawRecord {
  const nameOf = (key: InputKey): string => fields[key] ?? key;
  const used = new Set(contentNames(fields));
  const take = (key: InputKey): string | null => {
    const found = cells.get(nameOf(key));
    if (typeof found !== "string") return null;
    used.add(nameOf(key));
    return found === "" ? null : found;
  };
  used.add(nameOf("id"));
  const given = json(cells.get(nameOf("id")) ?? null);
  const id = given === "" ? null : given;
  const url = take("url");
  const fetchedAt = take("fetchedAt");
  const [content, mediaType] = contentOf(cells, nameOf);
  const others = [...cells].filter(([key]) => !used.has(key));
  const extra: JsonObject = Object.fromEntries(others.map(([key, value]) => [key, json(value)]));
  return {
    origin: id === null ? origin : { id, ...origin },
    content,
    mediaType,
    url,
    fetchedAt,
    extra,
  };
}

function contentOf(
  cells: ReadonlyMap<string, Cell>,
  nameOf: (key: InputKey) => string,
): readonly [string | Uint8Array, MediaType] {
  let empty: MediaType | null = null;
  for (const [key, mediaType] of contentKeys) {
    const found = cells.get(nameOf(key)) ?? null;
    if (found === null) continue;
    if (typeof found !== "string" && !(found instanceof Uint8Array)) {
      const name = nameOf(key);
      const texts = isArray(found) && found.every((one) => typeof one === "string");
      const join = texts ? `. To join its strings: jq -c '.${name} |= join("\\n")'` : "";
      throw new DeadLetterError(
        "schema",
        `$.${name} is ${kindOf(found)}, expected a string${join}`,
      );
    }
    if (found.length > 0) return [found, looksOf(found, mediaType)];
    empty ??= mediaType;
  }
  if (empty !== null) return ["", empty];
  const names = contentKeys.map(([key]) => nameOf(key));
  const given = names.find((name) => cells.has(name));
  const schema = cells.get("schema");
  if (given === undefined && typeof schema === "string" && /^copydesk\.\w/.test(schema)) {
    const message = `$ is what copydesk has written (${schema.slice(0, 60)}), expected pages or texts`;
    throw new DeadLetterError("schema", message);
  }
  throw new DeadLetterError(
    "schema",
    given === undefined
      ? `$ holds none of ${names.join(", ")}${contentHint(cells, names)}`
      : `$.${given} is null, expected a string${contentHint(cells, names)}`,
  );
}

/**
 * What a content is, whatever its key says: pages stand under `text` in many a dump, and beside the pages
 * of a dump stand texts without a tag, of which HTML would make one paragraph.
 */
function looksOf(content: string | Uint8Array, mediaType: MediaType): MediaType {
  if (mediaType === "text/markdown") return mediaType;
  const text =
    typeof content === "string" ? content : readable(content.subarray(0, sniffedCharacters));
  const head = text.slice(0, sniffedCharacters);
  if (mediaType === "text/html") {
    const lines = typeof content === "string" && head.trim().includes("\n");
    return lines && !holdsTag(text) ? "text/plain" : mediaType;
  }
  const page = startsPage(head) || (startsFragment(head) && /<\/[a-z]/i.test(head));
  return page ? "text/html" : mediaType;
}

const sniffedCharacters = 4096;

/** Bytes that are UTF-8 as text, others in base 64. */
function json(value: Cell): Json {
  if (!(value instanceof Uint8Array)) return value;
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return bytes.toString(isUtf8(bytes) ? "utf8" : "base64");
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function kindOf(value: Json): string {
  if (value === null) return "null";
  if (isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
