import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { WARCParser } from "warcio";
import { gzipEach, page, warcRecord } from "../archives.ts";
import { brief, places, readFile } from "../items.ts";

const html = (words: string): string => `<!doctype html><p>${words}</p>`;
const pages = ["One.", "Two.", "Three."].map(html);
const records = pages.map((body) => page(body));
const chunked = (text: string): string =>
  `${text
    .match(/[\s\S]{1,7}/g)!
    .map((part) => `${part.length.toString(16)}\r\n${part}\r\n`)
    .join("")}0\r\n\r\n`;

/** What warcio by itself makes of a file. */
async function byWarcio(bytes: Uint8Array): Promise<string[]> {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const out: string[] = [];
  try {
    for await (const record of WARCParser.iterRecords([bytes]))
      out.push(await record.contentText());
  } catch {
    out.push("error");
  } finally {
    warn.mockRestore();
  }
  return out;
}

describe("a WARC", () => {
  test.each([
    ["a.warc", Buffer.concat(records)],
    ["a.warc.gz", gzipEach(records)],
    ["a.warc.gz", gzipSync(Buffer.concat(records))],
    ["a", gzipEach(records)],
  ])("%s gives its pages", async (name, content) => {
    const { items } = await readFile(name, content);
    expect(brief(items)).toEqual(pages);
    expect(items[0]).toMatchObject({
      mediaType: "text/html",
      url: "https://example.org/a",
      fetchedAt: "2024-05-06T07:08:09Z",
      extra: { "WARC-Record-ID": "<urn:uuid:00000000-0000-4000-8000-000000000000>" },
    });
  });

  test("places are bytes of the file, and of what one gzip member unpacks to", async () => {
    const each = records.map((record) => gzipSync(record));
    const starts = [0, each[0]!.length, each[0]!.length + each[1]!.length];
    const members = await readFile("a.warc.gz", Buffer.concat(each));
    expect(places(members.items)).toEqual(starts.map((start) => `a.warc.gz@${start}`));
    expect(members.items[1]!.origin).toMatchObject({ offset: starts[1], length: each[1]!.length });
    expect(members.inputs.notes()).toEqual([]);
    const whole = await readFile("a.warc.gz", gzipSync(Buffer.concat(records)));
    const inside = [0, records[0]!.length, records[0]!.length + records[1]!.length];
    expect(places(whole.items).map((place) => Number(/\+(\d+)$/.exec(place)![1]))).toEqual(
      inside.map((offset) => offset),
    );
    expect(whole.items[1]!.origin).toMatchObject({ unpacked: true });
    expect(whole.inputs.notes()).toMatchObject([{ code: "packed-as-one", count: 1 }]);
  });

  test("the charset is that of the HTTP header", async () => {
    const { items } = await readFile(
      "a.warc",
      page("x", { "Content-Type": 'text/html; Charset="windows-1251"' }),
    );
    expect(items[0]).toMatchObject({ charset: "windows-1251" });
  });

  test.each([
    "text/html, text/html; charset=utf-8",
    "html",
    "charset=utf-8",
    "application/xml",
    "application/json",
    "text/plain, text/html",
  ])("a page is one, whatever its server calls it: %s", async (type) => {
    const { items } = await readFile("a.warc", page(html("One."), { "Content-Type": type }));
    expect(items).toMatchObject([{ mediaType: "text/html" }]);
    expect(brief(items)).toEqual([html("One.")]);
  });

  test("a part of a page without a type is one; a script is none", async () => {
    const untyped = (body: string) => warcRecord("response", `HTTP/1.1 200 OK\r\n\r\n${body}`);
    const content = Buffer.concat([untyped("<div><p>One.</p></div>"), untyped("var one = 1;")]);
    const { items, inputs } = await readFile("a.warc", content);
    expect(brief(items)).toEqual(["<div><p>One.</p></div>"]);
    expect(inputs.notes()).toMatchObject([{ code: "skipped", count: 1 }]);
  });

  test("a response is read by its first bytes, of whatever type its record is said to be", async () => {
    const header = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
    const before = ["HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 200 Connection established\r\n\r\n"];
    const type = { "Content-Type": "text/html" };
    const content = Buffer.concat([
      warcRecord("response", header + html("One."), type),
      warcRecord("response", html("Two."), type),
      ...before.map((answer) => warcRecord("response", answer + header + html("Three."))),
      warcRecord("response", "20240305 1.2.3.4", { "Content-Type": "text/dns" }),
    ]);
    const { items, inputs } = await readFile("a.warc", content);
    expect(brief(items)).toEqual(["One.", "Two.", "Three.", "Three."].map(html));
    expect(items.some((item) => "notes" in item)).toBe(false);
    expect(inputs.notes()).toMatchObject([{ code: "skipped", detail: "WARC response, text/dns" }]);
  });

  test("a page that the crawler cut off says so", async () => {
    const { items } = await readFile(
      "a.warc",
      page(html("One. Tw"), {}, { warc: { "WARC-Truncated": "length" } }),
    );
    expect(items).toMatchObject([
      { notes: [{ code: "truncated", evidence: [{ signal: "warc-truncated", value: "length" }] }] },
    ]);
  });

  test("a part that starts inside a record costs that record; a mark before it costs nothing", async () => {
    const part = await readFile("a.warc", Buffer.concat(records).subarray(40));
    expect(brief(part.items)).toEqual(["corrupt", ...pages.slice(1)]);
    const marked = await readFile("b.warc", Buffer.concat([Buffer.from("\ufeff"), ...records]));
    expect(brief(marked.items)).toEqual(pages);
  });

  test("ARC is no WARC, and no text", async () => {
    const content =
      "filedesc://a.arc 0.0.0.0 20050101000000 text/plain 70\n1 0 Name\n\nhttp://a …\n";
    const { items, dead } = await readFile("a.arc", content);
    expect(brief(items)).toEqual(["format"]);
    expect(dead[0]!.message).toContain("is an ARC file, expected");
  });

  test("WET: conversions are texts", async () => {
    const record = warcRecord("conversion", "Plain words.\n");
    const { items } = await readFile("a.warc.wet.gz", gzipEach([record]));
    expect(items).toMatchObject([{ mediaType: "text/plain" }]);
    expect(brief(items)).toEqual(["Plain words.\n"]);
  });

  test.each(["WARC/0.18", "WARC/1.1"])("%s is read", async (version) => {
    const record = warcRecord("resource", "Words.", {}, version);
    expect(brief((await readFile("a.warc", record)).items)).toEqual(["Words."]);
  });

  test("a response that does not say what it is shows by its first bytes", async () => {
    const text = page(pages[0]!)
      .toString()
      .replace(/Content-Type: application\/http.*\r\n/i, "");
    const dns = warcRecord("response", "example.org. A 1.2.3.4", { "Content-Type": "" });
    const { items } = await readFile("a.warc", Buffer.concat([Buffer.from(text), dns]));
    expect(text).not.toContain("application/http");
    expect(brief(items)).toEqual([pages[0]]);
  });

  test("header lines may end in LF alone", async () => {
    const text = page(pages[0]!).toString().replaceAll("\r\n", "\n");
    const length = Buffer.byteLength(text.slice(text.indexOf("HTTP/"), -2));
    const fixed = text.replace(/Content-Length: \d+/, `Content-Length: ${length}`);
    expect(brief((await readFile("a.warc", fixed + fixed)).items)).toEqual([pages[0], pages[0]]);
  });
});

describe("what is no page is left out and counted", () => {
  test("by type", async () => {
    const others = ["warcinfo", "request", "metadata", "revisit", "metadata"].map((type) =>
      warcRecord(type, "x: y\r\n"),
    );
    const dns = warcRecord("response", "example.org. A 1.2.3.4", { "Content-Type": "text/dns" });
    const content = gzipEach([...others, dns, records[0]!]);
    const { items, inputs } = await readFile("a.warc.gz", content);
    expect(brief(items)).toEqual([pages[0]]);
    expect(Object.fromEntries(inputs.notes().map(({ detail, count }) => [detail, count]))).toEqual({
      "WARC metadata": 2,
      "WARC warcinfo": 1,
      "WARC request": 1,
      "WARC revisit": 1,
      "WARC response, text/dns": 1,
    });
  });

  test("by media type; what has none is looked at", async () => {
    const image = page("\xff\xd8\xff", { "Content-Type": "image/jpeg" });
    const css = page("p {}", { "Content-Type": "text/css" });
    const untold = page(pages[1]!, { "Content-Type": "" });
    const misnamed = page(pages[2]!, { "Content-Type": "text/plain" });
    const { items } = await readFile("a.warc", Buffer.concat([image, css, untold, misnamed]));
    expect(brief(items)).toEqual([pages[1], pages[2]]);
    expect(items).toMatchObject([{ mediaType: "text/html" }, { mediaType: "text/html" }]);
  });

  test("large ones without being held", async () => {
    const video = page(Buffer.alloc(40 * 2 ** 20, 1), { "Content-Type": "video/mp4" });
    const large = page(Buffer.alloc(40 * 2 ** 20, 0x61));
    const { items } = await readFile("a.warc", Buffer.concat([video, large, records[0]!]));
    expect(brief(items)).toEqual(["too-big", pages[0]]);
  });
});

describe("the status of a page", () => {
  test.each(["404 Not Found", "302 Found", "500 Oops"])("%s is flagged", async (status) => {
    const { records: found } = await readFile("a.warc", page(pages[0]!, {}, { status }));
    expect(found[0]!.notes!.map(({ code }) => code)).toEqual(["http-status", "not-article"]);
  });

  test("a redirect without a page is left out", async () => {
    const { items, inputs } = await readFile("a.warc", page("", {}, { status: "302 Found" }));
    expect(items).toEqual([]);
    expect(inputs.notes()[0]!.detail).toBe("WARC response, 302 without a page");
  });
});

describe("encodings of a page", () => {
  const body = html("Words in a page. ".repeat(20));
  const codes = async (record: Buffer) => {
    const { items, records: found } = await readFile("a.warc", record);
    return [brief(items)[0], found[0]?.notes?.map(({ evidence }) => evidence[0].value) ?? []];
  };
  test.each([
    ["chunked", { "Transfer-Encoding": "chunked" }, chunked(body)],
    ["gzip", { "Content-Encoding": "gzip" }, gzipSync(body)],
    ["deflate", { "Content-Encoding": "deflate" }, deflateSync(body)],
    ["bare deflate", { "Content-Encoding": "deflate" }, deflateRawSync(body)],
    ["br", { "Content-Encoding": "br" }, brotliCompressSync(body)],
    [
      "both",
      { "Transfer-Encoding": "chunked", "Content-Encoding": "gzip" },
      Buffer.from(chunked(gzipSync(body).toString("latin1")), "latin1"),
    ],
    ["two", { "Content-Encoding": "gzip, br" }, brotliCompressSync(gzipSync(body))],
    ["identity", { "Content-Encoding": "identity" }, body],
  ])("%s is taken off", async (_, headers, bytes) => {
    expect(await codes(page(bytes, headers))).toEqual([body, []]);
  });

  test.each([
    ["chunked", { "Transfer-Encoding": "chunked" }],
    ["gzip", { "Content-Encoding": "gzip" }],
    ["deflate", { "Content-Encoding": "deflate" }],
    ["br", { "Content-Encoding": "br" }],
    ["rot13", { "Content-Encoding": "rot13" }],
  ])("%s that is not there leaves the page as it is, with a flag", async (name, headers) => {
    expect(await codes(page(body, headers))).toEqual([body, [name]]);
  });

  test("what is cut off is read as far as it goes", async () => {
    const long = html(Array.from({ length: 2000 }, (_, i) => `word${i}`).join(" "));
    const [content, flags] = await codes(
      page(gzipSync(long).subarray(0, 2000), { "Content-Encoding": "gzip" }),
    );
    expect(long.startsWith(content as string)).toBe(true);
    expect(content!.length).toBeGreaterThan(1000);
    expect(flags).toEqual(["gzip"]);
  });

  test("a page that unpacks to a thousand times its size is dead", async () => {
    const bomb = page(gzipSync(Buffer.alloc(50 * 2 ** 20)), { "Content-Encoding": "gzip" });
    const { items } = await readFile("a.warc", Buffer.concat([bomb, records[0]!]));
    expect(brief(items)).toEqual(["bomb", pages[0]]);
  });

  test("warcio alone knows no br and does not say so", async () => {
    const packed = brotliCompressSync(body);
    expect(await byWarcio(page(packed, { "Content-Encoding": "br" }))).not.toContain(body);
  });
});

describe("a damaged WARC", () => {
  const [one, two] = records.map((record) => gzipSync(record)) as [Buffer, Buffer];

  test("a damaged member is dead with its bytes, and the next is read; warcio loses it", async () => {
    const bytes = gzipEach(records);
    bytes[one.length + 30]! ^= 0xff;
    const { items, dead } = await readFile("a.warc.gz", bytes);
    expect(brief(items)).toEqual([pages[0], "corrupt", pages[2]]);
    expect(dead[0]).toMatchObject({ start: one.length, end: one.length + two.length });
    expect(await byWarcio(bytes)).not.toContain(pages[2]);
  });

  test("a last member that is cut off is dead; warcio does not tell", async () => {
    const bytes = gzipEach(records).subarray(0, -40);
    const { items, dead } = await readFile("a.warc.gz", bytes);
    expect(brief(items)).toEqual([pages[0], pages[1], "corrupt"]);
    expect(dead[0]).toMatchObject({ start: one.length + two.length, end: bytes.length });
    expect(await byWarcio(bytes)).not.toContain("error");
  });

  test("a page in a member whose trailer is cut off has a place of its own", async () => {
    const { items } = await readFile("a.warc.gz", gzipEach(records).subarray(0, -3));
    expect(brief(items)).toEqual([...pages, "corrupt"]);
    expect(new Set(places(items)).size).toBe(4);
  });

  test.each([
    ["too small", "5"],
    ["too large", "400"],
    ["far too large", "999999999"],
    ["beyond any file", "999999999999999"],
    ["negative", "-5"],
    ["no number", "many"],
    ["missing", null],
  ])("a Content-Length that is %s costs its record alone", async (_, length) => {
    const wrong = page(pages[1]!, {}, { warc: { "Content-Length": length } });
    for (const [name, bytes] of [
      ["a.warc", Buffer.concat([records[0]!, wrong, records[2]!])],
      ["a.warc.gz", gzipEach([records[0]!, wrong, records[2]!])],
    ] as const) {
      const { items } = await readFile(name, bytes);
      expect(brief(items)).toEqual([pages[0], "corrupt", pages[2]]);
    }
  });

  test("warcio alone reads on in the middle of a record with a wrong length", async () => {
    const wrong = page(pages[1]!, {}, { warc: { "Content-Length": "400" } });
    const found = await byWarcio(Buffer.concat([records[0]!, wrong, records[2]!]));
    expect(found).not.toContain(pages[2]);
  });

  test("records without line ends between them are read", async () => {
    const bytes = Buffer.concat(records.map((record) => record.subarray(0, -4)));
    expect(brief((await readFile("a.warc", bytes)).items)).toEqual(pages);
  });

  test("bytes that are no record are dead, and the next record is found", async () => {
    const bytes = Buffer.concat([
      records[0]!,
      Buffer.from("noise\nWARC/1.0 is a format\n"),
      records[1]!,
    ]);
    const { items, dead } = await readFile("a.warc", bytes);
    expect(brief(items)).toEqual([pages[0], "corrupt", pages[1]]);
    expect(dead[0]).toMatchObject({ start: records[0]!.length, end: records[0]!.length + 27 });
  });

  test("a last record that is cut off is dead", async () => {
    const { items } = await readFile("a.warc", Buffer.concat(records).subarray(0, -30));
    expect(brief(items)).toEqual([pages[0], pages[1], "corrupt"]);
  });

  test("a page about WARC does not open a record", async () => {
    const body = html("<pre>\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\n\r\n</pre>");
    const { items } = await readFile("a.warc", Buffer.concat([page(body), records[0]!]));
    expect(brief(items)).toEqual([body, pages[0]]);
  });
});
