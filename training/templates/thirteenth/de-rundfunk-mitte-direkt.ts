import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Public broadcaster: programme hints, audio and video lines, comments phase, topic boxes with dates. */
export const deRundfunkMitteDirekt: Template = {
  name: "de-rundfunk-mitte-direkt",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "tools",
      "Zum Inhalt springen",
      "Zur Navigation",
      story.pick(["Leichte Sprache", "Gebärdensprache"]),
    ),
    ...chrome("menu", "Nachrichten", "Sport", "Wetter", "Verkehr", "Programm", "Mediathek"),
    ...chrome(
      "tags",
      story.pick(["Region", "Service", "Kultur"]),
      story.pick(["Ratgeber", "Panorama"]),
    ),
    ...story.title(),
    ...story.date((d) => `Stand: ${d.day}. ${monthName("de", d.month)} ${d.year}, ${d.clock} Uhr`),
    ...story.byline((a) => `von ${a}${story.pick(["", ", RM Direkt"])}`),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["Bildrechte: RM/Anke Dorst", "Bildrechte: imago-frei/Stein", "Quelle: RM"]),
    ),
    ...chrome(
      "audio",
      story.pick(["Beitrag hören", "Audio: RM Aktuell"]),
      `${story.int(1, 5)} Min`,
      story.pick([
        "Player wird geladen",
        "Bitte aktivieren Sie JavaScript, um diesen Inhalt zu hören.",
      ]),
    ),
    ...story.body(
      [
        0.3,
        chrome("related", story.pick(["Mehr aus der Region", "Hintergrund"]), story.headline()),
      ],
      [
        0.6,
        chrome(
          "audio",
          story.pick([
            "Video: 02:14 Min",
            "Die Sendung zum Nachschauen in der Mediathek, verfügbar bis 31.12.",
          ]),
        ),
      ],
      [
        0.9,
        chrome(
          "consent",
          story.pick([
            "An dieser Stelle steht ein Inhalt von einem anderen Anbieter. Wenn Sie ihn laden, können Daten an diesen übertragen werden.",
            "Externer Inhalt",
          ]),
          story.pick(["Inhalt anzeigen", "Immer laden"]),
        ),
      ],
    ),
    ...chrome(
      "first-published",
      story.pick([
        `Dieses Thema im Programm: RM Radio | Der Morgen | ${story.when.dd}.${story.when.mm}.${story.when.year} | 06:10 Uhr`,
        `Sendung: Hallo Mitte, ${story.when.dd}.${story.when.mm}.${story.when.year}, 19:30 Uhr`,
      ]),
      "Quelle: RM (jd)",
    ),
    ...chrome(
      "comment",
      `${story.int(2, 60)} Kommentare`,
      story.reader(),
      `vor ${story.int(1, 20)} Stunden`,
      story.comment(),
      story.reader(),
      story.comment(),
      story.pick(["Alle Kommentare anzeigen", "Kommentare geschlossen"]),
    ),
    ...chrome(
      "related",
      story.pick(["Weitere Meldungen", "Mehr Nachrichten"]),
      ...story.headlines(story.int(3, 5)),
    ),
    ...chrome("share", story.pick(["Seite teilen", "Seite empfehlen"]), "Facebook", "Mastodon"),
    ...chrome(
      "podcast",
      story.pick(["Podcast: Der Rest vom Tag", "Jetzt neu: Mitte reden, der Talk"]),
      "alle Folgen",
    ),
    ...chrome(
      "contact",
      story.pick([
        "Ihre Meinung an: studio@rm-direkt.example",
        "Hörertelefon 0800 000 777 (kostenfrei)",
      ]),
    ),
    ...chrome(
      "footer",
      "Impressum",
      "Datenschutzerklärung",
      "Barrierefreiheit",
      "Rundfunkbeitrag",
      story.pick(["Nach oben", "Kontakt zur Redaktion"]),
    ),
  ],
};
