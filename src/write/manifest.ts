import { readFile } from "node:fs/promises";
import { UsageError } from "../model/errors.ts";
import type { ArticleRecord } from "../model/record.ts";
import type { Counted, Counts } from "../run/tally.ts";
import type { Fingerprint } from "./atomic-file.ts";

/**
 * The manifest of an output folder: JSON Lines, no clock times. First what ran, then a line for each
 * shard that is committed, last a line that says that the run is complete. `copydesk retry` adds
 * lines of shards after that one.
 */
export const manifestSchema = "copydesk.manifest/1";

/** What ran. */
export interface RunLine {
  readonly schema: typeof manifestSchema;
  /**
   * SHA-256, in hex, of all that the output depends on: inputs with size and time of change, pipeline,
   * options, code. Null of standard input, which cannot be read again.
   */
  readonly run: string | null;
  readonly pipeline: ArticleRecord["pipeline"];
  /** How the run was called: what `copydesk retry` needs. */
  readonly call: RunCall;
}

export interface RunCall {
  readonly inputs: readonly string[];
  readonly pipeline: string;
  readonly set: readonly string[];
  readonly dump: string | null;
  /** File of the dead letters, if it is not the folder's own. */
  readonly dead: string | null;
  readonly fields: { readonly [key: string]: string };
  readonly edits: string;
  readonly limits: { readonly [name: string]: number };
  readonly shard: number;
}

/** Consecutive inputs whose records stand in one file. */
export interface ShardLine {
  readonly shard: number;
  readonly file: string;
  readonly inputs: { readonly from: string; readonly to: string } | null;
  /** Of this shard. Of a retry: what it changes, so that all lines together add up. */
  readonly counts: Counts;
  readonly records: Fingerprint;
  /** The file of dead letters up to and with this shard; of a retry, all of it, with its hash. */
  readonly dead: { readonly bytes: number; readonly sha256?: string };
  readonly counted: Omit<Counted, "counts">;
  /** A shard of records that were dead letters at first. */
  readonly retry?: true;
}

export interface EndLine {
  readonly complete: true;
  readonly shards: number;
}

/** A manifest as it was read. */
export interface Manifest {
  readonly run: RunLine;
  readonly shards: readonly ShardLine[];
  readonly complete: boolean;
  /** Bytes of the lines that are whole. */
  readonly bytes: number;
  /** Where the line of each shard ends. */
  readonly ends: readonly number[];
}

/**
 * Reads a manifest as far as its lines are whole: the last one may have been cut off. Null if there
 * is none, or none of ours. Throws a usage error if a later copydesk wrote it.
 */
export async function readManifest(path: string): Promise<Manifest | null> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return "";
    throw error;
  });
  const lines = text.split("\n").slice(0, -1);
  const run = parse(lines[0]) as RunLine | null;
  const schema: unknown = run?.schema;
  if (schema !== manifestSchema && typeof schema === "string" && schema.startsWith("copydesk.")) {
    const message = `${path} is ${schema}, expected ${manifestSchema}: a later copydesk wrote it`;
    throw new UsageError("output", message);
  }
  if (run?.schema !== manifestSchema || run.call === undefined) return null;
  const shards: ShardLine[] = [];
  const ends: number[] = [];
  let complete = false;
  let bytes = Buffer.byteLength(lines[0]!) + 1;
  for (const line of lines.slice(1)) {
    const value = parse(line) as ShardLine | EndLine | null;
    if (value === null) break;
    bytes += Buffer.byteLength(line) + 1;
    if ("complete" in value) complete = true;
    else {
      shards.push(value);
      ends.push(bytes);
    }
  }
  return { run, shards, complete, bytes, ends };
}

function parse(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? "");
  } catch {
    return null;
  }
}
