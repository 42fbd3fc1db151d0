import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A dump that starts inside a paywalled page: offer text in prose first, cut promos and gift lines between, app and puzzle boxes after. */
export const caughtMidPage: Template = {
  name: "caught-mid-page",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "paywall",
      story.pick([
        "You've reached your limit of free articles. Keep reading for 50p a week; you can leave whenever you like, and we'll be sorry.",
        "This story is free today because a subscriber gave it to you. Be somebody's subscriber: plans start at $4 a month.",
        "We've noticed you're using an ad blocker. Ads pay for the court reporter, the photographer and the drains story. Please allow them, or subscribe.",
      ]),
    ),
    ...story.byline((a) => `${a}`),
    ...story.body(
      [0.25, chrome("promo", `[${story.headline()}]`)],
      [
        0.5,
        chrome(
          "promo",
          story.pick([
            `(${story.headline()})`,
            `→ ${story.headline()}`,
            `Don't miss: ${story.headline()}`,
          ]),
        ),
      ],
      [
        0.75,
        chrome(
          "paywall",
          story.pick([
            "Subscribers can gift ten articles a month.",
            "Gift this story: 6 gifts remaining",
          ]),
        ),
      ],
    ),
    ...chrome(
      "app",
      "Today's puzzles",
      "Wordwheel",
      "Killer Sudoku",
      "Daily Quiz: 7 questions, 90 seconds",
    ),
    ...chrome(
      "related",
      story.pick(["Keep reading", "Where to next?"]),
      ...story.headlines(3).flatMap((h) => [h, story.teaser()]),
    ),
  ],
};
