import { extname } from "node:path";
import type { MediaType } from "../model/document.ts";
import type { DeadCode } from "../model/errors.ts";
import { jsonMessage, jsonShape } from "./shape.ts";

/** Bytes at the start of a file that its kind is read from. */
export const headBytes: number = 64 * 1024;

/** What a file holds: one document, records line by line, or something that is not read. */
export type Format =
  | { readonly kind: "document"; readonly mediaType: MediaType }
  | { readonly kind: "records" }
  | { readonly kind: "refused"; readonly code: DeadCode; readonly message: string };

/**
 * Recognises a file by its content first and by its name where the content leaves it open. `shown`
 * is the path as given; a file that was not `named` was found in a folder.
 */
export function recognise(head: Uint8Array, shown: string, named: boolean): Format {
  const text = readable(head);
  const extension = extname(shown).toLowerCase();
  const shape = jsonShape(text);
  if (shape === "lines" || (shape === null && recordNames.has(extension) && !isHtml(text))) {
    return isUtf16(head) ? refuse("charset", utf16Message(shown)) : { kind: "records" };
  }
  if (shape !== null) return refuse("json", jsonMessage(shape, shown));
  if (isHtml(text)) return { kind: "document", mediaType: "text/html" };
  if (isXml(text)) return refuse("format", formatMessage(shown, "XML"));
  if (!named && otherNames.has(extension)) {
    return refuse("format", formatMessage(shown, `a ${extension} file`));
  }
  if (htmlNames.has(extension) && /<[a-z!/]/i.test(text)) {
    return { kind: "document", mediaType: "text/html" };
  }
  if (markdownNames.has(extension)) return { kind: "document", mediaType: "text/markdown" };
  const fragment = htmlFragment.test(text);
  return { kind: "document", mediaType: fragment ? "text/html" : "text/plain" };
}

const recordNames = new Set([".jsonl", ".ndjson"]);
const htmlNames = new Set([".html", ".htm", ".xhtml", ".shtml"]);
const markdownNames = new Set([".md", ".markdown"]);
/** What lies beside saved pages and would pass for plain text. */
const otherNames = new Set([".css", ".js", ".mjs", ".map", ".csv", ".tsv", ".svg"]);

/** Comments and white space may stand before the first tag. */
const lead = "^(?:\\s|<!--(?:(?!-->)[^]){0,20000}-->|<\\?xml[^>]{0,200}>)*";
const htmlPage = new RegExp(`${lead}<(?:!doctype\\s+html|html|head|body)[\\s>]`, "i");
/**
 * The elements by which browsers sniff HTML (mimesniff.spec.whatwg.org, 7.1), and those that article
 * pages open with. Markdown is not asked: inline HTML may open it.
 */
const htmlFragment = new RegExp(
  `${lead}<(?:script|iframe|h[1-6]|div|font|table|a|style|title|b|br|p|meta|link|article|section|main|header|nav|span|ul|ol|img|blockquote|figure)(?:\\s[^<>]{0,2000})?/?>`,
  "i",
);

function isHtml(text: string): boolean {
  return htmlPage.test(text);
}

function isXml(text: string): boolean {
  return /^\s*<(?:\?xml|rss|feed|urlset|svg)[\s>]/i.test(text);
}

/** The head as far as ASCII goes: without a byte order mark and without the NULs of UTF-16. */
export function readable(head: Uint8Array): string {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString("latin1");
  return text.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "").replaceAll("\0", "");
}

function isUtf16(head: Uint8Array): boolean {
  const [a, b] = head;
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0x7b && b === 0);
}

function refuse(code: DeadCode, message: string): Format {
  return { kind: "refused", code, message };
}

function utf16Message(shown: string): string {
  return `${shown} is JSON Lines in UTF-16, expected UTF-8. Turn it first: iconv -f UTF-16 -t UTF-8`;
}

function formatMessage(shown: string, what: string): string {
  return `${shown} is ${what}, expected text, Markdown, HTML or JSON Lines`;
}
