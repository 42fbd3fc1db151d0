import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A social network's own reader of news: friends who read it, reaction counts, prompts to turn sharing on. */
export const socialReaderCircle: Template = {
  name: "social-reader-circle",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "login",
      story.pick(["Log in to see what your friends are reading", "Join or log in to continue"]),
    ),
    ...story.pick([
      chrome(
        "follow",
        `${story.reader()} and ${story.int(2, 40)} others read this`,
        "Follow publisher",
      ),
      [],
    ]),
    ...chrome("site-name", "Ardle Observer · Verified publisher"),
    ...story.title(),
    ...story.date(({ monthName, day, clock }) => `${monthName} ${day} at ${clock}`),
    ...story.byline((a) => a),
    ...story.pick([
      chrome(
        "counter",
        `${story.int(20, 999)} reactions`,
        `${story.int(2, 310)} comments`,
        `${story.int(1, 90)} shares`,
      ),
      [],
    ]),
    ...story.body(
      [
        story.int(13, 27) / 100,
        story.pick([
          chrome("tools", story.pick(["See more", "Social reading is ON. Turn off?"])),
          [],
        ]),
      ],
      [
        story.int(43, 57) / 100,
        story.pick([
          chrome(
            "comment",
            "Top comment",
            story.reader(),
            story.comment(),
            `Like · Reply · ${story.int(1, 9)}h`,
          ),
          [],
        ]),
      ],
      [story.int(73, 87) / 100, chrome("promo", "People also read", story.headline())],
    ),
    ...chrome("share", "Like", "Comment", "Share", "Send in a message"),
    ...chrome("related", "Trending in your circle", ...story.headlines(3)),
    ...chrome(
      "comment",
      story.pick([
        "Most relevant is selected, so some replies may have been filtered out.",
        "View more comments",
      ]),
    ),
    ...story.repeat(2, () => chrome("comment", story.comment())),
    ...chrome("comment-form", "Write a comment…"),
    ...chrome(
      "sponsor",
      "Suggested for you · Sponsored",
      "Nook Sofas: You looked at a sofa. It looked at you.",
    ),
    ...chrome("footer", "Privacy · Terms · Advertising · Ad choices ▷ · Cookies · More"),
  ],
};
