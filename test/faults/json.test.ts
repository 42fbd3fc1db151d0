import { describe, expect, test } from "vitest";
import { run, runFile, runLines } from "./run.ts";

const good = (id: unknown) => JSON.stringify({ id, text: `Text ${id}.` });

test("a bad line in the middle is a dead letter with number and bytes; the next is read", async () => {
  const content = `${good(1)}\n{"id": 2, "text": oops}\n${good(3)}\n`;
  const { records, dead } = await runFile(content, "a.jsonl");
  expect(records.map(({ source }) => source.id)).toEqual([1, 3]);
  expect(dead).toHaveLength(1);
  expect(dead[0]).toMatchObject({ code: "json", firstBytes: '{"id": 2, "text": oops}' });
  expect(dead[0]!.message).toMatch(/^line 2:/);
  expect(dead[0]!.origin.locator).toMatch(/a\.jsonl:2$/);
  expect(content.slice(dead[0]!.start, dead[0]!.end)).toBe('{"id": 2, "text": oops}');
});

describe("the last line", () => {
  test("without a line end is read if it is whole", async () => {
    const { records, dead } = await runFile(`${good(1)}\n${good(2)}`, "a.jsonl");
    expect([records.length, dead.length]).toEqual([2, 0]);
  });

  test.each([5, 12, 20])("cut after %i bytes is a dead letter", async (bytes) => {
    const { records, dead } = await runFile(`${good(1)}\n${good(2).slice(0, bytes)}`, "a.jsonl");
    expect(records).toHaveLength(1);
    expect(dead.map(({ code }) => code)).toEqual(["truncated-tail"]);
  });

  test("that is all there is, with CRs in it, is told how to mend it", async () => {
    const { records, dead } = await runFile(`{"id": oops}\r${good(2)}\r`, "a.jsonl");
    expect(records).toEqual([]);
    expect(dead).toMatchObject([{ code: "truncated-tail" }]);
    expect(dead[0]!.message).toMatch(/If CR alone ends its lines.*tr '\\r' '\\n'$/);
    const cut = await runFile(`${good(1)}\r\n${good(2).slice(0, 12)}\r`, "a.jsonl");
    expect(cut.dead[0]!.message).not.toContain("CR");
  });

  test("bad, but ended, is no cut tail", async () => {
    const { dead } = await runFile(`${good(1)}\n{"id":\n`, "a.jsonl");
    expect(dead.map(({ code }) => code)).toEqual(["json"]);
  });
});

describe("JSON that is no JSON Lines is read all the same", () => {
  const objects = [
    { id: 1, text: "One." },
    { id: 2, text: "Two." },
  ];
  test.each([
    ["a JSON array", JSON.stringify(objects), 2],
    ["a JSON array", JSON.stringify(objects, null, 2), 2],
    ["pretty-printed JSON", JSON.stringify(objects[0], null, 2), 1],
    ["JSON objects that share lines", objects.map((o) => JSON.stringify(o)).join(""), 2],
    ["JSON objects that share lines", objects.map((o) => `${JSON.stringify(o)}\r`).join(""), 2],
    ["pretty-printed JSON", JSON.stringify({ id: 1, text: "x".repeat(200_000) }, null, 2), 1],
  ])("%s, from a file and from a pipe, and it is noted", async (detail, content, count) => {
    const { records, dead, notes } = await runFile(content, "a.json");
    expect([records.length, dead.length]).toEqual([count, 0]);
    expect(notes).toMatchObject([{ code: "not-lines", detail, inputs: count }]);
    async function* stdin(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < content.length; at += 7) yield Buffer.from(content.slice(at, at + 7));
    }
    const piped = await run(["-"], { stdin: stdin() });
    expect(piped.records.map(({ body }) => body)).toEqual(records.map(({ body }) => body));
  });

  test("an array that is cut off: whole objects are records, the rest is dead", async () => {
    const content = JSON.stringify([...objects, { id: 3, text: "Three." }], null, 1);
    const { records, dead } = await runFile(content.slice(0, -12), "a.json");
    expect(records.map(({ source }) => source.id)).toEqual([1, 2]);
    expect(dead.map(({ code }) => code)).toEqual(["truncated-tail"]);
  });

  test("an object around the articles is dead, and the message names the fix", async () => {
    const { dead } = await runFile(
      JSON.stringify({ total: 2, articles: objects }, null, 1),
      "a.json",
    );
    expect(dead).toMatchObject([{ code: "schema" }]);
    expect(dead[0]!.message).toContain("jq -c '.articles[]'");
  });

  test("something else between two objects is dead, and both are read", async () => {
    const { records, dead } = await runFile(
      `[{"text":"One."}, 7, null, {"text":"Two."}]`,
      "a.json",
    );
    expect(records).toHaveLength(2);
    expect(dead.map(({ code }) => code)).toEqual(["schema", "schema"]);
  });
});

test("NaN and Infinity, as Python writes them, are null; inside a string they stay", async () => {
  const { records, dead } = await runFile(
    '{"id":NaN,"url":NaN,"text":"NaN \\" NaN","n":[-Infinity,{"x":Infinity}],"big":9007199254740993}\n' +
      '{"text":NaN}\n{"text":"Not NaN.", NaNs}\n',
    "a.jsonl",
  );
  expect(records.map(({ body }) => body)).toEqual(['NaN " NaN']);
  expect(records[0]!.source.extra).toEqual({
    url: null,
    n: [null, { x: null }],
    big: "9007199254740993",
  });
  expect(dead.map(({ code }) => code)).toEqual(["schema", "json"]);
});

test("files put together keep their marks, arrays without brackets their commas", async () => {
  const marked = `\ufeff${good(1)}\r\n\ufeff${good(2)}\r\n\ufeff`;
  const commas = `${good(1)},\n${good(2)} , \r\n`;
  for (const content of [marked, commas]) {
    const { records, dead } = await runFile(content, "a.jsonl");
    expect(records.map(({ source }) => source.id)).toEqual([1, 2]);
    expect(dead).toEqual([]);
  }
});

describe("a dump that was cut into parts", () => {
  const lines = [1, 2, 3].map(good).join("\n");
  test.each(["xab", "a.jsonl", "a.txt", "a.json"])("%s costs its first line", async (name) => {
    const { records, dead } = await runFile(lines.slice(9), name);
    expect(records.map(({ source }) => source.id)).toEqual([2, 3]);
    expect(dead.map(({ code }) => code)).toEqual(["json"]);
  });

  test("prose that ends in a line of JSON is prose", async () => {
    for (const content of [`The line reads:\n${good(1)}`, `It reads:\n${good(1)}\nThat is all.`]) {
      const { records } = await runFile(content, "a.txt");
      expect(records.map(({ source }) => source.locator)).toEqual([
        expect.stringMatching(/a\.txt$/),
      ]);
    }
  });
});

test("a .json file without an object is no text", async () => {
  for (const [content, code] of [
    ["[]", "empty"],
    ['["One.", "Two."]', "schema"],
    ["[[1]]", "schema"],
  ] as const) {
    const { records, dead } = await runFile(content, "a.json");
    expect(records).toEqual([]);
    expect(dead.map((letter) => letter.code)).toEqual([code]);
  }
});

test("an id without a character is none", async () => {
  const { records, dead } = await runLines({ id: "", text: "One." }, { id: "", text: "Two." });
  expect(dead).toEqual([]);
  expect(records.map(({ source }) => source.id)).toEqual(records.map((r) => r.source.locator));
});

describe("what a content is shows by itself", () => {
  const page = "<!DOCTYPE html>\n<html><body><p>One.</p><p>Two.</p></body></html>";
  const texts = "One.\n\nTwo.";
  test.each([
    ["a page as text", { text: page }, "text/html"],
    ["a part of a page as text", { text: "<p>One.</p> <p>Two.</p>" }, "text/html"],
    ["a text as html", { html: texts }, "text/plain"],
    ["a text that a break opens", { text: `<br>${texts}` }, "text/plain"],
    [
      "a text that speaks of tags",
      { text: `${texts} A <p> opens one, a </p> ends it.` },
      "text/plain",
    ],
    ["a page as html", { html: page }, "text/html"],
    ["html of one line without a tag", { html: "Fish &amp; chips." }, "text/html"],
  ])("%s", async (_, line, mediaType) => {
    const { records } = await runLines(line);
    expect(records[0]!.source.mediaType).toBe(mediaType);
    if (mediaType === "text/html" && !records[0]!.body.includes("&"))
      expect(records[0]!.body).toBe(texts);
  });
});

describe("where the text is not where it is looked for, the message says how to get at it", () => {
  const long = "Words of an article. ".repeat(20);
  test.each([
    [{ url: "u", content: long }, "there are url, content. --fields names them, like text=content"],
    [{ raw: `<p>${long}`, text: null }, "like html=raw"],
    [{ response: { status: 200, "the body": long } }, `jq -c '.text = .response."the body"'`],
    [{ _id: "1", _source: { text: "Words." } }, "jq -c '._source'"],
    [{ total: 1, items: [{ text: "Words." }] }, "jq -c '.items[]'"],
    [{ text: ["One.", "Two."] }, `jq -c '.text |= join("\\n")'`],
    [{ title: "Words." }, "there are title. --fields names other keys"],
  ])("%j", async (line, message) => {
    const { dead } = await runLines(line);
    expect(dead.map(({ code }) => code)).toEqual(["schema"]);
    expect(dead[0]!.message).toContain(message);
  });
});

describe("a line that is JSON, but no record", () => {
  test.each([
    ["text is a number", '{"id":1,"text":5}', "$.text is a number"],
    ["text is null", '{"id":1,"text":null}', "$.text is null"],
    ["text is an object", '{"id":1,"text":{"a":"b"}}', "$.text is an object"],
    ["html is an array", '{"html":["<p>"]}', "$.html is an array"],
    ["no text at all", '{"id":1,"body":"x"}', "$ holds none of html, markdown, text"],
    ["null", "null", "$ is null"],
    ["a number", "17", "$ is a number"],
    ["a string", '"text"', "$ is a string"],
    ["an array", "[1]", "$ is an array"],
    ["one key twice", '{"text":"a","text":"b"}', "$ holds 2 members but 1 keys"],
  ])("%s", async (_, line, message) => {
    const { records, dead } = await runLines({ text: "First." }, line, { text: "Last." });
    expect(records).toHaveLength(2);
    expect(dead.map(({ code }) => code)).toEqual(["schema"]);
    expect(dead[0]!.message).toContain(`line 2: ${message}`);
  });

  test("colons and brackets inside strings count for nothing", async () => {
    const { records } = await runLines({ text: 'a: "b": {c: [d\\', note: { "x:": ":" } });
    expect(records).toHaveLength(1);
  });
});

test("five million nested arrays are a dead letter", async () => {
  const deep = `{"text":"x","extra":${"[".repeat(5_000_000)}${"]".repeat(5_000_000)}}`;
  const { records, dead } = await runLines({ text: "First." }, deep, "[".repeat(5_000_000), {
    text: "Last.",
  });
  expect(records).toHaveLength(2);
  expect(dead.map(({ code }) => code)).toEqual(["too-deep", "too-deep"]);
});

test("a file of nothing but nested arrays is a dead letter", async () => {
  const { dead } = await runFile("[".repeat(1_000_000), "a.jsonl");
  expect(dead.map(({ code }) => code)).toEqual(["too-deep"]);
});

test("__proto__, constructor and toString are plain keys", async () => {
  const line =
    '{"id":{"__proto__":1},"text":"Words.","__proto__":{"polluted":true},"constructor":1,"toString":"s"}';
  const { records } = await runLines(line);
  expect(JSON.stringify(records[0]!.source.extra)).toBe(
    '{"__proto__":{"polluted":true},"constructor":1,"toString":"s"}',
  );
  expect(JSON.stringify(records[0]!.source.id)).toBe('{"__proto__":1}');
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.getPrototypeOf(records[0]!.source.extra)).toBe(Object.prototype);
});

test("U+2028 inside a string does not end a line", async () => {
  const { records, dead } = await runLines('{"text":"One.\u2028Two."}', { text: "Three." });
  expect([records.length, dead.length]).toEqual([2, 0]);
  expect(records[0]!.body).toBe("One.\n\nTwo.");
});

test("blank lines and CR LF are no trouble", async () => {
  const { records, dead } = await runFile(`\ufeff${good(1)}\r\n\r\n  \n${good(2)}\r\n`, "a.jsonl");
  expect(records.map(({ source }) => source.locator.at(-1))).toEqual(["1", "4"]);
  expect(dead).toEqual([]);
});

test("numbers of 64 bits are given back digit by digit, so that ids stay apart", async () => {
  const line = (id: string) => `{"id":${id},"text":"A \\\\\\"9${id}","n":[{"x":${id}}],"y":1.50}`;
  const ids = ["9007199254740993", "9007199254740992", "-12345678901234567891", "1e400", "-7"];
  const { records, dead } = await runFile(ids.map(line).join("\n"), "a.jsonl");
  expect(dead).toEqual([]);
  expect(records.map(({ source }) => source.id)).toEqual([
    "9007199254740993",
    9007199254740992,
    "-12345678901234567891",
    "1e400",
    -7,
  ]);
  expect(records[0]!.body).toBe('A \\"99007199254740993');
  expect(records[0]!.source.extra).toEqual({ n: [{ x: "9007199254740993" }], y: 1.5 });
});
