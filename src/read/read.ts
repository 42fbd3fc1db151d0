import { stat } from "node:fs/promises";
import type { DeadLetter, RawRecord } from "../model/document.ts";
import { counted, readSource } from "./file.ts";
import { findSources, type Source } from "./find.ts";
import { readRecords } from "./jsonl.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import type { FieldMap } from "./record.ts";
import { refuseOtherJson, refusingOtherJson } from "./refuse.ts";
import { withUniqueIds } from "./unique.ts";

export interface ReadOptions {
  /** Name of the dump; without it each input's base name. */
  readonly dump?: string;
  /** Other names of the keys of JSON Lines: `{ html: "content", url: "link" }`. */
  readonly fields?: FieldMap;
  readonly limits?: Partial<Limits>;
  /** What the input `-` reads: JSON Lines. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Called as bytes of a file are read, with how many: for progress. `file` is as in `Origin`. */
  readonly onRead?: (file: string, bytes: number) => void;
}

/** What was found, to be read once. */
export interface Inputs extends AsyncIterable<RawRecord | DeadLetter> {
  /** The files in the order they are read, as in `Origin.file`. */
  readonly files: readonly string[];
  /** Bytes of all files together; null if standard input is among them. */
  readonly size: () => Promise<number | null>;
}

/**
 * Reads files, folders, globs and `-`. Files come by code unit of dump and path, in whatever order
 * they are given, lines as they stand: the same at every run.
 *
 * Resolves when all inputs have been found; until then, and only then, a `UsageError` says what is
 * missing (`input-missing`), would get the same id (`input-clash`) or is no format that can be read
 * (`input-format`; of standard input this is thrown by the first step of the iteration). After that
 * whatever cannot be read is a dead letter in its place. Of lines with the same `id` in one dump the
 * first is the record, the others are dead letters (`duplicate-id`); if they are not equal, the
 * order of lines decides, and only then.
 */
export async function readInputs(
  inputs: readonly string[],
  options: ReadOptions = {},
): Promise<Inputs> {
  const sources = await findSources(inputs, options.dump);
  for (const source of sources) if (source.named) await refuseOtherJson(source);
  return {
    files: sources.map(({ shown }) => shown),
    size: () => sizeOf(sources),
    [Symbol.asyncIterator]: () => withUniqueIds(readAll(sources, options)),
  };
}

async function sizeOf(sources: readonly Source[]): Promise<number | null> {
  let total = 0;
  for (const { path } of sources) {
    if (path === null) return null;
    total += await stat(path).then(
      ({ size }) => size,
      () => 0,
    );
  }
  return total;
}

async function* readAll(
  sources: readonly Source[],
  options: ReadOptions,
): AsyncGenerator<RawRecord | DeadLetter> {
  const limits = { ...defaultLimits, ...options.limits };
  const fields = options.fields ?? {};
  const { onRead } = options;
  for (const source of sources) {
    if (source.path === null) {
      const chunks = refusingOtherJson(options.stdin ?? process.stdin);
      yield* readRecords(counted(chunks, source, onRead), source, limits, fields);
    } else {
      yield* readSource(source, source.path, limits, fields, onRead);
    }
  }
}
