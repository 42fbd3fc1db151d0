import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An outdoor sports magazine: live tracking widget, gear deals, race calendar, subscription in prose. */
export const xzCrossFellRunningMag: Template = {
  name: "xz-cross-fell-running-mag",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Trail", "Ultra", "Fell", "Gear", "Training", "Subscribe from £4"),
    ...chrome(
      "ticker",
      "LIVE TRACKING",
      "Leader: bib 14, mile 212",
      "Second: bib 3, +00:41",
      "Retired: 38",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date((w) => `${w.monthName} ${w.day}, ${w.year}`),
    ...chrome("photo-credit", "Credit: Fell Light Photography", "The last mile, Sunday"),
    ...story.body(
      [0.35, chrome("ad", "Deal of the day", "Cloudhopper GTX", "was £135 now £89", "Shop now")],
      [0.7, chrome("newsletter", "Join 40,000 runners who get our Friday mail about mud.")],
    ),
    ...chrome(
      "paywall",
      "You love running and so do we. Subscribers get ten issues a year through the letter box, a discount at 200 shops and the knowledge that somebody is out there testing socks for them. Join from £4 a month and stop when you like.",
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "event",
          "Race calendar",
          "19 Jul Lakes 50 (full)",
          "2 Aug Moel Horseshoe, £12",
          "16 Aug Cheviot Backyard, £45",
          "Enter",
        )
      : []),
    ...story.repeat(3, () =>
      chrome("related", story.headline(), `${story.int(2, 12)} min read`, `By ${story.reader()}`),
    ),
    ...(story.int(0, 3) > 0 ? chrome("follow", "Follow us", "Our running club", "Instagram") : []),
    ...chrome("footer", "Media pack", "Contact", "Part of Peat & Stone Publishing"),
  ],
};
