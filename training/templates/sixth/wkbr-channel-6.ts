import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A US local TV station: alert bar, weather strip, video player remains, related headlines in mid-story, sign-off with app and tips line. */
export const wkbrChannel6: Template = {
  name: "wkbr-channel-6",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to content",
      "WKBR Channel 6",
      "Live",
      "Weather",
      "First Warning Radar",
      "Sports",
      "Friday Football Blitz",
      "Contests",
      "Submit a Tip",
      "Search",
    ),
    ...chrome("ticker", "1 weather alert in effect", "Dismiss Weather Alerts Alerts Bar"),
    ...chrome(
      "ticker",
      `${story.int(-9, 40)}°`,
      story.pick(["Mostly Cloudy", "Fair", "Light Snow"]),
      "7-Day Forecast",
    ),
    ...story.title(),
    ...chrome(
      "audio",
      "0:00 / 1:47",
      "Video Player is loading.",
      "This is a modal window.",
      "NEXT UP:",
    ),
    ...chrome(
      "photo-credit",
      story.pick(["WKBR's evening newscast at 6 p.m.", "Recent video", "(Courtesy: Viewer photo)"]),
    ),
    ...story.byline((a) => `By ${a}`),
    ...story.date(
      (w) =>
        `Published: ${w.monthShort}. ${w.day}, ${w.year} at ${w.clock} EST|Updated: ${story.int(1, 9)} hours ago`,
    ),
    ...chrome(
      "share",
      "Share on Facebook",
      "Email This Link",
      "Share on X (formerly Twitter)",
      "Share on Pinterest",
    ),
    ...story.body(
      [0.25, chrome("promo", `RELATED | ${story.headline()}`)],
      [
        0.5,
        chrome(
          "promo",
          story.pick([
            `PREVIOUS COVERAGE: ${story.headline()}`,
            `⬇️ WATCH: ${story.headline()}`,
            "Watch the full report in the video player above.",
          ]),
        ),
      ],
      [0.75, chrome("promo", `MORE FROM 6: ${story.headline()}`)],
    ),
    ...chrome("tools", "Spot a typo? Tell us which story it is in and we'll fix it."),
    ...chrome(
      "app",
      "Take Channel 6 with you: our news and First Warning weather apps cost nothing.",
    ),
    ...chrome("legal", `Copyright ${story.when.year} WKBR. All rights reserved.`),
    ...chrome("related", "Most Read", ...story.headlines(5)),
    ...chrome(
      "related",
      "Latest News",
      ...story.headlines(4).flatMap((h) => [h, `Updated: ${story.int(2, 59)} minutes ago`]),
    ),
    ...chrome(
      "footer",
      "WKBR",
      "4400 Tower Road",
      "Cedar Bluff, IA 52000",
      "(319) 555-0106",
      "Public Inspection File",
      "publicfile at wkbr",
      "FCC Applications",
      "EEO Statement",
      "Closed Captioning/Audio Description",
      "Plainsview Media tests new tools on its sites, some of which make use of artificial intelligence. A person checks what they write before you see it.",
    ),
  ],
};
