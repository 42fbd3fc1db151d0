import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A results-led sports site: a scores strip above, fixtures and table boxes below that look like reports' own results. */
export const pitchsideScorewire: Template = {
  name: "pitchside-scorewire",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      `FT ${story.pick(["Ashdown", "Moreby", "Carrick"])} ${story.int(0, 4)} - ${story.int(0, 3)} ${story.pick(["Perrin Vale", "Eastholme", "Tarn"])}`,
      `FT ${story.pick(["Linden", "Weir Town"])} ${story.int(0, 2)} - ${story.int(0, 2)} ${story.pick(["Northgate", "Colley"])}`,
      `HT ${story.pick(["Port Rae", "St Ives Rd"])} 1 - 0 ${story.pick(["Dunmore", "Ash Park"])}`,
    ),
    ...chrome("menu", "Scores", "Fixtures", "Tables", "Transfers", "Watch", "Bet responsibly 18+"),
    ...story.title(),
    ...story.byline(
      (author) =>
        `${author} | ${story.pick(["Touchline reporter", "Staff writer", "At the ground"])}`,
    ),
    ...story.date(({ clock, dd, mm, year }) => `${dd}/${mm}/${year} ${clock}`),
    ...(story.int(1, 100) <= 70 ? chrome("reading-time", `${story.int(2, 7)} min read`) : []),
    ...story.body(
      [0.35, chrome("promo", `Player ratings: ${story.headline()}`)],
      [
        0.5,
        chrome(
          "ticker",
          `As it stands: Moreby ${story.int(0, 3)}-${story.int(0, 3)} Tarn (${story.int(46, 89)}')`,
        ),
      ],
      [0.65, chrome("ad", "18+ Odds correct when published. Take time to think.")],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "ticker",
      "League table",
      "1 Moreby 31",
      "2 Tarn 29",
      "3 Ashdown 26",
      "4 Weir Town 26",
      "See full table",
    ),
    ...chrome(
      "calendar",
      "Next fixtures",
      `Sat 3.00pm ${story.pick(["Colley", "Linden"])} v ${story.pick(["Carrick", "Dunmore"])}`,
      "Sun 2.15pm Tarn v Northgate",
      "Tue 7.45pm Port Rae v Moreby",
    ),
    ...chrome("related", ...story.headlines(story.int(3, 5))),
    ...(story.int(1, 100) <= 75
      ? chrome(
          "poll",
          "Who was your player of the match?",
          `The goalkeeper ${story.int(20, 40)}%`,
          `The captain ${story.int(20, 40)}%`,
          `The dog ${story.int(1, 19)}%`,
          "Vote",
        )
      : []),
    ...(story.int(1, 100) <= 60
      ? chrome("follow", "Follow Scorewire", "Push alerts for your club", "Get the app")
      : []),
    ...chrome("footer", `Scorewire Sports Data ${story.when.year}`),
  ],
};
