import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Newsletter platform post: likes and restacks as numbers, upgrade prose in the middle, recommendation list, thread. */
export const openNotebookBlog: Template = {
  name: "open-notebook-blog",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Open Notebook"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(({ monthShort, dd, year }) => `${monthShort} ${dd}, ${year}`),
    ...chrome("counter", `${story.int(20, 900)}`, `${story.int(3, 90)}`, `${story.int(2, 40)}`),
    ...chrome("share", "Share"),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          "I write this on Sundays, by hand, at the kitchen table. If you'd like the next one, leave me an address.",
          "Subscribe",
        ),
      ],
      [
        0.7,
        chrome(
          "paywall",
          "Some of you pay for these notes and so keep them free for the rest. Would you think about it?",
          "Upgrade to paid",
        ),
      ],
    ),
    ...chrome(
      "newsletter",
      "Thank you for getting this far. Send it to one person who'd quarrel with it.",
    ),
    ...chrome(
      "comment",
      "Discussion about this post",
      story.reader(),
      "2d",
      story.comment(),
      "Liked by the author",
      story.reader(),
      "1d",
      story.comment(),
    ),
    ...chrome("related", "Top", "New", "Community"),
    ...story.repeat(3, (at) =>
      chrome(
        "related",
        story.headline(),
        story.teaser(),
        `${story.int(10, 400)}`,
        at === 0 ? "Ready for more?" : `${story.int(3, 80)}`,
      ),
    ),
    ...chrome("footer", "Start your own", "Get the app", "Made for people who still write"),
  ],
};
