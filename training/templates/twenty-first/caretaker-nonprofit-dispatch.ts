import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A nonprofit newsroom: republish rules in prose, funder notes, impact asks, tip safety. */
export const caretakerNonprofitDispatch: Template = {
  name: "caretaker-nonprofit-dispatch",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "The Caretaker"),
    ...(story.int(1, 100) <= 70
      ? chrome("tags", story.pick(["Housing", "Health", "Water", "Schools"]))
      : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `by ${author}`),
    ...story.date(({ clock, day, monthName, year }) => `${monthName} ${day}, ${year}, ${clock}`),
    ...chrome(
      "legal",
      "Republish this story for free. You must credit The Caretaker, keep our links and leave the words alone.",
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "newsletter",
          "The Caretaker looks into who is meant to be looking after things. Sign up to get our biggest stories as soon as they're out.",
        ),
      ],
      [
        0.6,
        chrome(
          "contact",
          "Do you rent from the county? We'd like to hear from you. We read every message and won't use your name without asking.",
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "donation",
      `Before you go: this story took ${story.int(4, 11)} months, ${story.int(12, 80)} records requests and one flat tire. We have no owner and no paywall. A gift of any size is matched until midnight on Friday.`,
      "Donate Now",
    ),
    ...(story.int(1, 100) <= 60
      ? chrome(
          "sponsor",
          "Support for this series came from the Ashlar Fund, which had no say in it.",
        )
      : []),
    ...(story.int(1, 100) <= 50
      ? chrome(
          "author-bio",
          story.author,
          "I write about buildings and the people under them.",
          "Send tips by post if you don't want to be found.",
        )
      : []),
    ...chrome(
      "related",
      "What we're reporting",
      ...story.headlines(story.int(2, 3)),
      story.teaser(),
    ),
    ...chrome("footer", "Annual reports", "Editorial independence", "Leak to us"),
  ],
};
