import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";

/** Another run writes to the folder. It may work if tried again later. */
export class LockedError extends Error {
  constructor(folder: string, holder: string) {
    super(
      `${folder} is in use: ${holder} writes to it. Wait for its end, or name another output. ` +
        `If it is gone for good, remove ${join(folder, lockName)}.`,
    );
    this.name = "LockedError";
  }
}

const lockName = ".lock";

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the system tells it: a later process may have the same number. */
  readonly began: string | null;
}

/**
 * Takes a folder for this process and gives what releases it. A lock whose process is gone from this
 * host is taken over; of other hosts nothing is known. Throws `LockedError`.
 */
export async function lock(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, lockName);
  const began = (await statOf(process.pid))?.began ?? null;
  const own: Holder = { pid: process.pid, host: hostname(), began };
  const text = `${JSON.stringify(own)}\n`;
  for (;;) {
    if (await create(path, text)) return () => rm(path, { force: true });
    const found = await readFile(path, "utf8").catch(() => null);
    if (found === null) continue;
    const holder = parse(found);
    if (holder !== null && (await isHeld(holder)))
      throw new LockedError(folder, `process ${holder.pid} on ${holder.host}`);
    await takeAway(path, found);
  }
}

/** Puts a lock in its place as a whole, so that nobody reads half of it; false if there is one. */
async function create(path: string, text: string): Promise<boolean> {
  const whole = `${path}.${process.pid}`;
  await writeFile(whole, text);
  try {
    await link(whole, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(whole, { force: true });
  }
}

/** Null if it is no lock of ours. */
function parse(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return null;
  }
}

async function isHeld({ pid, host, began }: Holder): Promise<boolean> {
  if (host !== hostname()) return true;
  if (!isAlive(pid)) return false;
  const now = await statOf(pid);
  if (now === null) return true;
  // A killed process whose parent never asks for its end stays in the table: so in many containers.
  return now.state !== "Z" && (began === null || now.began === began);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * State of a process, one letter, and ticks from the start of the machine to its own; null where there
 * is no `/proc`.
 */
async function statOf(pid: number): Promise<{ state: string; began: string } | null> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  if (stat === null) return null;
  // The name, in brackets, may hold anything; the state is the first field after it, the start the 20th.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { state: fields[0]!, began: fields[19]! };
}

/**
 * Removes a lock that was found stale. Another process may have done so and taken the folder in the
 * meantime: its lock is put back.
 */
async function takeAway(path: string, stale: string): Promise<void> {
  const aside = `${path}.${process.pid}.stale`;
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  if ((await readFile(aside, "utf8")) === stale) await rm(aside);
  else await rename(aside, path);
}
