import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Canadian northern weekly: bilingual stub, aurora forecast, hockey standings, classifieds. */
export const mooseLandingNugget: Template = {
  name: "moose-landing-nugget",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("language", "English", "Français", "ᐃᓄᒃᑎᑐᑦ"),
    ...chrome("menu", "News", "Hockey", "Opinion", "Yukon sightings", "Classifieds"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ day, monthName, year }) => `${monthName} ${day}, ${year}`),
    ...story.body(
      [
        0.3,
        [
          ...(story.int(1, 100) <= 60
            ? chrome(
                "ticker",
                `Ferry: ${story.pick(["running", "not running"])}`,
                `Ice bridge: ${story.pick(["open", "closed"])}`,
              )
            : []),
        ],
      ],
      [0.55, chrome("promo", story.headline())],
    ),
    ...chrome(
      "ticker",
      `Aurora tonight: ${story.pick(["quiet", "active", "storm"])}`,
      `Road to Mile ${story.int(20, 90)}: ${story.pick(["open", "closed"])}`,
      `-${story.int(2, 38)}°C`,
    ),
    ...chrome(
      "ticker",
      "Men's rec league",
      "GP W L PTS",
      `Nuggets 14 ${story.int(8, 12)} ${story.int(2, 5)} ${story.int(16, 24)}`,
      `Sourdoughs 14 ${story.int(6, 9)} ${story.int(5, 8)} ${story.int(12, 18)}`,
      `RCMP 14 ${story.int(1, 3)} ${story.int(10, 13)} ${story.int(2, 6)}`,
    ),
    ...chrome(
      "promo",
      "For sale: woodstove, heavy, you haul. 555-0171",
      "Wanted: fiddle teacher, patient",
    ),
    ...chrome("comment", `${story.reader()} wrote:`, story.comment()),
    ...chrome("related", story.headline(), story.headline(), story.headline()),
    ...chrome(
      "legal",
      "Readers can use this site for free because our advertisers pay for it. Please mention them when you buy a boat.",
    ),
    ...chrome("footer", "Nugget Publishing, Second Ave", "Canada Periodical note", "Privacy"),
  ],
};
