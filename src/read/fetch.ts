import { stat } from "node:fs/promises";
import type { DeadLetter, Origin } from "../model/document.ts";
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
  for (const [file, wanted] of await byFileOf(origins))
    yield* fetchFrom(file, wanted, options, new Set());
}

/** The origins by file, in the order of their first mention, and by locator. */
async function byFileOf(origins: Iterable<Origin>): Promise<Map<string, Map<string, Origin>>> {
  const byFile = new Map<string, Map<string, Origin>>();
  for (const origin of origins) {
    const file = origin.file ?? (await fileOf(origin.locator));
    const wanted = byFile.get(file);
    if (wanted) wanted.set(origin.locator, origin);
    else byFile.set(file, new Map([[origin.locator, origin]]));
  }
  return byFile;
}

/**
 * Reads dead letters once more, as `fetchRecords` does. Of one that stands for a whole file or member, or
 * for a stretch of it after which more may follow now, comes all that is there: of a file that has been
 * repaired, what reading it from the start gives.
 */
export async function* fetchDead(
  letters: Iterable<DeadLetter>,
  options: FetchOptions = {},
): AsyncGenerator<Item> {
  const parts = new Map<string, string | null>();
  for (const letter of letters) parts.set(letter.origin.locator, partOf(letter));
  const origins = Array.from(letters, ({ origin }) => origin);
  for (const [file, wanted] of await byFileOf(origins)) {
    const own = [...wanted.keys()].flatMap((locator) => parts.get(locator) ?? []);
    yield* fetchFrom(file, wanted, options, new Set(own));
  }
}

/** What the locator of a damaged stretch ends with. */
const stretch = /[:@]\d{1,15}-\d{1,15}$/;

/** What the locators of all start with that stands where a dead letter does; null if that is one record. */
function partOf({ code, origin: { locator, file, member } }: DeadLetter): string | null {
  const name = member === undefined ? file : `${file}!${member}`;
  if (name === undefined || !locator.startsWith(name)) return null;
  const [whole, place] = /^(?:#\d{1,9})?(.*)$/s.exec(locator.slice(name.length))!;
  const isRest = code === "corrupt" || code === "truncated-tail";
  const part = name + whole.slice(0, whole.length - place!.length);
  return isRest || place === "" || stretch.test(place!) ? part : null;
}

/** Reads one record once more: see `fetchRecords`. */
export async function fetchRecord(origin: Origin, options: FetchOptions = {}): Promise<Item> {
  for await (const item of fetchRecords([origin], options)) return item;
  throw new Error("every origin gives an item");
}

/** Records of one file: those that are wanted, and all that stand in one of the parts. */
async function* fetchFrom(
  file: string,
  wanted: Map<string, Origin>,
  options: FetchOptions,
  parts: ReadonlySet<string>,
): AsyncGenerator<Item> {
  const [first] = wanted.values();
  const from = parts.size > 0 ? undefined : startOf([...wanted.values()]);
  /** Parts of which more may come, and those of which something has come that is not all of them. */
  const open = new Set(parts);
  const came = new Set<string>();
  const items = readSource(sourceOf(file, first!), file, readingOf(options), from);
  for await (const item of items) {
    const { locator } = item.origin;
    const own = partsAround(locator).filter((part) => parts.has(part));
    if (!wanted.delete(locator) && own.length === 0) continue;
    yield item;
    for (const part of own) if (part !== locator) came.add(part);
    open.delete(locator);
    if (wanted.size === 0 && open.size === 0) return;
  }
  for (const origin of wanted.values()) {
    if (came.has(origin.locator.replace(stretch, ""))) continue;
    yield deadLetter("io", `${origin.locator} is not there any more`, origin, "");
  }
}

/** What may be a part that holds the place: it, and what stands before its line, byte or member. */
function partsAround(locator: string): string[] {
  const out = [locator];
  for (let at = 1; at < locator.length; at++)
    if (":@!".includes(locator[at]!)) out.push(locator.slice(0, at));
  return out;
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
