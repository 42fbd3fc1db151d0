import type { Annotation, FlagClaim } from "./claim.ts";
import type { DeadCode } from "./errors.ts";
import type { HtmlFeatures, HtmlPage } from "./html.ts";
import type { Span } from "./span.ts";

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

export type JsonObject = { readonly [key: string]: Json };

export type MediaType = "text/plain" | "text/markdown" | "text/html";

/** Where a record came from: enough to fetch its bytes again. */
export interface Origin {
  /** The id that the input gave, of the type it gave; absent if it gave none. */
  readonly id?: Json;
  /** Name of the dump: `--dump`, else the input's base name. Never an absolute path. */
  readonly dump: string;
  /**
   * Path as given and the place inside it, with forward slashes: line or row (`news/a.jsonl:12`),
   * first byte (`news/a.warc.gz@4711`; `@0+4711` inside what the gzip member at 0 unpacks to), member of
   * an archive (`news.zip!a.html`, `news.zip!a.jsonl:3`).
   */
  readonly locator: string;
  /** First byte of the record in its file; 0 where the file is the record. See `unpacked`. */
  readonly offset: number;
  /** Bytes of the record in its file; absent where the input is no file. */
  readonly length?: number;
  /** The file, as in `locator`; `stdin` for standard input. Absent of what never was a file. */
  readonly file?: string;
  /** Path of the archive's member that holds the record. */
  readonly member?: string;
  /** Line or row, counted from 1, of what is read by lines or rows. */
  readonly line?: number;
  /** Whether `offset` and `length` count the bytes that the file or its member unpacks to, or the UTF-8 of UTF-16. */
  readonly unpacked?: true;
  /**
   * What stands for `locator` in the record's id: the path inside the folder or glob that was given,
   * with the line inside a container. So the id does not depend on how the folder was spelled.
   */
  readonly key?: string;
}

/** One document as a reader found it: bytes from a file, or a string from JSON. */
export interface RawRecord {
  readonly origin: Origin;
  readonly content: Uint8Array | string;
  /** How the reader made `content` a string, where its bytes were not plain UTF-8. */
  readonly decoded?: {
    readonly charset: string;
    readonly invalid: number;
    /** What they should have been in. */
    readonly declared?: string;
  };
  /** Encoding of `content` by its transport, as in an HTTP header; outranks what a page says of itself. */
  readonly charset?: string;
  /** What the reader found that a user should know: flags of the record, `read/…`. */
  readonly notes?: readonly FlagClaim[];
  readonly mediaType: MediaType;
  readonly url: string | null;
  readonly fetchedAt: string | null;
  /** Keys of the input that copydesk does not know, carried as they are. */
  readonly extra: JsonObject;
}

/** A part of the input that cannot become a record: written aside while the run goes on. */
export interface DeadLetter {
  readonly code: DeadCode;
  /** What was found, what was expected and, where there is one, the fix. */
  readonly message: string;
  readonly origin: Origin;
  /** Byte range in the file, half-open. */
  readonly start: number;
  readonly end: number;
  /** The first bytes, at most 64: printable ASCII as it is, everything else as `\xNN`. */
  readonly firstBytes: string;
}

/** Tells the two things that a reader yields apart. */
export function isDeadLetter(item: RawRecord | DeadLetter): item is DeadLetter {
  return "code" in item;
}

/** How the bytes became a string. */
export interface Charset {
  /** WHATWG name of the encoding used, in lower case. */
  readonly name: string;
  /** How it was found. */
  readonly source: "bom" | "declared" | "detected" | "given";
  /** What the page says of itself, where it says something else. */
  readonly declared?: string;
}

/** A record whose content is a string, without its byte order mark. */
export interface DecodedRecord {
  readonly raw: RawRecord;
  readonly text: string;
  readonly charset: Charset;
  /** SHA-256 of the bytes as read, in hex; of the UTF-8 form where the input was a string. */
  readonly sha256: string;
  /** What decoding changed or found wrong: `decode/…` flags. */
  readonly claims: readonly Annotation[];
}

export const blockKinds: readonly [
  "paragraph",
  "subhead",
  "list-item",
  "quote",
  "caption",
  "table",
] = ["paragraph", "subhead", "list-item", "quote", "caption", "table"];

export type BlockKind = (typeof blockKinds)[number];

/** A line of a text dump or a block element of a page. Never empty, no white space at its ends. */
export interface Block extends Span {
  readonly index: number;
  readonly text: string;
  readonly kind: BlockKind;
  /** Line breaks between the block before (or the start of the text) and this one. */
  readonly breaksBefore: number;
  /** What the markup says of it; only of HTML. */
  readonly html?: HtmlFeatures;
}

/**
 * What stages read: the text as read, cut into ordered, disjoint blocks. Text outside the blocks is
 * white space, and `claims` holds a `segment/…` removal for each such gap. Frozen.
 */
export interface Document {
  readonly origin: Origin;
  readonly url: string | null;
  readonly fetchedAt: string | null;
  readonly mediaType: MediaType;
  readonly charset: Charset;
  readonly sha256: string;
  readonly extra: JsonObject;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly claims: readonly Annotation[];
  /** Head, elements and marks; only of HTML. */
  readonly html?: HtmlPage;
}
