import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** International broadcaster's plain site: language list, ways to listen, further headlines by region, correspondent's bio. */
export const globalDeskEnglish: Template = {
  name: "global-desk-english",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("language", "العربية", "Français", "Kiswahili", "Русский", "中文"),
    ...chrome("menu", "Africa", "Americas", "Asia", "Europe", "In depth"),
    ...chrome(
      "audio",
      story.pick([
        "Live radio",
        "The world at this hour",
        "Five minutes of news, updated on the hour",
      ]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "People walk past the ministry, 4 May. [Sana Idris/Global Desk]",
        "Residents wait for water at a distribution point. [Handout via the agency]",
        "Police on the bridge on Sunday [File: Jonas Wirth]",
      ]),
    ),
    ...story.body(
      [0.3, chrome("promo", story.headline(), story.headline(), story.headline())],
      [
        0.6,
        chrome(
          "photo-credit",
          story.pick([
            "A woman looks at what remains of her shop [Sana Idris/Global Desk]",
            "A boy carries bread home at dusk [Sana Idris/Global Desk]",
          ]),
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author} has reported from more than thirty countries and won two awards for coverage of the eastern floods. ${story.pick(["Based in Nairobi.", "Now based in Doha.", "Currently in Lima."])}`,
    ),
    ...chrome(
      "related",
      "Asia",
      story.headline(),
      story.headline(),
      "Africa",
      story.headline(),
      "Europe",
      story.headline(),
    ),
    ...chrome(
      "podcast",
      story.pick([
        "The Long View: why it matters who counts the votes",
        "On the Line: three callers, one question",
      ]),
      `${story.int(18, 44)} min`,
    ),
    ...chrome("first-published", "An earlier version was carried by our radio service."),
    ...chrome(
      "footer",
      "Where to find us on air",
      "Work for us",
      "Reporting in difficult places: how we do it",
    ),
  ],
};
