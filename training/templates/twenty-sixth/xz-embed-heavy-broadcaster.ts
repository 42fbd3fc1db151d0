import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A commercial broadcaster's news site: embedded-post remains, score cards and second story leads between paragraphs. */
export const xzEmbedHeavyBroadcaster: Template = {
  name: "xz-embed-heavy-broadcaster",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("tools", "Skip to main content", "Skip to footer"),
    ...chrome("menu", "Watch", "News", "Weather", "Sports", "Investigates", "Contests"),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          story.pick(["1 weather alert in effect", "Dense fog advisory", "No active closings"]),
          "Dismiss",
          "Weather alerts",
          "See all",
        )
      : []),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("photo-credit", "WTMV file photo", "Close", "WTMV file photo"),
    ...story.byline((author) => `By: ${author}`),
    ...story.date((w) => `Posted ${w.clock}, ${w.monthShort} ${w.day}, ${w.year}`),
    ...story.date((w) => `and last updated ${w.clock}, ${w.monthShort} ${w.day}, ${w.year}`),
    ...story.body(
      [
        0.15,
        chrome(
          "follow",
          story.pick([
            "This content is hosted by a third party. To show it, accept its cookies.",
            "A post from a social network was here. It has been deleted or is private.",
          ]),
        ),
      ],
      [
        0.35,
        chrome(
          "ticker",
          "SCOREBOARD",
          "Hornets",
          `${story.int(78, 120)}`,
          "Mules",
          `${story.int(78, 120)}`,
          "Final",
          "Mesa Point",
          `${story.int(78, 120)}`,
          "Bluffs",
          "97",
          "Q3 4:10",
        ),
      ],
      [0.6, chrome("teaser", story.headline(), story.teaser(), story.teaser())],
      [
        0.8,
        chrome(
          "newsletter",
          "Sign up for our Morning E-mail Newsletter to receive the latest headlines in your inbox.",
          "now signed up to receive the morning list.",
          "Manage emails",
        ),
      ],
    ),
    ...chrome(
      "legal",
      `Copyright ${story.when.year} Tall Mast Media. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.`,
    ),
    ...(story.int(0, 3) > 0
      ? chrome("contact", "Report a typo or grammatical error", "Submit a news tip")
      : []),
    ...chrome("related", "Recent stories from wtmv.example", ...story.headlines(4)),
    ...(story.int(0, 3) > 0
      ? chrome("event", "On now", "6:00 Evening report", "6:30 Wheel of Pie", "7:00 Preps tonight")
      : []),
    ...(story.int(0, 3) > 0
      ? chrome(
          "promo",
          "Taking you where the news happens",
          story.headline(),
          "Dan Reyes",
          story.headline(),
          "Pam Nyberg",
        )
      : []),
    ...chrome(
      "footer",
      "Public inspection file",
      "EEO report",
      "Closed captioning contact",
      "Jobs",
    ),
  ],
};
