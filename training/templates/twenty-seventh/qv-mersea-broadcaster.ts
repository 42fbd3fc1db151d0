import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A big public broadcaster: terse nav, topic chips, "more on this story", copyright line. */
export const qvMerseaBroadcaster: Template = {
  name: "qv-mersea-broadcaster",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("tools", "Accessibility links", "Skip to content", "Accessibility Help"),
    ...chrome("menu", "Home", "News", "Sport", "Weather", "Sounds", "Bitesize", "More"),
    ...chrome("breadcrumb", story.pick(["England", "Wales", "Scotland"]), "Local News"),
    ...story.title(),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...chrome("share", "Share", "Save"),
    ...story.byline((author) => author),
    ...chrome(
      "author-bio",
      story.pick(["Reporting from Thornaby", "Mersea News", "Political reporter"]),
    ),
    ...chrome("photo-credit", story.pick(["Mersea", "Reader", "Family handout"])),
    ...story.body(
      [
        0.3,
        chrome(
          "photo-credit",
          "Image source, Getting By",
          "Image caption,",
          story.pick(["The site on Tuesday", "The road was shut", "Campaigners outside"]),
        ),
      ],
      [0.7, chrome("podcast", "Listen to highlights on Mersea Sounds")],
    ),
    ...chrome(
      "related",
      "More on this story",
      ...story
        .headlines(3)
        .flatMap((t) => [
          t,
          story.pick([
            `${story.int(1, 23)} hours ago`,
            "Yesterday",
            `${story.when.day} ${story.when.monthName}`,
          ]),
        ]),
    ),
    ...chrome("related", "Related internet links", "Office for Statistics"),
    ...chrome("contact", "The site is not responsible for what others publish."),
    ...chrome(
      "tags",
      "Related topics",
      story.pick(["Thornaby", "Housing", "Stowbridge"]),
      story.pick(["Courts", "Schools"]),
    ),
    ...chrome("related", "Top stories", ...story.headlines(3)),
    ...chrome("related", "Most read", ...counted(story.headlines(5))),
    ...chrome(
      "footer",
      "Terms of Use",
      "About Mersea",
      "Privacy",
      "Cookies",
      "Contact",
      `© ${story.when.year}`,
    ),
  ],
};
