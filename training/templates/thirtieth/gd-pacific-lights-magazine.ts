import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Technology magazine for the Pacific: audio, sidebars, membership pleas in prose, glossary and footnotes to chrome. */
export const gdPacificLightsMagazine: Template = {
  name: "gd-pacific-lights-magazine",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• ", subhead: "## " },
  compose: (story) => [
    ...chrome("site-name", "Pacific Lights"),
    ...chrome("menu", "Ideas", "Machines", "Oceans", "Power", "Issues", "Shop"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author} ↗`),
    ...story.date(({ day, monthName, year }) => `${monthName} ${day}, ${year}`),
    ...chrome(
      "reading-time",
      story.pick([`1,${story.int(100, 900)} words`, `${story.int(6, 14)}-minute read`]),
    ),
    ...chrome("audio", "▶ Hear it in the author's voice"),
    ...story.body(
      [0.3, chrome("paywall", "This is one of two stories you may read this month for nothing.")],
      [0.65, chrome("related", "Deep dive", `${story.headline()}`, `${story.teaser()}`)],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author} writes about cables, batteries and reefs from Suva.`,
        `${story.author} is the magazine's machines editor. Before that: four years on a survey ship.`,
      ]),
    ),
    ...chrome(
      "first-published",
      `This story was part of our ${story.pick(["March/April", "July/August"])} ${story.when.year} issue.`,
    ),
    ...chrome("related", "Popular", ...story.headlines(4)),
    ...chrome(
      "donation",
      "Magazines die of indifference rather than cost. If a story here has ever stayed with you on the bus, put your name down. You'll get six issues, a tote bag that outlasts you and the right to write us cross letters.",
    ),
    ...chrome(
      "newsletter",
      "Letters from the lagoon",
      "A note each fortnight on what we are building and breaking",
      "Your e-mail",
      "You are on the list.",
      "That did not work: our mail server is out on the reef. Give it a minute and press the button again.",
    ),
    ...chrome("footer", "Begun by three radio hams in 1974 and still on the air"),
  ],
};
