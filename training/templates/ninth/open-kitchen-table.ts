import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A community newsletter hosted on a platform: like counts, subscribe nags, discussion. */
export const openKitchenTable: Template = {
  name: "open-kitchen-table",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", story.pick(["The Kitchen Table", "The Kitchen Table Dispatch"])),
    ...(story.int(1, 4) > 1 ? chrome("login", "Subscribe", "Sign in") : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date((w) => `${w.monthShort} ${w.day.toString().padStart(2, "0")}, ${w.year}`),
    ...chrome("counter", `${story.int(4, 300)}`, `${story.int(1, 60)}`, `${story.int(0, 30)}`),
    ...chrome("share", "Share"),
    ...story.body(
      [
        0.2,
        chrome(
          "newsletter",
          "The Kitchen Table is a reader-supported publication. Free and paid readers get the same letter; the paid ones get to feel good.",
          "Type your email...",
          "Subscribe",
        ),
      ],
      [0.55, chrome("share", "Send this to somebody who argues at dinner", "Share")],
      [0.85, chrome("promo", story.headline(), story.teaser(), "Read full story")],
    ),
    ...chrome(
      "author-bio",
      `Hello. I'm ${story.author}. I used to work for newspapers and now I work for you, mostly from bed.`,
    ),
    ...chrome(
      "comment",
      "Discussion about this post",
      "Comments",
      "Restacks",
      story.reader(),
      `${story.when.monthShort} ${story.when.day}`,
      `Liked by ${story.author}`,
      story.comment(),
      "Reply",
      "Share",
      story.reader(),
      story.comment(),
      "1 reply",
    ),
    ...chrome(
      "related",
      "Top",
      "Latest",
      "Discussions",
      story.headline(),
      `${story.when.monthShort} ${story.int(1, 28)} • ${story.author}`,
      story.headline(),
    ),
    ...chrome("newsletter", "Ready for more?"),
    ...chrome("tags", "Filed in: neighbours"),
    ...chrome("ad", "From the noticeboard: Jo's Bicycle Repairs now open on Sundays."),
    ...chrome(
      "legal",
      `© ${story.when.year} ${story.author}`,
      "Privacy ∙ Terms ∙ Collection notice",
    ),
    ...chrome(
      "consent",
      "This site needs JavaScript to run well, and one cookie to remember you. Please turn it on.",
    ),
  ],
};
