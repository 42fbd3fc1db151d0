import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A Pacific island daily: exchange rates and shipping, sponsor line, letters to the editor printed below the story as comments. */
export const lagoonIslandsStarFiji: Template = {
  name: "lagoon-islands-star-fiji",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "THE LAGOON STAR", "first on the doorstep since 1911"),
    ...chrome(
      "ticker",
      `USD 0.${story.int(41, 45)} AUD 0.${story.int(60, 69)} NZD 0.${story.int(70, 76)}`,
      story.pick(["Nadi 29° fine", "Suva 26° rain"]),
    ),
    ...chrome(
      "menu",
      "Headlines",
      "People",
      "Sugar",
      "Sports",
      "Sunday",
      "Kaila",
      "Fiji in pictures",
    ),
    ...story.title(),
    ...story.byline((a) => `${a}`),
    ...story.date(
      ({ weekday, day, monthName, year }) => `${weekday}, ${day} ${monthName}, ${year}`,
    ),
    ...story.body(
      [0.45, chrome("promo", story.teaser())],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "comment",
      "Letters to the Editor",
      `Reef - ${story.comment()}`,
      story.reader(),
      `Potholes - ${story.comment()}`,
      story.reader(),
    ),
    ...chrome(
      "sponsor",
      "Our outer islands reporting is made possible by Reefline Shipping, which gives us the berth but not the words.",
    ),
    ...chrome("related", "Other stories", ...marked("* ", story.headlines(4))),
    ...chrome("counter", `Visitors today: ${story.int(300, 9000)}`),
    ...chrome("footer", "The Lagoon Star, Gordon Lane. Managing editor: Ratu Seru Vula"),
  ],
};
