import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DeadLetter } from "../model/document.ts";
import { UsageError } from "../model/errors.ts";
import type { ArticleRecord } from "../model/record.ts";
import type { Counted } from "../run/tally.ts";
import { AtomicFile, unwritable } from "./atomic-file.ts";
import { jsonLine } from "./json-line.ts";
import { lock } from "./lock.ts";
import { type Manifest, type RunLine, readManifest, type ShardLine } from "./manifest.ts";
import { type Place, placeIn, retriedDead } from "./place.ts";
import { readRecords } from "./read-records.ts";
import { moveRetried, settle } from "./settle.ts";
import { isWhole, openAt, shardFile } from "./shards.ts";

/** A complete output whose dead letters are tried again. */
export interface OpenRetry {
  readonly run: RunLine;
  /** What has been counted up to now, line by line. */
  readonly shards: readonly ShardLine[];
  readonly letters: () => Promise<readonly DeadLetter[]>;
  /** The records that are there. */
  readonly records: () => AsyncIterable<ArticleRecord>;
  /** Writes a record, a line of JSON without its line feed, into a new shard. */
  readonly write: (line: string) => Promise<void>;
  /** Commits the new shard and the letters that are left. */
  readonly commit: (result: RetryResult) => Promise<void>;
  /** Gives the output free; drops what is not committed. */
  readonly close: () => Promise<void>;
}

export interface RetryResult {
  readonly letters: readonly DeadLetter[];
  /** What the retry changes in the counts. */
  readonly counted: Counted;
}

/** Locks a complete output. Throws a usage error if there is none, or `LockedError`. */
export async function openRetry(folder: string): Promise<OpenRetry> {
  await complete(folder);
  const release = await lock(folder).catch((error: unknown) => {
    throw unwritable(folder, error);
  });
  try {
    await settle(folder);
    const manifest = await complete(folder);
    return openLocked(placeIn(folder, manifest.run.call.dead ?? undefined), manifest, release);
  } catch (error) {
    await release();
    throw error;
  }
}

async function complete(folder: string): Promise<Manifest> {
  const manifest = await readManifest(placeIn(folder, undefined).manifest);
  if (manifest === null) {
    const message = `${folder} holds no output of copydesk: expected a folder with a manifest.jsonl`;
    throw new UsageError("input-missing", message);
  }
  const place = placeIn(folder, manifest.run.call.dead ?? undefined);
  if (!manifest.complete || !(await isWhole(manifest, place))) {
    const message = `${folder} is not complete: end its run first, with the same command`;
    throw new UsageError("input-missing", message);
  }
  return manifest;
}

function openLocked(place: Place, manifest: Manifest, release: () => Promise<void>): OpenRetry {
  const shard = manifest.shards.length;
  const file = shardFile(shard, false);
  let records: AtomicFile | null = null;
  return {
    run: manifest.run,
    shards: manifest.shards,
    letters: async () => {
      const text = await readFile(place.dead, "utf8");
      const lines = text.split("\n").filter((line) => line !== "");
      return lines.map((line) => JSON.parse(line) as DeadLetter);
    },
    records: async function* () {
      for (const { file: name } of manifest.shards) yield* readRecords(join(place.folder, name));
    },
    write: async (line) => {
      records ??= await AtomicFile.create(join(place.folder, file));
      await records.write(`${line}\n`);
    },
    commit: async ({ letters, counted: { counts, ...counted } }) => {
      records ??= await AtomicFile.create(join(place.folder, file));
      const dead = await writeAll(retriedDead(place), letters);
      const line: ShardLine = {
        shard,
        file,
        inputs: null,
        counts,
        records: await records.commit(),
        dead,
        counted,
        retry: true,
      };
      records = null;
      const lines = await openAt(place.manifest, manifest.bytes);
      try {
        await lines.appendFile(jsonLine(line));
        await lines.sync();
      } finally {
        await lines.close();
      }
      await moveRetried(place.folder);
    },
    close: async () => {
      await records?.abandon();
      await release();
    },
  };
}

async function writeAll(
  path: string,
  letters: readonly DeadLetter[],
): ReturnType<AtomicFile["commit"]> {
  const file = await AtomicFile.create(path);
  for (const letter of letters) await file.write(jsonLine(letter));
  return file.commit();
}
