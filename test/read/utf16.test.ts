import { describe, expect, test } from "vitest";
import { fetchRecord } from "../../src/read/fetch.ts";
import { readInputs } from "../../src/read/read.ts";
import { collect } from "../collect.ts";
import { brief, readFile } from "./items.ts";
import { inChunks } from "./packed/unpacked.ts";

const texts = ["Größe 😀 ਢ.", "二つ目。"];
const objects = texts.map((text, id) => ({ id: String(id), text }));
const shapes = [
  ["a.jsonl", objects.map((object) => JSON.stringify(object)).join("\r\n")],
  ["a.json", JSON.stringify(objects, null, 1)],
  ["a.csv", `id;text\r\n${objects.map(({ id, text }) => `${id};"${text}"`).join("\r\n")}\r\n`],
  ["a.txt", `id\ttext\r\n${objects.map(({ id, text }) => `${id}\t${text}`).join("\r\n")}\r\n`],
] as const;

/** As Windows programs write it. */
function utf16(text: string, { big = false, mark = true }): Buffer {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, "utf16le");
  return big ? bytes.swap16() : bytes;
}

describe("records in UTF-16 are read as in UTF-8, and it is noted", () => {
  const forms = [{ big: false }, { big: true }];
  test.each(shapes)("%s", async (name, text) => {
    const plain = await readFile(name, text);
    for (const form of forms) {
      const bytes = utf16(text, form);
      const { items, inputs } = await readFile(name, bytes);
      expect(brief(items)).toEqual(texts);
      expect(items.map(({ origin }) => [origin.key, origin.offset])).toEqual(
        plain.items.map(({ origin }) => [origin.key, origin.offset]),
      );
      expect(inputs.notes().map(({ code }) => code)).toContain("utf-16");
      expect(await fetchRecord(items[1]!.origin)).toEqual(items[1]);
      const piped = await readInputs(["-"], { stdin: inChunks(bytes, 3) });
      expect(brief(await collect(piped))).toEqual(texts);
    }
  });
});

test.each([
  ["a.jsonl", '{"text":"Größe."}\n{"text":"Zwei."}\n'],
  ["a.json", '[{"text":"Größe."},\n{"text":"Zwei."}]'],
  ["a.csv", "id,text\n1,Größe.\n2,Zwei.\n"],
])("without a mark it shows by its NULs: %s", async (name, text) => {
  for (const big of [false, true]) {
    const { items } = await readFile(name, utf16(text, { big, mark: false }));
    expect(brief(items)).toEqual(["Größe.", "Zwei."]);
  }
});

test("a text in UTF-16 stays a document, with its own bytes", async () => {
  const bytes = utf16("Words, words. Größe.\nAnd more.", {});
  const { records } = await readFile("a.txt", bytes);
  expect(records.map(({ content }) => Buffer.from(content as Uint8Array))).toEqual([bytes]);
});

test("a table in UTF-16 without a text names its columns", async () => {
  const { dead } = await readFile("a.csv", utf16("id;größe\r\n1;2\r\n", {}));
  expect(dead.map(({ code }) => code)).toEqual(["schema"]);
  expect(dead[0]!.message).toContain("there are id, größe");
});
