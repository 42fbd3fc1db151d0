import type { Document } from "../../../src/model/document.ts";
import { Diction } from "../../../src/stages/chrome/diction.ts";
import { lexicon } from "../../../src/stages/chrome/lexicon.ts";
import weights from "../../../src/stages/chrome/model/weights.json" with { type: "json" };
import { type Page, readPage } from "../../../src/stages/chrome/page.ts";

const diction = new Diction(weights.diction);

/** Reads a document as the shipped stage does. */
export function read(document: Document): Page {
  return readPage(document, lexicon, diction);
}
