import type { FileHandle } from "node:fs/promises";
import type { MediaType } from "../../model/document.ts";
import type { Limits } from "../limits.ts";
import type { Run } from "../packed/unpack.ts";
import { deadPart, originIn, type Part } from "../part.ts";
import type { Item } from "../reading.ts";

/** A file that is one document. What is over its limit is not read. */
export async function readDocumentFile(
  file: FileHandle,
  part: Part,
  mediaType: MediaType,
  head: Uint8Array,
  limits: Limits,
): Promise<Item> {
  const { size } = await file.stat();
  const range = { start: 0, end: size };
  const limit = limitOf(mediaType, limits);
  if (size > limit) return deadPart("too-big", tooBig(part, size, limit), part, head, range);
  const content = new Uint8Array(size);
  const filled = await fill(file, content);
  if (filled < size || (await file.stat()).size !== size) {
    return deadPart("io", `${part.shown} changed while it was read`, part, head, range);
  }
  return documentOf(content, part, mediaType);
}

async function fill(file: FileHandle, content: Uint8Array): Promise<number> {
  let filled = 0;
  while (filled < content.length) {
    const { bytesRead } = await file.read(content, filled, content.length - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}

/** A document that was packed. If it is damaged or over its limit it is none. */
export async function readPackedDocument(
  run: Run,
  part: Part,
  mediaType: MediaType,
  limits: Limits,
): Promise<Item | null> {
  const limit = limitOf(mediaType, limits);
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of run.chunks) {
    size += chunk.length;
    if (size <= limit || parts.length === 0) parts.push(chunk);
    else parts = parts.slice(0, 1);
  }
  // Whoever unpacks it tells of the damage.
  if (run.damage() !== null) return null;
  const content = Buffer.concat(parts);
  if (size <= limit) return documentOf(content, part, mediaType);
  const code = size > limits.memberBytes ? "bomb" : "too-big";
  return deadPart(code, tooBig(part, size, limit), part, content, { start: 0, end: size });
}

export function documentOf(content: Uint8Array, part: Part, mediaType: MediaType): Item {
  const origin = originIn(part, 0, content.length);
  return { origin, content, mediaType, url: null, fetchedAt: null, extra: {} };
}

function limitOf(mediaType: MediaType, { htmlBytes, recordBytes }: Limits): number {
  return mediaType === "text/html" ? htmlBytes : recordBytes;
}

function tooBig({ shown }: Part, size: number, limit: number): string {
  return `${shown} has ${size} bytes, expected at most ${limit}`;
}
