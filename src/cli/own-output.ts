import { join, resolve } from "node:path";
import type { DeadLetter, RawRecord } from "../model/document.ts";
import { UsageError } from "../model/errors.ts";
import { folderFiles } from "../write/output.ts";

/** Full paths of all files that a run may write. */
export function ownFiles(output: string, dead: string | undefined): string[] {
  const files = output === "-" ? [] : [output, ...folderFiles.map((file) => join(output, file))];
  return [...files, ...(dead === undefined ? [] : [dead])].map((file) => resolve(file));
}

/** Throws a usage error if a file that is read would be written over. */
export function refuseOverwrite(inputs: readonly string[], own: readonly string[]): void {
  const lost = inputs.find((input) => input !== "-" && own.includes(resolve(input)));
  if (lost !== undefined) {
    throw new UsageError("output", `cannot write over the input ${lost}: name another output`);
  }
}

/** Leaves out what an earlier run has written into a folder that is read now. */
export async function* withoutOwn(
  source: AsyncIterable<RawRecord | DeadLetter>,
  own: readonly string[],
): AsyncGenerator<RawRecord | DeadLetter, void> {
  for await (const item of source) {
    if (!own.includes(resolve(item.origin.file ?? item.origin.locator))) yield item;
  }
}
