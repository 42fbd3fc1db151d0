import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A farming weekly's site: market prices, reader panel with result, vet's column bio, machinery adverts in prose, show diary. */
export const farrowdaleFarmAndField: Template = {
  name: "farrowdale-farm-and-field",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Arable",
      "Livestock",
      "Machinery",
      "Markets",
      "Young stock",
      "Auctions",
      "Subscribe",
    ),
    ...chrome(
      "ticker",
      `Feed wheat £${story.int(160, 210)}/t`,
      `Lamb ${story.int(210, 290)}p/kg`,
      `Red diesel ${story.int(68, 92)}p`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}`),
    ...story.date(({ weekday, day, monthName, year }) => `${weekday} ${day} ${monthName} ${year}`),
    ...chrome(
      "photo-credit",
      story.pick(["© Adrian Legge-Wood", "Picture posed by a sheep", "© Farrowdale/T. Crewe"]),
    ),
    ...story.body(
      [0.3, chrome("promo", `See also: ${story.headline()}`)],
      [0.6, chrome("promo", story.teaser())],
      [
        0.85,
        chrome(
          "ad",
          story.pick([
            "A shed is for life. Talk to Barnsby about yours before the steel goes up again.",
            "Demo tractor, 41 hours, one careful dealer.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "poll",
      "This week's reader panel",
      story.pick(["Will you take on an apprentice this year?", "Would you sell to a solar firm?"]),
      `Yes ${story.int(10, 50)}%`,
      `No ${story.int(20, 60)}%`,
      `Ask me after harvest ${story.int(10, 30)}%`,
      `Based on ${story.int(200, 900)} farms`,
    ),
    ...chrome(
      "author-bio",
      `${story.author} grew up on a mixed farm outside ${story.pick(["Hexley", "Marlbeck", "Llanfair"])} and still goes back for lambing. ${story.pick(["She came to us from a seed merchant.", "He has judged goats in four counties."])}`,
    ),
    ...chrome(
      "event",
      "Show diary",
      "Sat: Cold Aston ploughing match, 9am",
      "Sun: Young farmers' tug of war, Swayfield (bring a towel)",
    ),
    ...chrome("related", "More farming news"),
    ...story.repeat(2, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "donation",
      "If you are worried, about money or the weather or anything at all, the Farm Line is there day and night. It is run by people who know what a wet October does.",
    ),
    ...chrome("footer", "Farrowdale Business Information", "Classified", "Buy a back issue"),
  ],
};
