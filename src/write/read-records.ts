import { createReadStream } from "node:fs";
import { type FileHandle, open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../model/errors.ts";
import { type ArticleRecord, recordSchema } from "../model/record.ts";
import { splitLines } from "../read/container/lines.ts";
import { cellOf } from "../read/container/table.ts";
import { gunzip } from "../read/packed/gzip.ts";
import { type Run, runOf, runsOf } from "../read/packed/unpack.ts";
import { type Column, decode, otherColumn, recordColumns } from "./export/columns.ts";
import { readManifest } from "./manifest.ts";
import { isThere, placeIn } from "./place.ts";

/**
 * The records of a file or folder that copydesk wrote, one at a time: JSON Lines (also packed with gzip
 * or Zstandard) and Parquet. Fields of a later minor version are kept. Throws a usage error
 * (`input-format`) at a record of another major version, or at what is no record; `input-missing` if
 * there is nothing to read.
 */
export async function* readRecords(path: string): AsyncGenerator<ArticleRecord> {
  for (const file of await recordFiles(path)) yield* readFile(file);
}

/**
 * Files of records in a folder, by path: those that its manifest names, as exports may stand beside
 * them. In any other folder, all but dead letters, manifests and hidden files.
 */
export async function recordFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UsageError("input-missing", `${path} does not exist.`);
  if (!found.isDirectory()) return [path];
  const run = await readManifest(placeIn(path, undefined).manifest);
  const named = run?.shards.map(({ file }) => join(path, file)) ?? [];
  // Somebody may have packed them.
  if (named.length > 0 && (await Promise.all(named.map(isThere))).every(Boolean)) return named;
  const names = await readdir(path, { recursive: true });
  const files = names.filter(isRecords).sort();
  if (files.length > 0) return files.map((name) => join(path, name));
  throw new UsageError(
    "input-missing",
    `${path} holds no records, expected .jsonl or .parquet files.`,
  );
}

function isRecords(name: string): boolean {
  if (/(?:^|[/\\])\./.test(name)) return false;
  return (
    /\.(?:jsonl(?:\.gz|\.zst)?|parquet)$/.test(name) &&
    !/(?:^|[/\\])(?:dead|manifest)\b[^/\\]*$/.test(name)
  );
}

async function* readFile(path: string): AsyncGenerator<ArticleRecord> {
  const file = await open(path, "r");
  try {
    const { buffer: head } = await file.read(Buffer.alloc(4), 0, 4, 0);
    if (head.toString("latin1") === "PAR1") yield* readParquetFile(file, path);
    else yield* readLines(path, head);
  } finally {
    await file.close();
  }
}

/** A line holds the removed text of its article too: far more than any article has. */
const longestLine = 2 ** 29 - 2 ** 24;

async function* readLines(path: string, head: Buffer): AsyncGenerator<ArticleRecord> {
  const chunks = createReadStream(path);
  const place = { offset: 0, line: 1 };
  for await (const run of runs(chunks, head)) {
    for await (const { bytes, number } of splitLines(run.chunks, longestLine, place)) {
      if (bytes === null) throw refused(path, number, "is too long");
      if (bytes.length === 0) continue;
      yield recordOf(parse(bytes, path, number), path, number);
    }
    const damage = run.damage();
    if (damage !== null) throw refused(path, null, `is damaged: ${damage.message}`);
  }
}

/** A file that we wrote is no bomb, however often it says the same. */
const anyRatio = Number.POSITIVE_INFINITY;

async function* runs(chunks: AsyncIterable<Uint8Array>, head: Buffer): AsyncGenerator<Run> {
  if (head[0] === 0x1f && head[1] === 0x8b) yield* runsOf(gunzip(chunks, { ratio: anyRatio }));
  else if (head.readUInt32LE(0) === 0xfd2fb528) {
    const { unzstd } = await import("../read/packed/zstd.ts");
    yield* runsOf(unzstd(chunks, anyRatio));
  } else yield runOf(chunks);
}

function parse(bytes: Uint8Array, path: string, line: number): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch (error) {
    throw refused(path, line, `is no JSON: ${(error as Error).message}`);
  }
}

/** Names are compared by their major version: `copydesk.article/1`. */
function recordOf(value: unknown, path: string, line: number): ArticleRecord {
  const schema =
    typeof value === "object" && value !== null && "schema" in value ? value.schema : undefined;
  if (schema === recordSchema) return value as ArticleRecord;
  if (typeof schema === "string" && schema.startsWith("copydesk.article/")) {
    const fix = "Read it with the version of copydesk that wrote it, or a later one";
    throw refused(path, line, `is ${schema}, expected ${recordSchema}. ${fix}`);
  }
  throw refused(path, line, `is no record, expected "schema":"${recordSchema}"`);
}

function refused(path: string, line: number | null, what: string): UsageError {
  const at = line === null ? "" : `:${line}`;
  return new UsageError("input-format", `${path}${at} ${what}.`);
}

async function* readParquetFile(file: FileHandle, path: string): AsyncGenerator<ArticleRecord> {
  try {
    yield* parquetRecords(file, path);
  } catch (error) {
    const { syscall } = error as NodeJS.ErrnoException;
    if (error instanceof UsageError || syscall !== undefined) throw error;
    throw refused(path, null, `is damaged: ${(error as Error).message}`);
  }
}

async function* parquetRecords(file: FileHandle, path: string): AsyncGenerator<ArticleRecord> {
  const { parquetMetadataAsync, parquetSchema } = await import("hyparquet");
  const { bufferOf, readRows } = await import("../read/container/parquet-rows.ts");
  const buffer = await bufferOf(file);
  const metadata = await parquetMetadataAsync(buffer);
  const names = parquetSchema(metadata).children.map(({ element }) => element.name);
  const known = new Map([...recordColumns(), otherColumn].map((column) => [column.name, column]));
  const columns = names.map((name) => known.get(name) ?? name);
  let from = 0;
  for (const { num_rows } of metadata.row_groups) {
    const to = from + Number(num_rows);
    const rows = await readRows(buffer, metadata, from, to);
    for (const [index, row] of rows.entries()) {
      yield recordOf(fromRow(columns, row), path, from + index + 1);
    }
    from = to;
  }
}

function fromRow(columns: readonly (Column | string)[], row: readonly unknown[]): object {
  const fields = new Map<string, unknown>();
  let others: unknown = null;
  for (const [index, column] of columns.entries()) {
    const cell = row[index];
    if (typeof column === "string") fields.set(column, cellOf(cell));
    else if (column === undefined || column.name === otherColumn.name) others = cell;
    else {
      const value = decode(column, cell);
      if (value !== undefined) fields.set(column.name, value);
    }
  }
  if (typeof others === "object" && others !== null) {
    for (const [name, value] of Object.entries(others)) fields.set(name, value);
  }
  return Object.fromEntries(fields);
}
