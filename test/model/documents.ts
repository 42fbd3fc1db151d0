import type { DecodedRecord, MediaType, RawRecord } from "../../src/model/document.ts";

/** A record as a reader would give it. */
function rawText(content: string | Uint8Array, mediaType: MediaType = "text/plain"): RawRecord {
  return {
    origin: { dump: "test", locator: "test.txt", offset: 0 },
    content,
    mediaType,
    url: null,
    fetchedAt: null,
    extra: {},
  };
}

/** Plain text as `decode` would give it, without its checks. */
export function decodedText(text: string): DecodedRecord {
  return {
    raw: rawText(text),
    text,
    charset: { name: "utf-8", source: "given" },
    sha256: "",
    claims: [],
  };
}
