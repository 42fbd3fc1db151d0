import { stat } from "node:fs/promises";
import type { Origin } from "../model/document.ts";
import { deadLetter } from "./dead.ts";
import { readSource, type Start } from "./file.ts";
import type { Source } from "./find.ts";
import { type ReadOptions, readingOf } from "./read.ts";
import type { Item } from "./reading.ts";

/** Those of the run that gave the origins. */
export type FetchOptions = Pick<ReadOptions, "fields" | "limits" | "onRead">;

/**
 * Reads records once more, each from the place that its origin names: the same content, url, extra and
 * origin, as long as the file is the same. `source` of a finished record will do for an origin. Each
 * file is opened once, and read as far as its last record. They come file by file in the order of their
 * first mention, inside a file as they stand. What is not there any more is a dead letter (`io`).
 */
export async function* fetchRecords(
  origins: Iterable<Origin>,
  options: FetchOptions = {},
): AsyncGenerator<Item> {
  const byFile = new Map<string, Map<string, Origin>>();
  for (const origin of origins) {
    const file = origin.file ?? (await fileOf(origin.locator));
    const wanted = byFile.get(file);
    if (wanted) wanted.set(origin.locator, origin);
    else byFile.set(file, new Map([[origin.locator, origin]]));
  }
  for (const [file, wanted] of byFile) yield* fetchFrom(file, wanted, options);
}

/** Reads one record once more: see `fetchRecords`. */
export async function fetchRecord(origin: Origin, options: FetchOptions = {}): Promise<Item> {
  for await (const item of fetchRecords([origin], options)) return item;
  throw new Error("every origin gives an item");
}

async function* fetchFrom(
  file: string,
  wanted: Map<string, Origin>,
  options: FetchOptions,
): AsyncGenerator<Item> {
  const [first] = wanted.values();
  const from = startOf([...wanted.values()]);
  const items = readSource(sourceOf(file, first!), file, readingOf(options), from);
  for await (const item of items) {
    const origin = wanted.get(item.origin.locator);
    if (origin === undefined) continue;
    wanted.delete(item.origin.locator);
    yield item;
    if (wanted.size === 0) return;
  }
  for (const origin of wanted.values()) {
    yield deadLetter("io", `${origin.locator} is not there any more`, origin, "");
  }
}

/** The file of a locator: what is left without place and member, as far as that exists. */
async function fileOf(locator: string): Promise<string> {
  const path = locator.replace(/(?::\d{1,15}(?:-\d{1,15})?|@\d{1,15}(?:[+-]\d{1,15})?)$/, "");
  const candidates = [locator, path];
  for (let at = path.lastIndexOf("!"); at > 0; at = path.lastIndexOf("!", at - 1)) {
    candidates.push(path.slice(0, at));
  }
  for (const candidate of candidates) {
    const found = await stat(candidate).catch(() => null);
    if (found?.isFile()) return candidate;
  }
  return path;
}

/** The first place, if all of them are places in the file itself. */
function startOf(origins: readonly Origin[]): Start | undefined {
  const inFile = origins.every(
    ({ file, member, unpacked }) => file !== undefined && member === undefined && !unpacked,
  );
  if (!inFile) return undefined;
  let first = origins[0]!;
  for (const origin of origins) {
    const before = origin.offset - first.offset || (origin.line ?? 0) - (first.line ?? 0);
    if (before < 0) first = origin;
  }
  return first;
}

/** `key` is `locator` with the path as it was found inside the input: what stands behind both is equal. */
function sourceOf(file: string, { dump, locator, key = locator }: Origin): Source {
  const place = locator.length - file.length;
  return { path: file, shown: file, key: key.slice(0, key.length - place), dump, named: true };
}
