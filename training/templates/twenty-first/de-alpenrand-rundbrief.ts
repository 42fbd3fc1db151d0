import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Schweizer Regionalmedium: Mitgliedschaftsbitte, Agenda, Wetterbericht nach Orten, Kommentarregeln. */
export const deAlpenrandRundbrief: Template = {
  name: "de-alpenrand-rundbrief",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Alpenrand Rundbrief"),
    ...chrome("menu", "Aktuell", "Dossiers", "Agenda", "Leserbriefe"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Text: ${author}`),
    ...story.date(({ dd, mm, year }) => `${dd}.${mm}.${year}`),
    ...story.body(
      [
        0.4,
        chrome(
          "donation",
          "Uns gibt es, weil 3100 Leute dafür zahlen, auch wenn sie nicht müssten. Wenn dir unsere Arbeit einen Kaffee im Monat wert ist, werde Mitglied. Es dauert kürzer als das Wasser zum Kochen braucht.",
          "Mitglied werden",
        ),
      ],
      [0.6, chrome("photo-credit", `Bild: ${story.pick(["zvg", "Bergbild", "R. Amrein"])}`)],
      [0.8, chrome("promo", story.headline())],
    ),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "author-bio",
          story.author,
          `${story.author} schreibt für den Rundbrief über Berge, Busse und Behörden. Vorher war da ein abgebrochenes Studium.`,
        )
      : []),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "event",
          "Agenda",
          `Fr, 19.30 Uhr: Dorftheater, Mehrzweckhalle, Fr. ${story.int(10, 25)}.–`,
          "Sa, 8–12 Uhr: Markt, Kirchplatz",
          "So, 10 Uhr: Alpgottesdienst",
        )
      : []),
    ...chrome(
      "ticker",
      "Wetter",
      `Unterdorf ${story.int(3, 24)}° heiter`,
      `Oberalp ${story.pick(["-4", "1", "7"])}° Schnee`,
      `Seeblick ${story.int(6, 26)}° Föhn`,
    ),
    ...chrome(
      "comment-form",
      "Kommentieren",
      "Wir schalten Kommentare von Hand frei, das kann am Wochenende dauern. Bitte bleib freundlich.",
    ),
    ...story.repeat(story.int(1, 3), () =>
      chrome("comment", `${story.reader()}, ${story.when.dd}.${story.when.mm}.`, story.comment()),
    ),
    ...chrome("related", "Mehr davon", ...marked("– ", story.headlines(3))),
    ...chrome("footer", "Kontakt", "Statuten", "Spendenkonto", "Über uns"),
  ],
};
