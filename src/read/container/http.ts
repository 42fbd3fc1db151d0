import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
} from "node:zlib";
import { decompress } from "fzstd";
import { AsyncIterReader, StatusAndHeadersParser } from "warcio";
import { DeadLetterError } from "../../model/errors.ts";

/** A header block, of WARC or HTTP. */
export interface HeaderBlock {
  /** Version and status: `HTTP/1.1 200 OK`. */
  readonly first: string;
  /** The first value of a name in any case; null without one. */
  readonly get: (name: string) => string | null;
}

/** Reads a header block as it stands, blank line included; line ends may be LF. */
export async function parseHeader(bytes: Uint8Array): Promise<HeaderBlock> {
  const text = Buffer.from(bytes).toString("utf8").replace(/\r?\n/g, "\r\n");
  const source = new AsyncIterReader([Buffer.from(`${text.trimEnd()}\r\n\r\n`)], null);
  const found = await new StatusAndHeadersParser().parse(source, { headersClass: Headers });
  const headers = found?.headers;
  return { first: found?.statusline ?? "", get: (name) => headers?.get(name) ?? null };
}

/** Where a header ends, behind its blank line; -1 if there is none. */
export function endOfHeader(bytes: Buffer): number {
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    if (bytes[at + 1] === 0x0a) return at + 2;
    if (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) return at + 3;
  }
  return -1;
}

/** A payload as the reader of the page would have seen it. */
export interface Payload {
  readonly bytes: Buffer;
  /** What the header claims and the bytes are not: `chunked`, `gzip`, … */
  readonly wrong: readonly string[];
}

/**
 * Takes transfer and content encodings off. Where the bytes are not what the header claims they stay as
 * they are; of a stream that is cut off there is what can be read. Throws a dead letter (`bomb`,
 * `too-big`).
 */
export async function decodePayload(
  raw: Buffer,
  headers: HeaderBlock,
  limit: number,
  ratio: number,
): Promise<Payload> {
  const wrong: string[] = [];
  let bytes = raw;
  if (/\bchunked\b/i.test(headers.get("transfer-encoding") ?? "")) {
    const dechunked = await dechunk(raw);
    if (dechunked === null) wrong.push("chunked");
    else {
      bytes = dechunked.bytes;
      if (dechunked.damaged) wrong.push("chunked");
    }
  }
  const codings = (headers.get("content-encoding") ?? "").toLowerCase().split(",").reverse();
  for (const coding of codings.map((name) => name.trim()).filter((name) => name !== "")) {
    if (coding === "identity") continue;
    const decoded = decodeContent(coding, bytes, limit, ratio);
    if (decoded === null || decoded.damaged) wrong.push(coding);
    if (decoded === null) break;
    bytes = decoded.bytes;
  }
  return { bytes, wrong };
}

interface Decoded {
  readonly bytes: Buffer;
  readonly damaged: boolean;
}

/** Null if the bytes are no chunks at all: crawlers take chunks off and leave the header. */
async function dechunk(raw: Buffer): Promise<Decoded | null> {
  if (raw.length === 0) return { bytes: raw, damaged: false };
  const reader = new AsyncIterReader([raw], null, true);
  const bytes = Buffer.from(await reader.readFully());
  return bytes.length >= raw.length ? null : { bytes, damaged: reader.errored };
}

/** warcio takes off gzip and deflate alone, and does not say when it could not. */
function decodeContent(
  coding: string,
  bytes: Buffer,
  limit: number,
  ratio: number,
): Decoded | null {
  const decode = decoders.get(coding);
  if (decode === undefined) return null;
  if (bytes.length === 0) return { bytes, damaged: false };
  for (const cut of [false, true]) {
    try {
      const decoded = decode(bytes, limit, cut);
      if (decoded.length > 0 || !cut) return { bytes: decoded, damaged: cut };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ERR_BUFFER_TOO_LARGE") continue;
      const bomb = limit > bytes.length * ratio;
      const message = `the page has more than ${limit} bytes unpacked from ${bytes.length}`;
      throw new DeadLetterError(bomb ? "bomb" : "too-big", message);
    }
  }
  return null;
}

type Decoder = (bytes: Buffer, limit: number, cut: boolean) => Buffer;

const zlibOptions = (limit: number, cut: boolean) => ({
  maxOutputLength: limit,
  ...(cut && { finishFlush: constants.Z_SYNC_FLUSH }),
});

const gunzipPage: Decoder = (bytes, limit, cut) => gunzipSync(bytes, zlibOptions(limit, cut));

/** `deflate` means zlib (RFC 9110, 8.4.1.2); many servers send it bare. */
const inflatePage: Decoder = (bytes, limit, cut) => {
  const wrapped = (bytes[0]! & 0x0f) === 8 && bytes.length > 1 && bytes.readUInt16BE(0) % 31 === 0;
  const options = zlibOptions(limit, cut);
  return wrapped ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
};

const unbrotliPage: Decoder = (bytes, limit, cut) =>
  brotliDecompressSync(bytes, {
    maxOutputLength: limit,
    ...(cut && { finishFlush: constants.BROTLI_OPERATION_FLUSH }),
  });

const unzstdPage: Decoder = (bytes, limit) => {
  const out = Buffer.from(decompress(bytes));
  if (out.length > limit)
    throw Object.assign(new Error("too large"), { code: "ERR_BUFFER_TOO_LARGE" });
  return out;
};

const decoders: ReadonlyMap<string, Decoder> = new Map([
  ["gzip", gunzipPage],
  ["x-gzip", gunzipPage],
  ["deflate", inflatePage],
  ["br", unbrotliPage],
  ["zstd", unzstdPage],
]);
