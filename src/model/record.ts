import { z } from "zod";
import type { Severity } from "./claim.ts";
import {
  type BlockKind,
  blockKinds,
  type Json,
  type JsonObject,
  type MediaType,
} from "./document.ts";
import {
  type ArticleImage,
  type Author,
  authorRoles,
  type Dateline,
  type FieldName,
} from "./field.ts";

export const recordSchema = "copydesk.article/1";

/** Evidence as written into a record. */
export interface RecordEvidence {
  readonly signal: string;
  readonly value: string | number | boolean;
  readonly at?: { readonly start: number; readonly end: number };
}

/** A change between the text as read and the body. Offsets are on the text as read. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  /** `space`: white space between or around blocks, which `body` writes its own way. */
  readonly op: "remove" | "replace" | "space";
  /** The text as read from `start` to `end`; left out with `--edits spans`. */
  readonly original?: string;
  /** What `body` holds instead (only of `replace`). */
  readonly with?: string;
  readonly reason: string;
  readonly confidence: number;
  readonly evidence: readonly RecordEvidence[];
}

/** A value that was not chosen. */
export interface Candidate {
  readonly value: Json;
  readonly source: string;
  readonly reason: string;
  readonly confidence: number;
}

/** Why a field has its value. */
export interface Because {
  readonly source: string;
  readonly reason: string;
  readonly confidence: number;
  readonly evidence: readonly RecordEvidence[];
  readonly candidates: readonly Candidate[];
}

export interface RecordMention {
  readonly surface: string;
  /** On the text as read. */
  readonly start: number;
  readonly end: number;
  readonly in: "title" | "byline" | "body" | "credit";
  /** On `body` as written; only of mentions that stand in it. */
  readonly bodyStart?: number;
  readonly bodyEnd?: number;
  readonly confidence: number;
  readonly reason: string;
}

/** A person whom the article names. */
export interface RecordName {
  /** Authority id, survey id, or an id local to the document. */
  readonly entity: string;
  readonly canonical: string;
  readonly status: "linked" | "new" | "ambiguous";
  readonly mentions: readonly RecordMention[];
}

export interface RecordFlag {
  readonly code: string;
  readonly severity: Severity;
  readonly evidence: readonly RecordEvidence[];
}

export interface RecordBlock {
  readonly kind: BlockKind;
  /** Half-open, on `body`. */
  readonly start: number;
  readonly end: number;
}

export interface RecordSource {
  /** The id that the input gave, unchanged; else the locator. */
  readonly id: Json;
  readonly dump: string;
  readonly locator: string;
  readonly offset: number;
  readonly mediaType: MediaType;
  readonly charset: string;
  readonly sha256: string;
  readonly fetchedAt: string | null;
  readonly extra: JsonObject;
}

/** Measured, never used to drop a document. */
export interface Quality {
  readonly words: number;
  /** Removed characters ÷ characters of all blocks, 0 to 1. */
  readonly removedShare: number;
  /** Share of body blocks that end like a sentence, 0 to 1. */
  readonly punctuatedShare: number;
}

/** One article. Unknown values are null or empty, never guessed. */
export interface ArticleRecord {
  readonly schema: typeof recordSchema;
  readonly id: string;
  readonly source: RecordSource;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly host: string | null;
  readonly site: string | null;
  readonly section: readonly string[];
  readonly publisher: string | null;
  readonly title: string | null;
  readonly alternativeTitles: readonly string[];
  readonly standfirst: string | null;
  readonly authors: readonly Author[];
  readonly dateline: Dateline | null;
  readonly agency: string | null;
  readonly credit: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly body: string;
  readonly blocks: readonly RecordBlock[];
  /** The blocks as HTML, links and emphasis kept; only on request. */
  readonly bodyHtml?: string;
  /** The blocks as CommonMark with tables; only on request. */
  readonly bodyMarkdown?: string;
  /** The lead picture and those in the body, in this order; only of HTML, and only on request. */
  readonly images?: readonly ArticleImage[];
  readonly names: readonly RecordName[];
  readonly edits: readonly Edit[];
  readonly because: { readonly [field in FieldName]?: Because };
  readonly flags: readonly RecordFlag[];
  readonly quality: Quality;
  readonly pipeline: {
    readonly name: string;
    readonly version: number;
    readonly stages: { readonly [stage: string]: number };
    readonly options: string;
  };
}

const offset = z.int().min(0);
const confidence = z.number().min(0).max(1);
const nullableString = z.string().nullable();
const strings = z.array(z.string()).readonly();
const json: z.ZodType<Json> = z.json() as z.ZodType<Json>;
const jsonObject: z.ZodType<JsonObject> = z.record(z.string(), json);

const evidence = z
  .array(
    z.strictObject({
      signal: z.string(),
      value: z.union([z.string(), z.number(), z.boolean()]),
      at: z.strictObject({ start: offset, end: offset }).exactOptional(),
    }),
  )
  .min(1)
  .readonly();

const because = z.strictObject({
  source: z.string(),
  reason: z.string(),
  confidence,
  evidence,
  candidates: z
    .array(z.strictObject({ value: json, source: z.string(), reason: z.string(), confidence }))
    .readonly(),
});

/** ISO 8601 at the precision known: year, month, day or time, with a zone only if it is known. */
const isoDate = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/)
  .nullable();

const image = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  alt: nullableString,
  caption: nullableString,
  credit: nullableString,
});

const author = z.strictObject({
  name: z.string(),
  role: z.enum(authorRoles),
  place: z.string().exactOptional(),
});

/** Kebab-case. */
export const flagCode: z.ZodType<string> = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** What each field that claims fill may hold. */
const fields = {
  canonicalUrl: nullableString,
  site: nullableString,
  section: strings,
  publisher: nullableString,
  title: nullableString,
  alternativeTitles: strings,
  standfirst: nullableString,
  authors: z.array(author).readonly(),
  dateline: z
    .strictObject({ place: nullableString, agency: nullableString, date: nullableString })
    .nullable(),
  agency: nullableString,
  credit: nullableString,
  published: isoDate,
  modified: isoDate,
  language: nullableString,
  images: z.array(image).max(50).readonly(),
} satisfies { readonly [F in FieldName]: z.ZodType };

export const fieldSchemas: { readonly [F in FieldName]: z.ZodType } = fields;

/** The fields that claims fill, in the order of the record. */
export const fieldNames: readonly FieldName[] = Object.keys(fields) as FieldName[];

/** The one schema of a record. `copydesk schema` prints its JSON Schema. */
export const articleRecord: z.ZodType<ArticleRecord> = z.strictObject({
  schema: z.literal(recordSchema).describe("Name and major version of this schema."),
  id: z
    .string()
    .describe("SHA-256, in hex, of the source key: dump and given id, else dump and locator."),
  source: z.strictObject({
    id: json.describe("The id that the input gave, type included; else the locator."),
    dump: z.string(),
    locator: z.string(),
    offset: offset.describe("Byte offset of the record in its file."),
    mediaType: z.enum(["text/plain", "text/markdown", "text/html"]),
    charset: z.string(),
    sha256: z.string().describe("SHA-256 of the bytes as read, in hex."),
    fetchedAt: nullableString,
    extra: jsonObject.describe("Keys of the input that copydesk does not know."),
  }),
  url: nullableString,
  canonicalUrl: fields.canonicalUrl,
  host: nullableString,
  site: fields.site,
  section: fields.section,
  publisher: fields.publisher,
  title: fields.title,
  alternativeTitles: fields.alternativeTitles,
  standfirst: fields.standfirst,
  authors: fields.authors.describe("People only; organisations are the agency or the publisher."),
  dateline: fields.dateline,
  agency: fields.agency,
  credit: fields.credit.describe("The sig-off line as read."),
  published: fields.published,
  modified: fields.modified,
  language: fields.language.describe("BCP 47."),
  body: z.string().describe("Text of the article; blocks are parted by a blank line."),
  blocks: z
    .array(z.strictObject({ kind: z.enum(blockKinds), start: offset, end: offset }))
    .readonly()
    .describe("Half-open offsets on body, in UTF-16 code units."),
  bodyHtml: z.string().exactOptional().describe("The blocks as HTML, on request."),
  bodyMarkdown: z.string().exactOptional().describe("The blocks as Markdown, on request."),
  images: fields.images
    .exactOptional()
    .describe("The lead picture and those in the body, on request."),
  names: z
    .array(
      z.strictObject({
        entity: z.string(),
        canonical: z.string(),
        status: z.enum(["linked", "new", "ambiguous"]),
        mentions: z
          .array(
            z.strictObject({
              surface: z.string(),
              start: offset,
              end: offset,
              in: z.enum(["title", "byline", "body", "credit"]),
              bodyStart: offset.exactOptional(),
              bodyEnd: offset.exactOptional(),
              confidence,
              reason: z.string(),
            }),
          )
          .min(1)
          .readonly(),
      }),
    )
    .readonly(),
  edits: z
    .array(
      z.strictObject({
        start: offset,
        end: offset,
        op: z.enum(["remove", "replace", "space"]),
        original: z.string().exactOptional(),
        with: z.string().exactOptional(),
        reason: z.string(),
        confidence,
        evidence,
      }),
    )
    .readonly()
    .describe("In order and disjoint; offsets on the text as read."),
  because: z.strictObject(
    Object.fromEntries(fieldNames.map((name) => [name, because.exactOptional()])) as {
      [F in FieldName]: z.ZodExactOptional<typeof because>;
    },
  ),
  flags: z
    .array(
      z.strictObject({
        code: flagCode,
        severity: z.enum(["info", "warning", "error"]),
        evidence,
      }),
    )
    .readonly(),
  quality: z.strictObject({
    words: z.int().min(0),
    removedShare: z.number().min(0).max(1),
    punctuatedShare: z.number().min(0).max(1),
  }),
  pipeline: z.strictObject({
    name: z.string(),
    version: z.int(),
    stages: z.record(z.string(), z.int()).readonly(),
    options: z.string().describe("SHA-256, in hex, of the resolved options and policy."),
  }),
});
