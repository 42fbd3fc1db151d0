import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A reader-funded magazine on a newsletter platform: likes and restacks, subscribe boxes in prose, comments with hearts, previous and next. */
export const nfTheSixthColumn: Template = {
  name: "nf-the-sixth-column",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "The Sixth Column"),
    ...chrome("login", "Subscribe", "Sign in"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(({ monthShort, dd, year }) => `${monthShort} ${dd}, ${year}`),
    ...chrome("paywall", story.pick(["∙ Paid", "Free for everyone"])),
    ...chrome(
      "share",
      String(story.int(12, 600)),
      String(story.int(1, 90)),
      String(story.int(0, 40)),
      "Share",
    ),
    ...story.body(
      [
        0.2,
        chrome(
          "newsletter",
          "Readers keep The Sixth Column upright. Put your address in the box and the next one comes to you; pay if you can, and don't if you can't.",
          "Type your email...",
          "Subscribe",
        ),
      ],
      [
        0.8,
        story.pick([
          chrome("share", "You made it to here. Anyone may read this one, so pass it on.", "Share"),
          chrome(
            "donation",
            "Give a gift subscription",
            "Somebody you know would argue with this. Send it to them.",
          ),
        ]),
      ],
    ),
    ...chrome(
      "comment",
      "Discussion about this post",
      "Comments",
      "Restacks",
      ...story
        .repeat(3, () =>
          chrome(
            "comment",
            story.reader(),
            `${story.int(1, 20)}h`,
            "Liked by the author",
            story.comment(),
            `Like (${story.int(0, 33)})`,
            "Reply",
            "Share",
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "related",
      "Top",
      "Latest",
      "Discussions",
      ...story
        .repeat(3, () =>
          chrome(
            "related",
            story.headline(),
            story.teaser(),
            `${story.pick(["Sep 9", "May 28", "Jan 14"])} • The Sixth Column`,
            String(story.int(5, 300)),
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome("newsletter", "Ready for more?"),
    ...chrome(
      "footer",
      `© ${story.when.year} The Sixth Column`,
      "Privacy ∙ Terms ∙ Collection notice",
      "Start your own",
      "Get the app",
      "Scripts are switched off in your browser. Most of this page will sulk until they are on.",
    ),
  ],
};
