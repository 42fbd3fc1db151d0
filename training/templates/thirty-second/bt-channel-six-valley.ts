import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A US local television station: closings, weather, video stubs, transcript notes, copyright sentence, contests. */
export const btChannelSixValley: Template = {
  name: "bt-channel-six-valley",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to content",
      "Valley 6 News",
      "Watch Live",
      "Closings",
      "Radar",
      "Six On Your Side",
      "Contests",
      "Submit a Photo",
    ),
    ...chrome(
      "ticker",
      `${story.int(1, 40)} closings and delays`,
      `${story.int(20, 99)}°`,
      "Sponsored By",
    ),
    ...chrome("tags", story.pick(["Local News", "Valley County"])),
    ...story.title(),
    ...story.byline((author) => `by: ${author}`),
    ...story.date(
      ({ monthShort, day, year, clock }) =>
        `Posted: ${monthShort} ${day}, ${year} / ${clock} AM PST`,
    ),
    ...chrome(
      "first-published",
      `Updated: ${story.when.monthShort} ${story.when.day}, ${story.when.year} / ${story.when.clock} AM PST`,
    ),
    ...chrome("share", "SHARE"),
    ...chrome(
      "tools",
      "This is an archived article and the information in the article may be outdated. Please look at the time stamp on the story to see when it was last updated.",
      "Close",
    ),
    ...story.standfirst(),
    ...story.body(
      [0.2, chrome("ad", "Close this ad", "×")],
      [0.4, chrome("promo", story.headline(), "Read the full story", `${story.headline()} >`)],
      [
        0.7,
        chrome(
          "app",
          "Download our free news and weather app, because the power always goes out at supper.",
        ),
      ],
    ),
    ...chrome(
      "legal",
      `Copyright ${story.when.year} Six Valley Broadcasting. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.`,
    ),
    ...chrome(
      "related",
      "Suggest a Correction",
      "Trending Stories",
      ...numbered(story.headlines(story.int(3, 6))),
    ),
    ...chrome(
      "related",
      "Valley 6 Video",
      `${story.headline()}`,
      `0${story.int(0, 3)}:${story.int(10, 59)}`,
      story.headline(),
      `01:${story.int(10, 59)}`,
    ),
    ...chrome(
      "event",
      "Contests",
      "Pet of the Week: meet Gravy",
      "Enter to win four tickets to the gem show",
    ),
    ...chrome(
      "ad",
      "Best in cleaning",
      "The robot vacuum our reviewers stopped shouting at",
      `${story.int(2, 9)} hours ago`,
    ),
    ...chrome(
      "footer",
      "FCC Public File",
      "EEO Report",
      "Children's Programming",
      "Closed captioning concerns: 555-0142",
      "Do Not Sell or Share My Personal Information",
    ),
  ],
};
