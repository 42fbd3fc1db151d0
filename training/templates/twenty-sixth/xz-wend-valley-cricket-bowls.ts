import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A village-league results site run off old software: fixture grids, averages, honours boards, print notes. */
export const xzWendValleyCricketBowls: Template = {
  name: "xz-wend-valley-cricket-bowls",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "WEND VALLEY SPORTS ASSOCIATION"),
    ...chrome("menu", "Home | News | Tables | Averages | Grounds | Rules | Guestbook"),
    ...chrome(
      "ticker",
      "DIVISION TWO",
      "Gale 2nd XI 114 (Imrie 6-31)",
      "Pell 116-4 (Tubb 51*)",
      "Pell won by 6 wickets",
      "Pts: Gale 3, Pell 10",
    ),
    ...story.title(),
    ...story.byline((author) => `Report: ${author}`),
    ...story.date((w) => `${w.dd}/${w.mm}/${w.year}`),
    ...story.body([0.5, story.int(0, 1) === 1 ? chrome("promo", story.headline()) : []]),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "BATTING AVERAGES",
          "Tubb (Pell) 9 inns 402 runs 67.00",
          "Nair (Crake) 8 311 51.83",
          "Moss (Gale) 10 290 32.22",
        )
      : []),
    ...(story.int(0, 3) > 0
      ? chrome(
          "event",
          "NEXT WEEK'S FIXTURES",
          "Gale v Crake, 1.30 start",
          "Pell v Redness, 1.00 start (teas: Mrs Hale)",
        )
      : []),
    ...chrome("related", "NEWS ARCHIVE", ...story.headlines(5)),
    ...chrome("tools", "[Print this page]", "[Top]"),
    ...chrome("contact", "Results secretary to be rung by 8.30pm, fines £5"),
    ...chrome("counter", "You are visitor no. 104,377"),
    ...chrome("footer", "Best viewed at 1024x768"),
  ],
};
