import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { restore } from "../../src/apply/restore.ts";
import { loadPipeline } from "../../src/config/load.ts";
import type { RawRecord } from "../../src/model/document.ts";
import { articleRecord } from "../../src/model/record.ts";
import { examine } from "../../src/run/examine.ts";
import { brokenInvariants } from "../../src/samples/invariants.ts";
import { rawText } from "../model/documents.ts";

/** Every so manieth page: enough to meet what pages do, few enough for every run of the tests. */
const pageStep = 60;

const { COPYDESK_SEEDS: seeds, COPYDESK_DATA: pages } = process.env;
if (!seeds || !pages) {
  console.warn("skipped in corpus.test.ts: COPYDESK_SEEDS and COPYDESK_DATA name no folder");
}

const news = loadPipeline("news");
const unrewritten = loadPipeline("news", ["names.rewrite=off"]);

describe.skipIf(!seeds)("the seeds", () => {
  const files = seeds ? readdirSync(seeds).filter((file) => file.endsWith(".txt")) : [];

  test.each(files)("%s breaks no invariant", (file) => {
    const raw = rawText(readFileSync(join(seeds!, file)));
    for (const pipeline of [news, unrewritten])
      expect(brokenInvariants(raw, examine(raw, pipeline), pipeline)).toEqual([]);
  });
});

describe.skipIf(!pages)("the annotated pages", () => {
  const folder = join(pages ?? "", "pages");

  test.each(["wcxb", "news", "segments"])("of %s give valid records and their text back", (set) => {
    const files = readdirSync(join(folder, set)).sort();
    for (let i = 0; i < files.length; i += pageStep) {
      const content = gunzipSync(readFileSync(join(folder, set, files[i]!)));
      const raw: RawRecord = rawText(content, "text/html");
      const { document, record } = examine(raw, news);
      const said = `${set}/${files[i]}`;
      expect(
        articleRecord.safeParse(JSON.parse(JSON.stringify(record))).error,
        said,
      ).toBeUndefined();
      expect(restore(record) === document.text, said).toBe(true);
    }
  });
});
