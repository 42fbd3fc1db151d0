import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A New Zealand daily: topic pill, listen line, related in the middle with times, contributions letter. */
export const aorakiStandardNz: Template = {
  name: "aoraki-standard-nz",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("menu", "Sections", "Homed", "Puzzles", "Quizzes", "Death notices"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ clock, day, monthName, year }) => `${monthName} ${day}, ${year} • ${clock}`),
    ...(story.int(1, 100) <= 70
      ? chrome("audio", `Listen to this article (${story.int(2, 6)} min ${story.int(10, 59)})`)
      : []),
    ...chrome("share", "Share"),
    ...story.body(
      [
        0.3,
        chrome(
          "related",
          "Related",
          story.headline(),
          `${story.int(2, 9)} hours ago`,
          story.headline(),
          "Yesterday",
        ),
      ],
      [
        0.6,
        chrome(
          "poll",
          "What do you think?",
          "Yes, about time",
          "No, leave it be",
          "No idea",
          `${story.int(212, 4890)} votes`,
        ),
      ],
      [
        0.8,
        chrome(
          "photo-credit",
          `The ${story.pick(["view", "street", "hall"])} on ${story.pick(["Monday", "Tuesday"])}. ${story.pick(["SUPPLIED", "JESS TAUIRA / STANDARD"])}`,
        ),
      ],
    ),
    ...(story.int(1, 100) <= 75
      ? chrome(
          "donation",
          "If you've read this far, thank you. We don't put our reporting behind a wall, and about one reader in forty pays towards it. If you'd like to be the one, any amount helps, and it takes two minutes.",
          "Chip in",
        )
      : []),
    ...chrome("promo", "Today's quiz", "Question 1: which lake is deepest?", "Take the quiz"),
    ...chrome("related", "Trending", ...numbered(story.headlines(story.int(4, 6)))),
    ...chrome(
      "footer",
      "Contact the newsroom",
      "Fairness and complaints",
      `©${story.when.year} Aoraki Standard Partners`,
    ),
  ],
};
