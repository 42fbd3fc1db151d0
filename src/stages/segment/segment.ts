import type { Annotation } from "../../model/claim.ts";
import type { Block, DecodedRecord, Document } from "../../model/document.ts";

/** Cuts decoded text into blocks: a block a line. */
export function segment(decoded: DecodedRecord): Document {
  const { raw, text, charset, sha256 } = decoded;
  const blocks: Block[] = [];
  const claims: Annotation[] = [...decoded.claims];
  let at = 0;
  for (const match of text.matchAll(/\S[^\n]*/g)) {
    const line = match[0].trimEnd();
    const start = match.index;
    const end = start + line.length;
    const breaks = text.slice(at, start).split("\n").length - 1;
    if (start > at) claims.push(gap(at, start, breaks));
    blocks.push({
      index: blocks.length,
      start,
      end,
      text: line,
      kind: "paragraph",
      breaksBefore: breaks,
    });
    at = end;
  }
  if (at < text.length) claims.push(gap(at, text.length, text.slice(at).split("\n").length - 1));
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
    claims,
  };
}

function gap(start: number, end: number, breaks: number): Annotation {
  return {
    kind: "remove",
    span: { start, end },
    reason: "segment/white-space",
    confidence: 1,
    evidence: [{ signal: "line-breaks", value: breaks }],
  };
}
