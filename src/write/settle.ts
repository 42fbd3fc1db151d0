import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { holds, syncFolder } from "./atomic-file.ts";
import { readManifest } from "./manifest.ts";
import { isShardFile, isThere, nextPlace, placeIn, retriedDead } from "./place.ts";

/**
 * What a run does to an output that is complete takes several moves. They are made in an order that
 * lets the next run end them, should the first be killed in between.
 */

/** Whether a folder has no moves that a killed run has left to make. */
export async function isSettled(folder: string, dead: string | undefined): Promise<boolean> {
  const left = [nextPlace(folder, dead).folder, retriedDead(placeIn(folder, dead))];
  return !(await Promise.all(left.map(isThere))).includes(true);
}

/** Makes the moves that a killed run has left to make. */
export async function settle(folder: string): Promise<void> {
  const begun = await readManifest(nextPlace(folder, undefined).manifest);
  if (begun?.complete === true) await swap(folder);
  await moveRetried(folder);
}

/**
 * Puts a complete new output in the place of the old one. The manifest goes last: until it does, this
 * can be done again from where it stopped.
 */
export async function swap(folder: string): Promise<void> {
  const fresh = (await readManifest(nextPlace(folder, undefined).manifest))!;
  const dead = fresh.run.call.dead ?? undefined;
  const [from, to] = [nextPlace(folder, dead), placeIn(folder, dead)];
  for (const { file } of fresh.shards) await move(join(from.folder, file), join(folder, file));
  await move(from.dead, to.dead);
  const kept = new Set(fresh.shards.map(({ file }) => file));
  // Not only those of the old manifest: a kill may have left a shard that it does not name.
  for (const file of await readdir(folder))
    if (isShardFile(file) && !kept.has(file)) await rm(join(folder, file), { force: true });
  await syncFolder(folder);
  await rename(from.manifest, to.manifest);
  await syncFolder(folder);
  await rm(from.folder, { recursive: true, force: true });
}

/**
 * Puts the dead letters that a retry has left in the place of all, if the manifest says that the
 * retry is committed; else drops them.
 */
export async function moveRetried(folder: string): Promise<void> {
  const manifest = await readManifest(placeIn(folder, undefined).manifest);
  if (manifest === null) return;
  const place = placeIn(folder, manifest.run.call.dead ?? undefined);
  const last = manifest.shards.at(-1);
  const left = retriedDead(place);
  if (!(await isThere(left))) return;
  const { bytes, sha256 } = last?.dead ?? { bytes: 0 };
  if (sha256 !== undefined && (await holds(left, { bytes, sha256 })))
    await rename(left, place.dead);
  else await rm(left, { force: true });
  await syncFolder(folder);
}

/** Does nothing if it has been done before. */
async function move(from: string, to: string): Promise<void> {
  if (await isThere(from)) await rename(from, to);
}
