import { createHash } from "node:crypto";
import { loadPipeline } from "./config/load.ts";
import type { Json, JsonObject, MediaType, RawRecord } from "./model/document.ts";
import type { ArticleRecord } from "./model/record.ts";
import { examine } from "./run/examine.ts";
import type { Pipeline } from "./run/pipeline.ts";

/** One document as a program holds it: give one of `html`, `markdown` and `text`. */
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
 * `DeadLetterError` if the document cannot become a record.
 */
export function clean(input: string | Input, pipeline?: Pipeline): ArticleRecord {
  if (pipeline === undefined) {
    news ??= loadPipeline("news");
    pipeline = news;
  }
  return examine(rawOf(typeof input === "string" ? { text: input } : input), pipeline).record;
}

/** A document of a program as a reader would give it. */
export function rawOf(input: Input): RawRecord {
  const [content, mediaType] = contentOf(input);
  const { id, url = null, fetchedAt = null, dump = "", extra = {} } = input;
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

function contentOf({ html, markdown, text }: Input): [string | Uint8Array, MediaType] {
  if (html !== undefined) return [html, "text/html"];
  if (markdown !== undefined) return [markdown, "text/markdown"];
  return [text ?? "", "text/plain"];
}
