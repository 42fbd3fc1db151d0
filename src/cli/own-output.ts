import { basename, dirname, resolve } from "node:path";
import type { DeadLetter, RawRecord } from "../model/document.ts";
import { UsageError } from "../model/errors.ts";
import { isOwnFile } from "../write/folder.ts";

/** Says of a path whether a run with this output may write it. */
export function ownFiles(output: string, dead: string | undefined): (path: string) => boolean {
  const folder = resolve(output);
  const files = new Set(dead === undefined ? [] : [resolve(dead)]);
  if (output !== "-") files.add(folder);
  return (path) => {
    const file = resolve(path);
    return files.has(file) || (dirname(file) === folder && isOwnFile(basename(file)));
  };
}

/** Throws a usage error if a file that is read would be written over. */
export function refuseOverwrite(inputs: readonly string[], isOwn: (path: string) => boolean): void {
  const lost = inputs.find((input) => input !== "-" && isOwn(input));
  if (lost !== undefined) {
    throw new UsageError("output", `cannot write over the input ${lost}: name another output`);
  }
}

/** Leaves out what an earlier run has written into a folder that is read now. */
export async function* withoutOwn(
  source: AsyncIterable<RawRecord | DeadLetter>,
  isOwn: (path: string) => boolean,
): AsyncGenerator<RawRecord | DeadLetter, void> {
  for await (const item of source) {
    if (!isOwn(item.origin.file ?? item.origin.locator)) yield item;
  }
}
