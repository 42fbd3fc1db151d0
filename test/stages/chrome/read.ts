import type { Document } from "../../../src/model/document.ts";
import { Diction } from "../../../src/stages/chrome/diction.ts";
import { lexicon } from "../../../src/stages/chrome/lexicon.ts";
import weights from "../../../src/stages/chrome/model/weights.json" with { type: "json" };
import { type Page, readPage } from "../../../src/stages/chrome/page.ts";
import { decode } from "../../../src/stages/decode/decode.ts";
import { segment } from "../../../src/stages/segment/segment.ts";

const diction = new Diction(weights.diction, weights.madeDiction);

/** Reads a document as the shipped stage does. */
export function read(document: Document): Page {
  return readPage(document, lexicon, diction);
}

/** The page that these lines of plain text make. */
export function pageOf(lines: readonly string[]): Page {
  const origin = { dump: "test", locator: "test", offset: 0 };
  const given = { origin, mediaType: "text/plain", url: null, fetchedAt: null, extra: {} } as const;
  return read(segment(decode({ ...given, content: lines.join("\n") })));
}
