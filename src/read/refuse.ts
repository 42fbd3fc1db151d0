import { type FileHandle, open, stat } from "node:fs/promises";
import { UsageError } from "../model/errors.ts";
import type { Source } from "./find.ts";
import { headBytes, readable } from "./recognise.ts";
import { jsonMessage, jsonShape } from "./shape.ts";

/** Throws a usage error if a file that the user named holds JSON, but not one object a line. */
export async function refuseOtherJson({ path, shown }: Source): Promise<void> {
  if (path === null) return;
  let file: FileHandle | undefined;
  try {
    if (!(await stat(path)).isFile()) return;
    file = await open(path, "r");
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    refuse(buffer.subarray(0, bytesRead), shown);
  } catch (error) {
    // What cannot be opened becomes a dead letter when its turn comes.
    if (error instanceof UsageError) throw error;
  } finally {
    await file?.close();
  }
}

/** Hands on what it is given, once the first line (or 64 kB) shows that it may be JSON Lines. */
export async function* refusingOtherJson(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let head: Uint8Array[] | null = [];
  for await (const chunk of chunks) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head.push(chunk);
    const all = Buffer.concat(head);
    if (all.length < headBytes && !tellsShape(readable(all))) continue;
    refuse(all, "-");
    head = null;
    yield all;
  }
  if (head === null) return;
  const all = Buffer.concat(head);
  refuse(all, "-");
  yield all;
}

/** The first line does, unless it ends where pretty-printing would break it: then the second too. */
function tellsShape(head: string): boolean {
  const [first = "", second, third] = head.trimStart().split("\n", 3);
  return /[{[,]\s{0,9}$/.test(first.slice(-16)) ? third !== undefined : second !== undefined;
}

function refuse(head: Uint8Array, shown: string): void {
  const shape = jsonShape(readable(head));
  if (shape !== null && shape !== "lines") {
    throw new UsageError("input-format", jsonMessage(shape, shown));
  }
}
