import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Writer's newsletter on a subscription platform: like counts, share buttons in the text, upgrade pleas, restacks, discussion tabs */
export const mhPostmarkNewsletter: Template = {
  name: "mh-postmark-newsletter",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Postmark by the Canal"),
    ...chrome("login", "Subscribe", "Sign in"),
    ...chrome("share", "Share this post", "Copy link", "Facebook", "Email", "Notes", "More"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date((d) => `${d.monthShort} ${d.dd}, ${d.year}`),
    ...chrome("counter", `${story.int(4, 300)}`, `${story.int(0, 60)}`, `${story.int(0, 30)}`),
    ...story.body(
      [
        0.25,
        chrome(
          "newsletter",
          story.pick([
            "Postmark has no sponsor but you. Put your address below for the free letters, or pay a little for all of them.",
            "Thanks for reading Postmark! Subscribe for free and get the next one before the milk arrives.",
          ]),
          "Type your email...",
          "Subscribe",
        ),
      ],
      [0.6, chrome("share", "Share", "Give a gift subscription")],
      [
        0.85,
        chrome(
          "donation",
          "If 40 more of you upgrade this month, I can hire somebody to check my spelling. Upgrade to paid",
        ),
      ],
    ),
    ...chrome("comment", "Discussion about this post", "Comments", "Restacks"),
    ...story.repeat(2, () =>
      chrome(
        "comment",
        story.reader(),
        `${story.when.monthShort} ${story.int(1, 28)}`,
        "Liked by the author",
        story.comment(),
        "Reply",
        "Share",
      ),
    ),
    ...chrome("related", "Top", "Latest", "Discussions"),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        `${story.when.monthShort} ${story.int(1, 28)} • ${story.reader()}`,
        `${story.int(5, 200)}`,
      ),
    ),
    ...chrome("pager", "See all", "Ready for more?"),
    ...chrome(
      "footer",
      `© ${story.when.year} Postmark`,
      "Privacy ∙ Terms ∙ Collection notice",
      "Start your Letterpad",
      "This site requires JavaScript to run correctly. Please turn on JavaScript or unblock scripts",
    ),
  ],
};
