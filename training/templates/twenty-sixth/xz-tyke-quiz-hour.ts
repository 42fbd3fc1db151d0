import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An entertainment site full of quiz promos, scores of other users and spin-the-wheel boxes. */
export const xzTykeQuizHour: Template = {
  name: "xz-tyke-quiz-hour",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Quizzes", "Celebs", "TV", "Shopping", "Horoscopes"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `by ${author}`),
    ...story.date((w) => `${w.monthName} ${w.day}, ${w.year}`),
    ...(story.int(0, 3) > 0 ? chrome("counter", `${story.int(2, 60)}K plays`) : []),
    ...(story.int(0, 3) > 0
      ? chrome("share", "Challenge a friend", "Copy the link", "Copied!")
      : []),
    ...story.body(
      [0.3, chrome("promo", `QUIZ: ${story.headline()}`)],
      [
        0.55,
        chrome(
          "poll",
          "Poll of the day",
          "Tea",
          "Coffee",
          "Neither, I'm tired",
          "Vote to see results",
        ),
      ],
      [0.8, chrome("ad", "Keep scrolling, the page goes on below this advert")],
    ),
    ...chrome(
      "counter",
      "How you compare",
      "Average score: 6/10",
      "Top 3 today",
      `1. ${story.reader()} 10/10`,
      `2. ${story.reader()} 10/10`,
      `3. ${story.reader()} 9/10`,
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "promo",
          "Try another",
          "Which biscuit is your boss?",
          "Name the county from its roundabout",
          "Only a vet gets 8/10",
        )
      : []),
    ...(story.int(0, 3) > 0
      ? chrome(
          "newsletter",
          "Quiz in your inbox at noon",
          "Go on then",
          "Your email is safe with us.",
        )
      : []),
    ...story.repeat(3, () => chrome("related", story.headline(), `${story.int(1, 9)} Comments`)),
    ...chrome("footer", "Do not sell my data", "Work here", "Ad choices"),
  ],
};
