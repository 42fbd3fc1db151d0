import { type FileHandle, open } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";

/** Milliseconds to wait before each further try: a little more than three seconds together. */
const pauses: readonly number[] = [50, 100, 200, 400, 800, 1600];

const exhausted: ReadonlySet<string | undefined> = new Set([
  "EMFILE",
  "ENFILE",
  "ENOMEM",
  "EAGAIN",
]);

/** Whether the system has nothing left to give: the trouble is not with the file. */
export function isExhausted(error: unknown): boolean {
  return exhausted.has((error as NodeJS.ErrnoException).code);
}

/** Opens a file to be read; waits a while if the system has too many open. */
export async function openPatiently(path: string): Promise<FileHandle> {
  for (const pause of pauses) {
    try {
      return await open(path, "r");
    } catch (error) {
      if (!isExhausted(error)) throw error;
      await setTimeout(pause);
    }
  }
  return open(path, "r");
}
