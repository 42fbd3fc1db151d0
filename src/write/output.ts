import { stat } from "node:fs/promises";
import { basename, dirname, extname, resolve } from "node:path";
import { UsageError } from "../model/errors.ts";
import type { Counted } from "../run/tally.ts";
import { isOwnFile, openFolder } from "./folder.ts";
import type { RunLine, ShardLine } from "./manifest.ts";
import { isStraight } from "./output-file.ts";
import { openStream } from "./stream.ts";

/** Records and dead letters, as JSON Lines. Whoever writes them keeps none of their memory. */
export interface Lines {
  readonly records: Uint8Array;
  readonly dead: Uint8Array;
}

/** What a shard was made of and what came of it. */
export interface ShardContent {
  readonly inputs: { readonly from: string; readonly to: string } | null;
  readonly counted: Counted;
}

/** Where the outcomes of a run go. */
export interface Output {
  /** Shards that an earlier run has committed: their inputs need not be cleaned again. */
  readonly done: readonly ShardLine[];
  /** Whether nothing is left to do. */
  readonly complete: boolean;
  /** Whether what is written is seen at once: then a run that is stopped ends what it has begun. */
  readonly live: boolean;
  readonly write: (lines: Lines) => Promise<void>;
  /** All of a shard has been written: commits it. */
  readonly endShard: (content: ShardContent) => Promise<void>;
  /** Commits the last shard, which may have none, and puts everything in its place. */
  readonly finish: (content: ShardContent) => Promise<void>;
  /** Undoes what is not committed. Does nothing after `finish`. */
  readonly abandon: () => Promise<void>;
}

/** Writes at once and waits until it is taken: standard output or standard error. */
export type Print = (text: string | Uint8Array) => Promise<void>;

export interface OutputOptions {
  /** `-`, a file, or a folder: an existing one, or a name without an extension. */
  readonly output: string;
  /** File for dead letters; else the output folder's `dead.jsonl`, else `printDead`. */
  readonly dead?: string | undefined;
  /** The first line of a folder's manifest. */
  readonly run: RunLine;
  readonly print: Print;
  readonly printDead: Print;
}

/** Opens everything that will be written. Throws a usage error if any of it cannot be. */
export async function openOutput(options: OutputOptions): Promise<Output> {
  if (options.dead === "-") {
    const message =
      "cannot write the dead letters to -: name a file, or leave it out for standard error";
    throw new UsageError("output", message);
  }
  return options.output === "-" ? openStream(options) : openPath(options);
}

async function openPath(options: OutputOptions): Promise<Output> {
  const { output, dead, run } = options;
  if (dead !== undefined && (await isTaken(resolve(dead), resolve(output)))) {
    const message = `cannot write the dead letters to ${dead}: the output is written there`;
    throw new UsageError("output", message);
  }
  if (await isFolder(output)) return openFolder(output, dead, run);
  if (isOtherFormat.test(output) && !(await isStraight(output))) {
    const message =
      `cannot write ${output}: what is written are JSON Lines, not what the name says. ` +
      `Name a .jsonl file or a folder, and make the rest with: copydesk export <that> -o ${output}`;
    throw new UsageError("output", message);
  }
  return openStream(options);
}

/** Names of files that every program would take for something else than text. */
const isOtherFormat = /\.(?:gz|zst|parquet|csv|duckdb)$/i;

/** Whether a file of dead letters would be the output itself, or another file of it. */
async function isTaken(dead: string, output: string): Promise<boolean> {
  const name = basename(dead);
  if (dead === output) return !(await isStraight(dead));
  return dirname(dead) === output && isOwnFile(name) && name !== "dead.jsonl";
}

/** Whether an output is a folder: an existing one, or a name without an extension. */
export async function isFolder(path: string): Promise<boolean> {
  if (path === "-") return false;
  const found = await stat(path).catch(() => null);
  if (found !== null) return found.isDirectory();
  return /[/\\]$/.test(path) || extname(path) === "";
}
