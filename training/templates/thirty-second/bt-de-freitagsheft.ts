import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Wochenzeitung/Magazin: Ausgabe, Vorlesefunktion, Leserdebatte, Brief an die Leser (weekly magazine). */
export const btDeFreitagsheft: Template = {
  name: "bt-de-freitagsheft",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("menu", "Ressorts", "Ausgabe", "Podcasts", "Rätsel", "Abo testen"),
    ...chrome("first-published", `Aus dem Freitagsheft Nr. ${story.int(1, 52)}/${story.when.year}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Von ${author}`),
    ...story.date(({ day, month, year }) => `${day}. ${monthName("de", month)} ${year}`),
    ...chrome("comment", `${story.int(2, 210)} Kommentare`),
    ...chrome("audio", "Artikel hören", `${story.int(4, 21)} Min.`),
    ...chrome("tools", "Zusammenfassen", "Auf die Leseliste", "Verschenken"),
    ...story.body([
      0.5,
      story.pick([
        chrome("promo", story.headline()),
        chrome(
          "promo",
          "Dieser Text gehört zur Reihe „Was bleibt“. Die vorigen Teile finden Sie im Archiv.",
        ),
      ]),
    ]),
    ...chrome(
      "donation",
      "Liebe Leserin, lieber Leser, gründliche Recherche braucht Zeit, und Zeit kostet Geld. Wir haben keinen Konzern im Rücken, sondern 48.000 Genossinnen und Genossen. Wenn Ihnen dieser Text etwas wert war, werden Sie eine oder einer davon.",
      "Ab 7 Euro im Monat",
      "Vielleicht später",
    ),
    ...chrome(
      "author-bio",
      `${story.author} schreibt für das Freitagsheft über das Land zwischen den Autobahnen und gibt nebenbei Schwimmunterricht.`,
    ),
    ...chrome(
      "comment",
      "Netiquette",
      story.reader(),
      story.comment(),
      `${story.int(1, 30)} Leseempfehlungen`,
      "Kommentar schreiben: Bitte melden Sie sich an.",
    ),
    ...chrome("related", "Aus derselben Ausgabe", ...story.headlines(3)),
    ...chrome(
      "footer",
      "Verlag",
      "Inserieren",
      "Leserservice: Tel. 05555 0142 (Mo–Fr 8–18 Uhr)",
      `© Freitagsheft eG ${story.when.year}`,
    ),
  ],
};
