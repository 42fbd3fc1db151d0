import { closeSync, fstatSync, lstatSync, openSync, readSync, type Stats, statSync } from "node:fs";
import { documentOf } from "./container/document.ts";
import type { Part } from "./part.ts";
import type { Item, Reading } from "./reading.ts";
import { headBytes, recognise } from "./recognise.ts";
import { noteName } from "./stream.ts";

/** A page rarely has more; one read gets it. */
const smallBytes = 2 ** 20;

/**
 * The document that a small file is; null if it is anything else, has changed meanwhile, or if there is
 * trouble of any kind: then it is to be read as any file is.
 *
 * Waits for the disk in this thread. Half a dozen calls by way of the thread pool take ten times as
 * long as a small file itself, and workers would wait for that. Between two files others get their
 * turn: see `readSource`.
 */
export function readSmallDocument(path: string, part: Part, reading: Reading): Item | null {
  try {
    const before = part.named ? statSync(path) : lstatSync(path);
    if (!before.isFile() || before.size > smallBytes) return null;
    const file = openSync(path, "r");
    try {
      return readOpen(file, before, part, reading);
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

function readOpen(file: number, before: Stats, part: Part, reading: Reading): Item | null {
  // One byte more tells whether the file has grown.
  const content = Buffer.allocUnsafe(before.size + 1);
  if (readSync(file, content, 0, content.length, 0) !== before.size) return null;
  const after = fstatSync(file);
  if (after.ino !== before.ino || after.mtimeMs !== before.mtimeMs) return null;
  const whole = content.subarray(0, before.size);
  const format = recognise(whole.subarray(0, headBytes), part, reading.fields);
  const { htmlBytes, recordBytes } = reading.limits;
  if (format.kind !== "document" || whole.length > Math.min(htmlBytes, recordBytes)) return null;
  noteName(format, part, reading);
  reading.onRead?.(part.file, whole.length);
  return documentOf(whole, part, format.mediaType);
}
