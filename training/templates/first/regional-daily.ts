import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Regional daily of a chain: sign-up box with its error text, bookmarks, "More on". */
export const regionalDaily: Template = {
  name: "regional-daily",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "News",
      "In Your Area",
      "What's On",
      "Sport",
      "Traffic & Travel",
      "InYourDiary",
    ),
    ...chrome("breadcrumb", "News", "Kelder Valley News", "Councils"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("share", "Share", "Comments"),
    ...chrome("breadcrumb", "News"),
    ...story.byline((author) => `By ${author} Senior Reporter`),
    ...story.date(
      ({ clock, day, monthShort, year }) => `${clock}, ${day} ${monthShort.toUpperCase()} ${year}`,
    ),
    ...chrome("tools", "Bookmark"),
    ...story.body(
      [
        0.15,
        chrome(
          "newsletter",
          "Get the top stories from the valley sent straight to your phone",
          "Sign up for our free daily newsletter",
          "Invalid email",
          "Something went wrong, please try again later.",
          "We use your sign-up to provide content in the ways you've consented to and to improve our understanding of you. You can unsubscribe at any time.",
        ),
      ],
      [0.4, chrome("promo", story.headline())],
      [0.65, chrome("promo", `Read more: ${story.headline()}`, `Read next: ${story.headline()}`)],
      [
        0.85,
        chrome(
          "promo",
          "Don't miss the latest news from around the valley. Sign up to our daily bulletin here.",
        ),
      ],
    ),
    ...chrome("follow", "Follow KelderLive", "Facebook", "Twitter"),
    ...chrome("tags", "More On", "Kelder Council", "Weather", "Transport"),
    ...chrome("related", "Most Read"),
    ...story.repeat(5, () => chrome("related", story.headline(), story.teaser())),
    ...chrome("related", "Most Recent"),
    ...story.repeat(4, () => [
      ...chrome(
        "related",
        story.pick(["Kelder Rovers", "Crime", "Cost of Living", "Food & Drink"]),
      ),
      ...chrome("related", story.headline(), story.teaser()),
    ]),
    ...chrome("footer", "Top Stories", "News", "In Your Area", "What's On", "Sport", "Opinion"),
    ...chrome(
      "footer",
      "Jobs",
      "Motors",
      "Property",
      "Directory",
      "Funeral Notices",
      "Buy a Paper",
    ),
    ...chrome(
      "footer",
      "Contact Us",
      "About Us",
      "How to Complain",
      "Corrections & Clarifications",
      "Privacy Notice",
      "Cookie Notice",
      "Notifications and alerts help",
    ),
    ...chrome("legal", "© 2024 Local World of Kelder Limited"),
  ],
};
