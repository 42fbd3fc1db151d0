import { apply } from "../../../../src/apply/apply.ts";
import type { ArticleRecord } from "../../../../src/model/record.ts";
import { metadata } from "../../../../src/stages/metadata/stage.ts";
import { segmentHtml } from "../../../../src/stages/segment/html/segment-html.ts";
import { decodedPage } from "../../../model/documents.ts";

const prose = "The council met on Tuesday evening and agreed to close the old bridge for repairs. ";

/** The record that metadata alone makes of a page with this head and these lines above and below the body. */
export function readPageOf(
  head: string,
  top: string,
  url: string | null = null,
  options: object = {},
  bottom = "",
): ArticleRecord {
  const html = `<html lang="en"><head>${head}</head><body><main>${top}${`<p>${prose.repeat(3)}</p>`.repeat(4)}${bottom}</main></body></html>`;
  const page = decodedPage(html);
  const document = segmentHtml({ ...page, raw: { ...page.raw, url } });
  const annotate = metadata.prepare(metadata.options.parse(options), {
    read: () => {
      throw new Error("nothing is read");
    },
  });
  const claims = [...annotate({ document, annotations: document.claims, removed: () => [] })];
  return apply(
    document,
    [...document.claims, ...claims],
    { cut: 0.6, suspect: 0.4 },
    {
      name: "test",
      version: 1,
      stages: {},
      options: "",
    },
  );
}

/** A JSON-LD script. */
export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;
}
