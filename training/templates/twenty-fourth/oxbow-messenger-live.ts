import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A regional daily in Britain: long menu, comment count, inline most-read links, notice of other titles. */
export const oxbowMessengerLive: Template = {
  name: "oxbow-messenger-live",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Sections",
      "News",
      "Crime",
      "Politics",
      "Oxbow FC",
      "What's On",
      "Nostalgia",
      "Announcements",
      "Subscribe",
      "Sign in",
    ),
    ...chrome("ticker", `Breaking: ${story.headline()}`),
    ...chrome("breadcrumb", "Home > News > Oxbow and district"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...chrome(
      "author-bio",
      story.pick(["Multimedia reporter", "Trainee reporter", "Content editor"]),
    ),
    ...story.date((w) => `${w.clock}, ${w.dd} ${w.monthShort} ${w.year}`),
    ...chrome("comment", `${story.int(0, 214)} comments`),
    ...chrome("share", "Share on WhatsApp", "Share by email", "Copy link"),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          story.pick([`MORE NEWS: ${story.headline()}`, `Don't miss: ${story.headline()}`]),
        ),
      ],
      [
        0.55,
        [
          ...chrome(
            "newsletter",
            "Sign up to our free daily briefing",
            "Enter email",
            "Sign up",
            "Your address stays with us and our sister papers. How we use it is set out in the privacy notice.",
          ),
        ],
      ],
      [0.8, story.int(0, 1) ? chrome("promo", story.headline()) : chrome("ad", "Advertisement")],
    ),
    ...(story.int(0, 2) > 0
      ? chrome("tags", "Oxbow", story.pick(["Traffic", "Council", "Weather", "Courts"]))
      : []),
    ...chrome(
      "related",
      story.pick(["Most read", "What others are reading", "Top stories this hour"]),
      ...numbered(story.headlines(5)),
    ),
    ...(story.int(0, 2) > 0
      ? chrome(
          "comment-form",
          "Join the conversation",
          "You must be logged in to post. Please keep it civil and on topic.",
        )
      : []),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(1, 23)} hours ago`,
        story.comment(),
        `${story.int(0, 40)} likes`,
        "Reply",
        "Report",
      ),
    ),
    ...chrome(
      "legal",
      "We are bound by the regulator's code. If something here is wrong or has intruded on your grief, write to the editor, who answers every letter.",
    ),
    ...chrome(
      "footer",
      "Contact us",
      "Place an advert",
      "Privacy",
      "Terms",
      `© Oxbow Newspapers ${story.when.year}`,
    ),
  ],
};
