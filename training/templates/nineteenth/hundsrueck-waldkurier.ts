import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Regionalzeitung: Mehr-zum-Thema-Zeilen, Plus-Hinweise, Newsletterkasten und einzelne Schlagzeilen mitten im Text. */
export const hundsrueckWaldkurier: Template = {
  name: "hundsrueck-waldkurier",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Zum Inhalt springen",
      "Startseite",
      "Lokales",
      "Sport",
      "Anzeigen",
      "E-Paper",
      "Abo",
    ),
    ...chrome("site-name", "Waldkurier"),
    ...chrome(
      "breadcrumb",
      story.pick(["Startseite › Lokales › Ebersfeld", "Lokales / Landkreis"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Von ${a}`),
    ...story.date(
      ({ day, month, year, clock }) => `${day}. ${monthName("de", month)} ${year}, ${clock} Uhr`,
    ),
    ...chrome("reading-time", `Lesezeit: ${story.int(2, 7)} Minuten`),
    ...chrome("share", "Teilen", "Merken", "Drucken"),
    ...chrome("photo-credit", "© Foto: Harro Bensch"),
    ...story.body(
      [
        story.int(8, 40) / 100,
        story.pick([
          chrome("promo", `Lesen Sie auch: ${story.headline()}`),
          chrome("promo", `Mehr zum Thema: ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(25, 65) / 100,
        chrome(
          "newsletter",
          story.pick([
            "Täglich um sechs: Was in der Region wichtig wird, schickt Ihnen unsere Redaktion kostenlos ins Postfach.",
            "Der Newsletter für den Landkreis. Jeden Morgen neu.",
          ]),
          "Jetzt anmelden",
          "Mit der Anmeldung stimme ich der Datenschutzerklärung zu.",
        ),
      ],
      [
        story.int(40, 85) / 100,
        story.pick([
          chrome("photo-credit", "Blick vom Anger auf die Brücke. Foto: Bensch"),
          chrome(
            "paywall",
            "Mit Waldkurier Plus lesen Sie alle Artikel, auch die gedruckte Ausgabe schon am Vorabend. Vier Wochen für einen Euro.",
          ),
          chrome("ad", "Anzeige"),
        ]),
      ],
      [
        story.int(55, 97) / 100,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome(
            "related",
            "Weitere Nachrichten aus der Region",
            story.headline(),
            story.headline(),
          ),
          chrome("poll", "Wie finden Sie das?", "Richtig", "Falsch", "Mir egal", "Abstimmen"),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("audio", "Artikel anhören", "0:00 / 3:12"),
          chrome("event", "Leserreise ins Elsass: vier Tage im Mai, noch sechs Plätze frei."),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...chrome("tags", "Schlagworte:", "Landkreis", story.pick(["Verkehr", "Vereine"])),
    ...chrome(
      "comment",
      `Kommentare (${story.int(0, 44)})`,
      `${story.reader()}: ${story.comment()}`,
    ),
    ...chrome("related", "Meistgelesen", ...numbered(story.headlines(5))),
    ...chrome("related", "Aus den Nachbarorten", story.headline(), story.teaser()),
    ...chrome("footer", "Impressum", "Datenschutz", "AGB", "Mediadaten", "Vertrag kündigen"),
  ],
};
