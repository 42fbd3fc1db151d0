import type { FileHandle } from "node:fs/promises";
import { type AsyncBuffer, type FileMetaData, parquetRead } from "hyparquet";
import { compressors } from "hyparquet-compressors";

/** A file as hyparquet reads it: range by range. */
export async function bufferOf(file: FileHandle): Promise<AsyncBuffer> {
  const { size } = await file.stat();
  return {
    byteLength: size,
    slice: (start, end = size) => readRange(file, start, Math.min(end, size)),
  };
}

/** The rows of a range, as arrays in the order of the columns. */
export async function readRows(
  file: AsyncBuffer,
  metadata: FileMetaData,
  rowStart: number,
  rowEnd: number,
): Promise<unknown[][]> {
  let rows: unknown[][] = [];
  await parquetRead({
    file,
    metadata,
    compressors,
    rowStart,
    rowEnd,
    // Without this, bytes of another encoding would be read as UTF-8 and be lost.
    utf8: false,
    geoparquet: false,
    parsers: { jsonFromBytes: jsonOrText },
    onComplete: (found) => {
      rows = found;
    },
  });
  return rows;
}

function jsonOrText(bytes: Uint8Array): unknown {
  const text = Buffer.from(bytes).toString("utf8");
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function readRange(file: FileHandle, start: number, end: number): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(Math.max(0, end - start));
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
    if (bytesRead === 0) throw new Error("the file ends before its last page");
    filled += bytesRead;
  }
  return bytes.buffer;
}
