import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../../model/errors.ts";
import type { ArticleRecord } from "../../model/record.ts";
import { recordSchema } from "../../model/record.ts";
import { splitLines } from "../../read/container/lines.ts";

/** The files of one run, in the order in which they are read. */
export interface Run {
  readonly name: string;
  readonly records: readonly string[];
  /** Absent where the run is a single file. */
  readonly dead?: string;
}

/** Where the line of a record stands. */
export interface RecordPlace {
  readonly file: string;
  readonly start: number;
  readonly length: number;
}

/** A line of records, still as text, with the place to read it from again. */
export interface RecordLine extends RecordPlace {
  readonly text: string;
}

/** A line that is longer is no record: `clean` reads at most 32 MB of a document. */
const maxLineBytes = 256 * 1024 * 1024;

/** Finds the records of a run: an output folder of `clean`, or a file. Throws a usage error. */
export function findRun(path: string): Run {
  if (!existsSync(path))
    throw new UsageError("input-missing", `there is no file or folder ${path}`);
  if (!statSync(path).isDirectory()) return { name: path, records: [path] };
  const files = readdirSync(path)
    .filter((file) => /^records(?:-\d+)?\.jsonl$/.test(file))
    .sort();
  if (files.length === 0) {
    throw new UsageError(
      "input-missing",
      `${path} holds no records.jsonl: expected a folder that copydesk clean has written`,
    );
  }
  const dead = join(path, "dead.jsonl");
  return {
    name: path,
    records: files.map((file) => join(path, file)),
    ...(existsSync(dead) && { dead }),
  };
}

/** The lines of all files of records, one at a time. */
export async function* readLines({ records }: Run): AsyncGenerator<RecordLine, void> {
  for (const file of records) {
    for await (const { bytes, start, number } of splitLines(createReadStream(file), maxLineBytes)) {
      if (bytes === null) throw badRecord(file, `line ${number} is too long`);
      if (bytes.length === 0) continue;
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
      yield { file, start, length: bytes.length, text };
    }
  }
}

/** Reads single lines again, from files that stay open. */
export class RecordReader {
  readonly #files = new Map<string, FileHandle>();

  async read({ file, start, length }: RecordPlace): Promise<string> {
    let handle = this.#files.get(file);
    if (handle === undefined) {
      handle = await open(file);
      this.#files.set(file, handle);
    }
    const buffer = Buffer.alloc(length);
    await handle.read(buffer, 0, length, start);
    return buffer.toString("utf8");
  }

  async close(): Promise<void> {
    for (const handle of this.#files.values()) await handle.close();
  }
}

/** A record as written by any 1.x version. Throws a usage error for anything else. */
export function parseRecord(text: string, file: string): ArticleRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw badRecord(file, (error as Error).message);
  }
  const { schema, id, body, blocks, edits, source } = (value ?? {}) as Partial<ArticleRecord>;
  if (schema !== recordSchema)
    throw badRecord(file, `got the schema ${JSON.stringify(schema) ?? "nothing"}`);
  const whole =
    typeof id === "string" &&
    typeof body === "string" &&
    Array.isArray(blocks) &&
    Array.isArray(edits) &&
    typeof source === "object";
  if (!whole) throw badRecord(file, "a record lacks its id, source, body, blocks or edits");
  return value as ArticleRecord;
}

function badRecord(file: string, got: string): UsageError {
  return new UsageError("input-format", `${file}: ${got}; expected records of ${recordSchema}`);
}

/** Dead letters of a run by their code. */
export async function countDead({ dead }: Run): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  if (dead === undefined) return counts;
  for await (const { bytes } of splitLines(createReadStream(dead), maxLineBytes)) {
    if (bytes === null || bytes.length === 0) continue;
    const { code } = JSON.parse(Buffer.from(bytes).toString("utf8")) as { code: string };
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
