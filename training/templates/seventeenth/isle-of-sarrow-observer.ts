import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An island's independent news page: tide times and boats, letter from the trust that owns it, obituaries box. */
export const isleOfSarrowObserver: Template = {
  name: "isle-of-sarrow-observer",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "body", item: "" },
  compose: (story) => [
    ...chrome("site-name", "SARROW OBSERVER"),
    ...chrome(
      "calendar",
      `High water ${story.int(5, 9)}.${story.int(10, 59)}am ${story.int(5, 9)}.${story.int(10, 59)}pm`,
      story.pick(["Boat: on time", "Boat: cancelled a.m., review at noon", "Plane: fog"]),
    ),
    ...chrome("menu", "Home News Letters Boats Small ads Crossword"),
    ...story.title(),
    ...story.date(({ day, mm, year }) => `${day}.${mm}.${year}`),
    ...story.byline((a) => `from ${a}`),
    ...story.body([0.4, chrome("promo", story.teaser())], [0.8, chrome("promo", story.headline())]),
    ...chrome(
      "donation",
      "The Observer belongs to the people who read it. Since 2016 it has been owned by a trust with 611 members, each of whom put in £25 and is entitled to a vote, a mug and a say about the font.",
      "We have no full-time staff. What you have just read was written at a kitchen table, checked at another one, and paid for by the first two.",
      "If you live here, join us. If you used to live here, come home, or failing that, join us.",
    ),
    ...chrome(
      "calendar",
      "Deaths",
      `${story.pick(["MACRAILD, Effie, peacefully at Ardbeck, aged 94. Funeral Monday, no flowers, bring a story.", "TULLOCH, John (Jock the Post), suddenly. Missed by every dog on the island."])}`,
    ),
    ...chrome("contact", "Something to tell us? Leave a note at the shop."),
    ...chrome("footer", "Sarrow Observer Community Trust SC0", "Back to the top"),
  ],
};
