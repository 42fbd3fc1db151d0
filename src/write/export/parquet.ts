import { ByteWriter, type ColumnSource, ParquetWriter } from "hyparquet-writer";
import { type ArticleRecord, recordSchema } from "../../model/record.ts";
import { type OutputFile, openFile } from "../output-file.ts";
import { type Column, encode, otherColumn, parquetColumns, recordColumns } from "./columns.ts";
import { type Exporter, fileOf, type OpenExport } from "./exporter.ts";

/** Characters of article text in a row group: it is held while it is written, and again when it is read. */
const groupLength = 16 * 2 ** 20;
const groupRows = 10_000;
/** Characters that an edit takes beside its text. */
const editLength = 100;

/** Records as a Parquet file with typed columns. Reading it back gives equal records. */
export const parquet: Exporter = {
  extension: ".parquet",
  open: async (place) => ParquetExport.open(fileOf(place, ".parquet")),
};

class ParquetExport implements OpenExport {
  readonly #file: OutputFile;
  readonly #columns: readonly Column[] = [...recordColumns(), otherColumn];
  readonly #bytes: ByteWriter & { index?: number } = new ByteWriter();
  readonly #writer: ParquetWriter;
  #rows: unknown[][] = [];
  #length = 0;

  private constructor(file: OutputFile) {
    this.#file = file;
    this.#writer = new ParquetWriter({
      writer: this.#bytes,
      schema: [
        { name: "article", num_children: this.#columns.length },
        ...parquetColumns(this.#columns),
      ],
      kvMetadata: [{ key: "copydesk.schema", value: recordSchema }],
      createdBy: "copydesk",
    });
  }

  static async open(path: string): Promise<ParquetExport> {
    return new ParquetExport(await openFile(path));
  }

  async write(record: ArticleRecord): Promise<void> {
    this.#rows.push(this.#row(record));
    this.#length += record.body.length;
    for (const { original = "" } of record.edits) this.#length += original.length + editLength;
    if (this.#length >= groupLength || this.#rows.length >= groupRows) await this.#writeGroup();
  }

  async close(): Promise<void> {
    if (this.#rows.length > 0) await this.#writeGroup();
    await this.#writer.finish();
    await this.#flush();
    await this.#file.commit();
  }

  abandon(): Promise<void> {
    return this.#file.abandon();
  }

  #row(record: ArticleRecord): unknown[] {
    const others = new Map<string, unknown>(Object.entries(record));
    const cells = this.#columns.slice(0, -1).map((column) => {
      const value = others.get(column.name);
      const cell = encode(column, value);
      if (cell !== undefined) others.delete(column.name);
      return cell ?? emptyOf(column);
    });
    return [...cells, others.size === 0 ? null : Object.fromEntries(others)];
  }

  async #writeGroup(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    this.#length = 0;
    const columnData: ColumnSource[] = this.#columns.map(({ name }, index) => ({
      name,
      data: rows.map((row) => row[index]),
    }));
    await this.#writer.write({ columnData, rowGroupSize: rows.length });
    await this.#flush();
  }

  /** `offset` counts on; `index` is where the writer's own buffer is filled to. */
  async #flush(): Promise<void> {
    await this.#file.write(Uint8Array.from(this.#bytes.getBytes()));
    this.#bytes.index = 0;
  }
}

/** What stands in a column whose value is in `other`. */
function emptyOf(column: Column): unknown {
  if (column.nullable || column.optional) return null;
  switch (column.kind) {
    case "string":
      return "";
    case "integer":
      return 0n;
    case "number":
      return 0;
    case "boolean":
      return false;
    case "json":
      return {};
    case "list":
      return [];
    case "group":
      return Object.fromEntries(column.fields.map((field) => [field.name, emptyOf(field)]));
  }
}
