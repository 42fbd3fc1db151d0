import type { FlagClaim } from "../../model/claim.ts";
import type { MediaType, Origin, RawRecord } from "../../model/document.ts";
import { DeadLetterError } from "../../model/errors.ts";
import { readable, startsFragment, startsPage } from "../markup.ts";
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
  const stated = /^\s*application\/http\b/i.test(warc.get("content-type") ?? "");
  const page = type === "response" ? await pageOf(block, stated) : { http: null, payload: block };
  if (page === null)
    throw new DeadLetterError("corrupt", "the HTTP header of the WARC record has no end");
  const { http, payload } = page;
  const status = http === null ? 200 : statusOf(http);
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
  const cut = warc.get("warc-truncated");
  const notes = [
    ...statusNotes(status),
    ...wrong.map(encodingNote),
    ...(cut === null ? [] : [note("truncated", "warc-truncated", cut.slice(0, 60))]),
  ];
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

interface Page {
  /** Null if the record holds the page alone. */
  readonly http: HeaderBlock | null;
  readonly payload: Buffer;
}

/** Answers on the way to the page, of a proxy or `100 Continue`, stand before it. At most so many. */
const mostAnswers = 4;

/**
 * The page that a `response` holds; null if its HTTP header has no end. Whether it has one shows by its
 * first bytes: crawlers give the page's own type too.
 */
async function pageOf(block: Buffer, stated: boolean): Promise<Page | null> {
  let payload = block;
  let http: HeaderBlock | null = null;
  for (let answers = 0; answers < mostAnswers; answers++) {
    const isHttp = payload.subarray(0, 5).toString("latin1") === "HTTP/";
    if (http === null ? !isHttp && !stated : !isHttp || !isOnTheWay(http)) break;
    const end = endOfHeader(payload);
    if (end < 0) return null;
    http = await parseHeader(payload.subarray(0, end));
    payload = payload.subarray(end);
  }
  return { http, payload };
}

function isOnTheWay(http: HeaderBlock): boolean {
  return statusOf(http) < 200 || http.get("content-type") === null;
}

function tooBig(size: number, limit: number): string {
  return `the page has ${size} bytes, expected at most ${limit}`;
}

/** Records that hold what was fetched. The others are about them, or repeat them (`revisit`). */
const pageTypes: ReadonlySet<string> = new Set(["response", "resource", "conversion"]);

function skipped(type: string, what: string): Found {
  return { kind: "skipped", what: `WARC ${type}, ${what}` };
}

/** `text/html` of `Text/HTML; charset=utf-8`, and of `text/html, text/html`, as two headers in one are. */
function mediaOf(contentType: string): string {
  return /^[^;,]{0,60}/.exec(contentType)![0].trim().toLowerCase();
}

/** Servers call pages `text/plain`, `html`, `application/xml` or nothing at all. */
function mediaTypeOf(media: string, content: Buffer): MediaType | null {
  if (media === "text/html" || media === "application/xhtml+xml") return "text/html";
  if (media === "text/markdown") return "text/markdown";
  const untold = !media.includes("/") || media === "unknown/unknown";
  const head = readable(content.subarray(0, sniffed));
  if (startsPage(head) || (untold && startsFragment(head))) return "text/html";
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
