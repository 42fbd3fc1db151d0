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

  test("its charset is told, and what no charset has", async () => {
    const content = Buffer.from("id,text\n1,Caf\xe9 cr\xe8me \xe0 Gen\xe8ve.\n", "latin1");
    const { records } = await readFile("a.csv", content);
    expect(records).toMatchObject([{ decoded: { charset: "windows-1252", invalid: 0 } }]);
  });

  test.each([
    ["header by LF, rows by CR LF", 'id,text\n1,"One, two."\r\n2,"Three."\r\n'],
    ["header by CR LF, rows by LF", 'id,text\r\n1,"One, two."\n2,"Three."\n'],
    ["CR alone", 'id,text\r1,"One, two."\r2,"Three."\r'],
    ["spaces before cells", 'id, text\n1, "One, two."\n2, Three.\n'],
    ["quotes behind backslashes", 'id,text\n1,"One, two."\n2,"Three."\n'],
    ["lines that end in the delimiter", 'id,text,\n1,"One, two.",\n2,"Three.",\n'],
    ["rows that end in the delimiter", 'id,text\n1,"One, two.",\n2,"Three.",,\n'],
    ["a stated delimiter", 'sep=;\r\nid;text\r\n1;"One, two."\r\n2;Three.\r\n'],
    ["the header once more", '\ufeffid,text\n1,"One, two."\n\ufeffid,text\n2,Three.\n'],
    ["the header once more, quoted", '"id","text"\n1,"One, two."\n\ufeff"id","text"\n2,Three.\n'],
  ])("%s", async (_, content) => {
    for (const size of [1, 1000]) {
      const inputs = await readInputs(["-"], { stdin: inChunks(Buffer.from(content), size) });
      const items = await collect(inputs);
      if (/^"?id"?,"?text"?[\r\n]/.test(content))
        expect(brief(items)).toEqual(["One, two.", "Three."]);
    }
    const { items } = await readFile("a.csv", content);
    expect(brief(items)).toEqual(["One, two.", "Three."]);
    for (const { origin } of items) {
      const row = Buffer.from(content).subarray(origin.offset, origin.offset + origin.length!);
      expect(row.toString()).toContain(
        brief([items[items.findIndex((i) => i.origin === origin)]!])[0],
      );
      expect(content.split(/\r\n|\r|\n/)[origin.line! - 1]).toContain(String(origin.id));
    }
  });

  test("rows that end in CR alone may hold LF in their cells", async () => {
    const { items } = await readFile("a.csv", 'id,text\r1,"One.\nTwo."\r2,Three.\r');
    expect(brief(items)).toEqual(["One.\nTwo.", "Three."]);
  });

  test("quotation marks behind backslashes, as Spark and MySQL write them", async () => {
    const content = 'id,text,tag\n1,"\\"One\\", she said, \\"two.\\"",a\n2,"In C:\\\\d.",""\n';
    expect(brief((await readFile("a.csv", content)).items)).toEqual([
      '"One", she said, "two."',
      "In C:\\d.",
    ]);
    const doubled = 'id,text\n1,"a ""b"" \\""c\\"""\n2,"C:\\"\n';
    expect(brief((await readFile("a.csv", doubled)).items)).toEqual(['a "b" \\"c\\"', "C:\\"]);
  });

  test("a quotation mark that opens a cell of a table by tabs closes nowhere", async () => {
    const rows = ['1\t"One. And', '2\tTwo: "three."', '3\t"Four ""five"", six."', '4\t"Seven"'];
    const { items } = await readFile("a.tsv", `id\ttext\n${rows.join("\n")}\n`);
    expect(brief(items)).toEqual(['"One. And', 'Two: "three."', 'Four "five", six.', "Seven"]);
    const quoted = 'id\ttext\n1\t"One.\nTwo."\n2\tThree.\n';
    expect(brief((await readFile("b.tsv", quoted)).items)).toEqual(["One.\nTwo.", "Three."]);
  });

  test("a column that means nothing may have a twin", async () => {
    const { items } = await readFile("a.csv", "tag,text,tag\nx,One.,y\n");
    expect(items).toMatchObject([{ content: "One.", extra: { tag: "x", "tag column 3": "y" } }]);
  });

  test("a header that is left out is counted, a row that is like it in part is a row", async () => {
    const { items, inputs } = await readFile("a.csv", "id,text\nid,text\nid,Text.\n");
    expect(brief(items)).toEqual(["Text."]);
    expect(inputs.notes()).toMatchObject([{ code: "skipped", count: 1 }]);
  });

  test("__proto__ is a column like any other", async () => {
    const { records } = await readFile("a.csv", "__proto__,text\nx,One.\n");
    expect(JSON.stringify(records[0]!.extra)).toBe('{"__proto__":"x"}');
  });

  test("two columns of one name are dead", async () => {
    expect(brief((await readFile("a.csv", "text,text\na,b\n")).items)).toEqual(["schema"]);
  });
});
