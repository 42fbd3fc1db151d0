import { gzipSync } from "node:zlib";
import { Zstd } from "@hpcc-js/wasm-zstd";
import { describe, expect, test } from "vitest";
import { articleRecord } from "../../src/model/record.ts";
import { gzipEach, page, tarOf, warcRecord, zipOf } from "../read/archives.ts";
import { folderOf } from "../read/folder.ts";
import { flagsOf, run, runFile } from "./run.ts";

const html = (words: string): string => `<!doctype html><title>T</title><p>${words}</p>`;
const line = (text: string): string => `${JSON.stringify({ text })}\n`;

async function bodies(content: string | Uint8Array, name: string): Promise<string[]> {
  const { records, dead } = await runFile(content, name);
  return [...records.map(({ body }) => body), ...dead.map(({ code }) => code)];
}

describe("15: a line of 50 MB", () => {
  test("is dead, and the lines around it are read", async () => {
    const long = "x".repeat(50 * 2 ** 20);
    expect(await bodies(line("One.") + line(long) + line("Two."), "a.jsonl")).toEqual([
      "One.",
      "Two.",
      "too-big",
    ]);
    expect(await bodies(long, "a.txt")).toEqual(["too-big"]);
  });
});

test("16: a hundred thousand lines of three characters are one document", async () => {
  const { records } = await runFile("abc\n".repeat(100_000), "a.txt");
  expect(records).toHaveLength(1);
});

describe("1: nothing to read", () => {
  test.each([
    ["a.txt.gz", gzipSync("")],
    ["a.jsonl.gz", gzipSync("\n\n")],
    ["a.gz", ""],
    ["a.csv", ""],
    ["a.csv", "id,text\n"],
    ["a.zip", zipOf([])],
    ["a.zip", zipOf([{ name: "folder/", content: "" }])],
    ["a.jsonl", "\n \n"],
    ["a.warc.gz", ""],
  ])("%s is dead", async (name, content) => {
    expect(await bodies(content, name)).toEqual(["empty"]);
  });
});

describe("19: the content tells what a file is", () => {
  test.each([
    ["gzip named .txt", "a.txt", gzipSync("Words.")],
    ["plain text named .gz", "a.txt.gz", "Words."],
    ["lines of JSON named .txt", "a.txt", line("Words.")],
    ["a packed WARC named .txt", "a.txt", gzipEach([page(html("Words."))])],
    ["a tar archive named .gz", "a.gz", "tar"],
  ])("%s", async (_, name, content) => {
    const bytes = content === "tar" ? await tarOf([{ name: "a.txt", content: "Words." }]) : content;
    expect(await bodies(bytes, name)).toEqual(["Words."]);
  });
});

describe("20: what unpacks to a thousand times its size", () => {
  const bytes = Buffer.alloc(30 * 2 ** 20, 0x61);
  test.each([
    ["a.txt.gz", async () => gzipSync(bytes)],
    ["a.jsonl.gz", async () => gzipSync(bytes)],
    ["a.txt.zst", async () => Buffer.from((await Zstd.load()).compress(bytes))],
    ["a.zip", async () => zipOf([{ name: "a.txt", content: bytes }])],
    ["a.tgz", async () => gzipSync(await tarOf([{ name: "a.txt", content: bytes }]))],
    ["a.warc.gz", async () => gzipEach([page(bytes)])],
  ])("%s is dead", async (name, content) => {
    expect(await bodies(await content(), name)).toContain("bomb");
  });
});

test("21: an archive in an archive is dead, and the other members are read", async () => {
  const inner = zipOf([{ name: "a.txt", content: "Words." }]);
  const content = zipOf([
    { name: "in.zip", content: inner },
    { name: "b.txt", content: "Words." },
  ]);
  expect(await bodies(content, "a.zip")).toEqual(["Words.", "nested"]);
});

describe("22 to 24: gzip that is damaged", () => {
  const text = ["One.", "Two.", "Three."].map(line);
  test("cut off: whole lines are records, the tail is dead", async () => {
    const content = gzipSync(text.join(""), { level: 0 }).subarray(0, -14);
    expect(await bodies(content, "a.jsonl.gz")).toEqual([
      "One.",
      "Two.",
      "truncated-tail",
      "corrupt",
    ]);
  });

  test("in the middle: the next member is read, the bytes are named", async () => {
    const members = text.map((part) => gzipSync(part));
    const content = Buffer.concat(members);
    content[members[0]!.length + 12]! ^= 0xff;
    const { records, dead } = await runFile(content, "a.jsonl.gz");
    expect(records.map(({ body }) => body)).toEqual(["One.", "Three."]);
    expect(dead).toMatchObject([
      { code: "corrupt", start: members[0]!.length, end: members[0]!.length + members[1]!.length },
    ]);
  });

  test("garbage behind it costs nothing", async () => {
    const content = Buffer.concat([gzipSync(text[0]!), Buffer.from("\0\0garbage")]);
    expect(await bodies(content, "a.jsonl.gz")).toEqual(["One."]);
  });
});

describe("25 to 30: WARC", () => {
  test("packed as a whole", async () => {
    const content = gzipSync(Buffer.concat([page(html("One.")), page(html("Two."))]));
    expect(await bodies(content, "a.warc.gz")).toEqual(["One.", "Two."]);
  });

  test("a wrong Content-Length costs its record", async () => {
    for (const length of ["1", "99999", "-1", null]) {
      const wrong = page(html("Lost."), {}, { warc: { "Content-Length": length } });
      const content = Buffer.concat([page(html("One.")), wrong, page(html("Two."))]);
      expect(await bodies(content, "a.warc")).toEqual(["One.", "Two.", "corrupt"]);
    }
  });

  test("records without line ends between them, of every version", async () => {
    const records = ["WARC/0.18", "WARC/1.0", "WARC/1.1"].map((version) =>
      warcRecord("conversion", "Words.", {}, version).subarray(0, -4),
    );
    expect(await bodies(Buffer.concat(records), "a.warc")).toEqual(["Words.", "Words.", "Words."]);
  });

  test("records about pages are no records, and no dead letters", async () => {
    const others = ["revisit", "metadata", "request", "warcinfo"].map((type) =>
      warcRecord(type, "x: y"),
    );
    const content = Buffer.concat([...others, page(html("Words."))]);
    expect(await bodies(content, "a.warc")).toEqual(["Words."]);
  });

  test("what another encoding was declared for is read as it is, with a flag", async () => {
    const content = page(html("Words."), { "Content-Encoding": "br" });
    const { records } = await runFile(content, "a.warc");
    expect(records.map(({ body }) => body)).toEqual(["Words."]);
    expect(flagsOf(records[0])).toContain("http-encoding");
  });

  test("a page with status 404 is a record that is flagged", async () => {
    const content = page(html("Not found."), {}, { status: "404 Not Found" });
    const { records } = await runFile(content, "a.warc");
    expect(flagsOf(records[0])).toEqual(expect.arrayContaining(["http-status", "not-article"]));
    expect(articleRecord.parse(records[0])).toEqual(records[0]);
  });

  test("the charset of the HTTP header is used", async () => {
    const body = Buffer.from("<p>\xcf\xf0\xe8\xe2\xe5\xf2 \xe2\xf1\xe5\xec</p>", "latin1");
    const content = page(body, { "Content-Type": "text/html; charset=windows-1251" });
    expect(await bodies(content, "a.warc")).toEqual(["Привет всем"]);
  });
});

describe("86: a finished record in the input", () => {
  test.each(["copydesk.article/1", "copydesk.article/2"])(
    "%s is dead, and named",
    async (schema) => {
      const { dead } = await runFile(`${JSON.stringify({ schema, body: "Words." })}\n`, "a.jsonl");
      expect(dead).toMatchObject([{ code: "schema" }]);
      expect(dead[0]!.message).toContain(schema);
    },
  );
});

test("90: twins of a name in case and Unicode form are records of their own, in archives too", async () => {
  const members = ["E\u0301.txt", "\u00c9.txt", "\u00e9.txt"].map((name) => ({
    name,
    content: "Words.",
  }));
  const folder = folderOf({ "a.zip": zipOf(members), "a.tar": await tarOf(members) });
  const { records } = await run([folder]);
  expect(new Set(records.map(({ id }) => id)).size).toBe(6);
});
