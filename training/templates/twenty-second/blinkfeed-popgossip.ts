import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A celebrity and viral site: emoji promos, embedded-post remains, slides, endless related. */
export const blinkfeedPopgossip: Template = {
  name: "blinkfeed-popgossip",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("menu", "TV", "Royals", "Quizzes", "Shopping", "Horoscopes"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}, ${author} fan in chief`),
    ...story.date((when) => `${when.clock}, ${when.day} ${when.monthShort}`),
    ...chrome("counter", `${story.int(1, 90)}K shares`, `${story.int(2, 400)} comments`),
    ...chrome("share", "Share on Messenger", "Pin", "Flip"),
    ...chrome(
      "photo-credit",
      story.pick(["(Photo by Press Pool)", "Alamoo", "Credit: Backstage Pix"]),
    ),
    ...story.body(
      [
        story.pick([0.15, 0.2, 0.3]),
        chrome("promo", story.pick(["OMG! ", "Must read: ", "😱 "]) + story.headline()),
      ],
      [
        story.pick([0.3, 0.4, 0.55]),
        chrome(
          "consent",
          "This post is shown by another site, which may set cookies. Allow and continue",
        ),
      ],
      [0.55, chrome("promo", "View this post on Instagram", "A post shared by (@thatshowtonight)")],
      [
        story.pick([0.75, 0.8, 0.9]),
        chrome(
          "promo",
          "Seen someone famous buying milk? Send the snap to our showbiz desk and we'll buy you a doughnut.",
        ),
      ],
    ),
    ...chrome(
      "related",
      story.pick(["MORE: ", "Now see: ", "Next: "]) + story.headline(),
      `MORE: ${story.headline()}`,
      `MORE: ${story.headline()}`,
    ),
    ...chrome("poll", "React to this story", "❤️ Love", "😂 Ha", "😮 Wow", "😡 Grr"),
    ...chrome("newsletter", "Blink twice: our daily dose of gossip", "Sign up", "Privacy notice"),
    ...chrome("tags", story.pick(["#telly", "#soaps", "#redcarpet"]), "#celebnews"),
    ...chrome(
      "ad",
      "You may like",
      "Sponsored links by Taboodle",
      "The tablets every dog owner should know",
      "Play this game for one minute and see why all are addicted",
    ),
    ...chrome("footer", "Get us in your feed", "Ad choices", "Modern slavery statement"),
  ],
};
