import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A broadsheet-style regional weekly: court, school and market prices boxed beside ordinary stories. */
export const xzHighfoldGazette: Template = {
  name: "xz-highfold-gazette",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Highfold Gazette & Mart News"),
    ...chrome("menu", "News", "Farming", "Mart reports", "Country", "Letters", "Notices"),
    ...story.title(),
    ...story.byline((author) => `${author}`),
    ...story.date((w) => `${w.day} ${w.monthName} ${w.year}`),
    ...story.body(
      [
        0.33,
        chrome(
          "ticker",
          "MART PRICES",
          "Store lambs to £104, av £88.20",
          "Cast ewes to £156",
          "Bullocks to 312p/kg",
        ),
      ],
      [0.66, story.int(0, 1) === 1 ? chrome("promo", story.headline()) : []],
    ),
    ...chrome(
      "contact",
      "Got a story? Ring Fern on the newsdesk, 01632 960 550, or call in at Market Place. The kettle is on until four.",
    ),
    ...chrome("related", "This week's other stories", ...marked("– ", story.headlines(5))),
    ...chrome(
      "ad",
      "HAY FOR SALE, small bales, dry, 07700 900 512",
      "Chimneys swept. Bird nests removed in season.",
      "Wanted: old tractors, any state",
    ),
    ...chrome(
      "event",
      "Mart diary",
      "Mon: primestock 10am",
      "Wed: calves 11am, dairy 12.30",
      "Fri: horses, tack and poultry",
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "promo",
          "Prize crossword",
          "Last week's winner: Mrs E Pybus, Gale",
          "Down: 3 Not the way to hold a ferret (6)",
        )
      : []),
    ...chrome("footer", "Printed by Highfold Press", "Registered as a newspaper"),
  ],
};
