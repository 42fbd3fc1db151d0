import { stat } from "node:fs/promises";
import { join } from "node:path";

/** Where the parts of an output stand. */
export interface Place {
  readonly folder: string;
  readonly manifest: string;
  readonly dead: string;
}

/** `dead` is the file of the dead letters, if it is not the folder's own. */
export function placeIn(folder: string, dead: string | undefined): Place {
  return {
    folder,
    manifest: join(folder, "manifest.jsonl"),
    dead: dead ?? join(folder, "dead.jsonl"),
  };
}

/**
 * Where a new run is written while the old output is kept: in a folder inside, on the same device; the
 * dead letters beside their place.
 */
export function nextPlace(folder: string, dead: string | undefined): Place {
  return placeIn(join(folder, ".next"), dead === undefined ? undefined : `${dead}.next`);
}

/** Where a retry writes the dead letters that are left. */
export function retriedDead({ dead }: Place): string {
  return `${dead}.retried`;
}

/** Whether a file in an output folder is named like one of records. */
export function isShardFile(name: string): boolean {
  return /^records(?:-\d{5,})?\.jsonl$/.test(name);
}

export async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
