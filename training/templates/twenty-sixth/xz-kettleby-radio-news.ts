import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A local radio group: now playing, song history, competition, school closures box, and the news story. */
export const xzKettlebyRadioNews: Template = {
  name: "xz-kettleby-radio-news",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "ON AIR",
      "Big Baz at Breakfast",
      "Now playing",
      "The Lampposts – Shine A Bit",
      "Listen live",
    ),
    ...chrome("menu", "Shows", "Win", "News", "Playlist", "Cash Call", "Advertise"),
    ...story.title(),
    ...story.date((w) => `${w.weekday}, ${w.day} ${w.monthName} ${w.year} ${w.clock}`),
    ...story.byline((author) => `By ${author}`),
    ...(story.int(0, 3) > 0
      ? chrome("audio", "Listen: the interview in full", "Download the clip")
      : []),
    ...story.body(
      [0.4, chrome("promo", story.headline())],
      [0.75, chrome("app", 'Take us anywhere: say "play Kettleby Sound" to your speaker')],
    ),
    ...chrome("related", "More from Local News", ...story.headlines(4)),
    ...chrome(
      "promo",
      "WIN",
      "A year's supply of gravy",
      "Enter by Friday",
      "Today's Cash Call amount: £4,118.20",
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "Recently played",
          "08:41 Dana Vole – Tin Heart",
          "08:37 The Hush – Kerbside",
          "08:33 Marcel et Lui – Oui",
        )
      : []),
    ...(story.int(0, 3) > 0
      ? chrome("ticker", "School closures", "None reported", "Last checked 7.05am")
      : []),
    ...chrome(
      "event",
      "Out and about",
      "Road crew at Pell Tesda, Sat 11am",
      "Panto auditions, Regent, Sun",
    ),
    ...chrome("poll", "Baz asks", "Ketchup: fridge or cupboard?", "Fridge 44%", "Cupboard 56%"),
    ...chrome(
      "footer",
      "Public file",
      "Complaints about output",
      "Kettleby Sound Ltd, a Tannoy company",
    ),
  ],
};
