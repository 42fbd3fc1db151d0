import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../../src/model/record.ts";
import { decode, encode, recordColumns } from "../../../src/write/export/columns.ts";
import { duckdb } from "../../../src/write/export/duckdb.ts";
import { parquet } from "../../../src/write/export/parquet.ts";
import { readRecords } from "../../../src/write/read-records.ts";
import { collect } from "../../collect.ts";
import { exported, sampleRecords } from "./records.ts";

type Rows = Readonly<Record<string, unknown>>[];

/** Runs a query over a file, as JSON. */
async function query(sql: string, database = ":memory:"): Promise<Rows> {
  const instance = await DuckDBInstance.create(database);
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson() as Rows;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** What JSON makes of a value of hyparquet. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, inner) => (typeof inner === "bigint" ? Number(inner) : inner)),
  );
}

const records = sampleRecords();

describe("Parquet", () => {
  test("reads back equal to the records", async () => {
    const folder = await exported(parquet, records);
    expect(await collect(readRecords(`${folder}/records.parquet`))).toEqual(records);
  });

  test("has typed columns in DuckDB, with the values of the records", async () => {
    const folder = await exported(parquet, records);
    const file = `'${folder}/records.parquet'`;
    const types = await query(`DESCRIBE FROM ${file}`);
    const typeOf = (name: string) =>
      types.find(({ column_name }) => column_name === name)!.column_type;
    expect(typeOf("title")).toBe("VARCHAR");
    expect(typeOf("section")).toBe("VARCHAR[]");
    expect(typeOf("blocks")).toBe('STRUCT(kind VARCHAR, "start" BIGINT, "end" BIGINT)[]');
    expect(typeOf("because")).toBe("JSON");
    const rows = await query(
      `SELECT id, title, published, body, quality.words AS words, authors, blocks, source, because FROM ${file}`,
    );
    expect(
      rows.map(({ words, blocks, source, because, ...row }) => ({
        ...row,
        words: Number(words),
        blocks: (blocks as Rows).map(({ kind, start, end }) => [kind, Number(start), Number(end)]),
        source: JSON.parse((source as { id: string }).id),
        because: JSON.parse(because as string),
      })),
    ).toEqual(
      records.map(({ id, title, published, body, quality, authors, blocks, source, because }) => ({
        ...{ id, title, published, body, because, words: quality.words, source: source.id },
        authors: authors.map(({ name, role, place = null }) => ({ name, role, place })),
        blocks: blocks.map(({ kind, start, end }) => [kind, start, end]),
      })),
    );
  });

  test("hyparquet and DuckDB read the same", async () => {
    const folder = await exported(parquet, records);
    const bytes = readFileSync(`${folder}/records.parquet`);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const names = ["id", "title", "section", "authors", "host", "body", "alternativeTitles"];
    const found = await parquetReadObjects({ file, columns: names });
    const columns = names.map((name) => `"${name}"`).join(", ");
    expect(plain(found)).toEqual(await query(`SELECT ${columns} FROM '${folder}/records.parquet'`));
  });

  test("fields of a later minor version are kept, wherever they stand", async () => {
    const [first] = records as [ArticleRecord];
    const later = {
      ...first,
      mood: { calm: [1, 2] },
      quality: { ...first.quality, beauty: 0.5 },
      names: first.names.map((name) => ({ ...name, gender: null })),
    } as ArticleRecord;
    const folder = await exported(parquet, [first, later]);
    expect(await collect(readRecords(`${folder}/records.parquet`))).toEqual([first, later]);
  });

  test("many row groups come back in order", async () => {
    const many = Array.from({ length: 12_000 }, (_, i) => ({
      ...records[2]!,
      title: `Title ${i}`,
    }));
    const folder = await exported(parquet, many);
    let count = 0;
    for await (const { title } of readRecords(`${folder}/records.parquet`)) {
      expect(title).toBe(`Title ${count++}`);
    }
    expect(count).toBe(many.length);
  });

  test("no records make a file without rows", async () => {
    const folder = await exported(parquet, []);
    expect(await collect(readRecords(`${folder}/records.parquet`))).toEqual([]);
    expect(await query(`SELECT count(*) AS n FROM '${folder}/records.parquet'`)).toEqual([
      { n: "0" },
    ]);
  });

  test("a column refuses what it cannot hold exactly", () => {
    const columns = new Map(recordColumns().map((column) => [column.name, column]));
    for (const [name, value] of [
      ["title", 5],
      ["body", null],
      ["section", ["a", null]],
      ["quality", { words: 1.5, removedShare: 0, punctuatedShare: 0 }],
      ["quality", { words: 1, removedShare: 0 }],
      ["authors", [{ name: "A", role: "author", place: null }]],
    ] as const) {
      expect(encode(columns.get(name)!, value)).toBeUndefined();
    }
    const authors = [{ name: "A", role: "author" }];
    const column = columns.get("authors")!;
    expect(decode(column, encode(column, authors))).toEqual(authors);
  });
});

test("a DuckDB file holds the records as a table", async () => {
  const folder = await exported(duckdb, records);
  const rows = await query(
    "SELECT title, len(blocks) AS blocks FROM articles",
    `${folder}/records.duckdb`,
  );
  expect(rows.map(({ title, blocks }) => [title, Number(blocks)])).toEqual(
    records.map(({ title, blocks }) => [title, blocks.length]),
  );
});
