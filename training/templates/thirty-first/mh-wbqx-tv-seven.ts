import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** US local TV station: alert bar, closings, live video button, weather, video carousel with durations, closed-captioning contacts */
export const mhWbqxTvSeven: Template = {
  name: "mh-wbqx-tv-seven",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      `${story.int(1, 9)} WEATHER ALERT${story.pick(["", "S"])} IN EFFECT`,
      `${story.int(2, 48)} closings and delays reported`,
      "Watch Now: WBQX 7 News at Noon",
    ),
    ...chrome(
      "menu",
      "LIVE",
      "Local",
      "Storm Team 7",
      "On Your Side",
      "Sports",
      "Friday Night Huddle",
      "Contests",
      "Submit a tip",
    ),
    ...chrome(
      "ticker",
      `${story.int(21, 99)}°`,
      "Elm Springs, USA",
      story.pick(["Partly cloudy", "Sunny", "Light rain"]),
    ),
    ...chrome("breadcrumb", story.pick(["LOCAL NEWS", "NEWS / TOP STORIES"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["(WBQX)", "File photo (WBQX 7)", "Source: Viewer photo via Send It In"]),
    ),
    ...story.byline((a) => `${story.pick(["By:", "Posted by", "Reporter:"])} ${a}`),
    ...story.date((d) => `Posted ${d.clock}, ${d.monthShort} ${d.day}, ${d.year}`),
    ...story.date((d) => `and last updated ${d.clock}, ${d.monthShort} ${d.day}, ${d.year}`),
    ...chrome(
      "tools",
      "Video Player is loading.",
      "Current Time 0:00",
      "/",
      `Duration ${story.int(1, 3)}:${story.int(10, 59)}`,
      "Stream Type LIVE",
      "Playback Rate",
      "1x",
      "Captions off, selected",
      "This is a modal window.",
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          `${story.pick(["RELATED |", "PREVIOUS COVERAGE:", "SEE ALSO >>"])} ${story.headline()}`,
        ),
      ],
      [0.55, chrome("ad", story.pick(["Advertisement", "Sponsored"]))],
      [0.8, chrome("promo", "WATCH:", story.headline())],
    ),
    ...chrome(
      "promo",
      "We want to hear from you. Tell us about the issue that matters most to you by emailing the newsroom or calling the tip line at 555-0177.",
    ),
    ...chrome(
      "legal",
      `Copyright ${story.when.year} WBQX. All rights reserved. This material may not be rebroadcast without permission.`,
    ),
    ...chrome("share", "Report a typo", "Share on Facebook", "Email"),
    ...chrome(
      "related",
      "Recent Stories",
      ...story
        .repeat(4, () => chrome("related", story.headline(), `${story.int(1, 22)} hours ago`))
        .map((l) => l.text),
    ),
    ...chrome(
      "related",
      "Trending Videos",
      ...story.headlines(4).map((h) => `${story.int(0, 3)}:${story.int(10, 59)} ${h}`),
    ),
    ...chrome(
      "newsletter",
      "Sign up for the Morning Headlines Newsletter and receive up to date information.",
      "E-mail",
      "Submit",
      "now signed up to receive the Morning Headlines Newsletter.",
    ),
    ...chrome("app", "Download our free apps for iOS, Android, Roku and Fire TV"),
    ...chrome(
      "footer",
      "FCC Public File",
      "EEO Report",
      "Closed captioning concerns? Call 555-0102",
      "Children's programming",
      "Jobs at WBQX",
      "Terms of Use",
      "A Pinemoor Media Group station",
    ),
  ],
};
