import type { DecodedRecord, Document } from "../../model/document.ts";
import { DeadLetterError } from "../../model/errors.ts";
import { controlCharacters } from "./controls.ts";
import { segmentHtml } from "./html/segment-html.ts";
import { textBlocks } from "./text/text.ts";

/** Cuts decoded text into blocks: lines of plain text and Markdown, block elements of HTML. */
export function segment(decoded: DecodedRecord): Document {
  if (decoded.raw.mediaType === "text/html") return segmentHtml(decoded);
  const { raw, text, charset, sha256 } = decoded;
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
