import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Free weekly of a village cluster: print-page furniture, flip-book, small notices, delivery complaints */
export const mhNorthmoorAndDistrictNews: Template = {
  name: "mh-northmoor-and-district-news",
  language: "en",
  layout: { newline: "\r\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "NORTHMOOR & DISTRICT NEWS", "Delivered free to 14,200 homes"),
    ...chrome("menu", "Home | This week's paper | Past issues | Place an ad | Contact"),
    ...chrome(
      "tools",
      `Page ${story.int(1, 23)}`,
      "Zoom in",
      "Zoom out",
      "Download PDF",
      "Turn page",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Report: ${a}`),
    ...story
      .date((d) => `Issue ${story.int(200, 900)}: ${d.day}th ${d.monthName} ${d.year}`)
      .map((l) => l),
    ...story.body(
      [
        0.45,
        chrome(
          "ad",
          story.pick([
            "ROOFING • GUTTERS • CHIMNEYS Free quotes, no job too small 07000 000 411",
            "Man with van. Woman with bigger van. Call Tina.",
          ]),
        ),
      ],
      [0.8, chrome("pager", `Continued on page ${story.int(2, 9)}`)],
    ),
    ...chrome(
      "event",
      "WHAT'S ON IN NORTHMOOR",
      "Mon Bowls, 2pm. Beginners welcome",
      "Wed Slimming group, Methodist Hall",
      "Sat Jumble sale, doors 10.30, 20p",
    ),
    ...chrome(
      "related",
      "IN BRIEF",
      ...story
        .repeat(2, () => chrome("teaser", story.headline(), story.teaser()))
        .map((l) => l.text),
    ),
    ...chrome(
      "contact",
      "Didn't get your paper? Ring the distribution team on 01999 555 877 and leave your postcode.",
      "Copy deadline: Friday noon",
    ),
    ...chrome("promo", "COUPON: £1 off fish and chips at Skipper's, cut out and keep"),
    ...chrome(
      "footer",
      "Printed by Northmoor Litho on recycled newsprint",
      "Every care is taken to ensure that adverts are correct but the publisher takes no responsibility for mistakes.",
    ),
  ],
};
