import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A one-man letter site: subscriber counts, like and restack lines, ready-for-more box. */
export const brickfieldCouncilWatchSubstack: Template = {
  name: "brickfield-council-watch-substack",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Brickfield Watch"),
    ...chrome("login", "Sign in", "Subscribe"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date((when) => `${when.monthShort} ${when.dd}, ${when.year}`),
    ...chrome("counter", `${story.int(3, 200)}`, `${story.int(1, 50)}`, `${story.int(0, 9)}`),
    ...chrome("share", "Share"),
    ...story.body(
      [
        story.pick([0.2, 0.25, 0.4]),
        chrome(
          "newsletter",
          story.pick([
            "I write this letter alone, at night, and readers keep it going. It costs nothing to join and five pounds to be thanked.",
            "Still here? Put your address in the box and the next one comes to you.",
          ]),
          "Type your email…",
          "Subscribe",
        ),
      ],
      [0.6, chrome("share", story.pick(["Share this post", "Refer a friend"]))],
      [0.85, chrome("promo", story.headline())],
    ),
    ...chrome(
      "donation",
      story.pick([
        "If a monthly sum is too much, you can buy me a coffee instead. I drink a lot of it at planning meetings.",
        "Every paid subscription buys one more freedom of information request.",
      ]),
    ),
    ...chrome(
      "comment-form",
      "Leave a comment",
      "Discussion about this post",
      "Comments",
      "Restacks",
    ),
    ...chrome(
      "comment",
      story.reader(),
      `${story.int(1, 9)}h`,
      story.comment(),
      "Like (2)",
      "Reply",
      "Share",
    ),
    ...chrome("related", story.pick(["Top", "Latest", "Discussions"])),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        story.teaser(),
        `Apr ${story.int(1, 30)}  •  ${story.author}`,
      ),
    ),
    ...chrome("newsletter", "Ready for more?", "Subscribe"),
    ...chrome(
      "legal",
      `© ${story.when.year} ${story.author}`,
      "Privacy ∙ Terms ∙ Collection notice",
    ),
    ...chrome(
      "footer",
      "Start your own letter",
      "Without scripts this page is only words. Some buttons will do nothing",
    ),
  ],
};
