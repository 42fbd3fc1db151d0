import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An extractor's leavings: byline, bare paragraphs, one headline-only promo in the middle, a source line at the end. */
export const bareCopyOneHeadline: Template = {
  name: "bare-copy-one-headline",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...story.byline((a) => `By ${a}`),
    ...story.body([story.int(3, 7) / 10, chrome("promo", story.headline())]),
    ...chrome(
      "first-published",
      story.pick([
        "Click here for the full piece at the original outlet",
        "Read the original here",
        "Source: Gulf & Main Tribune",
        "(via Northern Lights Gazette)",
      ]),
    ),
  ],
};
