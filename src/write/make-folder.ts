import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { unwritable } from "./atomic-file.ts";

/**
 * Makes a folder and those it stands in; gives the outermost that had to be made, if any. Throws a
 * usage error if it cannot be made.
 */
export async function makeFolder(path: string): Promise<string | undefined> {
  try {
    return await make(path);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** Node's `recursive` never ends where folders cannot be made but their parent is there: in /proc. */
async function make(path: string): Promise<string | undefined> {
  if ((await stat(path).catch(() => null))?.isDirectory()) return undefined;
  const parent = dirname(path);
  const outermost = parent === path ? undefined : await make(parent);
  try {
    await mkdir(path);
    return outermost ?? path;
  } catch (error) {
    const beaten = (error as NodeJS.ErrnoException).code === "EEXIST";
    // Another process may have made it in the meantime.
    if (beaten && (await stat(path)).isDirectory()) return outermost;
    throw error;
  }
}
