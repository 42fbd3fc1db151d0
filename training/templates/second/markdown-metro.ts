import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A city paper turned into Markdown: links and pictures in brackets, bold labels, rules. */
export const markdownMetro: Template = {
  name: "markdown-metro",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "* ", subhead: "## " },
  compose: (story) => [
    ...chrome("menu", "[Skip to sections navigation](#nav) [Skip to footer](#foot)"),
    ...chrome("site-name", "[![The Tarn City Herald](/img/masthead.svg)](/)"),
    ...chrome(
      "menu",
      "* [City](/city)",
      "* [Suburbs](/suburbs)",
      "* [Property](/property)",
      "* [Good Weekend](/weekend)",
      "* [Puzzles](/puzzles)",
    ),
    ...chrome("login", "[Log in](/login) [Subscribe from 1 a week](/join)"),
    ...story.title((title) => `# ${title}`),
    ...story.standfirst(),
    ...story.byline((author) => `By **${author}**`),
    ...story.date(({ monthName, day, year, clock }) => `${monthName} ${day}, ${year} — ${clock}`),
    ...chrome(
      "share",
      "[Save](#save)",
      "[Normal text size](#) [Larger text size](#) [Very large text size](#)",
    ),
    ...chrome("photo-credit", "![Picture](/img/4411.jpg) **Credit:** Louise Tarrant"),
    ...story.body(
      [0.2, chrome("ad", "Loading", "_Advertisement_")],
      [
        0.4,
        chrome(
          "related",
          "### Related Article",
          `[${story.headline()}](/story/${story.int(1000, 9999)})`,
        ),
      ],
      [0.6, chrome("promo", `**[${story.headline()}](/story/${story.int(1000, 9999)})**`)],
      [
        0.85,
        chrome(
          "newsletter",
          "_Start the day with a summary of the city's most important stories. [Get our Morning Edition newsletter](/nl)._",
        ),
      ],
    ),
    ...chrome("share", "[Licence this article](/syndication)"),
    ...chrome("tags", "* [Councils](/t/councils)", "* [For subscribers](/t/subs)"),
    ...chrome(
      "author-bio",
      `[![${story.author}](/img/a.png)](/by) **${story.author}** has covered the city since 2011. Connect via [Twitter](#) or [email](#).`,
    ),
    ...chrome("related", "## Most Viewed in City"),
    ...chrome(
      "related",
      ...numbered(story.headlines(5).map((text) => `[${text}](/s/${story.int(100, 999)})`)),
    ),
    ...chrome(
      "footer",
      "---",
      "#### The Tarn City Herald",
      "* [Our papers](/papers)",
      "* [Standards](/standards)",
      "* [Photo sales](/photos)",
      "* [Conditions of use](/terms)",
    ),
    ...chrome("legal", "Copyright © 2024"),
  ],
};
