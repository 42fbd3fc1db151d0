import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Sparse page: title, story, three lone teasers as prose and a full imprint in one paragraph. */
export const lwAshdownEcho: Template = {
  name: "lw-ashdown-echo",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...story.title(),
    ...story.date(({ weekday, day, monthName }) => `${weekday}, ${day} ${monthName}`),
    ...story.body(
      [0.4, chrome("teaser", story.teaser())],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome("teaser", story.teaser()),
    ...chrome("teaser", story.teaser()),
    ...chrome(
      "legal",
      "The Ashdown Echo is published by Echo Print Works Ltd, a company registered in England, whose office is at 2 Tanyard, Ashdown. The editor answers for what stands in it. Adverts are taken in good faith, and nobody here has tried the stairlift.",
    ),
  ],
};
