import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An extractor's leavings from a magazine portal: no title, bare paragraphs with unmarked lead sentences of other stories between them. */
export const bareCopyTeaserSentences: Template = {
  name: "bare-copy-teaser-sentences",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...story.body(
      [story.int(2, 4) / 10, chrome("teaser", story.teaser())],
      [story.int(5, 6) / 10, chrome("promo", story.headline())],
      [story.int(7, 9) / 10, chrome("teaser", story.teaser())],
    ),
    ...chrome("share", story.pick(["Share this:", "Click to share"])),
  ],
};
