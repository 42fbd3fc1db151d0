import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A local blog-newsletter hybrid: the day's other items in two or three plain sentences before, between and after the story. */
export const twoRiversPatchOfNotes: Template = {
  name: "two-rivers-patch-of-notes",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Two Rivers Notes | Tuesday and Friday"),
    ...chrome("teaser", story.teaser(), story.teaser()),
    ...story.title(),
    ...story.byline((a) => a),
    ...story.body(
      [0.5, chrome("teaser", story.teaser())],
      [
        0.65,
        chrome(
          "newsletter",
          "If this landed in your inbox because a neighbour sent it, hello. You can have your own copy on Tuesdays and Fridays; it is free, and there is a crossword about drains.",
        ),
      ],
    ),
    ...chrome("teaser", story.teaser()),
    ...chrome("event", "On this week: Wednesday, choir; Thursday, planning; Friday, chips."),
    ...chrome("contact", "Reply to this email and it comes to a person."),
  ],
};
