import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { constants, gzipSync } from "node:zlib";
import { page } from "../read/archives.ts";
import { heavyPages } from "./pages.ts";

/** How many pages a container was made to hold. */
export interface Made {
  readonly path: string;
  readonly pages: number;
  readonly bytes: number;
}

/** JSON Lines with pages in `html`, until there are so many bytes. */
export function makeJsonLines(path: string, bytes: number): Promise<Made> {
  let id = 0;
  return make(path, bytes, ({ url, html }) =>
    Buffer.from(`${JSON.stringify({ id: ++id, url, html, fetchedAt: "2024-06-01T00:00:00Z" })}\n`),
  );
}

/** A WARC with a gzip member for each page, until there are so many bytes. */
export function makeWarc(path: string, bytes: number): Promise<Made> {
  const level = constants.Z_BEST_SPEED;
  return make(path, bytes, ({ url, html }) =>
    gzipSync(page(html, {}, { warc: { "WARC-Target-URI": url } }), { level }),
  );
}

async function make(
  path: string,
  limit: number,
  pack: (page: { readonly url: string; readonly html: string }) => Buffer,
): Promise<Made> {
  const file = createWriteStream(path);
  let pages = 0;
  let bytes = 0;
  for (const found of heavyPages()) {
    if (bytes >= limit) break;
    const packed = pack(found);
    bytes += packed.length;
    pages++;
    if (!file.write(packed)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
  return { path, pages, bytes };
}
