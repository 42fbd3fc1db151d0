import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Newsletter platform: subscribe walls, likes, restacks, previous/next, discussion stubs. */
export const quietHoursBlogNetwork: Template = {
  name: "quiet-hours-blog-network",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("site-name", story.pick(["Quiet Hours", "The Quiet Hours Letter"])),
    ...chrome("login", "Subscribe", "Sign in"),
    ...chrome(
      "app",
      story.pick(["Discover more from Quiet Hours", "Open app"]),
      story.pick(["Over 11,000 subscribers", "Local news, slowly"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date((d) => `${d.monthShort} ${d.dd}, ${d.year}`),
    ...chrome("counter", `${story.int(3, 400)}`, `${story.int(1, 60)}`, `${story.int(0, 12)}`),
    ...chrome("share", "Share"),
    ...story.body(
      [
        0.2,
        chrome(
          "newsletter",
          story.pick([
            "Quiet Hours is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.",
            "Thanks for reading! Subscribe for free to receive new posts.",
          ]),
          "Type your email...",
          "Subscribe",
        ),
      ],
      [0.6, chrome("share", story.pick(["Share Quiet Hours", "Refer a friend"]))],
      [0.85, chrome("comment-form", story.pick(["Leave a comment", "Message the author"]))],
    ),
    ...chrome(
      "counter",
      `${story.int(3, 400)} Likes`,
      `${story.pick(["∙", "·"])} ${story.int(1, 12)} Restacks`,
    ),
    ...chrome("pager", story.pick(["← Previous", "Previous"]), story.pick(["Next →", "Next"])),
    ...chrome(
      "comment",
      "Discussion about this post",
      "Comments",
      "Restacks",
      story.reader(),
      `${story.int(1, 30)}d`,
      story.pick(["Liked by Quiet Hours", "Edited"]),
      story.comment(),
      "Expand full comment",
      "Reply",
      "Share",
      story.reader(),
      story.comment(),
    ),
    ...chrome(
      "related",
      "Top",
      "Latest",
      "Discussions",
      story.headline(),
      story.teaser(),
      `${story.when.monthShort} ${story.int(1, 28)} • Quiet Hours`,
      `${story.int(5, 90)}`,
      story.headline(),
      story.teaser(),
    ),
    ...chrome("newsletter", "Ready for more?", story.pick(["Subscribe", "Type your email..."])),
    ...chrome(
      "consent",
      story.pick([
        "When you subscribe you accept our terms and our notice on how addresses are kept.",
        "Cookie policy",
      ]),
    ),
    ...chrome("legal", `© ${story.when.year} Quiet Hours`, "Privacy ∙ Terms ∙ Collection notice"),
    ...chrome(
      "tools",
      "This site requires JavaScript to run correctly. Please turn on JavaScript or unblock scripts",
    ),
  ],
};
