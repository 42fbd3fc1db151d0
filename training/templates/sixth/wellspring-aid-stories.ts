import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A charity's story page: gift amounts, letter in prose in mid-story, petition counts, regulator lines, supporter quotes. */
export const wellspringAidStories: Template = {
  name: "wellspring-aid-stories",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Wellspring",
      "Our work",
      "Fundraise",
      "Gifts in wills",
      "Schools",
      "Shop",
      "Donate",
    ),
    ...chrome(
      "donation",
      story.pick(["🔴 Sudan emergency: give now", "Every gift doubled until 31 March"]),
    ),
    ...story.title(),
    ...story.byline((a) => `Story and pictures by ${a}`),
    ...story.date((w) => `${w.day} ${w.monthName} ${w.year}`),
    ...story.body(
      [
        0.35,
        chrome(
          "donation",
          "£12 could buy a spanner set. £45 could train a pump mechanic. £300 could mend a well for good.",
          "£12",
          "£45",
          "£300",
          "Other amount",
          "Give monthly",
          "Give once",
        ),
      ],
      [
        0.7,
        chrome(
          "donation",
          "We never forget that the money in our tin was somebody's before it was ours. A retired dinner lady in Hull sends us four pounds on the first of every month with a note about the weather. Will you stand beside her?",
          `${story.int(10, 90)},${story.int(100, 999)} people have already added their names. Add yours`,
        ),
      ],
    ),
    ...chrome(
      "related",
      "More stories",
      ...story.headlines(3).flatMap((h) => [h, "Read the story"]),
    ),
    ...chrome(
      "newsletter",
      "Keep in touch",
      "Your inbox deserves good news.",
      "First name*",
      "Email*",
      "This field is required",
      "Yes, I'd like to hear about appeals by post",
    ),
    ...chrome(
      "footer",
      "Wellspring is a registered charity in England and Wales (no. 555011) and Scotland (SC055501).",
      "Registered with Fundraising Regulator",
      "Our complaints process",
      "Safeguarding",
    ),
  ],
};
