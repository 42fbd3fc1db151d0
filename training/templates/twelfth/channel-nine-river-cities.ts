import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** A TV station: weather alert above, video player's words, app plea between paragraphs, copyright sentence below. */
export const channelNineRiverCities: Template = {
  name: "channel-nine-river-cities",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      story.pick([
        "WINTER WEATHER ADVISORY until 9 a.m.",
        "2 closings and delays",
        "DENSE FOG ADVISORY for five counties",
      ]),
    ),
    ...chrome(
      "menu",
      "Watch Live",
      "Weather",
      "First Alert Radar",
      "Scoreboard",
      "Contests",
      "Submit photos",
    ),
    ...story.title(),
    ...chrome(
      "audio",
      "Your browser does not support the video element.",
      "0:00",
      "/",
      `${story.int(0, 2)}:${story.int(10, 59)}`,
    ),
    ...story.date(
      ({ clock, monthShort, day, year }) =>
        `Published: ${monthShort}. ${day}, ${year} at ${clock} CST`,
    ),
    ...story.byline((author) => `By ${author}`),
    ...chrome("share", "Facebook", "Email", "X", "LinkedIn"),
    ...story.pick<readonly Line[]>([
      chrome(
        "promo",
        story.pick([
          "Download the free 9 News app for breaking alerts where you live.",
          "We're Live, Local and Late-Breaking, on every screen you own.",
        ]),
      ),
      chrome(
        "legal",
        "Some details in this report were supplied by viewers and have not been checked by our station.",
      ),
      [],
    ]),
    ...story.body(
      [0.2, story.pick([chrome("ad", "Advertisement"), chrome("teaser", story.teaser())])],
      [0.55, chrome("promo", `MORE: ${story.headline()}`, `ALSO ON NINE: ${story.headline()}`)],
      [
        0.85,
        chrome(
          "promo",
          story.pick([
            "See a spelling or grammar error in our story? Click here to report it, and please include the headline.",
            "Have a tip? Send it to the desk, day or night.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "legal",
      `Copyright ${story.when.year} WRCN. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.`,
    ),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author} anchors the weekend morning show and reports three days a week. She has two rescue greyhounds.`,
        `${story.author} came to River Cities from a station in Wichita, and has not missed a fish fry since.`,
      ]),
    ),
    ...chrome("related", "Most Read", ...story.headlines(5)),
    ...chrome(
      "sponsor",
      "Sponsored by Hank's Heating",
      "Is your furnace ready? Three questions to ask before the next cold snap.",
    ),
    ...chrome(
      "footer",
      "Public Inspection File",
      "FCC Applications",
      "EEO Report",
      "Closed Captioning",
      "A Tri-Rivers Media station",
    ),
  ],
};
