import { isUtf8 } from "node:buffer";
import { type CsvError, parse } from "csv-parse";
import { DeadLetterError } from "../../model/errors.ts";
import { decodeAs } from "../../text/charset/decode.ts";
import { decodeUndeclared } from "../../text/charset/undeclared.ts";
import { ChunkReader } from "../chunks.ts";
import { deadLetter } from "../dead.ts";
import { deadPart, originIn, type Part } from "../part.ts";
import type { Item, Reading } from "../reading.ts";
import { longestJson } from "./json-value.ts";
import { noContent, readRow } from "./table.ts";

/**
 * The records of a table with a header, one for each row; lines count from 1, the header among them. A
 * row with more or fewer cells than the header is a dead letter. So is everything from a quote on that
 * is never closed.
 */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array>,
  part: Part,
  delimiter: string,
  { limits, fields }: Reading,
): AsyncGenerator<Item> {
  let columns: string[] | null = null;
  for await (const row of rowsOf(chunks, delimiter, longestJson(limits))) {
    const { cells, start, end, line } = row;
    if (row.trouble !== null) {
      const message = `line ${line}: ${row.trouble}; nothing from there on was read`;
      yield deadPart("corrupt", message, part, "", { start, end, place: `:${line}` });
    } else if (columns === null) {
      columns = cells.map((cell, index) => {
        // Spreadsheets and data frames leave columns without a name, often several.
        return decodeUndeclared(cell).text.trim() || `column ${index + 1}`;
      });
      const trouble = noContent(columns, fields);
      if (trouble === null) continue;
      yield deadPart("schema", `${part.shown}: ${trouble}`, part, cells[0] ?? "", { start, end });
      return;
    } else {
      const origin = originIn(part, start, end - start, { place: `:${line}`, line });
      try {
        const texts = decodeRow(sameLength(cells, columns));
        const values = new Map(columns.map((name, index) => [name, texts[index]!]));
        yield readRow(values, origin, limits, fields);
      } catch (error) {
        if (!(error instanceof DeadLetterError)) throw error;
        const head = Buffer.concat(cells);
        yield deadLetter(error.code, `line ${line}: ${error.message}`, origin, head);
      }
    }
  }
}

interface Row {
  readonly cells: readonly Buffer[];
  /** Byte range. */
  readonly start: number;
  readonly end: number;
  /** The line that it starts on. */
  readonly line: number;
  /** Why it could not be read; it is the last one then. */
  readonly trouble: string | null;
}

/** Rows are taken as they are found: those that the parser's stream holds are lost when it fails. */
async function* rowsOf(
  chunks: AsyncIterable<Uint8Array>,
  delimiter: string,
  limit: number,
): AsyncGenerator<Row> {
  const reader = new ChunkReader(chunks);
  // With the parser's own option for the mark, cells would come as strings.
  if ((await reader.peek(3)).subarray(0, 3).equals(mark)) reader.skip(3);
  let start = reader.offset;
  let line = 1;
  const base = start;
  const rows: Row[] = [];
  const parser = parse({
    delimiter,
    encoding: null,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: limit,
    on_record: (cells: unknown, { bytes, lines }) => {
      const end = base + bytes;
      rows.push({ cells: cells as Buffer[], start, end, line, trouble: null });
      [start, line] = [end, lines + 1];
      return null;
    },
  });
  let failure: CsvError | null = null;
  parser.on("error", (error: CsvError) => {
    failure = error;
  });
  parser.resume();
  try {
    for (let chunk = await reader.next(); chunk !== null; chunk = await reader.next()) {
      await new Promise<unknown>((resolve) => parser.write(chunk, resolve));
      yield* rows.splice(0);
      if (failure !== null) break;
    }
    if (failure === null) {
      await new Promise<unknown>((resolve) => {
        parser.once("end", resolve).once("error", resolve).end();
      });
    }
    yield* rows.splice(0);
    if (failure === null) return;
    const end = Math.max(start, reader.offset);
    yield { cells: [], start, end, line, trouble: troubleOf(failure) };
  } finally {
    parser.destroy();
    await reader.close();
  }
}

const mark: Buffer = Buffer.from("\ufeff");

function troubleOf({ code }: CsvError): string {
  return code === "CSV_MAX_RECORD_SIZE"
    ? "the row is too long, as after a quote that is never closed"
    : "a quote is opened and never closed";
}

function sameLength(cells: readonly Buffer[], columns: readonly string[]): readonly Buffer[] {
  if (cells.length === columns.length) return cells;
  throw new DeadLetterError(
    "schema",
    `the row has ${cells.length} cells, expected ${columns.length} as in the header`,
  );
}

/** Cells as text. All cells of a row are in one encoding. */
function decodeRow(cells: readonly Buffer[]): string[] {
  if (cells.every((cell) => isUtf8(cell))) return cells.map((cell) => cell.toString("utf8"));
  const { charset } = decodeUndeclared(Buffer.concat(cells));
  return cells.map((cell) => decodeAs(charset, cell).text);
}
