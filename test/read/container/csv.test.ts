import { describe, expect, test } from "vitest";
import { readInputs } from "../../../src/read/read.ts";
import { collect } from "../../collect.ts";
import { brief, places, readFile } from "../items.ts";
import { inChunks } from "../packed/unpacked.ts";

const table = 'id,url,text,score\n1,https://example.org/1,"One, ""two""\nthree.",5\n2,,Four.,\n';

describe("CSV", () => {
  test("a row is a record; other columns are carried", async () => {
    const { items } = await readFile("a.csv", table);
    expect(items).toMatchObject([
      {
        content: 'One, "two"\nthree.',
        url: "https://example.org/1",
        extra: { score: "5" },
        origin: { id: "1", key: "a.csv:2", line: 2, offset: 18 },
      },
      { content: "Four.", url: null, extra: { score: "" }, origin: { key: "a.csv:4", line: 4 } },
    ]);
    const { offset, length } = items[1]!.origin;
    expect(table.slice(offset, offset + length!)).toBe("2,,Four.,\n");
  });

  test.each([
    ["a.tsv", "id\ttext\n1\tOne.\n"],
    ["a.csv", "id;text\n1;One.\n"],
    ["a.csv", "\ufeffid,text\r\n1,One.\r\n"],
    ["a", "id,text\n1,One.\n"],
    ["a.txt", "url|text\nu|One.\n"],
  ])("%s: %j", async (name, content) => {
    expect(brief((await readFile(name, content)).items)).toEqual(["One."]);
  });

  test("columns without a name are carried by their number", async () => {
    const { items } = await readFile("a.csv", ",text,,\n0,One.,x,\n");
    expect(items).toMatchObject([
      { content: "One.", extra: { "column 1": "0", "column 3": "x", "column 4": "" } },
    ]);
  });

  test("from a pipe it shows by its header", async () => {
    const inputs = await readInputs(["-"], { stdin: inChunks(Buffer.from(table), 5) });
    expect(brief(await collect(inputs))).toHaveLength(2);
  });

  test("prose with commas is no table", async () => {
    for (const text of ["text, url\n\nare two words.", "Words, words.\nMore, words."]) {
      const { items } = await readFile("a.txt", text);
      expect(items).toMatchObject([{ mediaType: "text/plain" }]);
    }
  });

  test("columns may have other names", async () => {
    const fields = { text: "body", id: "nr" };
    const { items } = await readFile("a.csv", "nr,body\n7,One.\n", { fields });
    expect(items).toMatchObject([{ content: "One.", origin: { id: "7" } }]);
  });

  test("a table without text is one dead letter that names its columns", async () => {
    const { dead, items } = await readFile("a.csv", "a,b\n1,2\n3,4\n");
    expect(items).toHaveLength(1);
    expect(dead[0]).toMatchObject({ code: "schema" });
    expect(dead[0]!.message).toMatch(/there are a, b\. --fields/);
  });

  test("a row with more or fewer cells is dead, and the others are read", async () => {
    const { items, dead } = await readFile("a.csv", "id,text\n1,One.\n2\n3,Three.,x\n4,Four.\n");
    expect(brief(items)).toEqual(["One.", "schema", "schema", "Four."]);
    expect(dead[0]!.message).toBe("line 3: the row has 1 cells, expected 2 as in the header");
    expect(places(items)).toEqual([2, 3, 4, 5].map((line) => `a.csv:${line}`));
  });

  test("a quote that is never closed is told with its line", async () => {
    const { items, dead } = await readFile("a.csv", 'id,text\n1,One.\n2,"Two.\n3,Three.\n');
    expect(brief(items)).toEqual(["One.", "corrupt"]);
    expect(dead[0]!.message).toMatch(/^line 3: a quote is opened and never closed/);
    expect(dead[0]).toMatchObject({ start: 15 });
  });

  test("a row over the limit is told, and nothing of it is held", async () => {
    const limits = { recordBytes: 100 };
    const content = `id,text\n1,One.\n2,"${"x".repeat(5000)}`;
    const { items } = await readFile("a.csv", content, { limits });
    expect(brief(items)).toEqual(["One.", "corrupt"]);
  });

  test("rows of windows-1252 are read", async () => {
    const content = Buffer.from(
      "id,text\n1,Un caf\xe9 cr\xe8me \x93s'il vous pla\xeet\x94.\n",
      "latin1",
    );
    expect(brief((await readFile("a.csv", content)).items)).toEqual([
      "Un café crème “s'il vous plaît”.",
    ]);
  });

  test("__proto__ is a column like any other", async () => {
    const { records } = await readFile("a.csv", "__proto__,text\nx,One.\n");
    expect(JSON.stringify(records[0]!.extra)).toBe('{"__proto__":"x"}');
  });

  test("two columns of one name are dead", async () => {
    expect(brief((await readFile("a.csv", "text,text\na,b\n")).items)).toEqual(["schema"]);
  });
});
