import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A literary magazine: issue lines, drop-cap oddities left out, long bios, subscription letter, donate. */
export const magazineLanternQuarterly: Template = {
  name: "magazine-lantern-quarterly",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "site-name",
      "Lantern",
      story.pick(["A quarterly of reported prose", "Issue 61: The Water Issue"]),
    ),
    ...chrome("menu", "Current issue", "Archive", "Fiction", "Store", "Gift Lantern"),
    ...chrome(
      "paywall",
      story.pick([
        `This is your ${story.pick(["first", "second", "last"])} free article this month.`,
        "We have unlocked this piece for a week.",
      ]),
    ),
    ...chrome("tags", story.pick(["Letter from the coast", "Reportage", "Notebook"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `by ${a}`),
    ...story.date(({ monthName, year }) => `${monthName} ${year}`),
    ...chrome(
      "photo-credit",
      story.pick(["Illustration by Oona Feld", "Photograph by the author"]),
    ),
    ...chrome("audio", `Hear this piece, read by the author · ${story.int(9, 41)} min`),
    ...story.body(
      [
        story.int(28, 42) / 100,
        chrome(
          "newsletter",
          story.pick([
            "The Wick, our Sunday letter, holds one poem, one long read and no news. Nine thousand people open it with their coffee.",
            "Enjoying this? Let us send you another on Sunday.",
          ]),
          "Your e-mail",
          "Light it",
        ),
      ],
      [
        story.int(63, 77) / 100,
        story.pick([
          chrome(
            "photo-credit",
            story.pick([
              "Untitled (jetty), 2009. Courtesy of the artist.",
              "From the series ‘Low Season’",
            ]),
          ),
          [],
        ]),
      ],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        "has written for Lantern since its ninth issue. Her first book, The Salt Clerk, came out last spring, and she lives on a houseboat with two whippets and a harmonium.",
        "teaches at a night school and is at work on a history of queues. He was once stuck in a lift for eleven hours and recommends it.",
      ]),
    ),
    ...chrome(
      "donation",
      "Lantern has no owner, no advertisements and, on Mondays, no heating. It lives on the goodwill of 4,100 subscribers. If you have read to the end, perhaps you should be one of them.",
    ),
    ...chrome("tools", "Cite this article", "Order back issue"),
    ...chrome("related", "From the archive"),
    ...story.repeat(3, () => chrome("teaser", story.headline(), `by ${story.reader()}`)),
    ...story.pick([
      chrome("event", "Readings: Thursday 7pm, Quay Books. Wine, bring your own cup."),
      [],
    ]),
    ...chrome(
      "footer",
      "Submissions",
      "Masthead",
      "Stockists",
      "Lantern is a registered charity, no 0000917",
    ),
  ],
};
