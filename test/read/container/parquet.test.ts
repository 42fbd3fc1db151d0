import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import { brief, places, readFile } from "../items.ts";

type Columns = Parameters<typeof parquetWriteBuffer>[0]["columnData"];

function parquetOf(columnData: Columns, rowGroupSize = 2): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize }));
}

const texts = ["One.", "Two.", "Three.", "Four.", "Five."];
const columns: Columns = [
  { name: "id", data: [1n, 2n, 3n, 4n, 2n ** 60n], type: "INT64" },
  { name: "text", data: texts, type: "STRING" },
  {
    name: "fetched",
    data: texts.map((_, day) => new Date(Date.UTC(2024, 0, day + 1))),
    type: "TIMESTAMP",
  },
  { name: "score", data: [0.5, 1, null, 2, 3] as number[], type: "DOUBLE" },
];

describe("Parquet", () => {
  test("a row is a record, with its types", async () => {
    const { items } = await readFile("a.parquet", parquetOf(columns));
    expect(brief(items)).toEqual(texts);
    expect(places(items)).toEqual([1, 2, 3, 4, 5].map((row) => `a.parquet:${row}`));
    expect(items[0]).toMatchObject({
      origin: { id: 1, line: 1 },
      extra: { fetched: "2024-01-01T00:00:00.000Z", score: 0.5 },
    });
    expect(items[2]).toMatchObject({ extra: { score: null } });
    expect(items[4]).toMatchObject({ origin: { id: String(2n ** 60n) } });
  });

  test("columns may have other names; the name of the file does not matter", async () => {
    const fields = { html: "page", url: "link" };
    const content = parquetOf([
      { name: "page", data: ["<p>x"], type: "STRING" },
      { name: "link", data: ["u"], type: "STRING" },
    ]);
    const { items } = await readFile("a", content, { fields });
    expect(items).toMatchObject([{ content: "<p>x", mediaType: "text/html", url: "u", extra: {} }]);
  });

  test("bytes are not taken for UTF-8", async () => {
    const page = new Uint8Array(Buffer.from("<p>caf\xe9", "latin1"));
    const content = parquetOf([{ name: "html", data: [page], type: "BYTE_ARRAY" }]);
    const { records } = await readFile("a.parquet", content);
    expect(Buffer.from(records[0]!.content as Uint8Array).toString("latin1")).toBe("<p>caf\xe9");
  });

  test("a row without text is dead, and the others are read", async () => {
    const content = parquetOf([
      { name: "text", data: ["One.", null, "Three."] as string[], type: "STRING" },
    ]);
    const { items, dead } = await readFile("a.parquet", content);
    expect(brief(items)).toEqual(["One.", "schema", "Three."]);
    expect(dead[0]!.message).toMatch(/^row 2:/);
  });

  test("a damaged row group is dead with its bytes, and the next is read", async () => {
    const content = parquetOf(columns.slice(1, 2));
    const good = await readFile("a.parquet", content);
    const { offset } = good.items[2]!.origin;
    const damaged = Uint8Array.from(content).fill(0xff, offset, offset + 12);
    const { items, dead } = await readFile("a.parquet", damaged);
    expect(brief(items)).toEqual(["One.", "Two.", "corrupt", "Five."]);
    expect(dead[0]).toMatchObject({ start: offset });
    expect(dead[0]!.message).toContain("rows 3 to 4");
  });

  test("a row group over the limit is not read", async () => {
    const limits = { rowGroupBytes: 10 };
    const { items, dead } = await readFile("a.parquet", parquetOf(columns), { limits });
    expect(brief(items)).toEqual(["too-big", "too-big", "too-big"]);
    expect(dead[0]!.message).toContain("ROW_GROUP_SIZE");
  });

  test("a file without its footer, or without text, is dead", async () => {
    const content = parquetOf(columns);
    expect(brief((await readFile("a.parquet", content.subarray(0, -9))).items)).toEqual([
      "corrupt",
    ]);
    const { items } = await readFile("a.parquet", parquetOf(columns.slice(0, 1)));
    expect(brief(items)).toEqual(["schema"]);
  });
});
