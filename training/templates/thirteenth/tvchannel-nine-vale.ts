import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Local TV station: video player remains, closings list, weather blocks by day, author bio, contest. */
export const tvchannelNineVale: Template = {
  name: "tvchannel-nine-vale",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Watch Live",
      "News",
      "Weather",
      "Traffic",
      "Sports",
      "Contests",
      "Submit a tip",
    ),
    ...chrome(
      "ticker",
      story.pick(["2 weather alerts in effect", "WEATHER ALERT"]),
      `${story.pick(["Wind Advisory", "Frost Advisory"])} until ${story.int(6, 11)}:00 PM`,
      story.pick(["Dismiss", "1/2"]),
    ),
    ...chrome(
      "tools",
      story.pick(["Close", "This is a modal window."]),
      story.pick([
        "No compatible source was found for this media.",
        "Error Code: MEDIA_ERR_SRC_NOT_SUPPORTED",
      ]),
      "Chapters",
      "descriptions off, selected",
      "captions settings",
    ),
    ...story.title(),
    ...story.byline((a) => `by: ${a}`),
    ...story.date(
      (d) =>
        `Posted: ${d.monthShort} ${d.day}, ${d.year} / ${d.clock} ${story.pick(["EST", "CST"])}`,
    ),
    ...chrome("share", "SHARE"),
    ...story.standfirst(),
    ...story.body(
      [0.3, chrome("promo", story.pick(["NOW PLAYING", "PREVIOUS COVERAGE >>"]), story.headline())],
      [
        0.6,
        chrome(
          "app",
          story.pick([
            "Download our free news and weather apps to get alerts sent to your phone.",
            "Stream Channel Nine newscasts on your TV.",
          ]),
        ),
      ],
      [0.85, chrome("ad", "AD")],
    ),
    ...chrome(
      "legal",
      `Copyright ${story.when.year} Ninth Vale Media Inc. All rights reserved. Do not rebroadcast or repost this report.`,
    ),
    ...chrome(
      "ticker",
      "7-day forecast",
      "Fri 41° / 29° Fog",
      "Sat 44° / 33° Sun",
      "Sun 52° / 40° Showers",
      story.pick(["Full forecast", "Hourly"]),
    ),
    ...chrome(
      "ticker",
      "CLOSINGS & DELAYS",
      "Tamm Valley Schools: two-hour delay",
      "St. Osyth Head Start: closed",
      story.pick(["View all closings", "There are currently 14 active closings"]),
    ),
    ...chrome(
      "related",
      story.pick(["Latest stories", "Trending stories"]),
      ...story.headlines(5),
      "More Videos",
      ...story.headlines(2),
    ),
    ...chrome("newsletter", story.pick(["Daily News", "Weather Alerts"]), "SIGN UP NOW"),
    ...chrome(
      "event",
      story.pick(["Community calendar", "Contests"]),
      "Win tickets to the Ice Fair! Enter by Friday noon.",
    ),
    ...chrome(
      "footer",
      "FCC Public File",
      "EEO Report",
      "Closed Captioning",
      "Do Not Sell or Share My Personal Information",
      story.pick(["Nexvale", "Station info"]),
    ),
  ],
};
