import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A New Zealand regional: premium badges, city weather, sponsored stories, quiz, crossword, classified. */
export const btTuiBayTimes: Template = {
  name: "bt-tui-bay-times",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Tui Bay Times",
      "Premium",
      "Horoscopes",
      "Homes",
      "Cartoons",
      "Restaurants & Menus",
      "Quizzes",
    ),
    ...chrome(
      "calendar",
      "Kaitaia",
      `${story.int(8, 26)}°`,
      "Whangārei",
      `${story.int(8, 26)}°`,
      "Tui Bay",
      story.pick(["Fine spells", "Showers"]),
    ),
    ...chrome("login", "Subscriptions", "Already a subscriber? Sign in here"),
    ...chrome("breadcrumb", "Home", "Tui Bay Times", story.pick(["News", "Crime", "Lifestyle"])),
    ...story.title(),
    ...story.byline((author) => `${author}`),
    ...chrome(
      "author-bio",
      `${story.pick(["Court", "Council", "General"])} reporter`,
      "Tui Bay Times",
    ),
    ...story.date(
      ({ day, monthShort, year, clock }) => `${day} ${monthShort}, ${year} ${clock} PM`,
    ),
    ...chrome("reading-time", `${story.int(2, 8)} mins to read`),
    ...chrome("tools", "Save", "Share", "THE FACTS", "Learn more"),
    ...story.standfirst(),
    ...story.body(
      [
        0.2,
        chrome(
          "newsletter",
          "Tui Bay Times newsletter",
          "The main things in the bay, once a day.",
          "Please email me competitions, offers and other updates. You can stop these at any time.",
        ),
      ],
      [0.5, chrome("ad", "Advertisement", "Advertise with us.")],
      [
        0.5,
        chrome(
          "related",
          story.headline(),
          `0${story.int(1, 9)} ${story.when.monthShort} 05:00 PM`,
        ),
      ],
      [
        0.8,
        chrome(
          "promo",
          "Stay updated with the bay: get the latest delivered straight to your inbox.",
        ),
      ],
    ),
    ...chrome(
      "related",
      "Latest from Tui Bay",
      ...story
        .repeat(3, () => chrome("related", story.headline(), story.teaser()))
        .map(({ text }) => text),
    ),
    ...chrome("sponsor", "Sponsored", "It's easier to sleep with the right curtains"),
    ...chrome(
      "event",
      "Puzzles",
      "Code cracker",
      `Quiz: Morning quiz, ${story.when.day} ${story.when.monthName}`,
    ),
    ...chrome(
      "footer",
      "Paper subscriptions",
      "Place an ad",
      "Subscribe to the e-edition",
      "House rules",
      `© ${story.when.year} Tui Bay Media Limited`,
    ),
  ],
};
