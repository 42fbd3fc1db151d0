import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** An advice and home-energy site: question lists, calculators and 'ask us' forms beside articles. */
export const xzGrapevineAnswers: Template = {
  name: "xz-grapevine-answers",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Energy", "Water", "Repairs", "Garden", "Ask an expert"),
    ...(story.int(0, 3) > 0 ? chrome("calendar", "Price cap: next change 1 January") : []),
    ...chrome("breadcrumb", "Home / Ask an expert / Answers"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("author-bio", "Fact checked by Lorna Duthie"),
    ...story.byline((author) => `Written by ${author}`),
    ...story.date((w) => `First asked: ${w.day} ${w.monthName} ${w.year}`),
    ...chrome("menu", "On this page", "The short answer", "Costs", "Your questions", "More help"),
    ...story.body(
      [
        0.25,
        chrome(
          "tools",
          "Heat loss calculator",
          "Number of rooms",
          "Year built",
          "Calculate",
          "Please enter a number between 1 and 20",
        ),
      ],
      [
        0.6,
        chrome(
          "related",
          "People also ask",
          "Is double glazing worth it?",
          "Why is my radiator cold at the top?",
        ),
      ],
      [0.85, story.int(0, 1) === 1 ? chrome("promo", story.headline()) : []],
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "poll",
          "Did this page answer your question?",
          "Yes",
          "No",
          "Thanks for your feedback!",
        )
      : []),
    ...chrome(
      "comment-form",
      "Ask your own question",
      "Your question (up to 300 letters)",
      "Your first name",
      "Town",
      "Send to our experts",
      "We read all of them and answer some.",
    ),
    ...chrome("related", "More answers", ...marked("→ ", story.headlines(4))),
    ...chrome("footer", "Complaints", "Our funders", "Registered charity 0000417"),
  ],
};
