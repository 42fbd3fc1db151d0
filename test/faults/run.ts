import type { DeadLetter, MediaType, RawRecord } from "../../src/model/document.ts";
import type { ArticleRecord } from "../../src/model/record.ts";
import type { ReadNote } from "../../src/read/notes.ts";
import { type ReadOptions, readInputs } from "../../src/read/read.ts";
import { cleanRecords } from "../../src/run/clean-records.ts";
import type { Pipeline } from "../../src/run/pipeline.ts";
import { folderOf } from "../read/folder.ts";

/** Reading, decoding, segmenting and writing, with no stage between. */
const bare: Pipeline = {
  stages: [],
  policy: { cut: 0.5, suspect: 0.3 },
  stamp: { name: "bare", version: 1, stages: {}, options: "" },
};

export interface Run {
  readonly records: readonly ArticleRecord[];
  readonly dead: readonly DeadLetter[];
  /** What the reader noted. */
  readonly notes: readonly ReadNote[];
}

/** Takes inputs the whole way. */
export async function run(inputs: readonly string[], options: ReadOptions = {}): Promise<Run> {
  const records: ArticleRecord[] = [];
  const dead: DeadLetter[] = [];
  const found = await readInputs(inputs, options);
  for await (const outcome of cleanRecords(found, bare)) {
    if (outcome.kind === "record") records.push(outcome.record);
    else dead.push(outcome.dead);
  }
  return { records, dead, notes: found.notes() };
}

/** Takes one file of this name and content the whole way. */
export function runFile(content: string | Uint8Array, name = "a.txt"): Promise<Run> {
  return run([`${folderOf({ [name]: content })}/${name}`]);
}

/** Takes lines of JSON the whole way. */
export function runLines(...lines: readonly unknown[]): Promise<Run> {
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
  return runFile(text.join("\n"), "a.jsonl");
}

/** A record as a reader gives it. */
export function rawOf(
  content: string | Uint8Array,
  mediaType: MediaType = "text/plain",
): RawRecord {
  return {
    origin: { dump: "made", locator: "made", offset: 0 },
    content,
    mediaType,
    url: null,
    fetchedAt: null,
    extra: {},
  };
}

export function flagsOf(record: ArticleRecord | undefined): string[] {
  return (record?.flags ?? []).map(({ code }) => code);
}
