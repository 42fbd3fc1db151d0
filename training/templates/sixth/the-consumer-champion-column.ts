import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A newspaper's advice-column page: write-in instructions in prose, previous columns, subscriber boxes, callout forms in mid-column. */
export const theConsumerChampionColumn: Template = {
  name: "the-consumer-champion-column",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Money Home", "Pensions", "Savings", "Tax", "Ask Us"),
    ...chrome("breadcrumb", "Money", "Ask Us Anything"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date((w) => `${w.day} ${w.monthName} ${w.year} ${w.clock}`),
    ...chrome("share", "Gift this article free", "Copy link", "Save"),
    ...story.body(
      [
        0.3,
        chrome(
          "contact",
          "Have you got a problem you can't solve? Tell us in no more than 200 words.",
          "Your name",
          "Daytime telephone",
          "Tell us more",
          "Upload a file (optional)",
          "Sorry, that file is too big",
          "Submit",
        ),
      ],
      [0.6, chrome("related", "Previously in this column", ...story.headlines(2))],
    ),
    ...chrome(
      "contact",
      "Each week our columnist answers a reader's question. The postbag is too full for private answers, papers cannot be sent back, and long letters get shorter. Please include a phone number, your bank's last reply and the patience of a saint.",
    ),
    ...chrome("newsletter", "Make the most of your money every Sunday", "Sign up with one click"),
    ...chrome("related", "Recommended", ...story.headlines(3).flatMap((h) => [h, "Read more"])),
    ...chrome(
      "comment",
      "The Conversation",
      `${story.int(10, 300)} comments`,
      "Commenting on this story is now closed.",
    ),
    ...chrome("tags", "Related Topics", "Consumer affairs,", "Family,", "Housing"),
    ...chrome(
      "footer",
      "Back to top",
      "Follow us on:",
      "Help Centre",
      "Branded Content",
      "Syndication and Commissioning",
      "Guidelines",
    ),
  ],
};
