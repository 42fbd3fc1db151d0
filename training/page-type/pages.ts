import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { TruthPage } from "../../src/eval/truth.ts";
import { featuresOf } from "../../src/stages/page-type/features.ts";
import { documentOf } from "../document.ts";

/**
 * How much of a page is shown to the model: all of it; without its address, which dumps do not always
 * keep; without what its head declares but the title, as on pages from before Open Graph.
 */
export const views: readonly View[] = ["whole", "no-address", "no-head"];

export type View = "whole" | "no-address" | "no-head";

/** A page of known type with the numbers that the model sees of it. */
export interface TypedPage {
  readonly page: TruthPage;
  readonly view: View;
  readonly values: Float32Array;
}

export function typedPages(folder: string, page: TruthPage): TypedPage[] {
  const content = gunzipSync(readFileSync(join(folder, page.file))).toString("utf8");
  const document = documentOf(page, { content, mediaType: "text/html" });
  const html = document.html!;
  const { title, language } = html.head;
  const bare = { ...html, head: { title, language, metas: [], links: [], jsonLd: [] } };
  const seen: { readonly [view in View]: Float32Array } = {
    whole: featuresOf(document, html),
    "no-address": featuresOf({ ...document, url: null }, html),
    "no-head": featuresOf(document, bare),
  };
  return views.map((view) => ({ page, view, values: seen[view] }));
}
