import { chrome, numbered } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A German regional daily: plus prompts, teaser boxes with sections, local newsletter, Leserkommentare. */
export const lohntalKreisboteDigital: Template = {
  name: "lohntal-kreisbote-digital",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Startseite",
      "Lokales",
      "Sport",
      "Kultur",
      "Traueranzeigen",
      "E-Paper",
      "Abo",
    ),
    ...chrome(
      "breadcrumb",
      `Startseite > Lohntal > ${story.pick(["Altenwied", "Kreis", "Kleinlohe"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Von ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, ${clock} Uhr`),
    ...chrome("reading-time", `Lesezeit: ${story.int(2, 6)} Minuten`),
    ...chrome("share", "Teilen", "Merken", "Drucken"),
    ...chrome("photo-credit", story.pick(["Foto: Privat", "© Foto: M. Wessel", "Foto: Archiv"])),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          story.pick(["Lesen Sie auch: ", "Mehr zum Thema: ", "Passend dazu: "]) + story.headline(),
        ),
      ],
      [0.65, chrome("ad", story.pick(["Anzeige", "Werbung", "– Anzeige –"]))],
    ),
    ...chrome(
      "newsletter",
      "Der Kreisbote am Abend",
      "Was im Lohntal heute wichtig war, um 18 Uhr in Ihrem Postfach.",
      "E-Mail-Adresse",
      "Kostenlos anmelden",
    ),
    ...chrome("comment", `Kommentare (${story.int(1, 44)})`),
    ...story.repeat(2, () =>
      chrome("comment", `${story.reader()} schrieb:`, story.comment(), "Antworten"),
    ),
    ...chrome("related", "Meistgelesen", ...numbered(story.headlines(5))),
    ...chrome("related", "Auch interessant", ...story.headlines(3)),
    ...chrome("footer", "Impressum", "Datenschutz", "AGB", "Mediadaten", "Abo kündigen"),
  ],
};
