import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A portal in New Zealand mixing its own news with partners', quizzes and life tips. */
export const kowhaiNow: Template = {
  name: "kowhai-now",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Kōwhai Now",
      "Aotearoa",
      "Te ao Māori",
      "Sport",
      "Play",
      "Well & Good",
      "Stuff to do",
    ),
    ...chrome("language", "Reo: English / Māori"),
    ...chrome(
      "event",
      "Daily quiz:",
      `Morning trivia challenge: ${story.pick(["March 3", "July 18", "October 9"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((name) => name),
    ...story.date((w) => `${w.monthName} ${w.dd}, ${w.year} •${w.clock}`),
    ...chrome("share", "Share this story", "Copy URL", "Gift this article"),
    ...chrome(
      "audio",
      story.pick(["Listen to this story — 3 min", "Audio will start in a moment"]),
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "related",
          story.pick(["READ MORE:", "More from today:"]),
          ...marked("* ", story.headlines(3)),
        ),
      ],
      [0.6, chrome("promo", story.pick(["WATCH: ", "Video: "]) + story.headline())],
      [
        0.85,
        story.int(0, 1)
          ? chrome(
              "sponsor",
              "Made with the support of Tui Mutual, which has no say in what we write and reads it when you do.",
            )
          : chrome("teaser", story.teaser()),
      ],
    ),
    ...chrome(
      "contact",
      "What do you think? Send us your thoughts in confidence: editor@kowhainow.example",
    ),
    ...chrome("tools", "Spotted a mistake? Let us know"),
    ...chrome("tags", "news", "local", story.pick(["weather", "crime-and-courts", "money"])),
    ...chrome("promo", "You might also like", ...story.headlines(3)),
    ...chrome(
      "poll",
      "Daily poll",
      "Do you put jam or cream first?",
      "Jam",
      "Cream",
      "View results",
    ),
    ...chrome("promo", "Most popular", ...story.headlines(4).map((h, at) => `${at + 1} ${h}`)),
    ...chrome(
      "event",
      "Death Notices",
      "Find a tribute",
      "Weather · Puzzles · Sudoku · Horoscopes · Lotto results",
    ),
    ...chrome("follow", "Follow us: Facebook Instagram TikTok"),
    ...chrome(
      "footer",
      "Careers",
      "Advertising",
      "Privacy",
      "Terms & conditions",
      "Editorial Code",
      `© ${story.when.year} Kōwhai Now Limited`,
    ),
  ],
};
