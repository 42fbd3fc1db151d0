import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** German free portal: bilingual agency copy, "auch interessant" headlines, affiliate notice and app plea. */
export const deLokaloPortal: Template = {
  name: "de-lokalo-portal",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Mit Werbung weiterlesen oder für 2,99 Euro im Monat ohne. Sie entscheiden.",
      "Zustimmen",
    ),
    ...chrome("site-name", "lokalo.news"),
    ...chrome("menu", "Blaulicht", "Promis", "Ratgeber", "Verbraucher", "Fußball"),
    ...chrome("promo", story.headline()),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ dd, mm, year, clock }) => `Erstellt: ${dd}.${mm}.${year}, ${clock} Uhr`),
    ...story.byline((author) => `Von: ${author}`),
    ...chrome("share", "Teilen", "Drucken", "Kommentare"),
    ...story.pick<readonly Line[]>([
      chrome("teaser", story.teaser()),
      chrome("author-bio", "Die Autorin schreibt seit 2019 für lokalo.news, am liebsten nachts."),
      chrome("tags", "Blaulicht", "Region"),
    ]),
    ...story.body(
      [0.25, chrome("related", story.headline())],
      [
        0.5,
        chrome(
          "newsletter",
          "Was ist los in Lohfelde? Unser Newsletter informiert Sie mehrmals täglich über alles Wichtige aus Ihrer Heimat.",
        ),
      ],
      [
        0.8,
        chrome(
          "promo",
          story.pick([
            "Folgen Sie uns auf WhatsApp, dann wissen Sie es vor den Nachbarn.",
            "Hinweis der Redaktion: In diesem Artikel finden sich Partnerlinks.",
          ]),
        ),
      ],
    ),
    ...story.pick<readonly Line[]>([
      chrome(
        "promo",
        story.pick([
          "Auch in den umliegenden Kreisen kracht es regelmäßig. Alle Meldungen sammeln wir im Blaulicht-Ticker.",
          "Sie haben etwas gesehen? Schicken Sie uns Ihr Foto.",
        ]),
      ),
      chrome("comment", story.reader(), story.comment()),
      chrome("tags", "Polizei", "Unfall"),
    ]),
    ...chrome("photo-credit", "Rubriklistenbild: © Archiv/Lokalo"),
    ...chrome("related", "Auch interessant", ...story.headlines(4)),
    ...chrome(
      "related",
      "Meistgelesen",
      ...story
        .repeat(3, (at) => chrome("related", `${at + 1}`, story.headline()))
        .map(({ text }) => text),
    ),
    ...chrome(
      "legal",
      "Die Redaktion nutzt beim Korrigieren maschinelle Hilfe. Jeder Text wird vor der Veröffentlichung von einem Menschen gelesen.",
    ),
    ...chrome("footer", "Über uns", "Mediadaten", "Cookies verwalten", "Impressum"),
  ],
};
