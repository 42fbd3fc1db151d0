import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Free weekly advertiser: citizen reporters, points for likes, competitions, small ads */
export const mhDeWochenspiegelGratis: Template = {
  name: "mh-de-wochenspiegel-gratis",
  language: "de",
  layout: { newline: "\r\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "WOCHENSPIEGEL Mühltal", "Ihre kostenlose Wochenzeitung"),
    ...chrome(
      "menu",
      "Beiträge | Schnappschüsse | Veranstaltungen | Kleinanzeigen | Gewinnspiele | Prospekte",
    ),
    ...chrome("login", "Jetzt registrieren und mitmachen"),
    ...story.title(),
    ...story.date((d) => `${d.day}. ${monthName("de", d.month)} ${d.year}, ${d.clock} Uhr`),
    ...story.byline((a) => `Autor: ${a} aus Mühltal`),
    ...chrome(
      "counter",
      `${story.int(4, 900)}× gelesen`,
      `${story.int(0, 30)} gefällt mir`,
      `${story.int(2, 9)} Bilder`,
    ),
    ...story.standfirst(),
    ...story.body([0.5, chrome("photo-credit", `hochgeladen von ${story.reader()}`)]),
    ...chrome(
      "follow",
      "Gefällt",
      `${story.reader()} und ${story.int(2, 9)} weiteren gefällt das`,
      "Folgen Sie diesem Profil als Erste/r",
    ),
    ...chrome("comment", "Kommentare", story.reader(), story.comment(), "Antworten"),
    ...chrome("comment-form", "Sie möchten kommentieren? Melden Sie sich an.", "Online-Werbung"),
    ...chrome(
      "promo",
      "GEWINNSPIEL: 3x2 Karten für das Hafenfest",
      "Teilnahmeschluss ist Sonntag, der Rechtsweg ist ausgeschlossen.",
    ),
    ...chrome("related", "Weitere Beiträge zu den Themen", ...story.headlines(3)),
    ...chrome("footer", "Zusteller gesucht!", "Verteilung reklamieren", "Impressum & Datenschutz"),
  ],
};
