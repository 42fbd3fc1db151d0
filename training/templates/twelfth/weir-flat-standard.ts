import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** An Australian regional masthead behind a wall: save-and-share rows, journalist's bio, notice of comment rules. */
export const weirFlatStandard: Template = {
  name: "weir-flat-standard",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "The Weir Flat Standard"),
    ...chrome("menu", "Home", "News", "Sport", "Community", "Rural", "Tributes", "Explore"),
    ...chrome(
      "paywall",
      "Your digital subscription includes today's paper, puzzles and every story from 140 mastheads",
    ),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ monthName, day, year, clock }) =>
        `Updated ${monthName} ${day} ${year} - ${clock}, first published ${story.int(5, 11)}:${story.int(10, 59)}am`,
    ),
    ...chrome("comment", story.pick(["0 Comments", "Add to the discussion"])),
    ...chrome(
      "photo-credit",
      story.pick(["Picture by Lyn Gadd", "The main street at dawn. File picture"]),
    ),
    ...story.pick<readonly Line[]>([
      chrome("promo", story.headline()),
      chrome("tags", "Floods", "Farming"),
      [],
    ]),
    ...story.body(
      [0.2, chrome("related", "Read more:")],
      [0.2, chrome("related", story.headline(), story.headline())],
      [0.6, chrome("newsletter", "Sign up for our newsletter to stay up to date.", "Sign up")],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author} has been a journalist for nine years, three of them at the Standard. She covers council, crime and the odd wombat. Send her a tip.`,
        `${story.author} is a rural reporter. Call him on 02 5550 1414, though not during milking.`,
      ]),
    ),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...chrome("related", "Local News", ...story.headlines(4)),
    ...chrome(
      "legal",
      "Comments on this article are moderated before they are shown, which may take until Monday. We don't publish abuse, advertisements or poems.",
    ),
    ...chrome(
      "footer",
      "Conditions of Use",
      "Digital Print Edition FAQ",
      "Place a classified ad",
      "Contact us on 1300 555 095",
    ),
  ],
};
