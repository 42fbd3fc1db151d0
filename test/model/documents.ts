import fc from "fast-check";
import type { DeadLetter, DecodedRecord, MediaType, RawRecord } from "../../src/model/document.ts";

/** What a reader gives for a line that is no JSON. */
export const unreadable: DeadLetter = {
  code: "json",
  message: "no JSON",
  origin: { dump: "test", locator: "test.jsonl:1", offset: 0 },
  start: 0,
  end: 3,
  firstBytes: "bad",
};

const lines = [
  "The harbour board said on Monday that the ferry would not sail before the storm had passed.",
  "“We will not risk a single passenger,” said Orla Tann, who chairs the board.",
  "Tann did not say when the service would resume.",
  "By Petra Vold",
  "LISMOUTH (NWA) — Two boats were lost in the night, the coast guard said.",
  "Date:2024-05-06 07:08:09",
  "Related",
  "Sign up for our newsletter",
  "Share on Facebook",
  "- Ferries stand still",
  "Home > News > Coast",
  "(Reporting by Petra Vold; editing by Sam Oyelaran)",
  '<p>A paragraph with <a href="/x">a link</a> in it.</p>',
  "<div><script>var a = 1;</script>",
  "</div></p><!--",
  "&amp;&#0;&#x110000;",
  "港の理事会は月曜日、フェリーは出航しないと述べた。",
  "\ud83d\ude00\u0301\u202eabc",
  "\ud800",
  "\u0000\u001b[31m",
  "\ufeff",
];

/** A record as a reader would give it. */
export function rawText(
  content: string | Uint8Array,
  mediaType: MediaType = "text/plain",
): RawRecord {
  return {
    origin: { dump: "test", locator: "test.txt", offset: 0 },
    content,
    mediaType,
    url: null,
    fetchedAt: null,
    extra: {},
  };
}

/** Plain text as `decode` would give it, without its checks. */
export function decodedText(text: string): DecodedRecord {
  return {
    raw: rawText(text),
    text,
    charset: { name: "utf-8", source: "given" },
    sha256: "",
    claims: [],
  };
}

/** A page as `decode` would give it, without its checks. */
export function decodedPage(html: string): DecodedRecord {
  return { ...decodedText(html), raw: rawText(html, "text/html") };
}

/** Text as dumps hold it: prose, chrome, markup, control characters, halves of pairs, odd breaks. */
export const messyText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...lines) },
        { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
        { weight: 1, arbitrary: fc.string({ unit: "binary-ascii", maxLength: 40 }) },
      ),
      fc.constantFrom("\n", "\n\n", "\r\n", "\r", "\u2028", "\u0085", " "),
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map((parts) => parts.flat().join(""));
