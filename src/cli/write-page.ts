import { openFile } from "../write/output-file.ts";
import { print, printMessage } from "./terminal.ts";

/** Writes a page that a user has asked for, `-` to standard output, and says where. Throws a usage error. */
export async function writePage(path: string, page: string): Promise<void> {
  if (path === "-") return print(page);
  const file = await openFile(path);
  try {
    await file.write(page);
    await file.commit();
  } catch (error) {
    await file.abandon();
    throw error;
  }
  await printMessage(`wrote ${path}: open it in a browser\n`);
}
