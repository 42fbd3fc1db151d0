import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A local American TV station: video player words, trending box, weather, close captions, team page bio. */
export const nineNewsLakeshore: Template = {
  name: "nine-news-lakeshore",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...(story.int(1, 4) > 1
      ? chrome(
          "ticker",
          "Right now 41°",
          story.pick(["2 weather alerts 3 closings/delays", "1 weather alert"]),
        )
      : []),
    ...chrome("menu", "Weather", "Traffic", "Investigates", "Pet of the Week", "Watch Live"),
    ...story.title(),
    ...story.standfirst(),
    ...(story.int(1, 4) > 1
      ? chrome(
          "tools",
          "Current Time 0:00",
          "/",
          `Duration ${story.int(1, 4)}:${story.int(10, 59)}`,
          "captions off, selected",
          "This is a modal window.",
        )
      : []),
    ...story.date((w) => `Published: ${w.monthShort}. ${w.day}, ${w.year} at ${w.clock} EDT`),
    ...story.byline((a) => `By ${a} and Nine News staff`),
    ...chrome(
      "share",
      "Email This Link",
      "Share on Facebook",
      "Share on Pinterest",
      "Share on LinkedIn",
    ),
    ...story.body(
      [0.3, chrome("related", "TRENDING STORIES:", ...marked("• ", story.headlines(3)))],
      [
        0.55,
        chrome(
          "app",
          story.pick([
            "[DOWNLOAD: Free Nine News app for alerts as news breaks]",
            "Get severe weather warnings on your TV. Add Nine Now to your streaming box.",
          ]),
        ),
      ],
      [0.78, chrome("promo", `>>> ${story.headline()}`)],
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "follow",
          "Want more Lakeshore? Our channel is open day and night.",
          "Subscribe to our YouTube channel",
        )
      : []),
    ...chrome(
      "legal",
      `©${story.when.year} Lakeshore Television Group. Do not copy or rebroadcast.`,
    ),
    ...chrome(
      "author-bio",
      story.author,
      "Multimedia Journalist",
      story.pick([
        "joined Nine in May and has already been rained on 31 times. Loves chili, hates fractions.",
        "came home to Lakeshore after four years in the desert. Ask about the parrot.",
      ]),
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "sponsor",
          "Around the Web",
          "Doctors Stunned By Simple Pillow",
          "Drivers Over 50 Are Getting This",
          "Sponsored Links by Trendwell",
        )
      : []),
    ...chrome("related", "Most Read", ...story.headlines(5)),
    ...chrome(
      "newsletter",
      "Morning Headlines",
      "Weekday mornings before the school run.",
      "I have read and accept the privacy notice",
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "event",
          "Community Calendar",
          "Tue Chili Cook-Off, VFW Hall",
          "Thu Blood Drive, Library",
        )
      : []),
    ...(story.int(1, 4) > 1
      ? chrome(
          "contact",
          "Nine News",
          "1200 Shore Rd",
          "Lakeshore",
          "(555) 010-0900",
          "Closed Captioning/Audio Description",
        )
      : []),
    ...chrome(
      "consent",
      "At Nine, we think about your data so that you needn't. Opt-out preferences",
    ),
  ],
};
