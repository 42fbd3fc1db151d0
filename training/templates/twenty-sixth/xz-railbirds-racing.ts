import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A racing paper: next-off ticker, tips, non-runners and bookmakers' lines round the report. */
export const xzRailbirdsRacing: Template = {
  name: "xz-railbirds-racing",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Racecards", "Results", "Tips", "News", "Bloodstock", "Greyhounds", "Shop"),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "NEXT OFF",
          `${story.int(1, 5)}:${story.int(10, 59)} Stallworth`,
          `${story.int(1, 5)}:${story.int(10, 59)} Carrow Park`,
          `${story.int(1, 5)}:${story.int(10, 59)} Dunning (AW)`,
        )
      : []),
    ...(story.int(0, 3) > 0
      ? chrome("ad", "New customers: bet £10, get £20. T&Cs apply. 18+")
      : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author} reports`),
    ...story.date((w) => `${w.day}/${w.mm}/${w.year} ${w.clock}`),
    ...story.body(
      [0.2, story.int(0, 1) === 1 ? chrome("promo", `Today's best bets: ${story.headline()}`) : []],
      [
        0.5,
        chrome("ad", "Bread Knife", "7-2", "Sister Alma", "9-4", "The Auditor", "11-4", "Bet now"),
      ],
      [
        0.8,
        chrome(
          "newsletter",
          "Free tips by email every morning. No catch, unless you count the tips.",
          "Join",
        ),
      ],
    ),
    ...chrome(
      "promo",
      "NAPS TABLE",
      "1 Clocker +£31.50",
      "2 Rail Rider +£18.00",
      "3 Paddock Pete -£4.25",
      "How the table works",
    ),
    ...chrome(
      "ticker",
      "FAST RESULTS",
      "Carrow Park 3:30",
      `1st Lemon Tart ${story.int(2, 12)}/1`,
      `2nd Night Clerk ${story.int(2, 12)}/1`,
      "Tricast £88.12",
      "Dunning 3:40",
      "Photo finish",
    ),
    ...chrome("related", "MOST READ IN RACING", ...counted(story.headlines(4))),
    ...(story.int(0, 3) > 0
      ? chrome(
          "legal",
          "When the fun stops, stop. Free and confidential help is available by phone round the clock to anybody worried about gambling.",
        )
      : []),
    ...chrome("footer", "About", "Editorial complaints", "Cookies", "Railbirds Publishing Ltd"),
  ],
};
