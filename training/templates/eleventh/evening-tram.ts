import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Free commuter paper: single-line pages, quick-read labels, "tomorrow in print", headlines bare mid-body. */
export const eveningTram: Template = {
  name: "evening-tram",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "Evening Tram", "free, take one"),
    ...chrome("menu", "Page 1", "Page 3", "Middle", "Back"),
    ...story.title(),
    ...story.byline((a) => `${a}, on the 11 tram`),
    ...story.date(({ weekday, dd, mm }) => `${weekday} ${dd}/${mm}`),
    ...chrome("reading-time", story.pick(["Two stops", "Four stops", "Depot to harbour"])),
    ...story.standfirst(),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [0.6, chrome("promo", story.headline(), story.teaser())],
    ),
    ...chrome("related", ...story.headlines(3)),
    ...chrome(
      "calendar",
      "Today's grid: 6 across, 'Goes round and never arrives' (4)",
      "Yesterday's solution: kettle",
    ),
    ...chrome("event", "Odeon 18.10, 20.40 The Long Field (15)", "Rex 19.00 Gaslight (PG)"),
    ...chrome("app", "No hands free? We fit in a pocket as well."),
    ...chrome("promo", "Pick up tomorrow's from any red box after three."),
    ...chrome("footer", "Printed at night by people who like it that way"),
  ],
};
