import type { RawRecord } from "../../../src/model/document.ts";
import type { ArticleRecord } from "../../../src/model/record.ts";
import type { Stage } from "../../../src/model/stage.ts";
import { examine } from "../../../src/run/examine.ts";
import type { Pipeline } from "../../../src/run/pipeline.ts";
import { metadata } from "../../../src/stages/metadata/stage.ts";

const context = {
  read(): string {
    throw new Error("no files in this test");
  },
};

/** The record that the metadata stage, by itself or after others, makes of a text dump. */
export function record(
  text: string,
  given: { readonly url?: string; readonly fetchedAt?: string } = {},
  stages: readonly Stage[] = [metadata],
): ArticleRecord {
  const raw: RawRecord = {
    origin: { dump: "test", locator: "test.txt", offset: 0 },
    content: text,
    mediaType: "text/plain",
    url: given.url ?? null,
    fetchedAt: given.fetchedAt ?? null,
    extra: {},
  };
  const pipeline: Pipeline = {
    stages: stages.map((stage) => ({ name: stage.name, annotate: stage.prepare({}, context) })),
    policy: { cut: 0.5, suspect: 0.3 },
    stamp: { name: "test", version: 1, stages: {}, options: "" },
  };
  return examine(raw, pipeline).record;
}
