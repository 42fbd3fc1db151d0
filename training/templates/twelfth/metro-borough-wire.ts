import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An American neighbourhood network: member tips, sponsored posts, neighbours' headlines with distances, replies. */
export const metroBoroughWire: Template = {
  name: "metro-borough-wire",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Borough Wire", "Cedar Bluffs"),
    ...chrome("menu", "News Feed", "Neighbor Posts", "Local Businesses", "Events", "Real Estate"),
    ...chrome("search", "Nearby", "Fall River Heights", "Ridge Park", "See All Communities"),
    ...chrome("breadcrumb", story.pick(["Schools", "Crime & Safety", "Politics & Government"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}, Wire Staff`),
    ...chrome("author-bio", "Verified Wire Staff Badge"),
    ...story.date(
      ({ weekday, monthShort, day, year, clock }) =>
        `Posted ${weekday.slice(0, 3)}, ${monthShort} ${day}, ${year} at ${clock} CT`,
    ),
    ...chrome("comment", `Replies (${story.int(0, 44)})`),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          "Find out what's happening in Cedar Bluffs for free with the latest updates from Wire.",
          "Let's go!",
        ),
      ],
      [0.7, story.pick([chrome("promo", story.headline()), chrome("ad", "Advertisement")])],
    ),
    ...chrome(
      "newsletter",
      "Get more local news delivered straight to your inbox. Sign up for free newsletters and alerts.",
    ),
    ...chrome(
      "legal",
      "The rules of replying: Be respectful. This is a space for friendly local discussions. Use your real name. You may be asked to confirm your identity.",
    ),
    ...chrome(
      "related",
      "More from Cedar Bluffs",
      ...story
        .repeat(3, () => [
          ...chrome(
            "related",
            story.pick(["Traffic & Transit", "Schools", "Weather"]),
            story.headline(),
          ),
          ...chrome("related", `${story.int(2, 20)}h`),
        ])
        .map(({ text }) => text),
    ),
    ...chrome(
      "sponsor",
      "Local business spotlight",
      "Orr's Tree Care has been taking down what you planted too close since 1994.",
    ),
    ...chrome(
      "event",
      "Featured Events",
      `${story.when.monthShort} ${story.int(1, 28)}`,
      "Chili cook-off at the Lutheran church",
      "Add your event",
    ),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...chrome(
      "footer",
      "Corporate Info",
      "Do Not Sell My Personal Information",
      "Community Guidelines",
    ),
  ],
};
