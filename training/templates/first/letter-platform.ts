import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A paid e-mail letter with its web page: subscribe boxes, likes, restacks, discussion. */
export const letterPlatform: Template = {
  name: "letter-platform",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => {
    const likes = `${story.int(8, 410)}`;
    return [
      ...chrome("site-name", "The Long Shelf"),
      ...chrome("login", "Subscribe", "Sign in"),
      ...story.title(),
      ...story.standfirst(),
      ...story.byline(),
      ...story.date(({ monthShort, day, year }) => `${monthShort} ${day}, ${year}`),
      ...chrome("share", likes, `${story.int(2, 60)}`, "Share this post"),
      ...chrome("share", "Copy link", "Facebook", "Email", "Notes", "More"),
      ...chrome("audio", "Listen to post", "-7:42"),
      ...story.body(
        [
          0.35,
          chrome(
            "newsletter",
            "The Long Shelf is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.",
            "Subscribed",
          ),
        ],
        [0.75, chrome("newsletter", "Upgrade to paid", "Share", "Give a gift subscription")],
      ),
      ...chrome(
        "newsletter",
        "Thanks for reading The Long Shelf! Subscribe for free to receive new posts.",
        "Type your email...",
      ),
      ...chrome("counter", `${likes} Likes ∙`, "12 Restacks"),
      ...chrome("pager", "← Previous", "Next →"),
      ...chrome(
        "comment",
        "Discussion about this post",
        "Comments",
        "Restacks",
        "Write a comment...",
      ),
      ...story.repeat(4, () => [
        ...chrome("comment", story.reader(), `${story.int(1, 23)}h`, "Liked by the author"),
        ...chrome("comment", story.comment()),
        ...chrome("comment", "Reply", "Share"),
      ]),
      ...chrome("comment", "8 more comments..."),
      ...chrome("related", "Top", "Latest", "Discussions"),
      ...story.repeat(3, () => [
        ...chrome("related", story.headline(), story.teaser()),
        ...chrome(
          "related",
          `Oct ${story.int(1, 30)}, 2023`,
          "•",
          story.reader(),
          `${story.int(9, 99)}`,
        ),
      ]),
      ...chrome("related", "See all"),
      ...chrome("newsletter", "Ready for more?"),
      ...chrome("legal", `© 2024 ${story.author}`, "Privacy ∙ Terms ∙ Collection notice"),
      ...chrome(
        "footer",
        "Start Writing",
        "Get the app",
        "Letterbox is the home for great culture",
      ),
    ];
  },
};
