import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** The English service of a foreign broadcaster: "edited by" credit, related rows, advertisement skips, feedback. */
export const rundschauWorldEnglish: Template = {
  name: "rundschau-world-english",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to content",
      "Skip to main menu",
      "Latest videos",
      "Live TV",
      "In focus",
    ),
    ...chrome("breadcrumb", story.pick(["Politics", "Society", "Business"]), "Global issues"),
    ...story.title(),
    ...chrome("follow", story.pick(["Rundschau World English"])),
    ...story.byline((author) => author),
    ...story.date(({ mm, dd, year }) => `${mm}/${dd}/${year}`),
    ...story.standfirst(),
    ...chrome("share", "https link copied", "Copy link"),
    ...chrome(
      "photo-credit",
      story.pick([
        "Many here say they have waited for years",
        "The vote came after weeks of talks",
      ]),
      "Image: picture union",
    ),
    ...story.body(
      [0.3, chrome("ad", "Advertisement")],
      [
        0.6,
        [
          ...chrome("promo", story.headline()),
          ...chrome("audio", "To view this video please enable JavaScript"),
        ],
      ],
      [
        0.8,
        story.pick([
          chrome("related", story.headline()),
          chrome("newsletter", "Never miss what happens at night: our briefing leaves at six."),
        ]),
      ],
    ),
    {
      text: story.pick([
        "Edited by: Karla Bruns",
        "Edited by: Sean Holt",
        "ks/wmr (own correspondents)",
      ]),
      label: "credit",
    },
    ...chrome(
      "newsletter",
      "While you're here: every Tuesday, our editors round up what is happening in politics and society. You can sign up here for the weekly email briefing.",
    ),
    ...chrome(
      "author-bio",
      story.author,
      story.pick([
        "Correspondent with a focus on labor and migration, based between two airports.",
        "Writer, editor, former ferry hand.",
      ]),
    ),
    ...chrome("related", "Explore more", ...story.headlines(3)),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...chrome("tags", "Keywords:", story.pick(["elections", "labor", "religion"])),
    ...chrome("contact", "Send us your feedback"),
    ...chrome("footer", "Legal notice", "Contact", "Accessibility", "© Rundschau World"),
  ],
};
