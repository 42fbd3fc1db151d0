import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { createGzip, gzipSync } from "node:zlib";
import { proseLines } from "../bench/prose.ts";

/** Paragraphs that documents are made of. */
const paragraphs = proseLines(5000);

/** A text of about a kilobyte, with chrome around it; no two of the first five thousand are alike. */
export function textOf(number: number): string {
  const body = Array.from(
    { length: 8 },
    (_, i) => paragraphs[(number * 3 + i) % paragraphs.length]!,
  );
  return [
    "Current:Home > Harbour",
    `Ferry ${number} is back in service`,
    "By Ann Example",
    `Date: 2024-05-${String((number % 28) + 1).padStart(2, "0")} 10:00:00`,
    ...body,
    "Related",
    "- Bakers warn of dearer bread",
  ].join("\n\n");
}

export function pageOf(number: number): string {
  const [crumb, title, ...rest] = textOf(number).split("\n\n");
  const body = rest.map((line) => `<p>${line}</p>`).join("\n");
  return `<!doctype html><title>${title}</title><nav>${crumb}</nav><h1>${title}</h1>\n${body}`;
}

/** A line of JSON, with its id. */
export function lineOf(number: number): string {
  return `${JSON.stringify({ id: `d${number}`, url: `https://example.org/${number}`, text: textOf(number) })}\n`;
}

/** A member of a WARC, packed by itself as crawlers do. */
export function warcMember(number: number, html: string = pageOf(number)): Buffer {
  const page = Buffer.from(html);
  const http = Buffer.from(
    `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${page.length}\r\n\r\n`,
  );
  const head =
    "WARC/1.0\r\nWARC-Type: response\r\n" +
    `WARC-Target-URI: https://example.org/${number}\r\nWARC-Date: 2024-06-01T00:00:00Z\r\n` +
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, "0")}>\r\n` +
    `Content-Type: application/http; msgtype=response\r\nContent-Length: ${http.length + page.length}\r\n\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(head), http, page, Buffer.from("\r\n\r\n")]), {
    level: 1,
  });
}

interface WriteOptions {
  readonly bytes?: number;
  readonly packed?: boolean;
}

/** Writes parts to a file until there are no more, or until it has so many bytes. */
export async function writeParts(
  path: string,
  parts: Iterable<string | Buffer>,
  { bytes = Number.POSITIVE_INFINITY, packed = false }: WriteOptions = {},
): Promise<void> {
  const file = createWriteStream(path);
  const gzip = packed ? createGzip({ level: 1 }) : null;
  const target = gzip ?? file;
  gzip?.pipe(file);
  let written = 0;
  for (const part of parts) {
    if (!target.write(part)) await once(target, "drain");
    written += part.length;
    if (written >= bytes) break;
  }
  target.end();
  await finished(file);
}

export function* numbered<T>(count: number, make: (number: number) => T, from = 0): Generator<T> {
  for (let number = from; number < from + count; number++) yield make(number);
}
