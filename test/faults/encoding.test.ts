import { createMultibyteEncoder } from "@exodus/bytes/multi-byte.js";
import { createSinglebyteEncoder } from "@exodus/bytes/single-byte.js";
import { describe, expect, test } from "vitest";
import { restore } from "../../src/apply/restore.ts";
import { decode } from "../../src/stages/decode/decode.ts";
import { segment } from "../../src/stages/segment/segment.ts";
import { folderOf } from "../read/folder.ts";
import { flagsOf, rawOf, run, runFile, runLines } from "./run.ts";

const text = "The café “Quay” opens at noon.\nIt closes at nine.";
const body = text.replace("\n", "\n\n");
const page = (charset: string, words = text) =>
  `<!doctype html><html><head><meta charset="${charset}"></head><body><p>${words}</p></body></html>`;

describe("nothing to read", () => {
  test.each([
    ["an empty file", ""],
    ["white space only", " \n\t\r\n\u3000\n"],
    ["a byte order mark only", "\ufeff"],
    ["a byte order mark of UTF-16 only", Buffer.from([0xff, 0xfe])],
  ])("%s is a dead letter, and its neighbours are read", async (_, content) => {
    const folder = folderOf({ "a.txt": content, "b.txt": text, "c.jsonl": content });
    const { records, dead } = await run([folder]);
    expect(records.map((record) => record.body)).toEqual([body]);
    expect(dead.map(({ code, origin }) => [code, origin.key])).toContainEqual(["empty", "a.txt"]);
    expect(dead).toHaveLength(2);
  });

  test("zero-width characters only are a dead letter", async () => {
    const { dead } = await runFile("\u200b\u200e\n\u2060");
    expect(dead.map(({ code }) => code)).toEqual(["empty"]);
  });

  test("a page without text is a dead letter", async () => {
    const { dead } = await runFile("<html><body><script>1</script></body></html>", "a.html");
    expect(dead.map(({ code }) => code)).toEqual(["empty"]);
  });
});

describe("byte order marks", () => {
  const little = Buffer.from(`\ufeff${text}`, "utf16le");
  test.each([
    ["UTF-8", Buffer.from(`\ufeff${text}`), "utf-8"],
    ["UTF-16 LE", little, "utf-16le"],
    ["UTF-16 BE", Buffer.from(little).swap16(), "utf-16be"],
  ])("%s is taken off and noted", async (_, bytes, charset) => {
    const { records } = await runFile(bytes);
    expect(records[0]).toMatchObject({ body, source: { charset }, flags: [] });
    expect(decode(rawOf(bytes)).charset).toEqual({ name: charset, source: "bom" });
  });

  test("UTF-16 without a mark is detected", async () => {
    const { records } = await runFile(little.subarray(2));
    expect(records[0]).toMatchObject({ body, source: { charset: "utf-16le" } });
  });

  test("UTF-32 is a dead letter", async () => {
    const { dead } = await runFile(Buffer.from("\xff\xfe\0\0a\0\0\0", "latin1"));
    expect(dead[0]!.code).toBe("charset");
  });
});

describe("one encoding declared, another used", () => {
  test("declared latin-1, bytes UTF-8: read as UTF-8, both recorded", async () => {
    const bytes = Buffer.from(page("latin-1"));
    const { records } = await runFile(bytes, "a.html");
    expect(records[0]!.body).toContain("café “Quay”");
    expect(flagsOf(records[0])).toContain("charset-mismatch");
    expect(decode(rawOf(bytes, "text/html")).charset).toEqual({
      name: "utf-8",
      source: "detected",
      declared: "windows-1252",
    });
  });

  test("declared UTF-8, bytes windows-1252: read as windows-1252, flagged", async () => {
    const bytes = createSinglebyteEncoder("windows-1252")(page("utf-8"));
    const { records } = await runFile(bytes, "a.html");
    expect(records[0]!.body).toContain("café “Quay”");
    expect(records[0]!.source.charset).toBe("windows-1252");
    expect(flagsOf(records[0])).toContain("charset-mismatch");
  });

  test.each([
    ["gb2312", "gbk", "市议会星期二讨论了新桥的费用。"],
    ["euc-kr", "euc-kr", "시의회는 새 다리의 비용을 논의했다."],
    ["shift_jis", "shift_jis", "市議会は新しい橋の費用を話し合った。"],
  ])("%s with the declaration deep in the file is read right", async (label, charset, words) => {
    const html = page(label, words).replace(
      "<head>",
      `<head><script>${"x".repeat(200_000)}</script>`,
    );
    const { records } = await runFile(createMultibyteEncoder(charset)(html), "a.html");
    expect(records[0]).toMatchObject({ body: words, source: { charset } });
    expect(flagsOf(records[0])).not.toContain("charset-mismatch");
  });

  test("JSON Lines in windows-1252 are read and flagged", async () => {
    const line = createSinglebyteEncoder("windows-1252")(JSON.stringify({ id: 1, text }));
    const { records } = await runFile(line, "a.jsonl");
    expect(records[0]).toMatchObject({ body, source: { id: 1, charset: "windows-1252" } });
    expect(flagsOf(records[0])).toContain("charset-mismatch");
  });
});

describe("bytes that mean nothing", () => {
  test("one in the middle becomes U+FFFD, is counted and flagged", async () => {
    const bytes = Buffer.concat([
      Buffer.from("Zürich has "),
      Buffer.from([0xff]),
      Buffer.from(" bridges."),
    ]);
    const { records } = await runFile(bytes);
    expect(records[0]!.body).toBe("Zürich has \ufffd bridges.");
    expect(records[0]!.flags).toMatchObject([
      { code: "invalid-bytes", evidence: [{ signal: "replaced", value: 1 }] },
    ]);
  });

  test("a character cut off at the end becomes U+FFFD there and nowhere else", async () => {
    const { records } = await runFile(Buffer.from("“Yes”, said Zoë — and “no”").subarray(0, -1));
    expect(records[0]!.body).toBe("“Yes”, said Zoë — and “no\ufffd");
  });

  test("nothing but such bytes is a dead letter, never mojibake", async () => {
    const { dead } = await runFile(
      Uint8Array.from({ length: 300 }, (_, i) => 0x80 + ((i * 89) % 97)),
      "a.html",
    );
    expect(dead.map(({ code }) => code)).toEqual(["charset"]);
  });

  test("a lone surrogate out of JSON becomes U+FFFD and is flagged", async () => {
    const { records } = await runLines('{"text":"one \\ud800 two \\ud83d\\ude00."}');
    expect(records[0]!.body).toBe("one \ufffd two 😀.");
    expect(flagsOf(records[0])).toEqual(["lone-surrogate"]);
    expect(JSON.stringify(records[0])).not.toMatch(/\\ud[89a-f]/i);
  });
});

describe("control characters", () => {
  test("NULs leave the body as edits and are flagged; a literal \\u0000 stays", async () => {
    const dirty = "The c\0rane\u0007 stands. Type \\u0000 here.\0";
    const { records } = await runFile(dirty);
    expect(records[0]!.body).toBe("The crane stands. Type \\u0000 here.");
    expect(flagsOf(records[0])).toEqual(["control-characters"]);
    expect(records[0]!.edits.map(({ original }) => original)).toEqual(["\0", "\u0007", "\0"]);
    expect(restore(records[0]!)).toBe(dirty);
  });

  test("C1 controls and U+FEFF inside go, a tab stays", async () => {
    const { records } = await runLines({ text: "a\u009bb\ufeffc\td" });
    expect(records[0]!.body).toBe("abc\td");
  });

  test("of a page too, and flags point into its text", async () => {
    const html = "<p>Zürich\u0007 hat Brücken.</p><p>Itâ€™s fine.</p>";
    const bytes = Buffer.concat([Buffer.from(html), Buffer.from([0xff])]);
    const { records } = await runFile(bytes, "a.html");
    expect(records[0]!.body).toContain("Zürich hat Brücken.");
    expect(flagsOf(records[0])).toEqual(["control-characters", "invalid-bytes", "mojibake"]);
    const length = restore(records[0]!).length;
    for (const { evidence } of records[0]!.flags) {
      for (const { at } of evidence) expect(at === undefined || at.end <= length).toBe(true);
    }
  });

  test("bidi overrides are kept and flagged", async () => {
    const { records } = await runFile("The file gpj.\u202eexe\u202c was sent.");
    expect(records[0]!.body).toContain("\u202eexe\u202c");
    expect(flagsOf(records[0])).toEqual(["bidi-override"]);
  });
});

test("soft breaks leave the body as edits, a run as one, but those that part words stay", async () => {
  const dirty = `The Bundes\u00adtag${"\u200b\u00ad".repeat(3)} stands.\nขาว\u200bแดง \u2060ok\u200b`;
  const { records } = await runFile(dirty);
  expect(records[0]!.body).toBe("The Bundestag stands.\n\nขาว\u200bแดง ok");
  expect(flagsOf(records[0])).toEqual([]);
  expect(
    records[0]!.edits.flatMap(({ original, reason }) =>
      reason === "segment/soft-break" ? [original] : [],
    ),
  ).toEqual(["\u00ad", "\u200b\u00ad".repeat(3), "\u2060", "\u200b"]);
  expect(restore(records[0]!)).toBe(dirty);
});

test("line ends of all kinds part paragraphs, and the record is one line", async () => {
  const mixed = "One.\r\nTwo.\rThree.\nFour.\u2028Five.\u0085Six.\u2029Seven.";
  const { records } = await runFile(mixed);
  expect(records[0]!.body.split("\n\n")).toEqual([
    "One.",
    "Two.",
    "Three.",
    "Four.",
    "Five.",
    "Six.",
    "Seven.",
  ]);
  expect(JSON.stringify(records[0])).not.toContain("\n");
  expect(restore(records[0]!)).toBe(mixed);
});

describe("offsets stay valid", () => {
  test.each([
    ["right to left", "قال الوزير إن المحادثات تبدأ يوم الأحد.\nثم غادر المدينة."],
    ["CJK", "市议会星期二讨论了新桥的费用。\n工期三年。"],
    ["Thai", "สภาเมืองหารือเรื่องสะพานใหม่\nเมื่อวันอังคาร"],
    ["combining marks", "E\u0301cole ou\u0308ber\nNa\u0303o"],
    ["emoji", "A family 👨‍👩‍👧‍👦 came.\nThen 🏴‍☠️ left 🇮🇶."],
  ])("%s", (_, words) => {
    const { text: read, blocks } = segment(decode(rawOf(words)));
    expect(blocks.map(({ start, end }) => read.slice(start, end))).toEqual(words.split("\n"));
    for (const block of blocks) expect(block.text).not.toMatch(/\p{Surrogate}/u);
  });
});
