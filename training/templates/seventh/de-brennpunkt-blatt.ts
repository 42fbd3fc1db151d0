import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Boulevardzeitung: Dachzeilen, Anlesefallen zwischen den Absätzen, Abo-Zeichen, Wetten und Horoskop unten. */
export const deBrennpunktBlatt: Template = {
  name: "de-brennpunkt-blatt",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Startseite",
      "Politik",
      "Geld",
      "Unterhaltung",
      "Sport",
      "Regio",
      "Ratgeber",
      story.pick(["Erotik", "Auto", "Digital"]),
      "Mein BB",
    ),
    ...chrome("ticker", `++ ${story.headline()} ++ ${story.headline()} ++`),
    ...chrome(
      "breadcrumb",
      `BrennpunktBlatt.de > ${story.pick(["Regional", "News", "Leben"])} > ${story.pick(["Inland", "Hamburg", "Ruhrgebiet"])}`,
    ),
    ...chrome(
      "promo",
      story.pick([
        "Unfassbar!",
        "Was für ein Krimi",
        "Ganze Straße unter Schock",
        "Jetzt packt er aus",
      ]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Foto: Privat",
        "Foto: Timo Kranz/BB",
        "So sah es am Morgen dort aus Foto: Blaulicht-News Nord",
      ]),
    ),
    ...story.byline((author) => `Von: ${story.pick([author, `${author} und Tina Raasch`])}`),
    ...story.date(({ clock, dd, mm, year }) => `${dd}.${mm}.${year} - ${clock} Uhr`),
    ...chrome("share", "Artikel teilen", "Facebook", "X", "WhatsApp", "E-Mail", "Drucken"),
    ...story.body(
      [0.15, chrome("promo", `► Lesen Sie auch: ${story.headline()}`)],
      [
        0.35,
        [
          ...chrome(
            "photo-credit",
            story.pick([
              "Blick auf den Ort des Geschehens Foto: Privat",
              "Hier passierte es: Anwohner können es nicht fassen",
            ]),
          ),
          ...chrome(
            "follow",
            "Empfohlener externer Inhalt",
            story.comment(),
            `— ${story.reader()} (@heide_post) ${story.int(1, 28)}. ${monthName("de", story.when.month)} ${story.when.year}`,
          ),
          ...chrome("ad", "Anzeige"),
        ],
      ],
      [0.5, [...chrome("teaser", story.teaser()), ...chrome("paywall", "Mit BBplus lesen")]],
      [
        0.7,
        chrome(
          "poll",
          "Umfrage",
          "Was meinen Sie dazu?",
          "Finde ich gut",
          "Geht gar nicht",
          "Mir egal",
          "Abstimmen",
          `${story.int(1200, 48000)} Stimmen`,
        ),
      ],
      [
        0.9,
        chrome(
          "promo",
          story.pick(["AUCH INTERESSANT", "Das könnte Sie auch interessieren", "Weitere Aufreger"]),
          story.pick([`BBplus: ${story.headline()}`, story.headline()]),
        ),
      ],
    ),
    ...chrome(
      "app",
      "BB gibt es jetzt auch auf WhatsApp! Hier klicken, Kanal abonnieren und keine Schlagzeile mehr verpassen.",
    ),
    ...chrome(
      "contact",
      "Stimmt hier etwas nicht? Unsere Leserredaktion freut sich über jede Zuschrift, auch über die bösen.",
    ),
    ...chrome("related", "Themen des Tages", ...story.headlines(story.int(5, 7))),
    ...chrome(
      "tools",
      "Dein Tageshoroskop",
      "Sudoku",
      "Lottozahlen",
      "Tippspiel",
      "Schnäppchen-Check",
    ),
    ...chrome(
      "ad",
      `Sofort-Kredit ab ${story.pick(["4,99", "5,29", "6,10"])} % – jetzt vergleichen`,
    ),
    ...chrome(
      "footer",
      "Impressum",
      "Datenschutz",
      "AGB",
      "Jugendschutz",
      "Utiq verwalten",
      "Widerruf",
      "Verträge hier kündigen",
    ),
  ],
};
