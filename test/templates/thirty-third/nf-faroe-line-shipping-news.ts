import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A maritime trade site: vessel tables, gated report, weather for shipping, AIS map message, sponsor articles, editor's pick in prose. */
export const nfFaroeLineShippingNews: Template = {
  name: "nf-faroe-line-shipping-news",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `BDI ${story.int(900, 2600)} ▼${story.int(2, 60)}`,
      `VLSFO R'dam $${story.int(430, 620)}`,
    ),
    ...chrome(
      "menu",
      "Line List",
      "Casualties",
      "Ports",
      "Crew",
      "Green",
      "Regulars",
      "Subscribe",
      "Free trial",
    ),
    ...chrome("login", "3 free articles left this month", "Already registered? Log in"),
    ...chrome("breadcrumb", "Home / Casualties & Claims"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ dd, monthShort, year }) => `${dd} ${monthShort} ${year}`),
    ...story.byline((a) => a),
    ...chrome("contact", "editor@faroeline.example"),
    ...chrome(
      "photo-credit",
      `Source: ${story.pick(["Harbour authority", "Jørn Hansen / Alba Images"])}`,
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "ad",
          "Map could not be loaded. Please enable scripts to see live vessel positions.",
        ),
      ],
      [
        0.7,
        chrome("sponsor", "Sponsored content: five ballast-water myths that cost owners money"),
      ],
    ),
    ...chrome(
      "related",
      "Read next",
      ...story
        .repeat(3, () =>
          chrome(
            "related",
            story.headline(),
            story.teaser(),
            `${story.int(1, 28)} ${story.when.monthShort} ${story.when.year}`,
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "event",
      "Webinars",
      "Who pays for the lost box? Thursday, 14:00 GMT, free to members",
    ),
    ...chrome("promo", "Jobs on board: second engineer, RoRo, Baltic, €5,900 a month"),
    ...chrome(
      "footer",
      "Faroe Line is a trading name of Deepwater Intelligence Ltd",
      "Casualty alerts by email",
      "Unsubscribe",
      `© ${story.when.year}`,
    ),
  ],
};
