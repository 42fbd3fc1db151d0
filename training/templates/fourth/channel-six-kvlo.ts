import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A local US station: weather alerts, closings, FCC links, correction form, sponsored grids. */
export const channelSixKvlo: Template = {
  name: "channel-six-kvlo",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to content",
      "KVLO Channel 6",
      "Watch Live",
      "Weather",
      "Sports",
      "Investigates",
      "Community",
      "Contests",
      "Submit Photos and Videos",
    ),
    ...chrome(
      "ticker",
      `${story.int(20, 99)}°`,
      "Dunmore, MT",
      "1 weather alert",
      "2 closings/delays",
      "Dense Fog Advisory until 10 AM",
    ),
    ...chrome("app", "Download the Storm Six app", "Advertise With Us"),
    ...chrome("breadcrumb", "Local News"),
    ...story.title(),
    ...story.byline((author) => `by: ${author}`),
    ...story.date(
      ({ monthShort, day, year, clock }) => `Posted: ${monthShort} ${day}, ${year} / ${clock} MST`,
    ),
    ...chrome(
      "first-published",
      `Updated: ${story.when.monthShort} ${story.when.day}, ${story.when.year} / 10:14 PM MST`,
    ),
    ...chrome("share", "SHARE"),
    ...chrome(
      "audio",
      "This story comes from our archive and may no longer be up to date. Check the time stamp above.",
      "Video Player is loading.",
      "Current Time 0:00",
      "Duration 1:48",
      "Unmute",
      "Stream Type LIVE",
    ),
    ...story.standfirst(),
    ...story.body(
      [0.35, chrome("promo", `More Local News: ${story.headline()}`)],
      [
        0.6,
        chrome(
          "ad",
          "Story continues below",
          "Trending on KVLO Channel 6",
          story.headline(),
          story.headline(),
          "Get the news that matters to you: Download the Storm Six app here",
        ),
      ],
    ),
    ...chrome(
      "legal",
      `Copyright ${story.when.year} Prairie Signal Media Inc. All rights reserved. This story may not be aired, reprinted or rewritten without consent.`,
    ),
    ...chrome("share", "Share this story"),
    ...chrome(
      "contact",
      "Suggest a Correction",
      "Close Modal",
      "Your Name",
      "Your email address",
      "Report a typo",
    ),
    ...chrome(
      "related",
      "More Local News",
      ...story
        .repeat(3, () =>
          chrome("related", story.headline(), "Local News", `${story.int(2, 20)} hours ago`),
        )
        .map((line) => line.text),
      "More Stories",
    ),
    ...chrome("event", "Community Calendar", "Submit Your Event"),
    ...chrome(
      "ad",
      "Don't Miss",
      "Our shopping team may earn a commission when you buy.",
      "Best robot mops for tile",
      "13 hours ago",
    ),
    ...chrome(
      "poll",
      "Live poll",
      "Should the city salt the sidewalks?",
      "Yes",
      "No",
      "Not my sidewalk",
    ),
    ...chrome(
      "footer",
      "Closed Captioning Information",
      "KVLO EEO Public File Report",
      "KVLO FCC Public File",
      "FCC Applications",
      "Children's Programming",
      "Ad Choices",
      "Do Not Sell or Share My Personal Information",
    ),
  ],
};
