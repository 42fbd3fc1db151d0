import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A one-person newsletter on a subscription platform, read in the browser. */
export const theSlowBrief: Template = {
  name: "the-slow-brief",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "The Slow Brief"),
    ...chrome("newsletter", "Subscribe", "Sign in"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((name) => name),
    ...story.date((w) => `${w.monthShort} ${w.dd}, ${w.year}`),
    ...(story.int(0, 1) ? chrome("paywall", "∙ Paid") : []),
    ...chrome(
      "counter",
      String(story.int(18, 640)),
      String(story.int(2, 88)),
      String(story.int(1, 40)),
    ),
    ...chrome("share", "Share"),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          story.pick([
            "The Slow Brief is written by one person at one table. Free readers get it on Thursdays; paying readers get it first and may argue back.",
            "If somebody forwarded this to you, they like you. You can have your own copy, every Thursday, for nothing.",
          ]),
          "Type your email…",
          "Subscribe",
        ),
      ],
      [
        0.75,
        story.int(0, 1)
          ? chrome("share", "Share The Slow Brief", "Leave a comment")
          : chrome("newsletter", "Upgrade to paid"),
      ],
    ),
    ...chrome(
      "share",
      "Thanks for reading. This post is public so feel free to send it to a slow friend.",
      "Share",
    ),
    ...chrome("counter", `${story.int(20, 400)} Likes∙`, `${story.int(2, 30)} Echoes`),
    ...chrome("pager", "Previous", "Next"),
    ...chrome(
      "comment",
      "Discussion about this post",
      "Comments",
      "Echoes",
      ...[
        story.reader(),
        `${story.int(1, 20)}h`,
        `Liked by ${story.author}`,
        story.comment(),
        "Expand full comment",
        "Reply",
      ],
      `${story.int(3, 40)} more comments...`,
    ),
    ...chrome("promo", "Top", "Latest", "Discussions"),
    ...story.repeat(3, () =>
      chrome(
        "promo",
        story.headline(),
        story.teaser(),
        `${story.pick(["Jan", "Apr", "Nov"])} ${story.int(1, 28)} • ${story.author}`,
        String(story.int(10, 900)),
      ),
    ),
    ...chrome("promo", "See all", "Ready for more?", "Subscribe"),
    ...chrome(
      "footer",
      `© ${story.when.year} ${story.author}`,
      "Privacy ∙ Terms ∙ Collection notice",
      "Start writing",
      "Get the app",
      "JavaScript is off, so some of this page will sulk. Please turn it on.",
    ),
  ],
};
