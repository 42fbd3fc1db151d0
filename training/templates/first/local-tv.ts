import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Local television station: weather, live stream, closings, trending bars, federal file links. */
export const localTv: Template = {
  name: "local-tv",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Skip to content"),
    ...chrome("ticker", `${story.int(28, 95)}°`, "Carnholt, ND", "Closings and Delays (3)"),
    ...chrome("menu", "Watch Live", "Weather", "Traffic", "Sports", "Contests", "Submit Photos"),
    ...chrome("ticker", "1 weather alerts 1 closings/delays"),
    ...story.title((title) => `${title} - WQKZ Channel 9`),
    ...story.byline((author) => `by: ${author}`),
    ...story.date(
      ({ monthShort, day, year, clock }) => `Posted: ${monthShort} ${day}, ${year} / ${clock} CST`,
    ),
    ...chrome("tools", "Updated: an hour ago"),
    ...chrome("share", "SHARE"),
    ...chrome(
      "first-published",
      "This is an archived article and the information in the article may be outdated. Please look at the time stamp on the story to see when it was last updated.",
    ),
    ...story.body(
      [0.3, chrome("promo", `${story.headline()} >`)],
      [0.5, chrome("ad", "Story continues below")],
      [0.7, chrome("app", "Download the Channel 9 app to get breaking news on your phone.")],
    ),
    ...chrome(
      "legal",
      "Copyright 2023 Quarry Media Inc. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.",
    ),
    ...chrome("contact", "Suggest a Correction"),
    ...chrome("related", "Trending on Channel9.example", "Trending Stories"),
    ...story.repeat(5, () => chrome("related", story.headline())),
    ...chrome("related", "Video", "More Videos"),
    ...chrome(
      "poll",
      "Poll",
      "Do you plan to travel this weekend?",
      "Yes, far away",
      "Yes, but close to home",
      "No",
      "Vote",
      "View Results",
    ),
    ...chrome("newsletter", "Morning Headlines", "Sign Up Now"),
    ...chrome("footer", "News", "Weather", "Sports", "About Us", "Meet the Team", "TV Schedule"),
    ...chrome(
      "footer",
      "EEO Report",
      "FCC Public File",
      "Closed Captioning",
      "Do Not Sell My Info",
    ),
    ...chrome("legal", "© 1998 - 2023 Quarry Media Inc. | All Rights Reserved."),
  ],
};
