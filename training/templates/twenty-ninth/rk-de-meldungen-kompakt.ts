import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A free newspaper chain's portal: agency tail, ticker, commercial links, self-promotion in prose, feedback. */
export const rkDeMeldungenKompakt: Template = {
  name: "rk-de-meldungen-kompakt",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("ticker", `${story.when.clock} Eil: ${story.headline()}`),
    ...chrome(
      "menu",
      "Nachrichten",
      "Ratgeber",
      "Verbraucher",
      "Stars",
      "Fußball",
      "Reisen",
      "Kino",
    ),
    ...chrome(
      "breadcrumb",
      `kompakt-portal.example » ${story.pick(["Deutschland", "Verbraucher", "Welt"])} » ${story.titleText}`,
    ),
    ...story.title(),
    ...story.date(
      () =>
        `Erstellt: ${story.when.dd}.${story.when.mm}.${story.when.year}, ${story.when.clock} Uhr`,
    ),
    ...story.byline((text) => `Von: ${text}`),
    ...chrome("comment", `Kommentare (${story.int(0, 40)})`, "Teilen"),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      `${story.pick(["Symbolfoto", "Ein Archivbild zeigt den Ort"])} © ${story.pick(["Imago-Bild", "dpb/Archiv"])}`,
    ),
    ...story.body(
      [
        0.2,
        chrome(
          "promo",
          "Unser Tipp: Die wichtigsten Meldungen schicken wir auch auf Ihr Handy, zweimal am Tag.",
        ),
      ],
      [0.55, chrome("related", story.headline())],
      [0.8, chrome("related", `Passend dazu: ${story.headline()}`)],
    ),
    ...chrome(
      "legal",
      "Bei der Zusammenfassung half ein Sprachprogramm; gelesen und freigegeben hat den Text ein Mensch.",
    ),
    ...chrome("related", "Auch interessant"),
    ...story.repeat(story.int(3, 5), () =>
      chrome("teaser", story.headline(), story.teaser(), story.headline()),
    ),
    ...chrome(
      "sponsor",
      "Von unseren Partnern",
      story.pick([
        "Treppenlift-Vergleich: Das zahlen Rentner jetzt",
        "Solaranlage mieten statt kaufen?",
      ]),
    ),
    ...chrome(
      "comment-form",
      "Zu diesem Beitrag kann nicht kommentiert werden. Wir haben nicht genug Leute, um jede Debatte so zu begleiten, wie sie es verdient.",
    ),
    ...chrome(
      "footer",
      "Datenschutz",
      "Widerruf Tracking",
      "Utiq",
      "Mediadaten",
      "Netiquette",
      "Kontakt",
    ),
  ],
};
