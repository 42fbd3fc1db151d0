import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A red-top tabloid: shouty inline promos, picture captions with credits, most-read numbers, comments box. */
export const qvDrumlinPost: Template = {
  name: "qv-drumlin-post",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Home", "TV", "Showbiz", "Footie", "Money", "Bingo", "Dear Vi", "Sign in"),
    ...chrome("breadcrumb", "News", ">", story.pick(["UK News", "Real lives", "Weird"])),
    ...chrome(
      "promo",
      story.pick(["EXCLUSIVE", "SNAKES ALIVE", "YOU COULDN'T MAKE IT UP", "SHOCKER"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author.toUpperCase()),
    ...story.date(
      ({ clock, day, monthShort, year }) => `Published: ${clock}, ${day} ${monthShort} ${year}`,
    ),
    ...chrome("share", "Share", "WhatsApp", "Copy link"),
    ...chrome(
      "photo-credit",
      `${story.int(1, 4)}`,
      story.pick(["The scene yesterday", "She told her story", "How it looked"]),
      `Credit: ${story.pick(["Weegee Wire", "Supplied", "Handout"])}`,
    ),
    ...story.body(
      [
        0.2,
        [
          ...chrome(
            "promo",
            story.pick(["MORE ON THIS", "READ NEXT", "MOST READ IN NEWS"]),
            ...story.headlines(2).map((t) => t.toUpperCase()),
          ),
          ...chrome("ad", "Advertisement"),
        ],
      ],
      [0.45, chrome("photo-credit", String(story.int(2, 4)), `Credit: ${story.reader()}`)],
      [0.6, chrome("poll", "What do you think?", "Fair play", "Daft", "View results")],
      [0.85, chrome("promo", story.headline().toUpperCase())],
    ),
    ...chrome("promo", "Do YOU have a story? Ring 01632 960 117. We pay for video too."),
    ...chrome("related", "Most read in News", ...numbered(story.headlines(5))),
    ...chrome("comment-form", "Comments are subject to our house rules"),
    ...story.repeat(story.int(2, 3), () => [
      ...chrome("comment", story.reader(), story.comment(), "Reply", `👍 ${story.int(0, 90)}`),
    ]),
    ...chrome(
      "footer",
      "Contact",
      "T&Cs",
      "Privacy",
      "Bingo rules",
      "Syndication",
      `Drumlin Post Ltd ${story.when.year}`,
    ),
  ],
};
