import { isUtf8 } from "node:buffer";
import { type CsvError, parse } from "csv-parse";
import type { RawRecord } from "../../model/document.ts";
import { DeadLetterError } from "../../model/errors.ts";
import { decodeAs } from "../../text/charset/decode.ts";
import { decodeUndeclared } from "../../text/charset/undeclared.ts";
import { ChunkReader } from "../chunks.ts";
import { deadLetter } from "../dead.ts";
import { readable } from "../markup.ts";
import { deadPart, originIn, type Part } from "../part.ts";
import type { Item, Reading } from "../reading.ts";
import { contentNames, type FieldMap, placeNames } from "../record.ts";
import { dialectOf, unquoted } from "./csv-dialect.ts";
import { longestJson } from "./json-value.ts";
import { noContent, readRow } from "./table.ts";

/**
 * The records of a table with a header, one for each row; lines count from 1, the header among them. A
 * row with more or fewer cells than the header is a dead letter. So is everything from a quote on that
 * is never closed. Where tables were put together the header stands again, and is left out. `head` is what
 * is known of the first bytes.
 */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array>,
  head: Uint8Array,
  part: Part,
  delimiter: string,
  { limits, fields, notes }: Reading,
): AsyncGenerator<Item> {
  let columns: string[] | null = null;
  let header = "";
  for await (const row of rowsOf(chunks, head, delimiter, longestJson(limits))) {
    const { cells, start, end, line } = row;
    if (row.trouble !== null) {
      const message = `line ${line}: ${row.trouble}; nothing from there on was read`;
      yield deadPart("corrupt", message, part, "", { start, end, place: `:${line}` });
    } else if (columns === null) {
      columns = namesOf(cells, fields);
      header = headerOf(cells);
      const trouble = noContent(columns, fields);
      if (trouble === null) continue;
      yield deadPart("schema", `${part.shown}: ${trouble}`, part, cells[0] ?? "", { start, end });
      return;
    } else if (cells.length === columns.length && headerOf(cells) === header) {
      notes.add("skipped", "header of a table, once more", part.file);
    } else {
      const origin = originIn(part, start, end - start, { place: `:${line}`, line });
      try {
        const { texts, decoded } = decodeRow(sameLength(cells, columns));
        const values = new Map(columns.map((name, index) => [name, texts[index]!]));
        yield { ...readRow(values, origin, limits, fields), ...(decoded && { decoded }) };
      } catch (error) {
        if (!(error instanceof DeadLetterError)) throw error;
        const first = Buffer.concat(cells);
        yield deadLetter(error.code, `line ${line}: ${error.message}`, origin, first);
      }
    }
  }
}

/** Spreadsheets and data frames leave columns without a name, often several; joined tables have twins. */
function namesOf(cells: readonly Buffer[], fields: FieldMap): string[] {
  const meant = new Set([...contentNames(fields), ...placeNames(fields)]);
  const names: string[] = [];
  for (const cell of cells) {
    const name = decodeUndeclared(cell).text.trim();
    const named = name !== "" && (meant.has(name) || !names.includes(name));
    names.push(named ? name : `${name} column ${names.length + 1}`.trim());
  }
  return names;
}

function headerOf(cells: readonly Buffer[]): string {
  return JSON.stringify(
    cells.map((cell) => {
      const text = cell.toString("utf8").replace(/^\ufeff/, "");
      return text.replace(/^"([^"]*)"$/, "$1");
    }),
  );
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
  head: Uint8Array,
  delimiter: string,
  limit: number,
): AsyncGenerator<Row> {
  const reader = new ChunkReader(chunks);
  // With the parser's own option for the mark, cells would come as strings.
  await reader.skipMark();
  const dialect = dialectOf(readable(head), delimiter);
  const { rowEnds, leadBytes } = dialect;
  await reader.peek(leadBytes);
  reader.skip(leadBytes);
  let start = reader.offset;
  const firstLine = leadBytes > 0 ? 2 : 1;
  let line = firstLine;
  const base = start;
  const rows: Row[] = [];
  const parser = parse({
    delimiter,
    encoding: null,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: rowEnds,
    ...(dialect.escape === null
      ? { quote: null }
      : { escape: dialect.escape, ltrim: delimiter !== "\t" }),
    skip_empty_lines: true,
    max_record_size: limit,
    on_record: (cells: unknown, { bytes, lines }) => {
      const end = base + bytes;
      const found = cells as Buffer[];
      const read = dialect.escape === null ? found.map(unquoted) : found;
      rows.push({ cells: read, start, end, line, trouble: null });
      [start, line] = [end, lines + firstLine];
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

function troubleOf({ code }: CsvError): string {
  return code === "CSV_MAX_RECORD_SIZE"
    ? "the row is too long, as after a quote that is never closed"
    : "a quote is opened and never closed";
}

/** Lines that end in the delimiter have a cell more than there are columns. */
function sameLength(cells: readonly Buffer[], columns: readonly string[]): readonly Buffer[] {
  const { length } = columns;
  if (cells.length >= length && cells.slice(length).every((cell) => cell.length === 0))
    return cells.slice(0, length);
  throw new DeadLetterError(
    "schema",
    `the row has ${cells.length} cells, expected ${length} as in the header`,
  );
}

/** Cells as text. All cells of a row are in one encoding. */
function decodeRow(cells: readonly Buffer[]): {
  readonly texts: readonly string[];
  readonly decoded?: RawRecord["decoded"];
} {
  if (cells.every((cell) => isUtf8(cell))) return { texts: cells.map((cell) => cell.toString()) };
  const { charset, invalid } = decodeUndeclared(Buffer.concat(cells));
  const texts = cells.map((cell) => decodeAs(charset, cell).text);
  return { texts, decoded: { charset, invalid } };
}
