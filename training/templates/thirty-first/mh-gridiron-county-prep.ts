import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** US high-school sports & local bundle: scores, standings, recruit cards, fundraising thermometers, sponsors' reads */
export const mhGridironCountyPrep: Template = {
  name: "mh-gridiron-county-prep",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("sponsor", "Presented by Farmers & Drovers Bank"),
    ...chrome(
      "ticker",
      "FINAL Wildcats 58 Rivermont 55",
      "FINAL/OT Selby 21 Tull's Corner 20",
      "Friday: Orchard at Wapato, 7",
    ),
    ...chrome(
      "menu",
      "Scores",
      "Standings",
      "Rankings",
      "Recruiting",
      "Photos",
      "Local News",
      "Subscribe",
    ),
    ...story.title((t) => `${t} – County Prep Report`),
    ...story.title(),
    ...story.byline((a) => `${a} | County Prep Report`),
    ...story.date((d) => `${d.month}/${d.day}/${d.year}`),
    ...story.standfirst(),
    ...story.body(
      [0.3, chrome("promo", `MORE: ${story.headline()}`, `PHOTOS: ${story.headline()}`)],
      [0.6, chrome("paywall", "Unlock unlimited scores and highlights with Prep+", "$4.99/mo")],
      [
        0.85,
        chrome(
          "sponsor",
          "Player of the Week is brought to you by Dob's Tire & Muffler. Dob's: we're round too.",
        ),
      ],
    ),
    ...chrome(
      "poll",
      "VOTE: Athlete of the Week",
      "J. Pruitt, Wapato, 4 TDs",
      "K. Sandoval, Selby, 31 kills",
      "Polls close Thursday at noon",
    ),
    ...chrome("calendar", "Upcoming", "10/24 Orchard at Selby", "10/31 Wapato at Haskell"),
    ...chrome("donation", "Booster goal: $3,150 of $5,000"),
    ...chrome("related", "Latest", ...story.headlines(4)),
    ...chrome("footer", "Report a score: 555-0155", "Photo reprints", "About the Report"),
  ],
};
