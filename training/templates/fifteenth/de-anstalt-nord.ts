import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A German public broadcaster: state of the text, programme line, players, "this topic on air". */
export const deAnstaltNord: Template = {
  name: "de-anstalt-nord",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "tools",
      "Direkt zum Inhalt",
      "Direkt zur Suche",
      "Leichte Sprache",
      "Gebärdensprache",
    ),
    ...chrome(
      "menu",
      "Nachrichten",
      "Wetter",
      "Verkehr",
      "Sport",
      "Mediathek",
      "Radio hören",
      "Live-TV",
    ),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `Stand: ${dd}.${mm}.${year} ${clock} Uhr`),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`von ${author}`, `Von ${author}, AN`])),
    ...story.pick([
      chrome(
        "audio",
        story.pick(["Video starten, abbrechen mit Escape", "Audio: Bericht hören"]),
        `${story.int(1, 4)} Min`,
        "Verfügbar bis in zwei Jahren",
      ),
      [],
    ]),
    ...story.body(
      [
        story.int(27, 43) / 100,
        chrome(
          "related",
          "Weitere Informationen",
          story.headline(),
          story.teaser(),
          `${story.int(1, 28)}.${story.when.mm}. · mehr`,
        ),
      ],
      [story.int(62, 78) / 100, chrome("promo", story.teaser())],
    ),
    ...story.pick([chrome("teaser", story.teaser()), []]),
    ...story.pick([
      chrome(
        "calendar",
        "Dieses Thema im Programm:",
        `AN Info | Aktuell | ${story.when.dd}.${story.when.mm}.${story.when.year} | ${story.int(10, 19)}:00 Uhr`,
      ),
      [],
    ]),
    ...chrome(
      "tags",
      "Schlagwörter zu diesem Artikel",
      story.pick(["Küste", "Kommunalpolitik", "Handball"]),
      "Regional",
    ),
    ...chrome("share", "Teilen", "Whatsapp", "E-Mail", "Drucken"),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser(), "mehr")),
    ...story.pick([
      chrome(
        "follow",
        "Schreiben Sie uns",
        "Hier finden Sie uns auch: Instagram, Mastodon, YouTube",
      ),
      [],
    ]),
    ...chrome(
      "comment-form",
      "Ihre Meinung ist gefragt: Die Kommentarfunktion ist 48 Stunden geöffnet. Danach lesen wir nur noch.",
    ),
    ...chrome("related", ...story.pick([["Meistgelesen"], []]), ...story.headlines(4)),
    ...chrome("podcast", "Podcast", "Deich und dahinter: Geschichten von der Küste", "Alle Folgen"),
    ...chrome(
      "footer",
      "Rundfunkbeitrag",
      "Gremien",
      "Ausbildung",
      "Jugendmedienschutz",
      `© Anstalt Nord ${story.when.year}`,
    ),
  ],
};
