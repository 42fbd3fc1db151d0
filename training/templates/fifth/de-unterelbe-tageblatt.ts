import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A German regional daily with a plus offer: article tools, photo credits, reading-aloud, local tags. */
export const deUnterelbeTageblatt: Template = {
  name: "de-unterelbe-tageblatt",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Zum Inhalt springen",
      "Lokales",
      "Sport",
      "Blick in die Welt",
      "Anzeigenmärkte",
      "Trauer",
      "E-Paper",
    ),
    ...chrome("login", "Anmelden", "Abo abschließen"),
    ...chrome(
      "breadcrumb",
      "Startseite",
      "Lokales",
      story.pick(["Wallstedt", "Kreis", "Wirtschaft"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Von ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, ${clock} Uhr`),
    ...chrome("reading-time", `Lesezeit: ${story.int(2, 6)} Minuten`),
    ...chrome("tools", "Drucken", "Merken", "Vorlesen", "Schrift vergrößern"),
    ...chrome("photo-credit", `Foto: ${story.pick(["Archiv", "Wiebke Sander", "dpa"])}`),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          "Guten Morgen, Unterelbe!",
          "Der tägliche Überblick aus der Redaktion, montags bis sonnabends um sechs Uhr in Ihrem Postfach.",
          "Jetzt kostenlos bestellen",
        ),
      ],
      [0.55, chrome("related", `Lesen Sie auch: ${story.headline()}`)],
      [0.8, chrome("ad", "Anzeige")],
    ),
    ...chrome(
      "follow",
      "Das Tageblatt ist auch auf WhatsApp: Jetzt Kanal abonnieren und nichts mehr verpassen.",
    ),
    ...chrome("tags", "Themen", story.pick(["Kommunalpolitik", "Arbeitsmarkt"]), "Unterelbe"),
    ...chrome("related", "Das könnte Sie auch interessieren", ...story.headlines(4)),
    ...chrome("related", "Meistgelesen", ...numbered(story.headlines(3), " ")),
    ...chrome(
      "comment",
      `Kommentare (${story.int(1, 60)})`,
      "Bitte melden Sie sich an, um mitzudiskutieren.",
    ),
    ...chrome(
      "footer",
      "Abo-Service",
      "Mediadaten",
      "Zusteller werden",
      "Impressum",
      "Datenschutz",
      "AGB",
      "Verträge hier kündigen",
    ),
  ],
};
