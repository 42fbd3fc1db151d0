import { execFileSync } from "node:child_process";
import { linkSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { type DeadLetter, isDeadLetter, type RawRecord } from "../../src/model/document.ts";
import { readInputs } from "../../src/read/read.ts";
import { collect } from "../collect.ts";
import { folderOf } from "../read/folder.ts";
import { run, runFile } from "./run.ts";

describe("a binary file named .txt is a dead letter", () => {
  test.each([
    ["JPEG", "ffd8ffe000104a46494600010100000100010000"],
    ["PDF", "255044462d312e370a25e2e3cfd30a"],
    ["ZIP", "504b0304140000000800"],
    ["PNG", "89504e470d0a1a0a0000000d49484452"],
  ])("%s", async (name, hex) => {
    const { dead } = await run([folderOf({ "a.txt": Buffer.from(hex, "hex") })]);
    expect(dead).toMatchObject([{ code: "binary", start: 0, end: hex.length / 2 }]);
    expect(dead[0]!.message).toContain(name);
  });
});

describe("sizes", () => {
  test("a text file over the limit is a dead letter without being read", async () => {
    const folder = folderOf({ "a.txt": "x" });
    truncateSync(`${folder}/a.txt`, 3 * 2 ** 30);
    const { dead } = await run([folder]);
    expect(dead).toMatchObject([{ code: "too-big", end: 3 * 2 ** 30 }]);
  });

  test.each([
    ["a.txt", `${"x".repeat(101)}`],
    ["a.html", `<p>${"x".repeat(50)}</p>`],
  ])("the limit of %s can be changed", async (name, content) => {
    const limits = { recordBytes: 100, htmlBytes: 50 };
    const { dead } = await run([folderOf({ [name]: content })], { limits });
    expect(dead.map(({ code }) => code)).toEqual(["too-big"]);
  });

  test("of JSON Lines only the line that is too long is lost", async () => {
    const lines = ["a", "b".repeat(101), "c", "d".repeat(500), "e"].map((text) =>
      JSON.stringify({ text }),
    );
    const folder = folderOf({ "a.jsonl": lines.join("\n") });
    const { records, dead } = await run([folder], { limits: { recordBytes: 100 } });
    expect(records.map(({ body }) => body)).toEqual(["a", "c", "e"]);
    expect(dead.map(({ code, origin }) => [code, origin.key])).toEqual([
      ["too-big", "a.jsonl:2"],
      ["too-big", "a.jsonl:4"],
    ]);
  });
});

describe("file names", () => {
  test.each([
    "..a.txt",
    "-rf.txt",
    "new\nline.txt",
    "con.txt",
    `${"ä".repeat(120)}.txt`,
    "a b'c\".txt",
  ])("%j is read and comes back as it is", async (name) => {
    const folder = folderOf({ [`d/x${name}`]: "Words." });
    const { records } = await run([`${folder}/d`]);
    expect(records[0]!.source.locator).toBe(`${folder}/d/x${name}`);
  });

  test("twins in case and in Unicode form are two records", async () => {
    const folder = folderOf({
      "E\u0301.txt": "One.",
      "\u00c9.txt": "Two.",
      "\u00e9.txt": "Three.",
    });
    const { records } = await run([folder]);
    expect(new Set(records.map(({ id }) => id)).size).toBe(3);
  });
});

test.skipIf(process.platform !== "linux")(
  "names that are not UTF-8 are dead letters that say so",
  async () => {
    const folder = folderOf({ "a.txt": "Words." });
    for (const letter of ["è", "é"])
      writeFileSync(Buffer.from(`${folder}/${letter}.txt`, "latin1"), "Words.");
    const { records, dead } = await run([folder]);
    expect(records).toHaveLength(1);
    expect(dead).toMatchObject([{ code: "io" }, { code: "io" }]);
    expect(dead[0]!.message).toContain("its name is not UTF-8, rename it");
  },
);

/** Node has no call for it. */
function makePipe(path: string): void {
  execFileSync("sh", ["-c", 'mkfifo "$0"', path]);
}

describe("what is no plain file", () => {
  test("links, pipes, sockets and loops are dead letters, and nothing hangs", async () => {
    const folder = folderOf({ "d/a.txt": "Words.", "d/in/b.txt": "Words.", "other/c.txt": "No." });
    symlinkSync("a.txt", `${folder}/d/to-file`);
    symlinkSync("..", `${folder}/d/in/loop`);
    symlinkSync("../other", `${folder}/d/to-folder`);
    symlinkSync("nowhere", `${folder}/d/to-nothing`);
    makePipe(`${folder}/d/pipe`);
    const server = createServer().listen(`${folder}/d/socket`);
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once("listening", resolve));
    const { records, dead } = await run([`${folder}/d`]);
    expect(records).toHaveLength(2);
    expect(dead.map(({ code, origin }) => [code, origin.key])).toEqual(
      ["in/loop", "pipe", "socket", "to-file", "to-folder", "to-nothing"].map((key) => ["io", key]),
    );
  });

  test("a hard link is a file like any other", async () => {
    const folder = folderOf({ "a.txt": "Words." });
    linkSync(`${folder}/a.txt`, `${folder}/b.txt`);
    expect((await run([folder])).records).toHaveLength(2);
  });

  test("a pipe or a dangling link that is named is a dead letter", async () => {
    const folder = folderOf({ "a.txt": "Words." });
    makePipe(`${folder}/pipe`);
    symlinkSync("nowhere", `${folder}/gone`);
    const { dead } = await run([`${folder}/pipe`, `${folder}/gone`]);
    expect(dead.map(({ code }) => code)).toEqual(["io", "io"]);
  });
});

describe("a file that changes under the run", () => {
  const names = (items: readonly (RawRecord | DeadLetter)[]) =>
    items.map((item) => `${item.origin.key} ${isDeadLetter(item) ? item.code : "read"}`);

  test("and is gone is a dead letter", async () => {
    const folder = folderOf({ "a.txt": "A.", "b.txt": "B.", "c.txt": "C." });
    const items = await readInputs([folder]);
    rmSync(`${folder}/b.txt`);
    expect(names(await collect(items))).toEqual(["a.txt read", "b.txt io", "c.txt read"]);
  });

  test("and grows while its lines are read leaves a dead letter at its end", async () => {
    const line = `${JSON.stringify({ text: "x".repeat(1000) })}\n`;
    const folder = folderOf({ "a.jsonl": line.repeat(2000) });
    const seen: (RawRecord | DeadLetter)[] = [];
    for await (const item of await readInputs([folder])) {
      if (seen.length === 0) writeFileSync(`${folder}/a.jsonl`, line, { flag: "a" });
      seen.push(item);
    }
    expect(names(seen.slice(-1))).toEqual(["a.jsonl io"]);
  });
});

test("files in another order give the same records", async () => {
  const folder = folderOf({
    "a.jsonl": '{"id":1,"text":"One."}',
    "b.txt": "Two.",
    "c.md": "# Three",
  });
  const paths = ["a.jsonl", "b.txt", "c.md"].map((name) => `${folder}/${name}`);
  const inOrder = await run(paths);
  const reversed = await run(paths.toReversed());
  expect(reversed.records).toEqual(inOrder.records);
});

describe("e-mail and pages saved as MHTML are no texts", () => {
  const headers = "From: desk@courier.example\r\nSubject: Pier closes\r\nMIME-Version: 1.0\r\n";
  test.each([
    ["a.mhtml", `${headers}Content-Type: multipart/related;\r\n\tboundary="b"\r\n\r\n--b\r\n`],
    ["a.eml", `${headers}Content-Transfer-Encoding: quoted-printable\r\n\r\nThe pier=\r\n.\r\n`],
    ["a.mbox", `From desk@courier.example Tue Mar  5 10:00:00 2024\nSubject: Pier\n\nThe pier.\n`],
  ])("%s", async (name, content) => {
    const { records, dead } = await runFile(content, name);
    expect(records).toEqual([]);
    expect(dead.map(({ code }) => code)).toEqual(["format"]);
    expect(dead[0]!.message).toMatch(/: save the page or the message as HTML or as text first$/);
  });

  test("a text below a header that is written as it reads is one", async () => {
    const { records } = await runFile(`${headers}\r\nThe pier closes.\r\n`, "a.txt");
    expect(records).toHaveLength(1);
  });
});
