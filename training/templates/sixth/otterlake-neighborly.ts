import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A hyperlocal network with towns: find-out-what's-happening lines, neighbor posts with thanks counts, featured classifieds, price of business posts. */
export const otterlakeNeighborly: Template = {
  name: "otterlake-neighborly",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Otter Lake, MN"),
    ...chrome(
      "menu",
      "News Feed",
      "Neighbor Posts",
      "Marketplace",
      "Calendar",
      "Follow",
      "Subscribe",
    ),
    ...chrome("breadcrumb", "Schools"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}, Neighborly Staff`),
    ...story.date(
      (w) =>
        `Posted ${w.weekday.slice(0, 3)}, ${w.monthShort} ${w.day}, ${w.year} at ${w.clock} CT`,
    ),
    ...chrome("share", "Reply", `Thank (${story.int(0, 14)})`),
    ...story.body(
      [
        0.25,
        chrome(
          "newsletter",
          "Know what the sirens were about: free Otter Lake alerts from Neighborly, as they come in.",
          "Let's go!",
        ),
      ],
      [0.5, chrome("promo", `See also: ${story.headline()}`)],
      [
        0.75,
        chrome(
          "newsletter",
          "Know what the sirens were about: free Otter Lake alerts from Neighborly, as they come in.",
          "Let's go!",
        ),
      ],
    ),
    ...chrome(
      "share",
      "Like this sort of thing? Our free town letter goes out at six each morning.",
      "House rules: talk as if you will meet at the hardware store tomorrow, because you will. Slurs, threats and swearing get removed.",
    ),
    ...chrome(
      "related",
      "More from Otter Lake",
      ...story
        .headlines(3)
        .flatMap((h) => [
          `${story.pick(["Crime & Safety", "Weather", "Real Estate"])}|${story.int(1, 20)}h`,
          h,
        ]),
    ),
    ...chrome(
      "event",
      "Featured Events",
      "Oct 14 Free dementia talk, Fire Station 2",
      "+ Add your event",
    ),
    ...chrome(
      "ad",
      "Featured Classifieds",
      "Gigs & Services • 3d",
      "House cleaning by two sisters",
      "+ Add your classified",
    ),
    ...chrome("footer", "Corporate Info", "Partnerships", "Nearby: Pine Bend, Elk Pass, Harlow"),
  ],
};
