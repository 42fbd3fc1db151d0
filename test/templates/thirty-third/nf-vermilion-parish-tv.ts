import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A US local TV station: weather alert bar, closings count, copyright boilerplate, taboola-like strip, FCC lines. */
export const nfVermilionParishTv: Template = {
  name: "nf-vermilion-parish-tv",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      `${story.int(1, 9)} weather alerts`,
      `Closings and Delays: ${story.int(0, 44)}`,
      `1 / ${story.int(2, 5)}`,
    ),
    ...chrome("site-name", "KVPL 6 | Vermilion Parish News, Weather, Sports"),
    ...chrome(
      "menu",
      "Watch Live",
      "Storm Team 6",
      "Cajun Table",
      "Friday Night Lights",
      "Investigates",
      "Contests",
      "Gas Prices",
      "Lottery",
    ),
    ...story.title(),
    ...chrome("photo-credit", story.pick(["Generic police lights (stock)", "File image (KVPL)"])),
    ...story.byline((a) => `By: ${a}`),
    ...story.date(
      ({ monthShort, day, year, clock }) => `Posted: ${monthShort} ${day}, ${year} / ${clock} CST`,
    ),
    ...chrome("share", "SHARE"),
    ...story.standfirst(),
    ...story.body(
      [
        0.3,
        chrome(
          "legal",
          "You are reading an older story. Things may have moved on since; check the date at the top.",
        ),
      ],
      [0.6, chrome("promo", story.pick(["›› Next: ", "Trending now: "]) + story.headline())],
    ),
    ...chrome(
      "app",
      "Download the KVPL Weather app and know before the rain does",
      "Roku",
      "Smart TVs",
    ),
    ...chrome(
      "legal",
      `Copyright ${story.when.year} KVPL. Please don't put our stories on your station without asking.`,
    ),
    ...chrome("newsletter", "Daily headlines, straight from the newsroom. SIGN UP NOW"),
    ...chrome(
      "related",
      "Latest from Storm Team 6",
      ...story.headlines(3),
      "Around the Web",
      ...story
        .repeat(2, () =>
          chrome(
            "ad",
            story.pick([
              "Plumbers beg you: do this before winter",
              "Cardiologist: skip this one breakfast",
              "The boots nurses swear by",
            ]),
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "footer",
      "FCC Public File",
      "FCC Applications",
      "EEO Report",
      `Public inspection file contact: 337-555-01${story.int(10, 99)}`,
      "Nexus of Gulf Media Inc.",
    ),
  ],
};
