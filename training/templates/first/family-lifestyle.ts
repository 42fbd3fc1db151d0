import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A lifestyle site: expert badges, shop prices, quizzes, slide shows, "keep scrolling". */
export const familyLifestyle: Template = {
  name: "family-lifestyle",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "nestling"),
    ...chrome("menu", "Pregnancy", "Baby names", "Toddlers", "Home", "Food", "You", "Shop"),
    ...chrome("app", "Open the nestling app", "Track your week, free"),
    ...story.title((title) => `${title} — nestling`),
    ...chrome("tools", "Fact checked", "Medically reviewed by Dr. Una Leigh"),
    ...story.byline((author) => `Written by ${author}, Family Editor`),
    ...story.date(({ monthName, day, year }) => `Last updated ${monthName} ${day}, ${year}`),
    ...story.standfirst(),
    ...chrome(
      "sponsor",
      "If you buy through our links we may get a small share of the sale. It never changes what we say.",
    ),
    ...story.body(
      [0.25, chrome("related", "You might also like", ...story.headlines(2))],
      [0.55, chrome("ad", "Keep scrolling for more", "ADVERTISEMENT - CONTINUE READING BELOW")],
      [0.8, chrome("poll", "Quiz: What kind of sleeper are you?", "Start quiz")],
    ),
    ...chrome("poll", "Did this answer your question?", "👍 Yes", "👎 Not really"),
    ...chrome(
      "sponsor",
      "Shop our favourites",
      "Linen sleep sack, 34.90",
      "Wooden rattle, 12.00",
      "Night light (sold out)",
    ),
    ...chrome(
      "author-bio",
      story.author,
      "A mother of three who has read every manual and followed none, she has written about family life for twelve years.",
    ),
    ...chrome("related", "Slideshows", ...numbered(story.headlines(4), ") ")),
    ...chrome("comment", "Parents say"),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        `“${story.comment()}”`,
        `${story.reader()}, community member`,
        "Was this helpful?",
      ),
    ),
    ...chrome(
      "newsletter",
      "Your baby is 22 weeks? Get tips made for this week.",
      "Due date or birthday",
      "Sign me up",
    ),
    ...chrome(
      "legal",
      "nestling does not give medical advice. Always ask your doctor.",
      "© nestling media 2024",
    ),
    ...chrome("footer", "Our experts", "How we work", "Advertise", "Help", "Your privacy choices"),
  ],
};
