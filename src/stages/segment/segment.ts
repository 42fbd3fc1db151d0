import type { DecodedRecord, Document } from "../../model/document.ts";
import { DeadLetterError } from "../../model/errors.ts";
import { controlCharacters } from "./controls.ts";
import { htmlLines } from "./html-lines.ts";
import { textBlocks } from "./text/text.ts";

/** Cuts decoded text into blocks: lines of plain text and Markdown, block elements of HTML. */
export function segment(decoded: DecodedRecord): Document {
  const { raw, charset, sha256 } = decoded;
  const text = raw.mediaType === "text/html" ? htmlLines(decoded.text) : decoded.text;
  const { blocks, claims } = textBlocks(text, raw.mediaType);
  if (blocks.length === 0) throw new DeadLetterError("empty", "the page has no text");
  return {
    origin: raw.origin,
    url: raw.url,
    fetchedAt: raw.fetchedAt,
    mediaType: raw.mediaType,
    charset,
    sha256,
    extra: raw.extra,
    text,
    blocks,
    claims: [...decoded.claims, ...claims, ...controlCharacters(text)],
  };
}
