import { readFileSync } from "node:fs";
import { UsageError } from "../model/errors.ts";

/** The text of a file that the command line names. Throws a usage error. */
export function readTextFile(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "there is no such file" : `it cannot be read (${code})`;
    throw new UsageError("input-missing", `${path}: ${why}`);
  }
}
