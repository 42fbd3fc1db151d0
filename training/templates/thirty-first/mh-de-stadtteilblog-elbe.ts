import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** District blog on a common blog engine: donation jar, comment thread, blogroll */
export const mhDeStadtteilblogElbe: Template = {
  name: "mh-de-stadtteilblog-elbe",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "site-name",
      "Brakendorf unter der Lupe",
      "Nachrichten aus einem Stadtteil, den keiner sucht",
    ),
    ...chrome("menu", "Springe zum Inhalt", "Start", "Über uns", "Termine", "Kaffeekasse"),
    ...story.title(),
    ...story.date((d) => `Veröffentlicht am ${d.day}. ${monthName("de", d.month)} ${d.year}`),
    ...story.byline((a) => `von ${a}`),
    ...story.standfirst(),
    ...story.body([
      0.6,
      chrome(
        "donation",
        "Dieses Blog ist werbefrei. Wenn es Ihnen etwas wert ist, werfen Sie etwas in die Kaffeekasse. Von 500 Euro im Monat könnten wir die Miete für unser Büro zahlen, im Moment sind es 214.",
      ),
    ]),
    ...chrome(
      "share",
      "Teilen mit:",
      "Klick, um per E-Mail zu teilen (Wird in neuem Fenster geöffnet)",
      "Gefällt mir Wird geladen …",
    ),
    ...chrome("tags", "Kategorien: Werft, Kultur", "Schlagwörter: Hafen, Leerstand"),
    ...chrome(
      "pager",
      `Vorheriger Beitrag: ${story.headline()}`,
      `Nächster Beitrag: ${story.headline()}`,
    ),
    ...chrome("comment", `${story.int(2, 8)} Gedanken zu „${story.titleText}“`),
    ...story.repeat(2, () =>
      chrome("comment", `${story.reader()} sagt:`, story.comment(), "Antworten"),
    ),
    ...chrome(
      "comment-form",
      "Schreibe einen Kommentar",
      "Erforderliche Felder sind mit * markiert",
      "Benachrichtige mich über neue Beiträge via E-Mail.",
    ),
    ...chrome("related", "Neueste Beiträge", ...story.headlines(4)),
    ...chrome("footer", "Stolz präsentiert von Federkiel | Impressum"),
  ],
};
