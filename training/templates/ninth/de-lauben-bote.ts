import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A German regional daily: plus wall, "lesen Sie auch", Merkzettel, reader comments, imprint. */
export const deLaubenBote: Template = {
  name: "de-lauben-bote",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "E-Paper", "Abo", "Lokales", "Sport", "Anzeigen", "Trauer"),
    ...chrome(
      "breadcrumb",
      story.pick(["Startseite > Lokales > Niederlauben", "Startseite > Region"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Von ${a}`),
    ...story.date((w) => `${w.dd}.${w.mm}.${w.year}, ${w.clock} Uhr`),
    ...(story.int(1, 4) > 1 ? chrome("reading-time", `Lesezeit: ${story.int(2, 7)} Min.`) : []),
    ...chrome("share", "TeilenMerkenDruckenVorlesen"),
    ...story.body(
      [0.2, chrome("promo", `Lesen Sie auch: ${story.headline()}`)],
      [
        0.42,
        chrome(
          "newsletter",
          "Der Bote am Morgen: Was heute in Ihrer Stadt wichtig ist, kostenlos um sechs im Postfach.",
          "E-Mail-Adresse",
          "Jetzt anmelden",
          "Mit der Anmeldung stimme ich der Werbevereinbarung zu.",
        ),
      ],
      [0.65, chrome("ad", "Anzeige")],
      [0.85, chrome("related", story.headline(), story.headline())],
    ),
    ...chrome("tags", "Schlagworte", "Freibad", "Ehrenamt", "Kommunalpolitik"),
    ...chrome("related", "Meistgelesen", ...counted(story.headlines(4))),
    ...chrome(
      "comment",
      `${story.int(2, 60)} Kommentare`,
      `${story.reader()} am ${story.when.dd}.${story.when.mm}. um ${story.int(8, 22)}:${story.int(10, 59)} Uhr`,
      story.comment(),
      "Antworten",
      "Melden",
      story.reader(),
      story.comment(),
    ),
    ...chrome("comment-form", "Zum Kommentieren bitte anmelden. Es gilt unsere Netiquette."),
    ...chrome(
      "paywall",
      "Sie möchten mehr lesen? Testen Sie den Boten vier Wochen für einen Euro, danach 9,90 Euro im Monat. Jederzeit kündbar.",
    ),
    ...chrome(
      "legal",
      "Alle Inhalte sind urheberrechtlich geschützt. Eine Weiterverbreitung ist nur mit Zustimmung des Verlags erlaubt.",
    ),
    ...chrome("footer", "Impressum", "Datenschutz", "AGB", "Mediadaten", "Verträge hier kündigen"),
  ],
};
