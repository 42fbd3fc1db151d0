import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Aggregator portal carrying others' stories: provider lines, read-more truncations, in-feed cards with publishers, feedback, weather and sports cards */
export const mhQuickreadAggregator: Template = {
  name: "mh-quickread-aggregator",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to main content",
      "Mail",
      "News",
      "Finance",
      "Games",
      "Shopping",
      "Feedback",
    ),
    ...chrome(
      "site-name",
      story.pick(["The Commonweal Daily", "Carver City Sentinel", "Wire Desk"]),
    ),
    ...chrome("follow", `${story.int(1, 90)}.${story.int(1, 9)}K Followers`, "Follow"),
    ...story.title(),
    ...story.byline((a) => `Story by ${a}`),
    ...story.date((d) => `${story.pick(["", "• "])}${d.month}/${d.day}/${d.year}`),
    ...chrome("reading-time", `${story.int(1, 9)} min read`),
    ...story.standfirst(),
    ...story.body(
      [
        0.2,
        chrome(
          "promo",
          `Related video: ${story.headline()} (${story.pick(["Newsreel", "KDRO"])})`,
          "Unmute",
          "0",
          "View on Watch",
        ),
      ],
      [
        0.45,
        chrome(
          "sponsor",
          "10 Retirement Towns With No Parking",
          "Wise Otter Finance",
          "Ad",
          "More",
        ),
      ],
      [0.7, chrome("tools", "Continue reading", "Show less", "What to read next")],
      [0.9, chrome("related", `${story.headline()} · Sentinel · ${story.int(1, 9)}h`)],
    ),
    ...chrome("share", "Like", "Dislike", "Comment", `${story.int(1, 80)}`),
    ...chrome(
      "related",
      "More for You",
      ...story
        .repeat(4, () =>
          chrome(
            "related",
            `${story.pick(["The Flash", "Valley Independent", "Meridian"])} ${story.headline()}`,
            `${story.int(1, 3)}d`,
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "ticker",
      `Elm Springs ${story.int(30, 99)}°F`,
      "Heat advisory",
      "Wildcats vs Rivermont Final",
    ),
    ...chrome(
      "footer",
      "Sponsored Content",
      `© ${story.when.year} Quickread`,
      "Your Privacy Choices",
      "Help",
      "Advertise",
    ),
  ],
};
