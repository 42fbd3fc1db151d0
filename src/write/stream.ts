import type { Output, OutputOptions } from "./output.ts";
import { type OutputFile, openFile } from "./output-file.ts";

type Write = (part: Uint8Array) => Promise<void>;

/** Standard output, or one file; dead letters apart. */
export async function openStream({
  output,
  dead,
  print,
  printDead,
}: Omit<OutputOptions, "run">): Promise<Output> {
  const files: OutputFile[] = [];
  const file = async (path: string): Promise<Write> => {
    const opened = await openFile(path);
    files.push(opened);
    return (part) => opened.write(part);
  };
  const abandon = async (): Promise<void> => {
    for (const opened of files) await opened.abandon();
  };
  try {
    const writeRecords = output === "-" ? print : await file(output);
    const writeDead = dead === undefined ? printDead : await file(dead);
    return {
      done: [],
      complete: false,
      live: output === "-",
      write: async (lines) => {
        if (lines.records.length > 0) await writeRecords(lines.records);
        if (lines.dead.length > 0) await writeDead(lines.dead);
      },
      endShard: async () => undefined,
      finish: async () => {
        for (const opened of files) await opened.commit();
      },
      abandon,
    };
  } catch (error) {
    await abandon();
    throw error;
  }
}
