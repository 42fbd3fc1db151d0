import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A one-writer newsletter on a subscription platform: share and subscribe buttons glued through the post, upgrade letter in prose, restacks. */
export const theLongMemoNewsletter: Template = {
  name: "the-long-memo-newsletter",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "The Long Memo"),
    ...chrome("login", "SubscribeSign in"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date((w) => `${w.monthShort} ${w.dd}, ${w.year}`),
    ...chrome("paywall", story.pick(["∙ Paid", "∙ Preview"])),
    ...chrome(
      "counter",
      `${story.int(12, 400)}`,
      `${story.int(1, 90)}`,
      `${story.int(1, 30)}`,
      "Share",
    ),
    ...story.body(
      [
        0.15,
        chrome(
          "newsletter",
          "This letter lives on its readers. Sign up, for nothing or for something, and the next one comes to you by itself.",
          "Subscribed",
        ),
      ],
      [
        0.5,
        chrome(
          "newsletter",
          story.pick([
            "I write this on trains and in other people's kitchens, and I can only go on because about one reader in thirty pays for it. If you are one of the twenty-nine, think about it.",
            "Hello to the 1,204 people who have joined since last week. You will find the archive, and the argument about soup, on the home page.",
            "If somebody you like would like this, please send it to them. If somebody you dislike would hate it, send it to them too.",
          ]),
          "Upgrade to paid",
        ),
      ],
      [
        0.8,
        chrome(
          "promo",
          story.headline(),
          `${story.pick(["Mar", "Jul", "Oct"])} ${story.int(1, 28)}`,
          "Read full story",
        ),
      ],
    ),
    ...chrome(
      "share",
      "That's all for this week. The post is open to everyone, so pass it around.",
      "Share",
      "Leave a comment",
    ),
    ...chrome("counter", `${story.int(12, 400)} Likes∙`, `${story.int(1, 30)} Restacks`),
    ...chrome(
      "comment",
      `Discussion about this post`,
      "CommentsRestacks",
      story.reader(),
      `${story.int(1, 9)}d`,
      story.comment(),
      "Like (14)",
      "Reply",
      "Share",
      story.reader(),
      "3d",
      story.comment(),
      "1 reply by the author",
      `${story.int(3, 70)} more comments...`,
    ),
    ...chrome(
      "related",
      "TopLatestDiscussions",
      story.headline(),
      "Jan 9 • The Long Memo",
      story.headline(),
      "Feb 2 • The Long Memo",
      "See all",
    ),
    ...chrome("newsletter", "Ready for more?", "Subscribe"),
    ...chrome(
      "footer",
      `© ${story.when.year} The Long Memo`,
      "Privacy ∙ Terms ∙ Collection notice",
      "Start writing",
      "Get the app",
    ),
  ],
};
