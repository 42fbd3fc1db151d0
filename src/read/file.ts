import { type FileHandle, lstat, stat } from "node:fs/promises";
import type { DeadLetter, MediaType, Origin, RawRecord } from "../model/document.ts";
import { deadLetter } from "./dead.ts";
import type { Source } from "./find.ts";
import { readRecords } from "./jsonl.ts";
import type { Limits } from "./limits.ts";
import { isExhausted, openPatiently } from "./open.ts";
import { headBytes, readable, recognise } from "./recognise.ts";
import type { FieldMap } from "./record.ts";

/** Bytes that a stream hands on at once. */
const chunkBytes = 256 * 1024;

type OnRead = (file: string, bytes: number) => void;

/** The records of one file. Trouble with it, before or while it is read, is a dead letter (`io`). */
export async function* readSource(
  source: Source,
  path: string,
  limits: Limits,
  fields: FieldMap,
  onRead?: OnRead,
): AsyncGenerator<RawRecord | DeadLetter> {
  let file: FileHandle | undefined;
  let at = 0;
  const trouble = (message: string): DeadLetter =>
    deadLetter("io", `${source.shown} ${message}`, { ...originOf(source, 0), offset: at }, "");
  try {
    const other = await notAFile(path, source.named);
    if (other !== null) {
      yield trouble(`is ${other}, expected a file`);
      return;
    }
    file = await openPatiently(path);
    const before = await file.stat();
    for await (const item of readOpen(file, before.size, source, limits, fields, onRead)) {
      at = item.origin.offset + (item.origin.length ?? 0);
      yield item;
    }
    const after = await file.stat();
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
      yield trouble("changed while it was read");
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z0-9]+$/.test(code) || isExhausted(error)) throw error;
    yield trouble(`cannot be read: ${code}`);
  } finally {
    await file?.close();
  }
}

async function* readOpen(
  file: FileHandle,
  size: number,
  source: Source,
  limits: Limits,
  fields: FieldMap,
  onRead: OnRead | undefined,
): AsyncGenerator<RawRecord | DeadLetter> {
  const head = await readHead(file);
  const origin = originOf(source, size);
  const format = recognise(head, source.shown, source.named);
  if (format.kind === "refused") {
    yield deadLetter(format.code, format.message, origin, head);
  } else if (format.kind === "document") {
    onRead?.(source.shown, size);
    yield await readDocument(file, origin, format.mediaType, head, limits);
  } else if (size <= head.length && readable(head).trim() === "") {
    yield deadLetter("empty", `${source.shown} has no lines`, origin, head);
  } else {
    const chunks = file.createReadStream({ start: 0, autoClose: false, highWaterMark: chunkBytes });
    yield* readRecords(counted(chunks, source, onRead), source, limits, fields);
  }
}

/** Hands chunks on and tells how many bytes they have. */
export async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  { shown }: Source,
  onRead: OnRead | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onRead?.(shown, chunk.length);
    yield chunk;
  }
}

/** A file that is one document. What is over its limit is not read. */
async function readDocument(
  file: FileHandle,
  origin: Origin,
  mediaType: MediaType,
  head: Uint8Array,
  limits: Limits,
): Promise<RawRecord | DeadLetter> {
  const limit = mediaType === "text/html" ? limits.htmlBytes : limits.recordBytes;
  const size = origin.length ?? 0;
  if (size > limit) {
    const message = `${origin.locator} has ${size} bytes, expected at most ${limit}`;
    return deadLetter("too-big", message, origin, head);
  }
  const content = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await file.read(content, filled, size - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  const { size: now } = await file.stat();
  if (filled < size || now !== size) {
    return deadLetter("io", `${origin.locator} changed while it was read`, origin, head);
  }
  return { origin, content, mediaType, url: null, fetchedAt: null, extra: {} };
}

async function readHead(file: FileHandle): Promise<Buffer> {
  const head = Buffer.alloc(headBytes);
  const { bytesRead } = await file.read(head, 0, headBytes, 0);
  return head.subarray(0, bytesRead);
}

function originOf(source: Source, length: number): Origin {
  const { dump, shown, key } = source;
  return { dump, locator: shown, key, offset: 0, length, file: shown };
}

/**
 * What a path is if it is no plain file: opening a pipe that nobody writes to would wait for ever. A
 * symbolic link is followed only if the user named it.
 */
async function notAFile(path: string, named: boolean): Promise<string | null> {
  const stats = await (named ? stat(path) : lstat(path));
  if (stats.isFile()) return null;
  if (stats.isSymbolicLink()) return "a symbolic link";
  if (stats.isDirectory()) return "a folder that cannot be opened";
  return stats.isFIFO() ? "a pipe" : stats.isSocket() ? "a socket" : "a device";
}
