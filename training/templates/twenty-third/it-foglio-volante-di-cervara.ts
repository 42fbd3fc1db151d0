import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Italian local site as a thin scrape holds it: story, a bare headline or teaser within, two closing lines. */
export const itFoglioVolanteDiCervara: Template = {
  name: "it-foglio-volante-di-cervara",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...story.date((when) => `${when.day} ${monthName("it", when.month)} ${when.year}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.body(
      [0.4, chrome("promo", story.headline())],
      [0.75, story.pick([chrome("teaser", story.teaser()), []])],
    ),
    ...chrome("related", story.headline(), story.headline(), story.headline()),
    ...story.pick([
      chrome(
        "app",
        "Le notizie della valle arrivano anche sul telefono, basta chiederlo in redazione o scaricare la nostra applicazione.",
      ),
      [],
    ]),
    ...story.pick([
      chrome(
        "donation",
        "Questo giornale non chiede soldi pubblici. Se lo leggi volentieri, una piccola offerta ci aiuta a pagare chi lo scrive.",
      ),
      [],
    ]),
  ],
};
