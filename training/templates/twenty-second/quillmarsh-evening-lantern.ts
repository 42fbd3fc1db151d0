import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An English town's evening paper: menu, crumbs with angle marks, inline read-mores, sign-up box, most-read list. */
export const quillmarshEveningLantern: Template = {
  name: "quillmarsh-evening-lantern",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to main content",
      "Your account",
      "Today's paper",
      "Puzzles",
      "Sections",
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Home > News > Local", "Home > News > Court", "Home > Quillmarsh and district"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author}`),
    ...chrome(
      "author-bio",
      story.pick([
        "Chief reporter",
        "Crime correspondent",
        "Trainee reporter",
        "Local democracy writer",
      ]),
    ),
    ...story.date((when) => `${when.day} ${when.monthName} ${when.year}, ${when.clock}`),
    ...chrome(
      "share",
      "Share this story",
      "Copy the link",
      "Send by email",
      story.pick(["Post on X", "Send on WhatsApp"]),
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "Picture: Lantern archive",
        "The scene this morning (Photo: Lantern)",
        "Sent in by a reader",
      ]),
    ),
    ...story.body(
      [story.pick([0.15, 0.2, 0.3]), chrome("promo", `Also in the Lantern: ${story.headline()}`)],
      [
        0.45,
        chrome(
          "newsletter",
          "Sign up for Lantern Lunchtime, our free daily email",
          "Your email address",
          "Count me in",
          "That doesn't look like an email address.",
        ),
      ],
      [
        0.7,
        chrome(
          "ad",
          story.pick([
            "Advertisement",
            "Story carries on after this advert",
            "Ad – scroll on for more",
          ]),
        ),
      ],
      [0.85, chrome("promo", story.headline())],
    ),
    ...chrome(
      "comment-form",
      `Join the conversation: ${story.int(2, 90)} readers have had their say`,
    ),
    ...chrome(
      "related",
      story.pick(["Most read today", "What Quillmarsh is reading", "Top five"]),
      ...numbered(story.headlines(5)),
    ),
    ...chrome(
      "legal",
      "If something in this article is wrong, write to the editor within fourteen days and we will look at it. We follow the editors' code and are a member of the press complaints body.",
    ),
    ...chrome(
      "footer",
      "About the Lantern",
      "Place an advert",
      "Death notices",
      "Buy a photo",
      `© Lantern Papers ${story.when.year}`,
    ),
  ],
};
