import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A loud tabloid: capital promos, sidebar of shame in the text, share counts, picture captions. */
export const trolleybusTabloidOnline: Template = {
  name: "trolleybus-tabloid-online",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "NEWS", "SHOWBIZ", "TV", "FOOTIE", "DEALS"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ clock, day, monthName, year }) => `Published: ${clock}, ${day} ${monthName} ${year}`,
    ),
    ...chrome(
      "share",
      `${story.int(1, 9)}.${story.int(1, 9)}k shares`,
      `${story.int(20, 990)} View comments`,
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "SMILES: the pair in happier times",
        "SHOCK: neighbours looked on",
        "A file image",
      ]),
    ),
    ...story.body(
      [0.15, chrome("promo", story.headline())],
      [0.35, chrome("promo", "READ MORE", story.headline(), story.headline())],
      [0.55, chrome("photo-credit", `+${story.int(2, 9)} View gallery`)],
      [0.75, chrome("promo", `EXCLUSIVE ${story.headline()}`)],
      [
        0.9,
        [
          ...(story.int(1, 100) <= 60
            ? chrome("poll", "Answer in the comments: who was right?")
            : []),
        ],
      ],
    ),
    ...(story.int(1, 100) <= 70 ? chrome("contact", "Do you know more? Message our tip line") : []),
    ...chrome(
      "comment",
      `${story.reader()}, ${story.pick(["Leeds", "Perth", "Cork", "Hull"])}, ${story.int(2, 59)} minutes ago`,
      story.comment(),
      `${story.reader()}, ${story.pick(["Bath", "Dubai", "Reading"])}, ${story.int(1, 5)} hours ago`,
      story.comment(),
    ),
    ...chrome("poll", "SHOULD IT BE BANNED?", "YES", "NO", "DON'T KNOW"),
    ...chrome(
      "related",
      "DON'T MISS",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome("ad", "Fancy a flutter? Free spins inside"),
    ...chrome("footer", "Today's headlines", "Most read", "Site archive", "Trolleybus Group"),
  ],
};
