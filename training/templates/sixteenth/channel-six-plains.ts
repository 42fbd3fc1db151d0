import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** An American television station: weather strip, app call, video remains, closed captioning and public file. */
export const channelSixPlains: Template = {
  name: "channel-six-plains",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Live",
      "News",
      "First Alert Weather",
      "Sports",
      "Traffic",
      "Contests",
      "Submit Photos and Videos",
    ),
    ...chrome(
      "ticker",
      `${story.int(12, 99)}°`,
      "Pine Bluffs, KS",
      `${story.int(1, 4)} weather alerts in effect`,
      "Dismiss Weather Alerts Alerts Bar",
    ),
    ...chrome("breadcrumb", story.pick(["Local News", "NEWS > REGIONAL", "Home News"])),
    ...story.title(),
    ...chrome(
      "photo-credit",
      story.pick(["(KPLN)", "A Channel 6 News update at 5 p.m.", "Video Player is loading."]),
    ),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ monthShort, day, year, clock }) =>
        `Published: ${monthShort}. ${day}, ${year} at ${clock} AM CDT|Updated: ${story.int(1, 12)} hours ago`,
    ),
    ...chrome(
      "share",
      "Share this story",
      "Email This Link",
      "Share on Facebook",
      "Post on X",
      "Share on Pinterest",
      "Share on LinkedIn",
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          story.pick([
            "Did we misspell your street? Let our web desk know here.",
            "Stay with Channel 6 News on air and online for the latest.",
          ]),
        ),
      ],
      [
        0.5,
        chrome(
          "related",
          ...story.pick([["RELATED:"], ["MORE NEWS:"], []]),
          ...marked(story.pick(["", "- ", "» "]), story.headlines(2)),
        ),
      ],
      [
        0.75,
        chrome(
          "app",
          story.pick([
            "Download the Channel 6 mobile app for free and get weather alerts for where you are standing.",
            "Our app buzzes when a siren does. Find KPLN in the Apple App Store or on Google Play.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      ...story.pick([
        [],
        [
          `${story.author} joined the Channel 6 team in 2021 after four years at a station in the mountains, and comes on the air at 5, 6 and 10.`,
        ],
      ]),
    ),
    ...chrome("legal", `Copyright ${story.when.year} KPLN. All rights reserved.`),
    ...chrome("tags", ...story.pick([[], ["Kansas", "Pine Bluffs"], ["Top Stories", "Community"]])),
    ...chrome("related", "Most Read", ...story.headlines(5)),
    ...chrome("related", "Latest News"),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.pick(["News", "Crime", "State"]),
        story.headline(),
        story.pick([
          `Updated: ${story.int(2, 59)} minutes ago`,
          `Updated: ${story.when.monthShort}. ${story.int(1, 28)}, ${story.when.year}`,
        ]),
        "|",
        `By ${story.pick(["KPLN Staff", "Luis Ortega", "Associated Writers"])}`,
      ),
    ),
    ...chrome(
      "sponsor",
      "Dollars & Sense",
      "Sponsored by Prairie Furnace and Air: is your ductwork making you tired?",
      "Ads by Taboolex",
    ),
    ...chrome("contact", "Contact KPLN", "News tips: 555-0166", "2100 Tower Road, Pine Bluffs"),
    ...chrome(
      "newsletter",
      "Newsletter signup",
      "Daily headlines at 6 a.m.",
      "Notifications can be turned off anytime in your browser settings.",
    ),
    ...chrome(
      "footer",
      "Public Inspection File",
      "FCC Applications",
      "EEO Statement",
      "Closed Captioning/Audio Description",
      "Digital Advertising",
      "People write the news at KPLN. Read how we do and don't use artificial intelligence.",
    ),
  ],
};
