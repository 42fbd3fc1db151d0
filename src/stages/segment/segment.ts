import type { DecodedRecord, Document } from "../../model/document.ts";
import { segmentHtml } from "./html/segment-html.ts";
import { invisibleCharacters } from "./invisible.ts";
import { textBlocks } from "./text/text.ts";

/** Cuts decoded text into blocks: lines of plain text and Markdown, block elements of HTML. */
export function segment(decoded: DecodedRecord): Document {
  const document =
    decoded.raw.mediaType === "text/html" ? segmentHtml(decoded) : segmentText(decoded);
  const claims = invisibleCharacters(document.text);
  return claims.length === 0 ? document : { ...document, claims: [...document.claims, ...claims] };
}

function segmentText({ raw, text, charset, sha256, claims: known }: DecodedRecord): Document {
  const { blocks, claims } = textBlocks(text, raw.mediaType);
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
    claims: [...known, ...claims],
  };
}
