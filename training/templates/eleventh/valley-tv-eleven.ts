import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Local TV station: player scraps, weather, closed-caption notes, "first alert" lists, reporter bio, FCC links. */
export const valleyTvEleven: Template = {
  name: "valley-tv-eleven",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("menu", "Watch live", "Weather", "Traffic", "Sports", "11 On Your Side", "Contests"),
    ...chrome(
      "ticker",
      "72° Feels like 74°",
      story.pick([
        "Heat advisory until 8 p.m. Friday",
        "Air quality: moderate",
        "No active alerts",
      ]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "audio",
      "Unmute",
      "Now playing",
      story.headline(),
      "0:31",
      "Next clip in 5",
      "This clip can't be shown on your device.",
    ),
    ...story.byline((a) => `By: ${a}`),
    ...story.date(
      ({ clock, monthShort, day, year }) => `Posted at ${clock}, ${monthShort} ${day}, ${year}`,
    ),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [
        0.6,
        chrome(
          "newsletter",
          "Want to know before your neighbors do? We text when it counts.",
          "Text VALLEY to 55511",
        ),
      ],
      [0.8, chrome("promo", story.headline(), story.teaser())],
    ),
    ...chrome(
      "author-bio",
      `${story.author} joined the Eleven team in 2022 from a sister station in Boise. Off camera: trail runner, taco critic, foster parent to senior beagles.`,
    ),
    ...chrome("related", "In case you were asleep", ...story.headlines(4)),
    ...chrome(
      "contact",
      "Something we should look into? Our tip line is open and you don't have to leave your name.",
    ),
    ...chrome(
      "legal",
      "If a disability keeps you from using the station's public inspection file, the front desk will help you with it during business hours.",
    ),
    ...chrome(
      "footer",
      "EEO report",
      "Closed captioning",
      "Valley Eleven, a Carrow Broadcasting station",
    ),
  ],
};
