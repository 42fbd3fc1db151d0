import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A writer's newsletter site: subscribe boxes inside, likes and restacks, previous and next, footnote of thanks. */
export const slowpostLetterFrom: Template = {
  name: "slowpost-letter-from",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Letter from the Slow Post"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ dd, monthShort, year }) => `${monthShort} ${dd}, ${year}`),
    ...chrome(
      "counter",
      `${story.int(4, 310)}`,
      `${story.int(0, 44)}`,
      `${story.int(0, 19)}`,
      "Share",
    ),
    ...story.body(
      [
        0.35,
        chrome(
          "newsletter",
          "This letter goes out on Sundays to people who like that sort of thing.",
          "Type your email...",
          "Subscribe",
        ),
      ],
      [0.6, chrome("share", "Share Letter from the Slow Post")],
      [0.8, chrome("paywall", "Upgrade to paid: the same letters, a warmer feeling")],
    ),
    ...chrome("counter", `${story.int(4, 310)} Likes ∙ ${story.int(0, 19)} Restacks`),
    ...chrome("pager", "Previous", "Next"),
    ...chrome(
      "comment-form",
      "Discussion about this post",
      "Comments",
      "Restacks",
      "Write a comment...",
    ),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(1, 6)}d`,
        `Liked by ${story.author}`,
        story.comment(),
        `Like (${story.int(0, 12)}) Reply Share`,
      ),
    ),
    ...chrome(
      "related",
      "Top",
      "Latest",
      story.headline(),
      `${story.when.monthShort} ${story.int(1, 28)} • ${story.author}`,
      story.headline(),
      `${story.when.monthShort} ${story.int(1, 28)} • ${story.author}`,
    ),
    ...chrome(
      "footer",
      `© ${story.when.year} ${story.author}`,
      "Privacy ∙ Terms ∙ Collection notice",
      "Start your own letter",
    ),
  ],
};
