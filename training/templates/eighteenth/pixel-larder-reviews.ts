import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A gaming site: score box chrome, price tracker, comments with upvotes, related games, hardware deals. */
export const pixelLarderReviews: Template = {
  name: "pixel-larder-reviews",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "News", "Reviews", "Guides", "Videos", "Deals", "Podcasts"),
    ...chrome("ad", story.pick(["Skip ad in 5", "Pre-order Tidebreaker Deluxe"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ year, day, clock, monthShort }) => `Posted: ${monthShort} ${day}, ${year} ${clock} am`,
    ),
    ...chrome("counter", `${story.int(8, 300)}`),
    ...chrome("share", "Share on Facepage", "Share on X", "Share by email", "Copy link"),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [
        0.6,
        chrome(
          "ad",
          ...story.pick([
            ["Where to buy: $129 at Bigbox", "$134 at Parcelo"],
            ["Price history: lowest ever"],
          ]),
        ),
      ],
    ),
    ...chrome(
      "tags",
      "In this article",
      story.pick(["Pocket Lantern", "Tidebreaker"]),
      `Developer: ${story.pick(["Smallhours", "Two Foxes"])}`,
      "Rating: Everyone",
    ),
    ...chrome(
      "poll",
      "Rate this",
      "Your rating",
      `Users: ${story.int(5, 9)}.${story.int(0, 9)} (${story.int(40, 900)} ratings)`,
    ),
    ...chrome("comment", `${story.int(8, 300)} Comments`, "Sort by: Best", "Newest"),
    ...story.repeat(story.int(2, 4), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(1, 22)}h`,
        story.comment(),
        `▲ ${story.int(0, 90)}`,
        "Reply",
        "Report",
      ),
    ),
    ...chrome("comment-form", "Log in to join the conversation"),
    ...chrome("related", story.pick(["More reviews", "You may have missed"])),
    ...story.repeat(4, () => chrome("related", story.headline(), `${story.int(6, 10)}`, "Review")),
    ...chrome("app", "Join our chat server: 40,000 players, mostly civil"),
    ...chrome(
      "footer",
      "Standards & Practices",
      "Accessibility",
      "Contact",
      "Zorrat Play Ltd",
      "Manage consent",
      `© 2004–${story.when.year}`,
    ),
  ],
};
