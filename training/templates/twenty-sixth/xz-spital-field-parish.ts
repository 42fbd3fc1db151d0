import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A village newsletter's site: rotas, bin days, hall bookings round ordinary village news. */
export const xzSpitalFieldParish: Template = {
  name: "xz-spital-field-parish",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Spital Parish Pump"),
    ...chrome("menu", "News", "Hall", "Clubs", "Minutes", "Bins"),
    ...(story.int(0, 3) > 0
      ? chrome("calendar", "Bin days", "Blue: 9 & 23", "Grey: 2, 16 & 30", "Garden: see sticker")
      : []),
    ...story.title(),
    ...story.byline((author) => `From ${author}`),
    ...story.date((w) => `${w.day} ${w.monthName} ${w.year}`),
    ...story.body([
      0.6,
      chrome(
        "promo",
        story.pick([
          "The hall committee needs a treasurer. Numbers helpful, tact essential.",
          "Have you paid your 100 Club?",
        ]),
      ),
    ]),
    ...chrome(
      "event",
      "At the hall",
      "Mon Pilates 10am",
      "Tue Brownies 6pm",
      "Wed Whist 7.30pm",
      "Thu Free",
      "Fri Film night: bring a cushion",
    ),
    ...(story.int(0, 3) > 0
      ? chrome("ticker", "Whist results", "1st M. Dray 182", "2nd B. Amoah 179", "Booby: L. Dray")
      : []),
    ...(story.int(0, 3) > 0
      ? chrome("contact", "Pump editor: copy by the 20th please, to the red box by the shop")
      : []),
    ...chrome("related", "Older posts", ...story.headlines(4)),
    ...chrome("footer", "Visitors since 2006: 88,412", "Webmaster"),
  ],
};
