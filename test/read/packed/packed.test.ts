import { execFileSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { Zstd } from "@hpcc-js/wasm-zstd";
import { describe, expect, test } from "vitest";
import { UsageError } from "../../../src/model/errors.ts";
import { readInputs } from "../../../src/read/read.ts";
import { collect } from "../../collect.ts";
import { gzipEach, page, tarOf, zipOf } from "../archives.ts";
import { brief, places, readFile } from "../items.ts";
import { inChunks } from "./unpacked.ts";

const lines = ["One.", "Two.", "Three."].map((text, id) => JSON.stringify({ id, text }));
const jsonl = `${lines.join("\n")}\n`;
const html = "<!doctype html><p>Page.</p>";
const members = [
  { name: "b/page.html", content: html },
  { name: "a.txt", content: "Words." },
  { name: "lines.jsonl", content: jsonl },
  { name: "pages.warc", content: page(html) },
];
const contents = [html, "Words.", "One.", "Two.", "Three.", html];
const memberPlaces = [
  "!b/page.html",
  "!a.txt",
  "!lines.jsonl:1",
  "!lines.jsonl:2",
  "!lines.jsonl:3",
  "!pages.warc@0",
];

async function zstdOf(text: string | Uint8Array): Promise<Buffer> {
  return Buffer.from((await Zstd.load()).compress(Buffer.from(text as string)));
}

describe("what is packed is read, whatever its name", () => {
  test.each([
    ["a.jsonl.gz", jsonl, ["One.", "Two.", "Three."]],
    ["a.txt", "Words.", ["Words."]],
    ["a.html.gz", html, [html]],
    ["a.gz", html, [html]],
    ["a.csv.gz", "id,text\n1,One.\n", ["One."]],
  ])("gzip: %s", async (name, text, expected) => {
    expect(brief((await readFile(name, gzipSync(text))).items)).toEqual(expected);
  });

  test.each(["a.jsonl.zst", "a.jsonl"])("zstd: %s", async (name) => {
    const { items } = await readFile(name, await zstdOf(jsonl));
    expect(brief(items)).toEqual(["One.", "Two.", "Three."]);
    expect(places(items)).toEqual([1, 2, 3].map((line) => `${name}:${line}`));
    expect(items[1]!.origin).toMatchObject({ unpacked: true, offset: lines[0]!.length + 1 });
  });

  test("zip: names in the code page of DOS stay apart, and can be read", async () => {
    const names = ["M\x81ller.txt", "M\x82ller.txt"];
    const [content, name] = ["Words.", ""];
    const packed = names.map((raw) => ({ name, rawName: Buffer.from(raw, "latin1"), content }));
    const utf8 = { name, rawName: Buffer.from("Größe.txt"), content };
    const { items } = await readFile("a.zip", zipOf([...packed, utf8]));
    expect(places(items)).toEqual(["Müller", "Méller", "Größe"].map((n) => `a.zip!${n}.txt`));
  });

  test("zip", async () => {
    const { items } = await readFile("a.zip", zipOf(members));
    expect(brief(items)).toEqual(contents);
    expect(places(items)).toEqual(memberPlaces.map((place) => `a.zip${place}`));
    expect(items[2]!.origin).toMatchObject({ member: "lines.jsonl", line: 1, offset: 0 });
  });

  test.each(["a.tar", "a.tar.gz", "a.tgz", "a.tar.zst"])("%s", async (name) => {
    const tar = await tarOf(members);
    const packed = /gz$/.test(name)
      ? gzipSync(tar)
      : name.endsWith("zst")
        ? await zstdOf(tar)
        : tar;
    const { items } = await readFile(name, packed);
    expect(brief(items)).toEqual(contents);
    expect(places(items)).toEqual(memberPlaces.map((place) => `${name}${place}`));
  });

  test("names that do not fit are noted", async () => {
    const notes = async (name: string, content: string | Uint8Array) =>
      (await readFile(name, content)).inputs.notes().map(({ code, detail }) => [code, detail]);
    expect(await notes("a.txt", gzipSync("Words."))).toEqual([["misnamed", "gzip"]]);
    expect(await notes("a.txt.gz", "Words.")).toEqual([["misnamed", "not packed"]]);
    expect(await notes("a.txt.gz", gzipSync("Words."))).toEqual([]);
  });

  test("plain text named .gz is read", async () => {
    expect(brief((await readFile("a.txt.gz", "Words.")).items)).toEqual(["Words."]);
  });

  test("from a pipe", async () => {
    for (const bytes of [gzipSync(jsonl), await zstdOf(jsonl), await tarOf([members[2]!])]) {
      const items = await collect(await readInputs(["-"], { stdin: inChunks(bytes, 11) }));
      expect(brief(items)).toEqual(["One.", "Two.", "Three."]);
    }
    const warc = await readInputs(["-"], { stdin: inChunks(gzipEach([page(html)]), 11) });
    expect(brief(await collect(warc))).toEqual([html]);
    const whole = await readInputs(["-"], { stdin: inChunks(Buffer.from(html), 11) });
    expect(brief(await collect(whole))).toEqual([html]);
  });

  test("a ZIP archive from a pipe is a usage error", async () => {
    const inputs = await readInputs(["-"], { stdin: inChunks(zipOf(members)) });
    await expect(collect(inputs)).rejects.toThrow(UsageError);
  });

  test("what other programs pack is read", async () => {
    const tar = await tarOf(members);
    const packed = execFileSync("gzip", ["-c"], { input: tar });
    expect(brief((await readFile("a.tar.gz", packed)).items)).toEqual(contents);
  });
});

describe("what is packed twice is not followed", () => {
  test.each([
    ["gzip in gzip", "a.gz", async () => gzipSync(gzipSync("Words."))],
    ["zip in zip", "a.zip", async () => zipOf([{ name: "in.zip", content: zipOf(members) }])],
    ["gzip in zip", "a.zip", async () => zipOf([{ name: "in.gz", content: gzipSync("Words.") }])],
    ["tar in tar", "a.tar", async () => tarOf([{ name: "in.tar", content: await tarOf(members) }])],
    [
      "gzip in tar in gzip",
      "a.tgz",
      async () => gzipSync(await tarOf([{ name: "in.gz", content: gzipSync("Words.") }])),
    ],
  ])("%s is dead", async (_, name, content) => {
    expect(brief((await readFile(name, await content())).items)).toEqual(["nested"]);
  });
});

describe("archives", () => {
  test("members of one name are told apart; hidden ones are left out", async () => {
    const twins = [
      { name: "a.txt", content: "Old." },
      { name: "a.txt", content: "New." },
      { name: ".hidden", content: "No." },
      { name: "__MACOSX/a.txt", content: "No." },
      { name: "./b.txt", content: "Dot." },
    ];
    for (const [name, bytes] of [
      ["a.zip", zipOf(twins)],
      ["a.tar", await tarOf(twins)],
    ] as const) {
      const { items, inputs } = await readFile(name, bytes);
      expect(brief(items)).toEqual(["Old.", "New.", "Dot."]);
      expect(places(items).slice(0, 2)).toEqual([`${name}!a.txt`, `${name}!a.txt#2`]);
      expect(inputs.notes()).toMatchObject([{ code: "skipped", count: 2 }]);
    }
  });

  test("names with .., an absolute path or a backslash are just names", async () => {
    const names = ["../../etc/passwd", "/root/a.txt", "dir\\b.txt"];
    const { items } = await readFile(
      "a.zip",
      zipOf(names.map((name) => ({ name, content: "Words." }))),
    );
    expect(brief(items)).toEqual(["Words.", "Words.", "Words."]);
    expect(places(items)[0]).toBe("a.zip!../../etc/passwd");
  });

  test("a damaged or encrypted member of a ZIP archive is dead, and the others are read", async () => {
    const bytes = zipOf([
      { name: "a.txt", content: "First words.", stored: true },
      { name: "b.txt", content: "Second words.", stored: true },
      { name: "c.txt", content: "Third words.", flags: 1 },
      { name: "d.txt", content: "Fourth words." },
    ]);
    bytes[bytes.indexOf("Second")] = 0x73;
    const { items, dead } = await readFile("a.zip", bytes);
    expect(brief(items)).toEqual(["First words.", "corrupt", "format", "Fourth words."]);
    expect(dead[0]!.end).toBeGreaterThan(dead[0]!.start);
  });

  test("a ZIP archive without its end is dead", async () => {
    expect(brief((await readFile("a.zip", zipOf(members).subarray(0, -30))).items)).toEqual([
      "corrupt",
    ]);
  });

  test("a tar archive that is cut off gives what stands before", async () => {
    const tar = await tarOf(members);
    for (const [name, bytes] of [
      ["a.tar", tar.subarray(0, 2500)],
      ["a.tgz", gzipSync(tar, { level: 0 }).subarray(0, 2500)],
    ] as const) {
      const { items, dead } = await readFile(name, bytes);
      expect(brief(items).slice(0, 2)).toEqual([html, "Words."]);
      expect(brief(items).at(-1)).toBe("corrupt");
      expect(dead.at(-1)!.end).toBe(2500);
    }
  });

  test("a bomb in a ZIP archive is dead", async () => {
    const bytes = zipOf([
      { name: "bomb.txt", content: Buffer.alloc(40 * 2 ** 20) },
      { name: "a.txt", content: "Words." },
    ]);
    expect(brief((await readFile("a.zip", bytes)).items)).toEqual(["bomb", "Words."]);
  });

  test("a program's ZIP file that is called a text is binary, not an archive", async () => {
    const { items } = await readFile("a.txt", zipOf(members));
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ mediaType: "text/plain" });
  });
});

describe("damage in packed lines", () => {
  const text = (n: number) => `${JSON.stringify({ text: `Text ${n}.` })}\n`;
  const block = (from: number) => Array.from({ length: 3 }, (_, i) => text(from + i)).join("");

  test("lines before and after a damaged member are read, and the rest is told", async () => {
    const parts = [block(1), block(4), block(7)].map((part) => gzipSync(part));
    const bytes = Buffer.concat(parts);
    bytes[parts[0]!.length + 14]! ^= 0xff;
    const { items, dead } = await readFile("a.jsonl.gz", bytes);
    expect(brief(items)).toEqual([
      ...[1, 2, 3].map((n) => `Text ${n}.`),
      "corrupt",
      ...[7, 8, 9].map((n) => `Text ${n}.`),
    ]);
    expect(dead[0]).toMatchObject({
      start: parts[0]!.length,
      end: parts[0]!.length + parts[1]!.length,
    });
    expect(new Set(places(items)).size).toBe(items.length);
  });

  test("a file that is cut off gives its whole lines", async () => {
    const bytes = gzipSync(block(1) + block(4), { level: 0 });
    const { items } = await readFile("a.jsonl.gz", bytes.subarray(0, -20));
    expect(brief(items)).toEqual([
      ...[1, 2, 3, 4, 5].map((n) => `Text ${n}.`),
      "truncated-tail",
      "corrupt",
    ]);
  });

  test("a packed document that is damaged is dead, not half a document", async () => {
    const bytes = gzipSync("Words. ".repeat(1000), { level: 0 });
    expect(brief((await readFile("a.txt.gz", bytes.subarray(0, -20))).items)).toEqual(["corrupt"]);
  });

  test("garbage after the last member is noted", async () => {
    const bytes = Buffer.concat([gzipSync(jsonl), Buffer.from("garbage")]);
    const { items, inputs } = await readFile("a.jsonl.gz", bytes);
    expect(brief(items)).toEqual(["One.", "Two.", "Three."]);
    expect(inputs.notes()).toMatchObject([{ code: "trailing-garbage" }]);
  });

  test("a packed document over the limits is dead, packed records are not", async () => {
    const codes = async (name: string, limits: object) =>
      brief((await readFile(name, gzipSync(block(1)), { limits })).items);
    expect(await codes("a.txt.gz", { recordBytes: 10 })).toHaveLength(3);
    const text = gzipSync("Words and more words.");
    for (const [memberBytes, code] of [
      [2 ** 30, "too-big"],
      [15, "bomb"],
    ] as const) {
      const limits = { recordBytes: 10, memberBytes };
      expect(brief((await readFile("a.txt.gz", text, { limits })).items)).toEqual([code]);
    }
    expect(await codes("a.jsonl.gz", { memberBytes: 15 })).toHaveLength(3);
  });

  test("a bomb in a text or in lines is dead", async () => {
    for (const name of ["a.txt.gz", "a.jsonl.gz"]) {
      const bytes = gzipSync(Buffer.alloc(60 * 2 ** 20, 0x61));
      expect(brief((await readFile(name, bytes)).items)).toContain("bomb");
    }
  });
});
