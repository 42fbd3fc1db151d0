import { extname } from "node:path";
import { TextDecoder } from "@exodus/bytes/encoding.js";
import type { MediaType } from "../model/document.ts";
import type { DeadCode } from "../model/errors.ts";
import { detectUtf16 } from "../text/charset/utf16.ts";
import { statedDelimiter } from "./container/csv-dialect.ts";
import { type JsonShape, jsonShape } from "./container/json-shape.ts";
import { holdsTag, readable, startsFragment, startsPage } from "./markup.ts";
import type { Utf16 } from "./packed/utf16.ts";
import type { Part } from "./part.ts";
import { contentNames, type FieldMap, placeNames } from "./record.ts";

/** Bytes at the start of a file that its kind is read from. */
export const headBytes: number = 64 * 1024;

/** What holds other bytes: it is unpacked, and what comes out is recognised anew. */
export type Packing = "gzip" | "zstd" | "zip" | "tar";

/** What a file holds: one document, records, something packed, or something that is not read. */
export type Format =
  | { readonly kind: "document"; readonly mediaType: MediaType }
  | { readonly kind: "json-lines" | "warc" | "parquet" }
  | { readonly kind: "json-values"; readonly shape: Exclude<JsonShape, "lines"> }
  | { readonly kind: "csv"; readonly delimiter: string }
  | { readonly kind: "packed"; readonly packing: Packing }
  /** Records in UTF-16, which are read as the UTF-8 that they can be turned to. */
  | { readonly kind: "utf-16"; readonly charset: Utf16; readonly records: Format }
  | { readonly kind: "refused"; readonly code: DeadCode; readonly message: string };

/**
 * Recognises a part by its content first and by its name where the content leaves it open.
 */
export function recognise(head: Buffer, part: Part, fields: FieldMap = {}): Format {
  const charset = utf16Of(head);
  if (charset !== null) {
    const records = formatOf(Buffer.from(new TextDecoder(charset).decode(head)), part, fields);
    if (recordKinds.has(records.kind)) return { kind: "utf-16", charset, records };
  }
  return formatOf(head, part, fields);
}

const recordKinds: ReadonlySet<Format["kind"]> = new Set(["json-lines", "json-values", "csv"]);

function formatOf(head: Buffer, part: Part, fields: FieldMap): Format {
  const { shown, name, named } = part;
  const extension = extname(name).toLowerCase();
  const packing = packingOf(head, extension);
  if (packing !== null) return { kind: "packed", packing };
  if (head.subarray(0, 4).equals(parquetMark)) return { kind: "parquet" };
  const text = readable(head);
  if (/^(?:\r?\n){0,9}WARC\/\d\.\d/.test(text.slice(0, 40))) return { kind: "warc" };
  if (warcNames.has(extension) && /\nWARC\/\d\.\d/.test(text)) return { kind: "warc" };
  if (isMail(text))
    return refuse("format", formatMessage(shown, "e-mail or a page saved as MHTML", mailFix));
  if (text.startsWith("filedesc://"))
    return refuse("format", formatMessage(shown, "an ARC file", "turn it into WARC first"));
  const shape = jsonShape(text);
  // The second line of a page may be one long object.
  const page = startsPage(text) && !(shape === "lines" && lineNames.has(extension));
  if (page) return { kind: "document", mediaType: "text/html" };
  if (shape === "lines" || (shape === null && lineNames.has(extension)))
    return { kind: "json-lines" };
  if (shape !== null) return { kind: "json-values", shape };
  if (isXml(text)) return refuse("format", formatMessage(shown, "XML"));
  const delimiter = delimiterOf(text, extension, fields);
  if (delimiter !== null) return { kind: "csv", delimiter };
  if (!named && otherNames.has(extension)) {
    return refuse("format", formatMessage(shown, `a ${extension} file`));
  }
  if (htmlNames.has(extension) && holdsTag(text)) {
    return { kind: "document", mediaType: "text/html" };
  }
  if (markdownNames.has(extension)) return { kind: "document", mediaType: "text/markdown" };
  return { kind: "document", mediaType: startsFragment(text) ? "text/html" : "text/plain" };
}

const lineNames = new Set([".jsonl", ".ndjson", ".jl", ".jsonlines", ".json"]);
/** A part of one may start in the middle of a record. */
const warcNames = new Set([".warc", ".wet", ".wat"]);
const htmlNames = new Set([".html", ".htm", ".xhtml", ".shtml"]);
const markdownNames = new Set([".md", ".markdown"]);
/** What lies beside saved pages and would pass for plain text. */
const otherNames = new Set([".css", ".js", ".mjs", ".map", ".svg", ".download"]);

const parquetMark: Buffer = Buffer.from("PAR1");
const zipMark: Buffer = Buffer.from("PK\x03\x04");
const emptyZipMark: Buffer = Buffer.from("PK\x05\x06");
/**
 * Office documents and books are ZIP files, and what is called a page or a text and is one has been
 * misnamed: none of them is an archive of articles.
 */
const zipNames = new Set([".zip", ""]);

function packingOf(head: Buffer, extension: string): Packing | null {
  if (head[0] === 0x1f && head[1] === 0x8b && head[2] === 0x08) return "gzip";
  if (head.length >= 4 && head.readUInt32LE(0) === 0xfd2fb528) return "zstd";
  // A skippable frame may stand first (RFC 8878, 3.1.2).
  if (head.length >= 8 && (head.readUInt32LE(0) & 0xfffffff0) >>> 0 === 0x184d2a50) return "zstd";
  const mark = head.subarray(0, 4);
  if ((mark.equals(zipMark) || mark.equals(emptyZipMark)) && zipNames.has(extension)) return "zip";
  return isTar(head) ? "tar" : null;
}

/** The header's own checksum tells old archives too, which have no magic number. */
function isTar(head: Buffer): boolean {
  if (head.length < 512 || head[0] === 0) return false;
  const stated = /^[ 0]{0,7}([0-7]{1,7})[ \0]/.exec(head.toString("latin1", 148, 156))?.[1];
  if (stated === undefined) return false;
  let sum = 8 * 0x20;
  for (let i = 0; i < 512; i++) if (i < 148 || i >= 156) sum += head[i]!;
  return sum === Number.parseInt(stated, 8);
}

/** A header as in e-mail, of a body that is not written as it reads; or several mails in one file. */
function isMail(text: string): boolean {
  if (/^From \S{1,200} [A-Z][a-z]{2} [A-Z][a-z]{2} .{1,40}\r?\n[A-Z][\w-]{1,60}:/.test(text))
    return true;
  const header = text.slice(0, 16_384).split(/\r?\n\r?\n/, 1)[0]!;
  return (
    /^[A-Z][\w-]{1,60}:/i.test(header) &&
    /^mime-version:/im.test(header) &&
    (/^content-type:\s{0,9}multipart\//im.test(header) ||
      /^content-transfer-encoding:\s{0,9}(?:quoted-printable|base64)/im.test(header))
  );
}

function isXml(text: string): boolean {
  return /^\s*<(?:\?xml|rss|feed|urlset|svg)[\s>]/i.test(text);
}

const tableNames: ReadonlyMap<string, string> = new Map([
  [".csv", ","],
  [".tsv", "\t"],
  [".tab", "\t"],
]);

/**
 * What parts the cells of a table; null if the text is none. Without a table's name the first line must
 * be a header that names the content and one of the other fields: prose never does.
 */
function delimiterOf(text: string, extension: string, fields: FieldMap): string | null {
  const first = /^[^\r\n]{0,10000}/.exec(text.trimStart())![0];
  const usual = tableNames.get(extension);
  const stated = statedDelimiter(text);
  if (stated !== null) return stated.delimiter;
  const found = ["\t", ",", ";", "|"]
    .map((delimiter) => ({ delimiter, cells: headerCells(first, delimiter) }))
    .sort((a, b) => b.cells.length - a.cells.length)[0]!;
  if (usual !== undefined) return found.cells.length > 1 ? found.delimiter : usual;
  const { cells, delimiter } = found;
  const others = placeNames(fields);
  const isHeader =
    first.split(delimiter).every((cell) => cell === cell.trim()) &&
    cells.every((cell) => /^[\p{L}_][\p{L}\p{N}_. -]{0,60}$/u.test(cell)) &&
    contentNames(fields).some((name) => cells.includes(name)) &&
    others.some((name) => cells.includes(name));
  return isHeader ? delimiter : null;
}

function headerCells(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((cell) => cell.trim().replace(/^"([^"]*)"$/, "$1"));
}

function utf16Of(head: Uint8Array): Utf16 | null {
  const [a, b] = head;
  if ((a === 0x7b || a === 0x5b) && b === 0) return "utf-16le";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return detectUtf16(head);
}

function refuse(code: DeadCode, message: string): Format {
  return { kind: "refused", code, message };
}

const mailFix = "save the page or the message as HTML or as text first";

function formatMessage(shown: string, what: string, fix?: string): string {
  const expected = "expected text, Markdown, HTML, JSON, CSV, WARC or Parquet";
  return `${shown} is ${what}, ${expected}${fix === undefined ? "" : `: ${fix}`}`;
}
