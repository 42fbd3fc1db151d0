import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A tabloid: shouted cross-promos between paragraphs, football gossip strip, bingo numbers, captions twice. */
export const xzGraniteTabloidDaily: Template = {
  name: "xz-granite-tabloid-daily",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "NEWS", "FOOTIE", "SHOWBIZ", "TV", "BINGO", "HOLS FROM £9.50"),
    ...chrome("promo", story.headline().toUpperCase()),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) => `${author}, ${story.pick(["Crime Editor", "Reporter", "Chief Sports Writer"])}`,
    ),
    ...story.date((w) => `Published: ${w.clock}, ${w.day} ${w.monthShort} ${w.year}`),
    ...story.date((w) => `Updated: ${w.clock}, ${w.day} ${w.monthShort} ${w.year}`),
    ...chrome("photo-credit", "2", "The scene today", "Credit: SPLASHPIX"),
    ...story.body(
      [
        0.15,
        chrome(
          "promo",
          `READ MORE ON ${story.pick(["FOOTBALL", "TOWN HALLS", "WEATHER"])}`,
          story.headline().toUpperCase(),
        ),
      ],
      [0.35, chrome("photo-credit", "2", "The scene today", "Credit: SPLASHPIX")],
      [
        0.55,
        chrome(
          "promo",
          "MOST READ IN NEWS",
          story.headline().toUpperCase(),
          story.headline().toUpperCase(),
        ),
      ],
      [0.8, chrome("ad", "Advertisement")],
    ),
    ...chrome(
      "contact",
      "Do you have a story? We pay! Ring 01632 960 999 or email tips@granite.example",
    ),
    ...chrome("promo", "BINGO: today's numbers", "4 17 22 38 41 56 80", "Claim line closes 3pm"),
    ...chrome(
      "ticker",
      "GOSSIP WIRE",
      "Rovers want a left back. Any left back.",
      "City boss seen at airport",
    ),
    ...chrome("poll", "SHOULD HE GO?", "YEP", "NOPE"),
    ...story.repeat(4, () => chrome("related", story.headline())),
    ...chrome(
      "footer",
      "Editorial Complaints",
      "Clarifications",
      "News Licensing",
      "About Cookies",
      "Sitemap",
    ),
  ],
};
