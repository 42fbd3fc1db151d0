import { writeFile } from "node:fs/promises";
import { UsageError } from "../model/errors.ts";
import { printMessage } from "./terminal.ts";

/** Writes a page that a user has asked for, and says where. Throws a usage error. */
export async function writePage(file: string, page: string): Promise<void> {
  try {
    await writeFile(file, page);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError("output", `cannot write ${file} (${code}): name another file`);
  }
  await printMessage(`wrote ${file}: open it in a browser\n`);
}
