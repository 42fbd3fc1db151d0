import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A tech site: affiliate note, deals with prices, spec tables of gadgets, comment thread. */
export const thornappleTechNotes: Template = {
  name: "thornapple-tech-notes",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("menu", "Reviews", "How-to", "Deals", "Forums"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author} –`),
    ...story.date(({ clock, day, monthShort, year }) => `${monthShort} ${day}, ${year} ${clock}`),
    ...chrome("comment", `${story.int(3, 240)}`),
    ...story.body(
      [
        0.35,
        chrome(
          "sponsor",
          "Deal: noise-cancelling earmuffs",
          `$${story.int(49, 129)}`,
          `Was $${story.int(130, 199)}`,
          "When you buy through our links, we may be paid.",
        ),
      ],
      [0.7, chrome("promo", "Further reading", story.headline())],
    ),
    ...chrome(
      "author-bio",
      story.author,
      "Senior Reporter",
      `${story.author} has been writing about computers since they were beige.`,
    ),
    ...chrome("counter", `${story.int(3, 240)} Comments`),
    ...story.repeat(story.int(2, 3), () =>
      chrome(
        "comment",
        story.reader(),
        "Wise, aspiring owl",
        `${story.when.monthShort} ${story.int(1, 28)}`,
        story.comment(),
        `${story.int(0, 90)} ▲`,
      ),
    ),
    ...chrome(
      "related",
      "Prev story",
      story.headline(),
      "Next story",
      story.headline(),
      "Most Read",
      ...numbered(story.headlines(story.int(3, 5))),
    ),
    ...chrome("poll", "Which browser do you use?", "The good one", "The other one"),
    ...chrome("footer", "Cookie choices", "RSS feeds", "Contact us", "Unearthed since 2004"),
  ],
};
