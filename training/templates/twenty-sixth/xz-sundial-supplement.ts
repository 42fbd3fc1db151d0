import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A national's weekend magazine: pull quotes repeated as captions, column shelf, podcast, puzzles. */
export const xzSundialSupplement: Template = {
  name: "xz-sundial-supplement",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...(story.int(0, 3) > 0 ? chrome("login", "My account", "Subscribe for £1 a week") : []),
    ...chrome("menu", "Magazine", "Interviews", "Food", "Homes", "Style", "Puzzles"),
    ...chrome("breadcrumb", "Weekend", "Interviews"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Portrait by Ola Brandt for the Sundial",
        "Photograph: Ola Brandt/The Sundial",
        "OLA BRANDT",
      ]),
    ),
    ...story.byline((author) => `${author}`),
    ...story.date((w) => `${w.weekday} ${w.monthName} ${w.day} ${w.year}, ${w.clock}, The Sundial`),
    ...chrome("comment", `${story.int(20, 800)}`, "Comments"),
    ...story.body(
      [0.5, chrome("related", story.headline(), "Read more")],
      [
        0.75,
        chrome(
          "newsletter",
          "Sign up for The Long Lunch",
          "A weekend read, one recipe and something to argue about.",
        ),
      ],
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome("follow", `Follow ${story.author}`, "You are now following this author")),
    ...chrome("promo", "Play our puzzles", "Codeword", "Hexagon", "Word wheel", "Sudoku: fiendish"),
    ...chrome("related", "In the magazine", ...story.headlines(4)),
    ...(story.int(0, 3) > 0
      ? chrome(
          "comment",
          `Recommended (${story.int(4, 90)})`,
          story.reader(),
          story.comment(),
          "Reply",
          "Recommend",
          story.reader(),
          story.comment(),
        )
      : []),
    ...chrome(
      "comment-form",
      "Comments are subject to our community guidelines.",
      "Only subscribers may post.",
      "View all comments",
    ),
    ...chrome(
      "footer",
      "Editorial complaints",
      "Classified advertising",
      "Display advertising",
      "The Sundial app",
    ),
  ],
};
