import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A listings magazine: venue blocks with addresses, hours and prices near the article's own practical lines. */
export const garnetCoastWhatSOn: Template = {
  name: "garnet-coast-what-s-on",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Things to do", "Eat", "Film", "Kids", "Free this week"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Written by ${author}`),
    ...story.date(({ day, monthName, weekday, year }) => `${weekday} ${day} ${monthName} ${year}`),
    ...(story.int(1, 100) <= 60
      ? chrome(
          "photo-credit",
          `Photograph: ${story.pick(["Time-lapse by L. Hume", "Courtesy of the venue"])}`,
        )
      : []),
    ...story.body(
      [0.25, chrome("ad", "Advertising")],
      [
        0.5,
        chrome(
          "event",
          "While you're here",
          "Night market, Pier Two",
          "Fri to Sun, 5pm to 11pm",
          "Free",
        ),
      ],
      [
        0.75,
        [...(story.int(1, 100) <= 60 ? chrome("promo", `RECOMMENDED: ${story.headline()}`) : [])],
      ],
    ),
    ...(story.int(1, 100) <= 60
      ? chrome(
          "event",
          "More things nearby",
          story.pick(["The Net Museum", "Kiln Baths"]),
          `${story.int(10, 99)} Quay Rd`,
          "Open Tue to Sun, 10am to 5pm",
          `£${story.int(4, 12)}`,
          story.pick(["Ferris & Co", "Bar Lantern"]),
          `${story.int(3, 40)} Fish Lane`,
          "Until late",
        )
      : []),
    ...chrome("related", "You may also like", ...story.headlines(3)),
    ...chrome(
      "newsletter",
      "Love the coast? We'll send you five things to do by Thursday lunchtime.",
      "Thanks! Look out for your first email.",
    ),
    ...chrome("ad", "Paid content", "Stay two nights, pay for one"),
    ...chrome("share", "Tell a friend"),
    ...chrome("footer", "Garnet Coast Media", "List your event", "Jobs"),
  ],
};
