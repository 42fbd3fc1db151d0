import type { DeadLetter, Origin, RawRecord } from "../model/document.ts";
import { deadLetter } from "./dead.ts";
import { readSource } from "./file.ts";
import type { Source } from "./find.ts";
import { defaultLimits } from "./limits.ts";
import type { ReadOptions } from "./read.ts";

type Item = RawRecord | DeadLetter;

/**
 * Reads records once more, each from the place that its origin names: the same content, url, extra and
 * origin, as long as the file is the same. Each file is opened once, and read as far as its last record.
 * They come file by file in the order of their first mention, inside a file as they stand. What is not
 * there any more is a dead letter (`io`). `options` are those of the run that gave the origins.
 */
export async function* fetchRecords(
  origins: Iterable<Origin>,
  options: Pick<ReadOptions, "fields" | "limits"> = {},
): AsyncGenerator<Item> {
  const byFile = new Map<string, Map<string, Origin>>();
  for (const origin of origins) {
    const file = origin.file ?? origin.locator;
    const wanted = byFile.get(file);
    if (wanted) wanted.set(origin.locator, origin);
    else byFile.set(file, new Map([[origin.locator, origin]]));
  }
  for (const [file, wanted] of byFile) yield* fetchFrom(file, wanted, options);
}

/** Reads one record once more: see `fetchRecords`. */
export async function fetchRecord(
  origin: Origin,
  options: Pick<ReadOptions, "fields" | "limits"> = {},
): Promise<Item> {
  for await (const item of fetchRecords([origin], options)) return item;
  throw new Error("every origin gives an item");
}

async function* fetchFrom(
  file: string,
  wanted: Map<string, Origin>,
  options: Pick<ReadOptions, "fields" | "limits">,
): AsyncGenerator<Item> {
  const [first] = wanted.values();
  const limits = { ...defaultLimits, ...options.limits };
  const items = readSource(sourceOf(file, first!), file, limits, options.fields ?? {});
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

/** `key` is `locator` with the path as it was found inside the input: what stands behind both is equal. */
function sourceOf(file: string, { dump, locator, key = locator }: Origin): Source {
  const place = locator.length - file.length;
  return { path: file, shown: file, key: key.slice(0, key.length - place), dump, named: true };
}
