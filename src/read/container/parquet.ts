import type { FileHandle } from "node:fs/promises";
import { type FileMetaData, parquetMetadataAsync, parquetSchema, type RowGroup } from "hyparquet";
import { DeadLetterError } from "../../model/errors.ts";
import { deadLetter } from "../dead.ts";
import { deadPart, originIn, type Part } from "../part.ts";
import type { Item, Reading } from "../reading.ts";
import { bufferOf, readRows } from "./parquet-rows.ts";
import { cellOf, noContent, readRow } from "./table.ts";

/**
 * The records of a Parquet file, one for each row, counted from 1. One row group is held at a time; one
 * that is damaged is a dead letter, and the next is read. The offset of a record is that of its group.
 */
export async function* readParquet(
  file: FileHandle,
  part: Part,
  { limits, fields, onRead }: Reading,
  firstRow = 1,
): AsyncGenerator<Item> {
  const buffer = await bufferOf(file);
  const size = buffer.byteLength;
  let metadata: FileMetaData;
  let columns: string[];
  try {
    metadata = await parquetMetadataAsync(buffer);
    columns = parquetSchema(metadata).children.map(({ element }) => element.name);
    const trouble = noContent(columns, fields);
    if (trouble !== null) throw new DeadLetterError("schema", trouble);
  } catch (error) {
    if (isSystemError(error)) throw error;
    const message =
      error instanceof DeadLetterError
        ? error.message
        : `no Parquet footer can be read: ${why(error)}`;
    const code = error instanceof DeadLetterError ? error.code : "corrupt";
    yield deadPart(code, `${part.shown}: ${message}`, part, "PAR1", { start: 0, end: size });
    return;
  }
  let before = 0;
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    const from = before;
    before += rows;
    if (before < firstRow) continue;
    const { start, end } = placeOf(group);
    const named = `rows ${from + 1} to ${before}`;
    const lost = (code: "corrupt" | "too-big", message: string): Item =>
      deadPart(code, `${part.shown}, ${named}: ${message}`, part, "", {
        start,
        end,
        place: `:${from + 1}-${before}`,
      });
    if (Number(group.total_byte_size) > limits.rowGroupBytes) {
      yield lost("too-big", largeGroup(Number(group.total_byte_size), limits.rowGroupBytes));
      continue;
    }
    let values: unknown[][];
    try {
      values = await readRows(buffer, metadata, from, before);
    } catch (error) {
      if (isSystemError(error)) throw error;
      yield lost("corrupt", `the row group is damaged: ${why(error)}`);
      continue;
    }
    onRead?.(part.file, end - start);
    for (const [index, row] of values.entries()) {
      const number = from + index + 1;
      const origin = originIn(part, start, end - start, { place: `:${number}`, line: number });
      try {
        const cells = new Map(columns.map((name, at) => [name, cellOf(row[at])]));
        yield readRow(cells, origin, limits, fields);
      } catch (error) {
        if (!(error instanceof DeadLetterError)) throw error;
        yield deadLetter(error.code, `row ${number}: ${error.message}`, origin, "");
      }
    }
  }
}

/** Byte range of a row group. */
function placeOf({ columns }: RowGroup): { readonly start: number; readonly end: number } {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { meta_data } of columns) {
    if (meta_data === undefined) continue;
    const { dictionary_page_offset, data_page_offset, total_compressed_size } = meta_data;
    const first = Number(dictionary_page_offset ?? data_page_offset);
    start = Math.min(start, first);
    end = Math.max(end, first + Number(total_compressed_size));
  }
  return { start: Number.isFinite(start) ? start : 0, end };
}

function largeGroup(size: number, limit: number): string {
  return (
    `the row group has ${size} bytes unpacked, expected at most ${limit}. Write it in smaller ones first: ` +
    `duckdb -c "COPY (FROM 'in.parquet') TO 'out.parquet' (ROW_GROUP_SIZE 10000)"`
  );
}

function isSystemError(error: unknown): boolean {
  return /^E[A-Z0-9]+$/.test(String((error as NodeJS.ErrnoException).code));
}

function why(error: unknown): string {
  return (error as Error).message;
}
