import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A non-profit newsroom: republish box, donor wall, plain page, a few lone headlines among paragraphs. */
export const xzPellFreePressNonprofit: Template = {
  name: "xz-pell-free-press-nonprofit",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Investigations", "Health", "Education", "Environment", "About", "Donate"),
    ...chrome(
      "newsletter",
      "Get the Free Press in your inbox.",
      "Email (required)",
      "Weekly",
      "Daily",
      "Submit",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `by ${author}`),
    ...story.date((w) => `${w.monthName} ${w.day}, ${w.year}`),
    ...story.body(
      [0.3, chrome("promo", story.headline(), story.teaser())],
      [0.6, chrome("promo", story.headline())],
      [
        0.8,
        chrome(
          "donation",
          "Our reporting is free to read and free to reprint because 1,900 readers decided that it should be.",
        ),
      ],
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "legal",
          "Republish this article",
          "This work is licensed under a Creative Commons licence.",
          "You may republish our stories online or in print for free. Please credit us, link to the original and do not edit, except for place and time.",
          "Copy HTML",
        )
      : []),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} covers public services for the Free Press. Before that came nine years on a daily, two of them at night. Messages are read, even the long ones.`,
        )),
    ...chrome(
      "related",
      "More from the Free Press",
      story.headline(),
      story.headline(),
      story.headline(),
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "donation",
          "Thank you to our newest members",
          "A. Okoro",
          "The Petrie family",
          "Anonymous in Wend",
          "Become a member",
        )
      : []),
    ...chrome(
      "footer",
      "A 501(c)(3) organization",
      "EIN 00-0000417",
      "Privacy",
      "Theme by Newsloom",
    ),
  ],
};
