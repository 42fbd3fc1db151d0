import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** German regional daily with a plus paywall: breadcrumb, audio, reader letter from the editor-in-chief, teaser between paragraphs. */
export const deHeidmoorAllgemeine: Template = {
  name: "de-heidmoor-allgemeine",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => {
    return [
      ...chrome(
        "menu",
        "Startseite",
        "Lokales",
        "Sport",
        "Politik",
        "Panorama",
        "E-Paper",
        "Trauer",
        "Abo-Shop",
        "Anmelden",
      ),
      ...chrome(
        "breadcrumb",
        "Startseite",
        "Lokales",
        story.pick(["Kreis Brakenhagen", "Lauterfurt", "Stadt & Region"]),
      ),
      ...story.title(),
      ...story.standfirst(),
      ...story.byline((a) => `Von ${a}`),
      ...story.date(
        ({ day, month, year, clock }) => `${day}. ${monthName("de", month)} ${year}, ${clock} Uhr`,
      ),
      ...chrome("audio", "Artikel anhören", `Dauer: ${story.int(2, 7)} Min.`),
      ...chrome("share", "Teilen", "Merken", "Drucken", "Verschenken"),
      ...story.body(
        [0.3, chrome("promo", story.teaser())],
        [
          0.6,
          chrome(
            "newsletter",
            "Der Morgen im Moor",
            "Unser Newsletter aus der Redaktion: was heute wichtig wird und was nur wichtig tut. Jeden Werktag um 6.30 Uhr.",
            "E-Mail-Adresse",
            "Mit meiner Anmeldung stimme ich der Werbevereinbarung zu.",
          ),
        ],
      ),
      ...chrome(
        "donation",
        "Liebe Leserin, lieber Leser,",
        "Sie haben diesen Artikel bis zum Ende gelesen, das freut uns. Guter Lokaljournalismus kostet Geld: die Fahrt in den Kreistag, die Nacht am Deich, den Anruf, der nichts ergibt.",
        "Wenn Sie möchten, dass auch morgen jemand hinfährt, testen Sie unser Plus-Abo vier Wochen lang für einen Euro. Es verlängert sich nur, wenn Sie das wollen.",
        "Ihre Chefredaktion",
      ),
      ...chrome(
        "related",
        "Das könnte Sie auch interessieren",
        ...story.headlines(3),
        "Meistgelesen",
        ...numbered(story.headlines(4), " "),
      ),
      ...chrome(
        "comment",
        `${story.int(2, 60)} Kommentare`,
        story.reader(),
        story.comment(),
        "Antworten",
        "Melden",
      ),
      ...chrome(
        "footer",
        "Impressum",
        "Datenschutz",
        "AGB",
        "Verträge hier kündigen",
        "Mediadaten",
        "Utiq verwalten",
      ),
    ];
  },
};
