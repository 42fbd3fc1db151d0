import type { MediaType } from "../model/document.ts";
import { DeadLetterError } from "../model/errors.ts";
import type { ArticleRecord } from "../model/record.ts";
import { examine } from "../run/examine.ts";
import type { Pipeline } from "../run/pipeline.ts";
import type { PageInput } from "./page-input.ts";
import { type Cleaned, nothingCleaned, sameText } from "./page-score.ts";
import type { TruthPage } from "./truth.ts";

/** Runs a pipeline over one page, and once more over the body that came out. */
export function cleanPage(
  page: TruthPage,
  { content, mediaType }: PageInput,
  pipeline: Pipeline,
): Cleaned {
  const record = toRecord(page, content, mediaType, pipeline);
  if (typeof record === "string") return { ...nothingCleaned, error: record };
  const again = record.body === "" ? null : toRecord(page, record.body, "text/plain", pipeline);
  return {
    ...readRecord(record),
    stable: again === null ? null : typeof again !== "string" && sameText(again.body, record.body),
  };
}

/** What is scored of a record. Only authors count as authors: a byline's other roles do not. */
export function readRecord(record: ArticleRecord): Cleaned {
  return {
    text: record.body,
    title: record.title,
    authors: record.authors.flatMap(({ name, role }) => (role === "author" ? [name] : [])),
    date: record.published,
    edits: record.edits,
    stable: null,
    error: null,
  };
}

/** The record, or why there is none. */
function toRecord(
  page: TruthPage,
  content: string,
  mediaType: MediaType,
  pipeline: Pipeline,
): ArticleRecord | string {
  const origin = { id: page.id, dump: "eval", locator: page.file, offset: 0 };
  const raw = { origin, content, mediaType, url: page.url, fetchedAt: null, extra: {} };
  try {
    return examine(raw, pipeline).record;
  } catch (error) {
    if (error instanceof DeadLetterError) return `${error.code}: ${error.message}`;
    throw new Error(`${page.id}: ${String(error)}`, { cause: error });
  }
}
