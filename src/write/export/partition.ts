import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "../../model/errors.ts";
import type { ArticleRecord } from "../../model/record.ts";
import { unwritable } from "../atomic-file.ts";
import { makeFolder } from "../make-folder.ts";
import type { Exporter, OpenExport } from "./exporter.ts";

/** What an export may be parted by. */
export const partitions: readonly ["host", "date"] = ["host", "date"];

export type Partition = (typeof partitions)[number];

/** Parts that are open at once: a dump may have more hosts than a process may open files. */
const mostOpen = 64;

/**
 * An export into folders such as `host=example.org/part-1.parquet`, as Hive and DuckDB read them; `date`
 * is the day of publication, as far as it is known. The output folder must be new or empty: it appears
 * whole or not at all.
 */
export async function openPartitioned(
  folder: string,
  exporter: Exporter,
  by: Partition,
): Promise<OpenExport> {
  if ((await readdir(folder).catch(() => [])).length > 0) {
    throw new UsageError("output", `${folder} is not empty: name a new folder for the parts`);
  }
  const whole = resolve(folder);
  const staged = await stage(whole, folder);
  const open = new Map<string, OpenExport>();
  const counts = new Map<string, number>();
  return {
    write: async (record) => {
      const key = `${by}=${keyOf(record, by)}`;
      let part = open.get(key);
      // The map is in order of use: the first has waited longest.
      if (part !== undefined) open.delete(key);
      else {
        if (open.size >= mostOpen) await closeFirst(open);
        const number = (counts.get(key) ?? 0) + 1;
        counts.set(key, number);
        const place = { folder: join(staged, key), name: `part-${number}` };
        await mkdir(place.folder, { recursive: true });
        part = await exporter.open(place);
      }
      open.set(key, part);
      await part.write(record);
    },
    close: async () => {
      while (open.size > 0) await closeFirst(open);
      await rm(whole, { recursive: true, force: true });
      await rename(staged, whole);
    },
    abandon: async () => {
      for (const part of open.values()) await part.abandon();
      await rm(staged, { recursive: true, force: true });
    },
  };
}

async function stage(whole: string, shown: string): Promise<string> {
  try {
    await makeFolder(dirname(whole));
    return await mkdtemp(join(dirname(whole), `.${basename(whole)}.`));
  } catch (error) {
    throw unwritable(shown, error);
  }
}

async function closeFirst(open: Map<string, OpenExport>): Promise<void> {
  const [key, part] = open.entries().next().value!;
  await part.close();
  open.delete(key);
}

/** What Hive calls the part of rows without a value. */
const none = "__HIVE_DEFAULT_PARTITION__";

function keyOf({ host, published }: ArticleRecord, by: Partition): string {
  const key = by === "host" ? host : (published?.slice(0, 10) ?? null);
  return key === null || key === "" ? none : encoded(key);
}

/** Longer keys end in a hash. With a suffix it stays far below the 255 bytes that a name may have. */
const longestKey = 150;

/** A key as a name of a folder that is safe on every system. */
function encoded(key: string): string {
  const name = encodeURIComponent(key.toWellFormed()).replace(/[!'()*]|^\.{1,9}/g, (found) =>
    Array.from(found, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`).join(""),
  );
  if (name.length <= longestKey) return name;
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 16);
  return `${name.slice(0, longestKey)}-${hash}`;
}
