import { mkdir, rmdir, stat } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import type { DeadLetter } from "../model/document.ts";
import type { ArticleRecord } from "../model/record.ts";
import type { Counts } from "../run/tally.ts";
import { AtomicFile, unwritable } from "./atomic-file.ts";
import { type EditMode, jsonLine, withEdits } from "./json-line.ts";

/** What an output folder holds. */
export const folderFiles: readonly ["records.jsonl", "dead.jsonl", "manifest.jsonl"] = [
  "records.jsonl",
  "dead.jsonl",
  "manifest.jsonl",
];

/** Where the outcomes of a run go. */
export interface Output {
  readonly record: (record: ArticleRecord) => Promise<void>;
  readonly dead: (letter: DeadLetter) => Promise<void>;
  /**
   * Puts everything in its place; after this the output is whole. Refuses if the counts are not those
   * of what was written.
   */
  readonly commit: (counts: Counts, pipeline: ArticleRecord["pipeline"]) => Promise<void>;
  /** Undoes what is not committed. */
  readonly abandon: () => Promise<void>;
}

/** Writes text at once and waits until it is taken: standard output or standard error. */
export type Print = (text: string) => Promise<void>;

export interface OutputOptions {
  /** `-`, a file, or a folder: an existing one, or a name without an extension. */
  readonly output: string;
  /** File for dead letters; else the output folder's `dead.jsonl`, else `printDead`. */
  readonly dead?: string | undefined;
  readonly edits: EditMode;
  readonly print: Print;
  readonly printDead: Print;
}

interface Sink {
  readonly write: (text: string) => Promise<void>;
  readonly file?: AtomicFile;
}

/** Opens everything that will be written. Throws a usage error if any of it cannot be. */
export async function openOutput(options: OutputOptions): Promise<Output> {
  const { output, dead: deadPath, edits, print, printDead } = options;
  const folder = output === "-" || !(await isFolder(output)) ? null : output;
  const [recordsFile, deadFile, manifestFile] = folderFiles;
  const files: AtomicFile[] = [];
  const file = async (path: string): Promise<Sink> => {
    const opened = await AtomicFile.create(path);
    files.push(opened);
    return { write: (text) => opened.write(text), file: opened };
  };
  let made: string | undefined;
  const abandon = async (): Promise<void> => {
    for (const opened of files) await opened.abandon();
    if (folder !== null && made !== undefined) await removeEmpty(folder, made);
  };
  try {
    if (folder !== null) made = await makeFolder(folder);
    const records: Sink =
      output === "-"
        ? { write: print }
        : await file(folder === null ? output : join(folder, recordsFile));
    const letters: Sink =
      deadPath !== undefined
        ? await file(deadPath)
        : folder === null
          ? { write: printDead }
          : await file(join(folder, deadFile));
    const manifest = folder === null ? null : await file(join(folder, manifestFile));
    let out = 0;
    let dead = 0;
    return {
      record: (record) => {
        out++;
        return records.write(jsonLine(withEdits(record, edits)));
      },
      dead: (letter) => {
        dead++;
        return letters.write(jsonLine(letter));
      },
      commit: async (counts, pipeline) => {
        if (counts.out !== out || counts.dead !== dead || counts.in !== out + dead + counts.dropped)
          throw new Error(`the counts do not add up: ${JSON.stringify({ ...counts, out, dead })}`);
        await manifest?.write(jsonLine({ schema: "copydesk.manifest/1", counts, pipeline }));
        for (const opened of files) await opened.commit();
      },
      abandon,
    };
  } catch (error) {
    await abandon();
    throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found !== null) return found.isDirectory();
  return /[/\\]$/.test(path) || extname(path) === "";
}

/** Gives the outermost folder that had to be made. */
async function makeFolder(path: string): Promise<string | undefined> {
  try {
    return await mkdir(path, { recursive: true });
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** Takes back the folders from `outermost` to `innermost`, as far as they are empty. */
async function removeEmpty(innermost: string, outermost: string): Promise<void> {
  const last = resolve(outermost);
  for (let folder = resolve(innermost); folder.startsWith(last); folder = dirname(folder)) {
    const removed = await rmdir(folder).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}
