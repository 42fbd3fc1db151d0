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
  const own: Holder = { pid: process.pid, host: hostname(), began: await beginning(process.pid) };
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
  const now = await beginning(pid);
  return now === null || began === null || now === began;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Ticks from the start of the machine to that of a process; null where there is no `/proc`. */
async function beginning(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  // The name, in brackets, may hold anything; the start is the 20th field after it.
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
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
