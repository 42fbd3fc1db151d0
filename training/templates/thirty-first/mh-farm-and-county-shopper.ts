import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** US rural shopper & weekly: grain prices, auctions, want ads, 4-H notes, e-edition login, columnist bios */
export const mhFarmAndCountyShopper: Template = {
  name: "mh-farm-and-county-shopper",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Farm & County Shopper-News"),
    ...chrome("ticker", "Corn 4.22 Beans 10.05 Hogs 61.10", "Rain last 24h: 0.14"),
    ...chrome(
      "menu",
      "News",
      "Auctions",
      "Want Ads",
      "4-H",
      "Columns",
      "Legal Notices",
      "E-Edition Login",
    ),
    ...story.title(),
    ...story.byline((a) => `BY ${a.toUpperCase()}`),
    ...story.date(
      (d) => `${d.weekday.toUpperCase()}, ${d.monthName.toUpperCase()} ${d.day}, ${d.year}`,
    ),
    ...story.standfirst(),
    ...story.body(
      [
        0.4,
        chrome(
          "ad",
          "FARM AUCTION Sat 10 a.m., 2 mi. N of Haskell. JD 4440, hay rake, misc. Lunch by Methodist ladies.",
        ),
      ],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome("related", "Also in this week's paper:", ...marked("* ", story.headlines(3))),
    ...chrome(
      "event",
      "Senior Center Menu",
      "Mon. Ham loaf, peas, roll",
      "Tue. Tater tot casserole",
    ),
    ...chrome(
      "promo",
      "Want Ads",
      "FREE: barn cats, will deliver",
      "WANTED: someone to look at my baler",
    ),
    ...chrome(
      "calendar",
      "4-H News",
      "The Busy Badgers met Sept. 4. Pledges were led by Tim. Lunch was bars.",
    ),
    ...chrome(
      "related",
      "Sheriff's Report",
      "9-2, 4:40 p.m. Cattle out on Rd 12. Put back.",
      "9-3, 1:15 a.m. Same cattle.",
    ),
    ...chrome(
      "paywall",
      "Full stories are in the print edition, $1.25 at the gas station and the Co-op.",
    ),
    ...chrome(
      "footer",
      "Box 88, Haskell",
      "Deadline: Monday at noon, no exceptions, except for Darlene",
      `© ${story.when.year}`,
    ),
  ],
};
