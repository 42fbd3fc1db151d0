import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Nearly bare literary magazine: contributor notes as a paragraph and one line about the issue. */
export const quaysideQuarterly: Template = {
  name: "quayside-quarterly",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "body", item: "· " },
  compose: (story) => [
    ...chrome("site-name", "Quayside Quarterly"),
    ...story.title(),
    ...story.byline(),
    ...story.standfirst(),
    ...story.body(),
    ...chrome(
      "author-bio",
      `${story.author} ${story.pick(["lives on the coast and has published in several magazines, most of them late.", "was born inland. A first collection, Low Water Marks, is due from a very small press."])}`,
    ),
    ...chrome(
      "promo",
      story.pick([
        "From the winter number, which can be had by post for £9.",
        "Next in this issue",
        "Submissions open in March. We read everything twice, and answer once.",
      ]),
    ),
  ],
};
