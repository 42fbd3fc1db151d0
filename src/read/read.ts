import { stat } from "node:fs/promises";
import { UsageError } from "../model/errors.ts";
import { counted, readSource } from "./file.ts";
import { findSources, type Source } from "./find.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { Notes, type ReadNote } from "./notes.ts";
import { partOf } from "./part.ts";
import type { Item, Reading } from "./reading.ts";
import type { FieldMap } from "./record.ts";
import { readPipe } from "./stream.ts";
import { withUniqueIds } from "./unique.ts";

type Stdin = AsyncIterable<Uint8Array>;

export interface ReadOptions {
  /** Name of the dump; without it each input's base name. */
  readonly dump?: string;
  /** Other names of keys and columns: `{ html: "content", url: "link" }`. */
  readonly fields?: FieldMap;
  readonly limits?: Partial<Limits>;
  /** Says of a path in a folder whether it is to be passed over, as a run's own output is. */
  readonly leaveOut?: (path: string) => boolean;
  /** What the input `-` reads: JSON Lines, or anything else that shows by its first bytes. */
  readonly stdin?: Stdin;
  /** Called as bytes of a file are read, with how many: for progress. `file` is as in `Origin`. */
  readonly onRead?: (file: string, bytes: number) => void;
}

/** What was found, to be read once. */
export interface Inputs extends AsyncIterable<Item> {
  /** The files in the order they are read, as in `Origin.file`. */
  readonly files: readonly string[];
  /** Bytes of all files together; null if standard input is among them. */
  readonly size: () => Promise<number | null>;
  /** What was done so far that is no dead letter and may surprise, most frequent first. */
  readonly notes: () => readonly ReadNote[];
}

/**
 * Reads files, folders, globs and `-`: one, or a list of them. Files come by code unit of dump and
 * path, in whatever order they are given, lines as they stand: the same at every run.
 *
 * Resolves when all inputs have been found; until then, and only then, a `UsageError` says what is
 * missing (`input-missing`) or would get the same id (`input-clash`). What cannot be read from a pipe is
 * one too (`input-format`), thrown by the first step of the iteration. After that whatever cannot be read is a dead letter in its place. Of lines with the same `id` in one dump the
 * first is the record, the others are dead letters (`duplicate-id`); if they are not equal, the
 * order of lines decides, and only then.
 */
export async function readInputs(
  inputs: string | readonly string[],
  options: ReadOptions = {},
): Promise<Inputs> {
  const paths: unknown = typeof inputs === "string" ? [inputs] : inputs;
  if (!isPaths(paths)) {
    const message = "readInputs got something else than paths, expected a string or a list of them";
    throw new UsageError("option", message);
  }
  const sources = await findSources(paths, options.dump, options.leaveOut);
  const reading = readingOf(options);
  const stdin = options.stdin ?? process.stdin;
  return {
    files: sources.map(({ shown }) => shown),
    size: () => sizeOf(sources),
    notes: () => reading.notes.all(),
    [Symbol.asyncIterator]: () => withUniqueIds(readAll(sources, reading, stdin)),
  };
}

/** Programs in JavaScript hand on what they got. */
function isPaths(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((path) => typeof path === "string");
}

/** What all readers of a run share. */
export function readingOf({ limits, fields = {}, onRead }: ReadOptions): Reading {
  return { limits: { ...defaultLimits, ...limits }, fields, notes: new Notes(), onRead };
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
  reading: Reading,
  stdin: Stdin,
): AsyncGenerator<Item> {
  for (const source of sources) {
    if (source.path === null) {
      yield* readPipe(counted(stdin, source.shown, reading), partOf(source), reading);
    } else {
      yield* readSource(source, source.path, reading);
    }
  }
}
