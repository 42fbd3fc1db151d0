import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Personal finance site: risk warnings, affiliate prose, calculators, best-buy table scraps, advice nudges. */
export const moneyPlain: Template = {
  name: "money-plain",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Save", "Borrow", "Retire", "Sums"),
    ...chrome(
      "legal",
      "What you put in can go down as well as up, and so can you. Nothing here is advice for you in particular; for that you want somebody who has met you.",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} (not an adviser)`),
    ...story.date(({ day, monthShort, year }) => `Checked ${day} ${monthShort} ${year}`),
    ...chrome("reading-time", "You'll be done by the next stop"),
    ...story.body(
      [
        0.4,
        chrome(
          "ad",
          "Tealbank 4.61% · Orchard BS 4.55% · Pennyworth 4.5%",
          "See them side by side",
        ),
      ],
      [
        0.7,
        chrome(
          "promo",
          story.pick([
            "Do the sum for your own house",
            "Try it with your own wage",
            "Work out what you're owed",
          ]),
        ),
      ],
    ),
    ...chrome(
      "sponsor",
      "Some of those named pay us when you sign up with them. Who we name, and in what order, isn't for sale.",
    ),
    ...chrome(
      "author-bio",
      `${story.author} has written about money for 22 years without ever making any. Winner of the 2021 Plain Words prize.`,
    ),
    ...chrome("related", "Sort this next", ...marked("→ ", story.headlines(4))),
    ...chrome(
      "comment",
      `${story.int(2, 60)} readers wrote back`,
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
    ),
    ...chrome(
      "footer",
      "Money Plain is a trading name of Bramble Comparison Ltd, authorised and regulated",
    ),
  ],
};
