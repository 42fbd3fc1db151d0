import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A church-owned weekly's site: prayer and event lines, letters to the editor, prose on the print edition, donation account. */
export const rkDeKirchenUndLeben: Template = {
  name: "rk-de-kirchen-und-leben",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Aktuelles",
      "Gemeinden",
      "Gesellschaft",
      "Ratgeber",
      "Leserreisen",
      "Archiv",
    ),
    ...chrome(
      "calendar",
      `Losung für ${weekdayName("de", story.when.weekday)}, ${story.when.day}. ${monthName("de", story.when.month)}: Seid nicht träge in dem, was ihr tun sollt.`,
    ),
    ...story.title(),
    ...story.byline((text) => `Von ${text}`),
    ...story.date(
      () => `${story.when.day}. ${monthName("de", story.when.month)} ${story.when.year}`,
    ),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      `${story.pick(["Im Gemeindehaus", "Am Küchentisch"])} – Foto: ${story.pick(["epb-Bild/Ahlers", "Privat"])}`,
    ),
    ...story.body(
      [0.4, chrome("teaser", story.teaser())],
      [0.75, chrome("related", `Zum Weiterlesen: ${story.headline()}`)],
    ),
    ...chrome(
      "paywall",
      `Diesen Beitrag haben wir für Sie ausgewählt. Die ganze Ausgabe mit 24 Seiten erscheint jeden Freitag und kostet im Abonnement ${story.int(8, 11)},50 Euro im Monat. Ein Probeheft schicken wir gern.`,
    ),
    ...chrome(
      "donation",
      "Spendenkonto „Menschen in Not“: Evangelisches Hilfswerk Nord, Stichwort „Wärme“. Eine Quittung wird auf Wunsch zugesandt.",
    ),
    ...chrome("comment", "Leserbriefe"),
    ...story.repeat(story.int(1, 2), () => chrome("comment", story.comment(), story.reader())),
    ...chrome(
      "event",
      `Orgelmusik zur Marktzeit, ${weekdayName("de", story.when.weekday)}, 11 Uhr, St. Marien`,
      "Gesprächskreis Trauer, montags, Gemeindehaus",
    ),
    ...chrome("related", "Aus den Gemeinden", ...story.headlines(3)),
    ...chrome(
      "footer",
      "Evangelischer Presseverband Tiefland",
      "Impressum",
      "Datenschutz",
      "Anzeigenpreise",
    ),
  ],
};
