import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A seaside what's-on paper: tide tables, advertisers' features, adjacent obituaries and lost pets. */
export const qvPierAndPromEvents: Template = {
  name: "qv-pier-and-prom-events",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "PIER & PROM"),
    ...chrome(
      "calendar",
      "High water",
      `${story.int(1, 11)}.${story.int(10, 59)}am`,
      `${story.int(1, 11)}.${story.int(10, 59)}pm`,
    ),
    ...chrome("menu", "News", "Beach", "Bands", "Bites", "Rooms"),
    ...story.title(),
    ...story.byline((author) => `Story: ${author}`),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...chrome("share", "Pass it on"),
    ...story.body(
      [0.3, chrome("event", "TONIGHT", "The Winkle Pickers", "Pier Theatre, 7.30pm, £12")],
      [0.6, chrome("event", "Sunday", "Sandcastle contest", "Free, bring a spade")],
      [0.85, chrome("ad", "Room to let", "Sea view (bathroom)", "01632 960 808")],
    ),
    ...chrome("event", "LOST", "Grey parrot, says Geoffrey", "Reward"),
    ...chrome("event", "Deaths", "Whiting, Maud. Peacefully. No flowers."),
    ...chrome("related", "Also this week", ...marked("~ ", story.headlines(3))),
    ...chrome("contact", "Call in: 3 Marine Parade, ten till four", "Closed Wednesdays"),
    ...chrome("footer", "Free every Thursday", "Rate card"),
  ],
};
