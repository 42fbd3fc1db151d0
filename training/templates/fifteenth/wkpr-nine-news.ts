import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An American local TV station: weather line, live stream, tips, notice on corrections, sponsored shopping. */
export const wkprNineNews: Template = {
  name: "wkpr-nine-news",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `${story.int(30, 92)}°`,
      story.pick(["Mostly Cloudy", "Light Rain", "Sunny"]),
      "1 weather alert in effect",
      "View All Alerts",
    ),
    ...chrome(
      "menu",
      "Watch Live",
      "News",
      "First Alert Weather",
      "Traffic",
      "Investigates",
      "Sports",
      "Community",
      "Contests",
      "Submit Photos",
    ),
    ...story.pick([
      chrome(
        "app",
        story.pick([
          "Watch 24/7 on our free streaming app: Roku, Fire TV, Apple TV",
          "Download the WKPR 9 app",
        ]),
      ),
      [],
    ]),
    ...story.title(),
    ...story.pick([
      chrome(
        "audio",
        "Video Player is loading.",
        "Current Time 0:00",
        "Duration 2:14",
        "Playback Rate",
        "This is a modal window.",
        "Beginning of dialog window. Escape will cancel and close the window.",
      ),
      [],
    ]),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ monthShort, day, year, clock }) =>
        `Published: ${monthShort}. ${day}, ${year} at ${clock} EST`,
    ),
    ...story.date(() =>
      story.pick([
        `Updated: ${story.int(2, 9)} hours ago`,
        `Updated: ${story.int(12, 55)} minutes ago`,
      ]),
    ),
    ...chrome("share", "Email This Link", "Share on Facebook", "Share on Pinterest"),
    ...story.body(
      [
        story.int(22, 38) / 100,
        chrome(
          "promo",
          story.pick(["TRENDING STORIES:", "DOWNLOAD:", "More:"]),
          ...story.headlines(2),
        ),
      ],
      [story.int(47, 63) / 100, chrome("promo", story.headline())],
      [
        story.int(72, 88) / 100,
        chrome(
          "promo",
          story.pick([
            "Stay with WKPR 9 on air and online for the latest on this developing story.",
            "Watch our live newscasts weekdays at 5, 6 and 11.",
          ]),
        ),
      ],
    ),
    ...chrome("legal", `Copyright ${story.when.year} WKPR. All rights reserved.`),
    ...chrome(
      "contact",
      story.pick([
        "Seen a mistake, or know something we don't? Write to us HERE and name the story.",
        "Have a story idea? Send it to our assignment desk.",
      ]),
    ),
    ...chrome(
      "related",
      ...story.pick([["Most Read"], []]),
      ...story.headlines(4),
      "Latest News",
      ...story.headlines(4),
    ),
    ...chrome(
      "sponsor",
      "Content by Taboret",
      story.pick([
        "Drivers in your state born before 1975 get a tasty surprise",
        "She put a sock in her dryer. See why.",
      ]),
      "Ad Content",
    ),
    ...chrome(
      "newsletter",
      "Morning headlines in your inbox",
      "Enter your email",
      "By signing up you agree to our privacy policy and confirm that you're 18 or older.",
    ),
    ...chrome(
      "footer",
      "FCC Public File",
      "EEO Statement",
      "Closed Captioning/Audio Description",
      "Our newsroom writes and checks every story; software helps us to lay it out.",
      "A Grayling Media Station",
    ),
  ],
};
