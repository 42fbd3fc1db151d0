import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A newsletter platform: thanks, pleas to subscribe and share in prose, discussion below. */
export const slowTuesdayLetter: Template = {
  name: "slow-tuesday-letter",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Slow Tuesday"),
    ...chrome("login", "Subscribe", "Sign in"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(({ monthShort, day, year }) => `${monthShort} ${day}, ${year}`),
    ...chrome("share", `${story.int(9, 400)}`, `${story.int(1, 60)}`, "Share"),
    ...story.body(
      [
        0.2,
        chrome(
          "newsletter",
          story.pick([
            "Slow Tuesday lives off its readers. You can have it for nothing, or pay a little so that others can; either way it comes on Tuesdays.",
            "Hello to the 212 of you who joined last week. If you are reading this because a friend sent it on, you can have your own for nothing.",
          ]),
          "Type your email…",
          "Subscribe",
        ),
      ],
      [
        0.6,
        chrome(
          "share",
          story.pick([
            "Know somebody who would enjoy this? Send it to them. It is the only way that we grow, since we can't afford a billboard.",
            "Share Slow Tuesday",
          ]),
        ),
      ],
      [
        0.85,
        chrome(
          "promo",
          story.pick([
            `Last week: ${story.headline()}`,
            `From the archive, unlocked for all: ${story.headline()}`,
          ]),
        ),
      ],
    ),
    ...chrome(
      "newsletter",
      story.pick([
        "Thank you for getting to the end of Slow Tuesday! Anyone may read this one, so pass it on.",
        "That's all for this Tuesday. Hit reply and tell us what you thought; we answer everyone, though not fast.",
      ]),
    ),
    ...chrome(
      "paywall",
      story.pick([
        "Paid subscribers also get the Friday mailbag, the whole archive and, once a year, a postcard written by hand. If money is tight, write to us and we'll sort something out, no questions asked.",
        "If you've been reading for a while and can spare the price of a sandwich each month, we would be grateful. If not, please stay anyway.",
      ]),
      "Upgrade to paid",
    ),
    ...chrome("comment", "Discussion about this post", "Comments", "Restacks"),
    ...story.repeat(story.int(2, 5), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(1, 9)}d`,
        story.pick(["", "Liked by the author"]) || "Edited",
        story.comment(),
        `Like (${story.int(1, 30)})`,
        "Reply",
        "Share",
      ),
    ),
    ...chrome("related", "Top", "Latest", "Discussions", ...story.headlines(3), "See all"),
    ...chrome("newsletter", "Ready for more?"),
    ...chrome(
      "footer",
      `© ${story.when.year} Slow Tuesday`,
      "Privacy ∙ Terms ∙ Collection notice",
      "Start writing",
      "Get the app",
      "Slow Tuesday is the home for unhurried writing",
    ),
  ],
};
