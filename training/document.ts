import type { PageInput } from "../src/eval/page-input.ts";
import type { TruthPage } from "../src/eval/truth.ts";
import type { Document } from "../src/model/document.ts";
import { decode } from "../src/stages/decode/decode.ts";
import { segment } from "../src/stages/segment/segment.ts";

/** The document of a page, as it was read: the stages see it in composed form. */
export function documentOf(
  { id, file, url }: TruthPage,
  { content, mediaType }: Pick<PageInput, "content" | "mediaType">,
): Document {
  const origin = { id, dump: "training", locator: file, offset: 0 };
  return segment(decode({ origin, content, mediaType, url, fetchedAt: null, extra: {} }));
}
