import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A weekly's sport pages: score strip on top, league table and fixture boxes in the story and at its side. */
export const xzWykeAndDistrictSport: Template = {
  name: "xz-wyke-and-district-sport",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "News",
      "Sport",
      "Football",
      "Cricket",
      "Bowls",
      "Results service",
      "Buy the paper",
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "LATEST SCORES",
          `FT Ashby ${story.int(0, 4)}-${story.int(0, 3)} Wexcombe`,
          `FT Low Pell ${story.int(0, 4)}-${story.int(0, 3)} Crake`,
          `${story.int(50, 88)}' Redness ${story.int(0, 2)}-${story.int(0, 2)} Stell`,
        )
      : []),
    ...chrome("breadcrumb", "Sport > Local football"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author}`),
    ...story.date((w) => `${w.weekday} ${w.day} ${w.monthName} ${w.year}, ${w.clock}`),
    ...chrome("share", "Tweet", "Share on Facebook", "Email a friend"),
    ...chrome(
      "photo-credit",
      story.pick([
        "Action from Saturday. Picture: J Hobday",
        "PICTURE: Wyke Photo Desk (0412)",
        "File picture",
      ]),
    ),
    ...story.body(
      [0.3, chrome("related", "More sport", story.headline(), story.headline())],
      [
        0.6,
        chrome("ad", story.pick(["Advertisement", "Advert", "Story continues after this message"])),
      ],
      [0.85, story.int(0, 1) === 1 ? chrome("promo", story.headline()) : []],
    ),
    ...chrome(
      "event",
      "FIXTURES",
      "Tuesday, 7.30",
      "Ashby v Stell",
      "Crake v Low Pell",
      "Wednesday, 7.45",
      "Redness v Wexcombe",
    ),
    ...chrome(
      "ticker",
      "PREMIER DIVISION",
      "Team Pld GD Pts",
      `Redness ${story.int(9, 14)} +${story.int(8, 20)} 28`,
      `Ashby ${story.int(9, 14)} +7 25`,
      `Stell ${story.int(9, 14)} -2 14`,
      `Wexcombe 12 -19 6`,
      "View full table",
    ),
    ...chrome(
      "poll",
      "VOTE",
      "Who was your player of the month?",
      "Anders (Welfare)",
      "Bell (Welfare)",
      "Reddy (Thornby)",
      "See results",
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "comment",
          `Comments (${story.int(1, 44)})`,
          story.reader(),
          story.comment(),
          story.reader(),
          story.comment(),
        )
      : []),
    ...chrome(
      "footer",
      "Send your reports to the sports desk by noon on Sunday",
      `© Wyke Weekly Newspapers ${story.when.year}`,
    ),
  ],
};
