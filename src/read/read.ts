import type { DeadLetter, RawRecord } from "../model/document.ts";
import { readSource } from "./file.ts";
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
}

/**
 * Reads files, folders, globs and `-`. What comes out is in the order of the inputs, the files of a
 * folder by code unit of their path, lines as they stand: the same at every run.
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
): Promise<AsyncIterable<RawRecord | DeadLetter>> {
  const sources = await findSources(inputs, options.dump);
  for (const source of sources) if (source.named) await refuseOtherJson(source);
  return withUniqueIds(readAll(sources, options));
}

async function* readAll(
  sources: readonly Source[],
  options: ReadOptions,
): AsyncGenerator<RawRecord | DeadLetter> {
  const limits = { ...defaultLimits, ...options.limits };
  const fields = options.fields ?? {};
  for (const source of sources) {
    if (source.path === null) {
      const chunks = refusingOtherJson(options.stdin ?? process.stdin);
      yield* readRecords(chunks, source, limits, fields);
    } else {
      yield* readSource(source, source.path, limits, fields);
    }
  }
}
