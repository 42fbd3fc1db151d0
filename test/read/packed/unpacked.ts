import type { Unpacked } from "../../../src/read/packed/unpack.ts";

/** Bytes as a stream would give them. */
export async function* inChunks(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What comes out: texts between damages, and the damages. */
export async function unpacked(events: AsyncIterable<Unpacked>): Promise<(string | object)[]> {
  const out: (string | object)[] = [];
  let parts: Uint8Array[] = [];
  const flush = (): void => {
    if (parts.length > 0) out.push(Buffer.concat(parts).toString());
    parts = [];
  };
  for await (const event of events) {
    if (event.kind === "bytes") parts.push(Uint8Array.from(event.bytes));
    if (event.kind !== "damage") continue;
    flush();
    const { code, start, end } = event.damage;
    out.push({ code, start, end });
  }
  flush();
  return out;
}
