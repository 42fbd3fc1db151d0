import { type FileHandle, lstat, open, stat } from "node:fs/promises";
import { AtomicFile, unwritable } from "./atomic-file.ts";

/** A file that a user names for what comes out. */
export interface OutputFile {
  readonly write: (part: Uint8Array | string) => Promise<void>;
  readonly commit: () => Promise<unknown>;
  /** Leaves nothing behind but what a device or a pipe has taken. Does nothing after `commit`. */
  readonly abandon: () => Promise<void>;
}

/**
 * Opens a file that appears when it is whole. A device or a pipe, such as /dev/null, is written to as
 * it stands: a file in its place would take it away from everybody else. Throws a usage error.
 */
export async function openFile(path: string): Promise<OutputFile> {
  if (await isStraight(path)) return openStraight(path);
  // A file in the place of a link, /dev/stdout for one, would take that away.
  if ((await lstat(path).catch(() => null))?.isSymbolicLink())
    throw unwritable(path, { code: "ELOOP" });
  return AtomicFile.create(path);
}

/** Whether a path leads to a device or a pipe. */
export async function isStraight(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && !found.isFile() && !found.isDirectory();
}

async function openStraight(path: string): Promise<OutputFile> {
  let file: FileHandle;
  try {
    file = await open(path, "w");
  } catch (error) {
    throw unwritable(path, error);
  }
  const close = (): Promise<void> => file.close().catch(() => undefined);
  return { write: (part) => file.writeFile(part), commit: close, abandon: close };
}
