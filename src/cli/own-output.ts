import { basename, dirname, resolve } from "node:path";
import { UsageError } from "../model/errors.ts";
import { namesFile } from "../survey/names-file.ts";
import { isOwnFile } from "../write/folder.ts";

/** Says of a path whether a run with this output may write it, or a survey for it has. */
export function ownFiles(
  output: string,
  dead: string | undefined,
  survey?: string,
): (path: string) => boolean {
  const folder = resolve(output);
  const files = new Set(dead === undefined ? [] : [resolve(dead)]);
  if (output !== "-") files.add(folder);
  if (survey !== undefined) files.add(resolve(survey, namesFile));
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
