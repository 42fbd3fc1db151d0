import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Substack-like writer's letter: share begging between paragraphs, discussion prompt, pledge note, previous letters with teasers. */
export const lwTheLongboat: Template = {
  name: "lw-the-longboat",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...story.title(),
    ...story.standfirst(),
    ...chrome("follow", story.author, "The Longboat"),
    ...story.date(({ monthShort, day, year }) => `${monthShort} ${day}, ${year}`),
    ...chrome("counter", `${story.int(3, 400)}`, `${story.int(1, 90)}`, "Share"),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          story.pick([
            "The Longboat is paid for by its readers. To get each letter when it is launched, and to help me to launch more of them, take an oar.",
            "Thanks for reading! It costs nothing to join, and I will not sell you to anybody.",
          ]),
          "Subscribe",
        ),
      ],
      [
        0.7,
        chrome(
          "share",
          story.pick([
            "Know somebody who would like this? Send it to them, and they may even thank you.",
            "This post is public, so feel free to pass it on.",
          ]),
          "Share",
        ),
      ],
    ),
    ...chrome(
      "comment",
      "Discussion about this post",
      "Comments",
      "Restacks",
      story.reader(),
      `${story.when.monthShort} ${story.when.day}`,
      story.comment(),
      "Liked by the author",
      "Reply (1)",
      `${story.author}`,
      "Author",
      "Thank you, and I had not thought of the second point at all. I shall put it in next time.",
    ),
    ...chrome(
      "related",
      "Earlier letters",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
      "See all",
    ),
    ...chrome("newsletter", "Ready for more?"),
    ...chrome(
      "footer",
      `© ${story.when.year} ${story.author}`,
      "Privacy ∙ Terms ∙ Collection notice",
      "Start writing",
      "Get the app",
    ),
  ],
};
