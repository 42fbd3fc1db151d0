import type { FlagClaim } from "../../model/claim.ts";
import type { MediaType, Origin, RawRecord } from "../../model/document.ts";
import { DeadLetterError } from "../../model/errors.ts";
import { readable, startsPage } from "../markup.ts";
import type { Reading } from "../reading.ts";

import { decodePayload, endOfHeader, type HeaderBlock, parseHeader } from "./http.ts";
import type { Frame } from "./warc-frames.ts";

type Found =
  | { readonly kind: "record"; readonly record: RawRecord }
  /** It is no page: a request, an image, … */
  | { readonly kind: "skipped"; readonly what: string };

/**
 * The page or text that a record of a WARC holds: the payload of `response`, `resource` and `conversion`
 * records (the last are those of WET). Throws a dead letter (`corrupt`, `too-big`, `bomb`).
 */
export async function readWarcRecord(
  frame: Exclude<Frame, { kind: "damage" }>,
  origin: Origin,
  { limits }: Pick<Reading, "limits">,
): Promise<Found> {
  const warc = await parseHeader(frame.bytes.subarray(0, frame.headerBytes));
  const type = warc.get("warc-type")?.toLowerCase() ?? "without a type";
  if (!pageTypes.has(type)) return { kind: "skipped", what: `WARC ${type}` };
  const block = frame.bytes.subarray(frame.headerBytes);
  const contentType = warc.get("content-type") ?? "";
  const isHttp =
    type === "response" &&
    (contentType === ""
      ? block.subarray(0, 5).toString("latin1") === "HTTP/"
      : /^\s*application\/http\b/i.test(contentType));
  if (type === "response" && !isHttp)
    return skipped(type, mediaOf(contentType) || "of an unknown type");
  const end = isHttp ? endOfHeader(block) : 0;
  if (end < 0)
    throw new DeadLetterError("corrupt", "the HTTP header of the WARC record has no end");
  const http = isHttp ? await parseHeader(block.subarray(0, end)) : null;
  const status = http === null ? 200 : statusOf(http);
  const payload = block.subarray(end);
  if (payload.length === 0 && status !== 200) return skipped(type, `${status} without a page`);
  const media = (http ?? warc).get("content-type") ?? "";
  if (frame.kind === "large") {
    if (mediaTypeOf(mediaOf(media), payload) === null) return skipped(type, mediaOf(media));
    throw new DeadLetterError("too-big", tooBig(frame.end - frame.start, limits.recordBytes));
  }
  const limit = Math.max(limits.htmlBytes, limits.recordBytes);
  const { bytes: content, wrong } =
    http === null
      ? { bytes: payload, wrong: [] }
      : await decodePayload(payload, http, limit, limits.unpackedRatio);
  const mediaType = mediaTypeOf(mediaOf(media), content);
  if (mediaType === null) return skipped(type, mediaOf(media) || "of an unknown type");
  const most = mediaType === "text/html" ? limits.htmlBytes : limits.recordBytes;
  if (content.length > most) throw new DeadLetterError("too-big", tooBig(content.length, most));
  const notes = [...statusNotes(status), ...wrong.map(encodingNote)];
  const charset = /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(media)?.[1];
  const id = warc.get("warc-record-id");
  const record: RawRecord = {
    origin,
    content: Uint8Array.from(content),
    ...(charset !== undefined && { charset }),
    ...(notes.length > 0 && { notes }),
    mediaType,
    url: warc.get("warc-target-uri")?.replace(/^<(.*)>$/, "$1") ?? null,
    fetchedAt: warc.get("warc-date"),
    extra: id === null ? {} : { "WARC-Record-ID": id },
  };
  return { kind: "record", record };
}

function tooBig(size: number, limit: number): string {
  return `the page has ${size} bytes, expected at most ${limit}`;
}

/** Records that hold what was fetched. The others are about them, or repeat them (`revisit`). */
const pageTypes: ReadonlySet<string> = new Set(["response", "resource", "conversion"]);

function skipped(type: string, what: string): Found {
  return { kind: "skipped", what: `WARC ${type}, ${what}` };
}

/** `text/html` of `Text/HTML; charset=utf-8`. */
function mediaOf(contentType: string): string {
  return contentType.split(";", 1)[0]!.trim().toLowerCase().slice(0, 60);
}

/** Servers call pages `text/plain` or nothing at all; and what they call a page may be one. */
function mediaTypeOf(media: string, content: Buffer): MediaType | null {
  if (media === "text/html" || media === "application/xhtml+xml") return "text/html";
  if (media === "text/markdown") return "text/markdown";
  const untold =
    media === "" || media === "application/octet-stream" || media === "unknown/unknown";
  if (media !== "text/plain" && !untold) return null;
  if (startsPage(readable(content.subarray(0, sniffed)))) return "text/html";
  return media === "text/plain" ? "text/plain" : null;
}

const sniffed = 4096;

function statusOf({ first }: HeaderBlock): number {
  return Number(/^HTTP\/[\d.]{1,4}\s{1,9}(\d{3})\b/i.exec(first)?.[1] ?? 0);
}

/** What came with another status than 2xx is the server's own words, not the article. */
function statusNotes(status: number): FlagClaim[] {
  if (status >= 200 && status < 300) return [];
  return [note("http-status", "status", status), note("not-article", "http-status", status)];
}

function encodingNote(encoding: string): FlagClaim {
  return note("http-encoding", "not-as-declared", encoding);
}

function note(code: string, signal: string, value: string | number): FlagClaim {
  const evidence = [{ signal, value }] as const;
  return {
    kind: "flag",
    code,
    severity: "warning",
    reason: `read/${code}`,
    confidence: 1,
    evidence,
  };
}
