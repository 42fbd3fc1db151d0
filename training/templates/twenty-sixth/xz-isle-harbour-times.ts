import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An island paper: ferry times, tides, shipping movements and births beside political and local stories. */
export const xzIsleHarbourTimes: Template = {
  name: "xz-isle-harbour-times",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "body", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Isle Harbour Times — every Thursday since 1881"),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "FERRY TODAY",
          "Dep. Sandwick 06:45, 11:30, 17:15",
          "Arr. Invertay 08:20, 13:05, 18:50",
          "Amber: check before you travel",
        )
      : []),
    ...chrome("menu", "Island news", "Fishing", "Kirk", "Shinty", "Letters", "Small ads"),
    ...story.title(),
    ...story.byline((author) => `By our reporter ${author}`),
    ...story.date((w) => `${w.weekday}, ${w.day} ${w.monthName}`),
    ...story.body(
      [0.5, chrome("ad", "Leask's Stores: peat spades, prams, prosecco")],
      [0.8, story.int(0, 1) === 1 ? chrome("promo", story.headline()) : []],
    ),
    ...(story.int(0, 3) > 0
      ? chrome("ticker", "TIDES", "HW 05:51 3.9m", "LW 12:02 0.8m", "HW 18:20 3.8m")
      : []),
    ...chrome(
      "ticker",
      "SHINTY",
      `Sandwick ${story.int(0, 6)} Northmavine ${story.int(0, 6)}`,
      "Table: Sandwick 14, Yell 11, Burra 4",
    ),
    ...chrome("ticker", "FISH LANDED", "Haddock 212 boxes", "Monk 64", "Squid 9"),
    ...(story.int(0, 3) > 0
      ? chrome(
          "event",
          "CHURCHES",
          "Kirk: 11am, Rev. M. Baird",
          "Free Church: 12 noon and 6pm",
          "Quakers: ring first",
        )
      : []),
    ...chrome(
      "related",
      "Births",
      "To Kirsty and Olaf, a girl, Brenna",
      "Also this week",
      ...story.headlines(3),
    ),
    ...chrome("footer", "Posted to 31 countries", "Subscribe by cheque or card"),
  ],
};
