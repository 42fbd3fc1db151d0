import { weekdayName } from "../calendar.ts";
import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Großes Nachrichtenportal: Push, Kurse, Videoplatzhalter, Kommentarspalten, Empfehlungen, Shop. */
export const btDeKlartextPortal: Template = {
  name: "bt-de-klartext-portal",
  language: "de",
  layout: { newline: "\r\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Mit Werbung weiterlesen",
      "Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Ihre Zustimmung können Sie jederzeit widerrufen. Details finden Sie in der Datenschutzerklärung und im Privacy Center.",
      "oder werbefrei für 3,99 € im Monat",
    ),
    ...chrome(
      "ticker",
      `DAX ${story.int(17, 25)}.${story.int(100, 999)} ${story.pick(["+", "-"])}0,${story.int(10, 99)} %`,
      "Eilmeldung",
      story.headline(),
    ),
    ...chrome(
      "menu",
      "Politik",
      "Panorama",
      "Geld",
      "Wissen",
      "Auto",
      "Reise",
      "Spiele",
      "Shop",
      "Mein Klartext",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(
      ({ weekday, dd, mm, year, clock }) =>
        `${weekdayName("de", weekday)}, ${dd}.${mm}.${year} | ${clock}`,
    ),
    ...chrome("share", "Teilen", "Artikel per WhatsApp senden", "Link kopieren"),
    ...chrome("tools", "Video wird geladen …", "Werbung endet in 5"),
    ...story.body(
      [0.2, chrome("promo", `${story.headline()} (Video)`)],
      [
        0.4,
        chrome(
          "poll",
          "Stimmen Sie ab!",
          "Wie finden Sie das?",
          "Richtig so",
          "Falscher Weg",
          "Mir egal",
        ),
      ],
      [0.7, chrome("promo", story.headline(), story.teaser(), "Mehr lesen")],
    ),
    ...chrome("tools", "Fehler gefunden? Hier melden"),
    ...chrome(
      "comment",
      "Alle Kommentare",
      `${story.int(3, 400)} Beiträge`,
      story.reader(),
      `vor ${story.int(2, 20)} Stunden`,
      story.comment(),
      "Antworten",
      "Missbrauch melden",
    ),
    ...chrome("related", "Meistgelesen", ...counted(story.headlines(5))),
    ...chrome("ad", "Anzeige", "Treppenlift: Was er 2026 wirklich kostet", "Hier klicken"),
    ...chrome("calendar", "Produkte & Tests", "Vergleich: Wärmepumpen", "Gutscheine"),
    ...chrome(
      "footer",
      "Kontakt",
      "Mediadaten",
      "Jugendschutz",
      "Tracking verwalten",
      `© Klartext Digital ${story.when.year}`,
    ),
  ],
};
