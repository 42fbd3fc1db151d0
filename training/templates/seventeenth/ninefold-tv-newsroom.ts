import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A US local TV station: weather alert bar, video player text, "what others are clicking", copyright note, FCC links. */
export const ninefoldTvNewsroom: Template = {
  name: "ninefold-tv-newsroom",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      story.pick([
        "1 weather alert in effect",
        "Closings and delays: 14",
        "LIVE: NineFold at Noon",
      ]),
      "Dismiss Weather Alerts Alerts Bar",
    ),
    ...chrome(
      "menu",
      "Watch Live",
      "First Alert",
      "News",
      "Sports",
      "Investigates",
      "Contests",
      "Community",
    ),
    ...story.title(),
    ...chrome(
      "audio",
      "Play Video",
      "Mute",
      "Current Time 0:00",
      `Duration 1:${story.int(10, 59)}`,
      "Loaded: 0%",
      "This is a modal window.",
      "The media could not be loaded, either because the server or network failed or because the format is not supported.",
    ),
    ...story.byline((a) => `Posted by: ${a}`),
    ...story.date(
      ({ monthShort, day, year, clock }) => `Posted ${monthShort} ${day}, ${year} / ${clock} CDT`,
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          `DOWNLOAD: ${story.pick(["The NineFold app has alerts for your own street.", "Get the First Alert Weather app."])}`,
        ),
      ],
      [0.5, chrome("promo", story.headline())],
      [0.75, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "legal",
      `Copyright ${story.when.year} Ninefold Television. All rights reserved. Do not print, air or rework it without asking us.`,
    ),
    ...chrome(
      "contact",
      "See something wrong? Spotted a typo or an error? Report it here and tell us the headline. Our web producer reads every one of these, usually before breakfast.",
    ),
    ...chrome(
      "related",
      "What Others Are Clicking On",
      ...story.headlines(4),
      "Latest video",
      `${story.headline()} 0:${story.int(20, 59)}`,
      `${story.headline()} 2:${story.int(10, 30)}`,
    ),
    ...chrome("newsletter", "Get the day's top stories sent to you at 5 p.m. Sign me up."),
    ...chrome(
      "footer",
      "Public Inspection File",
      "FCC Applications",
      "EEO Report",
      "Closed Captioning/Audio Description",
      "Advertising",
      "At Ninefold we use AI to caption video, never to report it.",
    ),
  ],
};
