import { constants } from "node:fs";
import { type FileHandle, lstat, open, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { AtomicFile, unwritable } from "./atomic-file.ts";
import { jsonLine } from "./json-line.ts";
import {
  type EndLine,
  type Manifest,
  type RunLine,
  readManifest,
  type ShardLine,
} from "./manifest.ts";
import type { Lines, ShardContent } from "./output.ts";
import type { Place } from "./place.ts";

/** Digits of a shard's number, so that names sort as numbers do up to 100,000 shards. */
const numberDigits = 5;

/** The file of a shard. A run whose records fit in one shard has no numbers. */
export function shardFile(shard: number, only: boolean): string {
  return only ? "records.jsonl" : `records-${String(shard).padStart(numberDigits, "0")}.jsonl`;
}

/** Whether all that a manifest names is there, as far as sizes tell. */
export async function isWhole(manifest: Manifest, place: Place): Promise<boolean> {
  return (await wholeShards(manifest, place)) === manifest.shards.length;
}

/** Shards, from the first on, of which all is there. */
async function wholeShards({ shards }: Manifest, place: Place): Promise<number> {
  const deadBytes = (await sizeOf(place.dead)) ?? -1;
  // A retry has written the dead letters anew: where those of a shard end is not known any more.
  const retried = shards.some(({ retry }) => retry);
  for (const [i, shard] of shards.entries()) {
    const { dead } = retried ? shards.at(-1)! : shard;
    const there = (await sizeOf(join(place.folder, shard.file))) === shard.records.bytes;
    if (!there || deadBytes < dead.bytes) return retried ? 0 : i;
  }
  return shards.length;
}

async function sizeOf(path: string): Promise<number | null> {
  return (await stat(path).catch(() => null))?.size ?? null;
}

/**
 * Writes shards one after the other. A shard is committed in this order: its dead letters are added
 * to theirs, its records are put in their place, its line is added to the manifest; each is on the
 * disk before the next begins. What a kill leaves without its line is done again; records that come
 * out the same are left as they are.
 */
export class ShardWriter {
  /** Shards that were committed before. */
  readonly done: readonly ShardLine[];
  readonly #place: Place;
  readonly #manifest: FileHandle;
  readonly #deadFile: FileHandle;
  /** Whether there was nothing of this run before. */
  readonly #fresh: boolean;
  #next: number;
  #deadBytes: number;
  #records: AtomicFile | null = null;
  #dead: Uint8Array[] = [];

  private constructor(
    place: Place,
    done: readonly ShardLine[],
    fresh: boolean,
    manifest: FileHandle,
    deadFile: FileHandle,
  ) {
    this.#place = place;
    this.done = done;
    this.#fresh = fresh;
    this.#manifest = manifest;
    this.#deadFile = deadFile;
    this.#next = done.length;
    this.#deadBytes = done.at(-1)?.dead.bytes ?? 0;
  }

  /** Goes on with what stands at a place, or begins there. */
  static async open(place: Place, run: RunLine): Promise<ShardWriter> {
    const manifest = await readManifest(place.manifest);
    const whole = manifest === null ? 0 : await wholeShards(manifest, place);
    const done = manifest?.shards.slice(0, whole) ?? [];
    const opened: FileHandle[] = [];
    const openTo = async (path: string, bytes: number): Promise<FileHandle> => {
      const file = await openAt(path, bytes);
      opened.push(file);
      return file;
    };
    try {
      const letters = await openTo(place.dead, done.at(-1)?.dead.bytes ?? 0);
      const lines = await openTo(place.manifest, manifest?.ends[whole - 1] ?? 0);
      const writer = new ShardWriter(place, done, manifest === null, lines, letters);
      if (whole === 0) await writer.#append(lines, jsonLine(run));
      return writer;
    } catch (error) {
      for (const file of opened) await file.close();
      if (manifest === null && opened.length > 0) await rm(place.dead, { force: true });
      throw error;
    }
  }

  async write({ records, dead }: Lines): Promise<void> {
    // The name is settled when the shard ends.
    this.#records ??= await AtomicFile.create(
      join(this.#place.folder, shardFile(this.#next, false)),
    );
    await this.#records.write(records);
    if (dead.length > 0) this.#dead.push(Uint8Array.from(dead));
  }

  /** Commits what was written since the shard before. `full`: it ended because it had enough. */
  async endShard({ inputs, counted }: ShardContent, full: boolean): Promise<void> {
    const shard = this.#next;
    const file = shardFile(shard, shard === 0 && !full);
    const path = join(this.#place.folder, file);
    this.#records ??= await AtomicFile.create(path);
    const letters = Buffer.concat(this.#dead);
    await this.#append(this.#deadFile, letters);
    this.#deadBytes += letters.length;
    const records = await this.#records.commit(path);
    const { counts, ...rest } = counted;
    const line: ShardLine = {
      shard,
      file,
      inputs,
      counts,
      records,
      dead: { bytes: this.#deadBytes },
      counted: rest,
    };
    await this.#append(this.#manifest, jsonLine(line));
    this.#records = null;
    this.#dead = [];
    this.#next++;
  }

  /** Commits the last shard and says that the run is complete. */
  async finish(content: ShardContent): Promise<void> {
    if (content.counted.counts.in > 0 || this.#next === 0) await this.endShard(content, false);
    const end: EndLine = { complete: true, shards: this.#next };
    await this.#append(this.#manifest, jsonLine(end));
    await this.#close();
  }

  /** Drops what is not committed; true if nothing of this run is left. */
  async abandon(): Promise<boolean> {
    await this.#records?.abandon();
    await this.#close();
    if (this.#next > 0 || !this.#fresh) return false;
    await rm(this.#place.manifest, { force: true });
    await rm(this.#place.dead, { force: true });
    return true;
  }

  async #append(file: FileHandle, text: string | Uint8Array): Promise<void> {
    if (text.length === 0) return;
    await file.appendFile(text);
    await file.sync();
  }

  async #close(): Promise<void> {
    await this.#manifest.close().catch(() => undefined);
    await this.#deadFile.close().catch(() => undefined);
  }
}

/** To add to a file; never to one that a symbolic link leads to. */
const appending =
  constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0);

/** Opens a file to go on after so many bytes; what stands behind them is cut off. */
export async function openAt(path: string, bytes: number): Promise<FileHandle> {
  let file: FileHandle | undefined;
  try {
    const found = await lstat(path).catch(() => null);
    // A device or a pipe cannot be gone on with; a pipe that nobody reads would never open.
    if (found !== null && !found.isFile() && !found.isDirectory() && !found.isSymbolicLink())
      throw unwritable(path, { code: "ENXIO" });
    file = await open(path, appending);
    await file.truncate(bytes);
    return file;
  } catch (error) {
    await file?.close();
    throw unwritable(path, error);
  }
}
