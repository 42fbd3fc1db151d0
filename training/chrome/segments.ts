import type { AlignedLine } from "../../src/eval/align.ts";
import { pageInput } from "../../src/eval/page-input.ts";
import type { TruthPage } from "../../src/eval/truth.ts";
import { documentOf } from "../document.ts";
import type { LabelledDump } from "./pages.ts";

/** A block with fewer characters may be part of a segment by chance. */
const shortest = 15;

/**
 * A page of which only some segments are annotated: as HTML and as text by block. Blocks that hold a
 * segment, or are a part of one, have its label; nothing is learnt from the others.
 */
export function segmentDumps(folder: string, page: TruthPage): LabelledDump[] {
  const body = page.with.map(normalized);
  const chrome = page.without.map(normalized);
  const site = { ...page, domain: siteOf(page) };
  return (["html", "text-a"] as const).flatMap((form) => {
    const input = pageInput(folder, page, form);
    if (input === null) return [];
    const document = documentOf(page, input);
    const labels = document.blocks.map((block): AlignedLine => {
      const text = normalized(block.text);
      const [inBody, inChrome] = [isIn(text, body), isIn(text, chrome)];
      const label = inBody === inChrome ? "ambiguous" : inBody ? "body" : "chrome";
      return { label, weight: 1 };
    });
    return [{ page: site, form, input, document, labels }];
  });
}

function isIn(text: string, segments: readonly string[]): boolean {
  return segments.some(
    (segment) => text.includes(segment) || (text.length >= shortest && segment.includes(text)),
  );
}

/** The annotators name a page `hard::www.site.org-some-words.html`: folds are by site. */
function siteOf({ domain, id }: TruthPage): string {
  return (domain ?? id).replace(/^.*::(?:www\.)?/, "").split("-")[0]!;
}

function normalized(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim();
}
