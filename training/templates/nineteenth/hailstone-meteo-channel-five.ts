import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A US TV station: "Close Ad", weather widget lines, suggest-a-correction, copyright sentences and trending video between paragraphs. */
export const hailstoneMeteoChannelFive: Template = {
  name: "hailstone-meteo-channel-five",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Skip to content", "Watch Live", "StormTracker", "Contests", "Newsfeed"),
    ...chrome(
      "ticker",
      `${story.int(20, 98)}° Elk Portage`,
      "Severe Weather Alert",
      "There are 4 areas under alert",
    ),
    ...chrome("site-name", "KHLS 5"),
    ...story.title(),
    ...story.byline((a) => `by: ${a}`),
    ...story.date(
      ({ monthShort, day, year, clock }) =>
        `Posted: ${monthShort} ${day}, ${year} / ${clock} PM CST`,
    ),
    ...story.standfirst(),
    ...chrome("share", "SHARE"),
    ...story.body(
      [
        story.int(8, 35) / 100,
        story.pick([
          chrome("audio", "Video above: earlier coverage of this story"),
          chrome("audio", "Now Playing", "Up Next", "Autoplay in 5"),
        ]),
      ],
      [
        story.int(20, 60) / 100,
        story.pick([
          chrome("promo", `${story.headline()}`),
          chrome("promo", `Related: ${story.headline()}`),
          chrome("ad", "Close Ad"),
        ]),
      ],
      [
        story.int(40, 80) / 100,
        story.pick([
          chrome("app", "Download the StormTracker 5 app and we'll wake you if you need waking."),
          chrome(
            "newsletter",
            "Sign up for the StormTracker 5 newsletter to have the day's top stories sent to you.",
            "Subscribe Now",
          ),
          chrome(
            "poll",
            "5 On Your Mind: Should we keep daylight saving time?",
            "Text YES or NO to 555-0155",
          ),
        ]),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome(
            "legal",
            `Copyright ${story.when.year} Hailstone Media Inc. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.`,
          ),
          chrome("promo", story.headline()),
          chrome("promo", "Do you see a typo? Tell us."),
        ]),
      ],
    ),
    ...chrome("related", "Trending Stories", ...story.headlines(5)),
    ...chrome("related", "Don't Miss", story.headline(), story.teaser()),
    ...chrome("sponsor", "BestKitReviews", "Best air fryer for small kitchens", "3 days ago"),
    ...chrome("footer", "FCC Applications", "EEO Report", "Closed Captioning: 555-0101"),
  ],
};
