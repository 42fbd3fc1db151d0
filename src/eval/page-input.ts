import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { MediaType } from "../model/document.ts";
import { UsageError } from "../model/errors.ts";
import { cropDump } from "./crop.ts";
import { dumpHtml } from "./dump.ts";
import type { TruthPage } from "./truth.ts";

/**
 * What a cleaner is given of a page: the HTML, one of its text dumps, or the annotated body itself,
 * which must survive.
 */
export const inputForms: readonly ["html", "text-a", "text-b", "text-c", "text-d", "body"] = [
  "html",
  "text-a",
  "text-b",
  "text-c",
  "text-d",
  "body",
];

export type InputForm = (typeof inputForms)[number];

export interface PageInput {
  readonly content: string;
  readonly mediaType: MediaType;
  /** The lines that keep and cut are scored on: those of the dump, of HTML those of dump A. */
  readonly lines: readonly string[];
}

/** Null where the page has no such form: no annotated body, or nothing of it on the page. */
export function pageInput(folder: string, page: TruthPage, form: InputForm): PageInput | null {
  if (form === "body") {
    const lines = (page.body ?? "").split("\n").filter((line) => line.trim() !== "");
    return lines.length === 0 ? null : { content: page.body!, mediaType: "text/plain", lines };
  }
  const html = readHtml(join(folder, page.file));
  if (form === "html") return { content: html, mediaType: "text/html", lines: dumpHtml(html, "a") };
  const lines = form === "text-d" ? crop(html, page) : dumpHtml(html, dumpForms[form]);
  if (lines === null || lines.length === 0) return null;
  return { content: lines.join("\n"), mediaType: "text/plain", lines };
}

const dumpForms = { "text-a": "a", "text-b": "b", "text-c": "c" } as const;

function crop(html: string, page: TruthPage): string[] | null {
  const { body, standfirst, title, id } = page;
  return body === null ? null : cropDump(html, { body, standfirst, title }, id);
}

function readHtml(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes);
  } catch (error) {
    throw new UsageError("input-missing", `${path}: ${(error as Error).message}`);
  }
  return bytes.toString("utf8");
}
