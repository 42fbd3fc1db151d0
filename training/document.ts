import type { PageInput } from "../src/eval/page-input.ts";
import type { TruthPage } from "../src/eval/truth.ts";
import type { Document } from "../src/model/document.ts";
import { composeDocument } from "../src/run/composed-document.ts";
import { decode } from "../src/stages/decode/decode.ts";
import { segment } from "../src/stages/segment/segment.ts";

/** The document that the stages see of a page. */
export function documentOf(
  { id, file, url }: TruthPage,
  { content, mediaType }: Pick<PageInput, "content" | "mediaType">,
): Document {
  const origin = { id, dump: "training", locator: file, offset: 0 };
  const document = segment(decode({ origin, content, mediaType, url, fetchedAt: null, extra: {} }));
  return composeDocument(document)?.document ?? document;
}
