import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An independent explainers site: key points box, updates list, donate ask in first person, corrections policy. */
export const prismHarbourExplainers: Template = {
  name: "prism-harbour-explainers",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• ", subhead: "## " },
  compose: (story) => [
    ...chrome("menu", "Explainers", "Fact-checks", "Data", "Teachers", "Donate"),
    ...chrome("site-name", "Prism Harbour"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ year, mm, dd }) => `${year}-${mm}-${dd}`),
    ...chrome("reading-time", `Takes ${story.int(3, 9)} minutes`),
    ...chrome("audio", story.pick(["Prefer to listen?", "▶ Listen (automated voice)"])),
    ...story.body(
      [
        0.3,
        story.int(0, 1) === 1
          ? chrome(
              "poll",
              story.pick([
                "Did you know this already? Yes / No / Some of it",
                "What should we explain next? Tell us",
              ]),
            )
          : [],
      ],
      [
        0.6,
        chrome(
          "donation",
          ...story.pick([
            [
              "I'm Ola, and I run the fact desk. There are four of us. Last month we answered 312 questions from readers, for nothing. If each of you gave £2, we could answer the other 900.",
              "Chip in",
            ],
            [
              "Prism Harbour is free for schools because readers like you pay.",
              "Become a supporter",
            ],
          ]),
        ),
      ],
    ),
    ...chrome(
      "tools",
      story.pick(["Spotted an error? Tell us and we'll put it right.", "Correct this page"]),
      "Version history",
      "See our sources (11)",
    ),
    ...chrome("share", "Share as image", "Copy text", "Toot"),
    ...chrome("related", story.pick(["You asked, we answered", "More explainers"])),
    ...story.repeat(3, () => chrome("related", story.headline())),
    ...chrome(
      "newsletter",
      `The Sunday Prism: five facts and a question. ${story.int(4000, 9000)} readers.`,
    ),
    ...chrome(
      "legal",
      story.pick([
        "We are a community interest company. A list of everyone who has given us more than £5,000 is on our funding page.",
        "Republish this article for free, online or in print, under a Creative licence. Please don't change it and do link back to us.",
      ]),
    ),
    ...chrome("footer", "Team", "Funding", "Ethics", "Corrections", "Privacy"),
  ],
};
