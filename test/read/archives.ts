import { crc32, deflateRawSync, gzipSync } from "node:zlib";
import { pack } from "tar-stream";

/** A file to be put into an archive. */
export interface Member {
  readonly name: string;
  /** The name as it stands in a ZIP archive of a program that knows no UTF-8. */
  readonly rawName?: Uint8Array;
  readonly content: string | Uint8Array;
  /** Kept as it is, as for files that are packed already. */
  readonly stored?: boolean;
  readonly flags?: number;
}

/** A ZIP archive (APPNOTE 6.3.10, 4.3). */
export function zipOf(members: readonly Member[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, rawName, content, stored = false, flags = 0 } of members) {
    const bytes = Buffer.from(content as string);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const path = Buffer.from(rawName ?? Buffer.from(name));
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(rawName === undefined ? flags | 0x800 : flags, 2);
    fields.writeUInt16LE(stored ? 0 : 8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, path, packed]);
    const entry = Buffer.alloc(16);
    entry.writeUInt32LE(offset, 12);
    const central = Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), fields]);
    directory.push(central.subarray(0, 32), entry.subarray(2), path);
    parts.push(local);
    offset += local.length;
  }
  const names = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(names.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, names, end]);
}

/** A tar archive. */
export async function tarOf(members: readonly Member[]): Promise<Buffer> {
  const archive = pack();
  for (const { name, content } of members) archive.entry({ name }, Buffer.from(content as string));
  archive.finalize();
  const parts: Uint8Array[] = [];
  for await (const part of archive) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

/** A record of a WARC; `headers` may add to or replace what is right. */
export function warcRecord(
  type: string,
  block: string | Uint8Array,
  headers: Readonly<Record<string, string | null>> = {},
  version = "WARC/1.0",
): Buffer {
  const bytes = Buffer.from(block as string);
  const all: Record<string, string | null> = {
    "WARC-Type": type,
    "WARC-Record-ID": "<urn:uuid:00000000-0000-4000-8000-000000000000>",
    "WARC-Date": "2024-05-06T07:08:09Z",
    "WARC-Target-URI": "https://example.org/a",
    "Content-Type": type === "response" ? "application/http; msgtype=response" : "text/plain",
    "Content-Length": String(bytes.length),
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${value}`],
  );
  const header = `${[version, ...lines].join("\r\n")}\r\n\r\n`;
  return Buffer.concat([Buffer.from(header), bytes, Buffer.from("\r\n\r\n")]);
}

interface PageOptions {
  readonly status?: string;
  readonly warc?: Readonly<Record<string, string | null>>;
}

/** A `response` record with an HTTP header. */
export function page(
  body: string | Uint8Array,
  http: Readonly<Record<string, string>> = {},
  { status = "200 OK", warc = {} }: PageOptions = {},
): Buffer {
  const lines = Object.entries({ "Content-Type": "text/html", ...http });
  const header = [`HTTP/1.1 ${status}`, ...lines.map(([name, value]) => `${name}: ${value}`)];
  const block = Buffer.concat([
    Buffer.from(`${header.join("\r\n")}\r\n\r\n`),
    Buffer.from(body as string),
  ]);
  return warcRecord("response", block, warc);
}

/** Records each in a gzip member of its own, as crawlers write them. */
export function gzipEach(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}
