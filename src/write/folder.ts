import { readdir, rm, rmdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { unwritable } from "./atomic-file.ts";
import { lock } from "./lock.ts";
import { makeFolder } from "./make-folder.ts";
import { type Manifest, type RunLine, readManifest } from "./manifest.ts";
import type { Output } from "./output.ts";
import { isShardFile, nextPlace, type Place, placeIn } from "./place.ts";
import { isSettled, settle, swap } from "./settle.ts";
import { isWhole, ShardWriter } from "./shards.ts";

/**
 * An output folder holds shards of records, `dead.jsonl` and `manifest.jsonl`. What a run has
 * committed it does not do again. A run that would give something else writes into a folder
 * inside and takes the old one's place at its end.
 */

/** Whether a file in an output folder is one that copydesk writes there. */
export function isOwnFile(name: string): boolean {
  return isShardFile(name) || name === "dead.jsonl" || name === "manifest.jsonl";
}

/** Opens a folder, makes it if need be, and locks it. Throws a usage error or `LockedError`. */
export async function openFolder(
  folder: string,
  dead: string | undefined,
  run: RunLine,
): Promise<Output> {
  const place = placeIn(folder, dead);
  const before = await readManifest(place.manifest).catch((error: unknown) => {
    throw unwritable(folder, error);
  });
  if ((await isSettled(folder, dead)) && before !== null && (await isDone(before, place, run)))
    return nothingToDo(before);
  const made = await makeFolder(folder);
  let release: (() => Promise<void>) | undefined;
  try {
    release = await lock(folder);
    return await openLocked(folder, dead, run, made, release);
  } catch (error) {
    await release?.();
    if (made !== undefined) await removeEmpty(folder, made);
    throw unwritable(folder, error);
  }
}

async function openLocked(
  folder: string,
  dead: string | undefined,
  run: RunLine,
  made: string | undefined,
  release: () => Promise<void>,
): Promise<Output> {
  await settle(folder);
  const old = await readManifest(placeIn(folder, dead).manifest);
  if (old !== null && (await isDone(old, placeIn(folder, dead), run))) {
    await release();
    return nothingToDo(old);
  }
  const inPlace = old === null || isSame(old, run);
  const place = inPlace ? placeIn(folder, dead) : nextPlace(folder, dead);
  const next = nextPlace(folder, dead).folder;
  if (!inPlace) {
    const begun = await readManifest(place.manifest);
    if (begun === null || !isSame(begun, run)) await rm(next, { recursive: true, force: true });
    await makeFolder(next);
  }
  await removeTemporary(place.folder);
  const writer = await ShardWriter.open(place, run);
  return {
    done: writer.done,
    complete: false,
    live: false,
    write: (lines) => writer.write(lines),
    endShard: (content) => writer.endShard(content, true),
    finish: async (content) => {
      await writer.finish(content);
      if (!inPlace) await swap(folder);
      await release();
    },
    abandon: async () => {
      const empty = await writer.abandon();
      if (empty && !inPlace) await rm(next, { recursive: true, force: true });
      await release();
      if (empty && made !== undefined) await removeEmpty(folder, made);
    },
  };
}

/** Standard input cannot be read again: what came of it is never taken for done. */
function isSame(manifest: Manifest, { run }: RunLine): boolean {
  return run !== null && manifest.run.run === run;
}

async function isDone(manifest: Manifest, place: Place, run: RunLine): Promise<boolean> {
  return manifest.complete && isSame(manifest, run) && isWhole(manifest, place);
}

function nothingToDo({ shards }: Manifest): Output {
  const refuse = async (): Promise<never> => {
    throw new Error("the output is complete");
  };
  return {
    done: shards,
    complete: true,
    live: false,
    write: refuse,
    endShard: refuse,
    finish: async () => undefined,
    abandon: async () => undefined,
  };
}

/** Files that a run which was killed has left half written. */
async function removeTemporary(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (/^\.records.*\.tmp$/.test(name)) await rm(join(folder, name), { force: true });
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
