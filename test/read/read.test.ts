import { symlinkSync } from "node:fs";
import { basename, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { type DeadLetter, isDeadLetter, type RawRecord } from "../../src/model/document.ts";
import { UsageError } from "../../src/model/errors.ts";
import { type ReadOptions, readInputs } from "../../src/read/read.ts";
import { collect } from "../collect.ts";
import { run } from "../faults/run.ts";
import { folderOf } from "./folder.ts";

async function read(
  inputs: readonly string[],
  options: ReadOptions = {},
): Promise<(RawRecord | DeadLetter)[]> {
  return collect(await readInputs(inputs, options));
}

async function* stdinOf(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

const locators = (items: readonly (RawRecord | DeadLetter)[]) =>
  items.map(({ origin }) => origin.locator);
const ids = async (inputs: readonly string[], options: ReadOptions = {}) =>
  (await run(inputs, options)).records.map(({ id }) => id);

async function usage(promise: Promise<unknown>): Promise<UsageError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UsageError);
  return error as UsageError;
}

describe("folders", () => {
  test("are read recursively, by code unit of the path, without dot files", async () => {
    const root = folderOf({
      "news/b.txt": "B",
      "news/a/z.txt": "Z",
      "news/a.txt": "A",
      "news/B.txt": "B",
      "news/.hidden": "no",
      "news/.git/x.txt": "no",
    });
    expect(locators(await read([`${root}/news`]))).toEqual(
      ["B.txt", "a.txt", "a/z.txt", "b.txt"].map((name) => `${root}/news/${name}`),
    );
  });

  test("the record's id does not depend on how the folder was spelled", async () => {
    const root = folderOf({ "news/a.txt": "A", "news/in/b.jsonl": '{"text":"x"}\n' });
    const folder = `${root}/news`;
    const plain = await ids([folder]);
    const spellings = [
      `${folder}/`,
      `${root}/./news`,
      `${root}/news/../news`,
      relative(process.cwd(), folder),
    ];
    for (const spelling of spellings) {
      const other = await read([spelling]);
      expect(await ids([spelling])).toEqual(plain);
      expect(other[0]!.origin.dump).toBe("news");
      expect(locators(other)[0]).toBe(`${spelling.replace(/\/$/, "")}/a.txt`);
    }
    expect(await ids([`${folder}/**`])).toEqual(plain);
    expect(await ids([folder], { dump: "other" })).not.toEqual(plain);
  });

  test("an empty folder is a usage error", async () => {
    expect((await usage(read([folderOf({})]))).code).toBe("input-missing");
  });

  test("a path alone is a list of one; what is no path is a usage error", async () => {
    const folder = folderOf({ "a.txt": "A", "b.txt": "B" });
    expect(locators(await collect(await readInputs(folder)))).toEqual(
      locators(await read([folder])),
    );
    for (const wrong of [undefined, null, 7, {}, [folder, 7]] as unknown as string[]) {
      const { code, message } = await usage(readInputs(wrong));
      expect([code, message]).toEqual(["option", expect.stringContaining("expected a string or")]);
    }
  });

  test("two folders of one name clash; both are named", async () => {
    const root = folderOf({ "a/news/1.txt": "A", "b/news/2.txt": "B" });
    const error = await usage(read([`${root}/a/news`, `${root}/b/news`]));
    expect(error.code).toBe("input-clash");
    expect(error.message).toContain(`${root}/a/news`);
    expect(error.message).toContain(`${root}/b/news`);
    expect(error.message).toContain("--dump");
  });

  test("the same key in one dump clashes; both files are named", async () => {
    const root = folderOf({ "a/1.txt": "A", "b/1.txt": "B" });
    const error = await usage(read([`${root}/a`, `${root}/b`], { dump: "all" }));
    expect(error.message).toContain(`${root}/a/1.txt`);
    expect(error.message).toContain(`${root}/b/1.txt`);
  });

  test("a file given twice, by two roads, is a usage error", async () => {
    const root = folderOf({ "news/1.txt": "A" });
    const error = await usage(read([`${root}/news`, `${root}/news/1.txt`]));
    expect(error.code).toBe("input-clash");
    expect(error.message).toContain("twice");
  });
});

describe("globs", () => {
  test("braces and ** are expanded, and the dump is the static folder", async () => {
    const root = folderOf({ "n/x/a.md": "# A", "n/b.txt": "B", "n/c.log": "C" });
    const items = await read([`${root}/n/**/*.{md,txt}`]);
    expect(locators(items)).toEqual([`${root}/n/b.txt`, `${root}/n/x/a.md`]);
    expect(items.map(({ origin }) => origin.dump)).toEqual(["n", "n"]);
  });

  test("a name that exists is no glob", async () => {
    const root = folderOf({ "[a].txt": "A", "a.txt": "B" });
    expect(locators(await read([`${root}/[a].txt`]))).toEqual([`${root}/[a].txt`]);
  });

  test("no match is a usage error", async () => {
    expect((await usage(read([`${folderOf({ "a.txt": "A" })}/*.html`]))).code).toBe(
      "input-missing",
    );
  });
});

test("tells the files, their size and how far it has read", async () => {
  const root = folderOf({ "b.jsonl": '{"text":"x"}\n', "a.txt": "Words." });
  const read = new Map<string, number>();
  const onRead = (file: string, bytes: number) => read.set(file, (read.get(file) ?? 0) + bytes);
  const inputs = await readInputs([`${root}/b.jsonl`, `${root}/a.txt`], { onRead });
  expect(inputs.files).toEqual([`${root}/a.txt`, `${root}/b.jsonl`]);
  expect(await inputs.size()).toBe(19);
  expect((await collect(inputs)).map(({ origin }) => origin.file)).toEqual(inputs.files);
  expect([...read.values()]).toEqual([6, 13]);
});

test("a missing input is a usage error that names the nearest name", async () => {
  const root = folderOf({ "articles.jsonl": "{}" });
  const error = await usage(read([`${root}/artcles.jsonl`]));
  expect(error.code).toBe("input-missing");
  expect(error.message).toContain(`Did you mean ${root}/articles.jsonl?`);
});

test("a symbolic link is followed where it is named, and in a folder a dead letter", async () => {
  const root = folderOf({ "news/a.txt": "A" });
  symlinkSync("a.txt", `${root}/news/link.txt`);
  symlinkSync("..", `${root}/news/loop`);
  expect((await read([`${root}/news/link.txt`])).map(isDeadLetter)).toEqual([false]);
  const items = await read([`${root}/news`]);
  expect(items.map((item) => (isDeadLetter(item) ? item.code : "read"))).toEqual([
    "read",
    "io",
    "io",
  ]);
});

describe("what a file is", () => {
  const page = "<!DOCTYPE html><html><body><p>Hello.</p></body></html>";
  const line = '{"id":7,"text":"Hello."}\n';
  const object = `{"@context":"https://schema.org","description":"${"Ferries. ".repeat(9_000)}"}`;
  test.each([
    ["a.txt", "Hello.", "text/plain"],
    ["a.txt", page, "text/html"],
    ["a.txt", `\n<!-- saved -->\n${page}`, "text/html"],
    ["a.txt", '<div class="story"><p>Hello.</p></div>', "text/html"],
    ["a.txt", "<b@example.org> wrote that 3 < 4.", "text/plain"],
    ["a", "Hello.", "text/plain"],
    ["a.md", "# Hello", "text/markdown"],
    ["a.md", '<p align="center">\n\n# Hello', "text/markdown"],
    ["a.html", "<p>Hello.</p>", "text/html"],
    ["a.html", "Words about <em>it</em>.", "text/html"],
    ["a.html", "No tag at all.", "text/plain"],
    ["a.HTM", "<p>Hello.</p>", "text/html"],
    ["a.txt", "[Editor's note: this is prose.]", "text/plain"],
    ["a.txt", "{ this is prose }", "text/plain"],
    ["a.jsonl", page, "text/html"],
    [
      "a.html",
      `<!doctype html><script type="application/ld+json">\n${object}</script>`,
      "text/html",
    ],
  ])("%s: %s", async (name, content, mediaType) => {
    const [item] = await read([`${folderOf({ [name]: content })}/${name}`]);
    expect(item).toMatchObject({ mediaType });
  });

  test.each(["a.txt", "a.json", "a.ndjson", "a"])("%s with lines of JSON", async (name) => {
    const [item] = await read([`${folderOf({ [name]: line })}/${name}`]);
    expect(item).toMatchObject({ content: "Hello.", origin: { id: 7 } });
  });

  test.each([
    ["app.js", "let a = 1;"],
    ["feed.xml", '<?xml version="1.0"?><rss></rss>'],
  ])("%s in a folder is a dead letter", async (name, content) => {
    const [item] = await read([folderOf({ [name]: content })]);
    expect(item).toMatchObject({ code: "format" });
  });
});

describe("JSON Lines", () => {
  const stdin = (lines: readonly unknown[]) =>
    stdinOf(`${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
  const records = (...lines: readonly unknown[]) => read(["-"], { stdin: stdin(lines) });

  test("the first of html, markdown and text is the content; the rest is carried", async () => {
    const [a, b, c] = await records(
      { id: "x", url: "u", html: "<p>h", text: "t", fetchedAt: "2020-01-01", score: 3 },
      { id: 1, html: null, markdown: "m", text: "t", url: 5 },
      { html: "", text: "t" },
    );
    expect(a).toMatchObject({
      content: "<p>h",
      mediaType: "text/html",
      url: "u",
      fetchedAt: "2020-01-01",
      extra: { score: 3 },
      origin: { id: "x", dump: "stdin", locator: "stdin:1", offset: 0 },
    });
    expect(b).toMatchObject({ content: "m", mediaType: "text/markdown", extra: { url: 5 } });
    expect(c).toMatchObject({ content: "t", mediaType: "text/plain" });
    expect(c!.origin).not.toHaveProperty("id");
  });

  test("other names of keys", async () => {
    const stdin = stdinOf('{"content":"<p>x","link":"u","html":"kept","nr":4}\n');
    const fields = { html: "content", url: "link", id: "nr" };
    const [item] = await read(["-"], { stdin, fields });
    expect(item).toMatchObject({
      content: "<p>x",
      url: "u",
      origin: { id: 4 },
      extra: { html: "kept" },
    });
  });

  test("of lines with one id the first is the record; 1 and '1' are two ids", async () => {
    const lines = [
      { id: 1, text: "a" },
      { id: "1", text: "b" },
      { id: 1, text: "c" },
      { text: "d" },
      { text: "d" },
      { id: null, text: "e" },
      { id: null, text: "e" },
    ];
    const items = await records(...lines);
    expect(items.map((item) => (isDeadLetter(item) ? item.code : item.content))).toEqual([
      "a",
      "b",
      "duplicate-id",
      "d",
      "d",
      "e",
      "e",
    ]);
    expect(new Set(await ids(["-"], { stdin: stdin(lines) })).size).toBe(6);
  });

  test("the order of lines with equal twins does not matter", async () => {
    const lines = ["a", "b", "a", "c"].map((id) => ({ id, text: `text of ${id}` }));
    const contents = async (list: typeof lines) =>
      (await run(["-"], { stdin: stdin(list) })).records.map(({ id, body }) => id + body).sort();
    expect(await contents(lines.toReversed())).toEqual(await contents(lines));
  });

  test("a record is handed on before the next line arrives", async () => {
    let asked = 0;
    async function* slow(): AsyncGenerator<Uint8Array> {
      for (const id of [1, 2]) {
        asked++;
        yield Buffer.from(`{"id":${id},"text":"x"}\n`);
      }
    }
    const reader = (await readInputs(["-"], { stdin: slow() }))[Symbol.asyncIterator]();
    expect((await reader.next()).value).toMatchObject({ origin: { id: 1 } });
    expect(asked).toBe(1);
  });

  test("two files of one dump may not share an id", async () => {
    const root = folderOf({
      "d/a.jsonl": '{"id":1,"text":"a"}',
      "d/b.jsonl": '{"id":1,"text":"b"}',
    });
    const items = await read([`${root}/d`]);
    expect(items.map((item) => isDeadLetter(item) && item.code)).toEqual([false, "duplicate-id"]);
  });

  test("the dump of a file is its base name", async () => {
    const root = folderOf({ "d/a.jsonl": '{"id":1,"text":"a"}' });
    const [item] = await read([`${root}/d/a.jsonl`]);
    expect(item!.origin.dump).toBe("a.jsonl");
    expect(basename(item!.origin.locator)).toBe("a.jsonl:1");
  });
});
