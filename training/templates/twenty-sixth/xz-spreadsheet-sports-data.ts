import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A data-heavy sports aggregator: standings, player ratings, injuries and feeds with cells on lines. */
export const xzSpreadsheetSportsData: Template = {
  name: "xz-spreadsheet-sports-data",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("menu", "NFL-ish", "Hoops", "Soccer", "Prep", "Odds", "Fantasy"),
    ...chrome(
      "ticker",
      "FINAL",
      "FVW",
      "34",
      "RDG",
      "31",
      "FINAL",
      "CDF",
      "21",
      "NPR",
      "20",
      "PPD",
      "MSP",
      "DUN",
    ),
    ...story.title(),
    ...story.byline((author) => `${author}, Contributing Writer`),
    ...story.date((w) => `${w.mm}/${w.dd}/${w.year} ${w.clock} PM ET`),
    ...chrome(
      "tools",
      "Play",
      "Mute",
      "0:00",
      "/",
      "1:48",
      "This video is either unavailable or not supported in this browser",
    ),
    ...story.body(
      [
        0.35,
        chrome(
          "ticker",
          "East",
          "W",
          "L",
          "PCT",
          "GB",
          "Hornets",
          `${story.int(20, 50)}`,
          `${story.int(10, 30)}`,
          ".610",
          "-",
          "Mules",
          `${story.int(20, 40)}`,
          `${story.int(20, 40)}`,
          ".512",
          "7.5",
        ),
      ],
      [
        0.7,
        chrome(
          "ad",
          "Must be 21+. If you or somebody you know has a gambling problem, help is available.",
        ),
      ],
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "Injuries",
          "Knox (knee) Out",
          "Whitt (ribs) Questionable",
          "Nyberg (flu) Probable",
        )
      : []),
    ...(story.int(0, 3) > 0
      ? chrome("ticker", "Fantasy movers", "▲ Bell, RB +41%", "▼ Haney, QB -12%")
      : []),
    ...chrome("related", "Trending", ...numbered(story.headlines(5))),
    ...story.repeat(3, () => chrome("teaser", story.headline(), story.teaser())),
    ...chrome(
      "legal",
      "Statistics are unofficial until confirmed by the conference. Reproduction of the scoring feed without written consent is prohibited.",
    ),
    ...chrome("footer", "Careers", "Ad Choices", "Your US State Privacy Rights"),
  ],
};
