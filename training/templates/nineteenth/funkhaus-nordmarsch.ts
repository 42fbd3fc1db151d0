import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Öffentlicher Sender: Audiospuren, Sendehinweise, Bildunterschriften mit Quelle und Teaser auf andere Beiträge im Text. */
export const funkhausNordmarsch: Template = {
  name: "funkhaus-nordmarsch",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Zur Navigation",
      "Nachrichten",
      "Fernsehen",
      "Radio",
      "Mediathek",
      "Leichte Sprache",
    ),
    ...chrome("site-name", "Funkhaus Nordmarsch"),
    ...chrome("breadcrumb", "FN.example | Nachrichten | Region"),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `Stand: ${dd}.${mm}.${year} ${clock} Uhr`),
    ...story.standfirst(),
    ...story.byline((a) => `von ${a}, FN 1`),
    ...chrome(
      "audio",
      story.pick([
        `${story.int(1, 4)} Min | ${story.when.dd}.${story.when.mm}.`,
        "AUDIO: Zum Nachhören (3 Min)",
      ]),
    ),
    ...story.body(
      [
        story.int(8, 40) / 100,
        story.pick([
          chrome(
            "photo-credit",
            "© FN/Wiebke Thomsen",
            "Der Deich am Vormittag: Hier soll gebaut werden.",
          ),
          chrome("photo-credit", "Bildrechte: FN/Thomsen"),
        ]),
      ],
      [
        story.int(25, 65) / 100,
        story.pick([
          chrome("promo", story.headline(), story.teaser()),
          chrome("related", "Weitere Informationen", story.headline()),
        ]),
      ],
      [
        story.int(45, 85) / 100,
        story.pick([
          chrome("audio", "VIDEO: So lief der Einsatz (1 Min)"),
          chrome("calendar", "Dieses Thema im Programm: FN 1 | Regional | 16:30 Uhr"),
          chrome("donation", "Beitragsfinanziert: Warum wir ohne Werbung auskommen"),
        ]),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome(
            "app",
            "Alle Nachrichten auch in unserer App. Sie können dort einstellen, aus welchen Orten wir Sie benachrichtigen.",
          ),
          chrome("promo", `Mehr dazu: ${story.headline()}`),
          chrome("teaser", story.teaser()),
        ]),
      ],
    ),
    ...chrome(
      "calendar",
      "Dieses Thema im Programm:",
      `FN 2 | Mittagsecho | ${story.when.dd}.${story.when.mm}.${story.when.year} | 12:40 Uhr`,
    ),
    ...chrome("share", "Seite teilen", "Als E-Mail verschicken"),
    ...chrome("tags", "Schlagwörter zu diesem Artikel", "Wetter", "Küste"),
    ...chrome("related", "Mehr Nachrichten", ...marked("› ", story.headlines(4))),
    ...chrome(
      "donation",
      "Gemeinsam finanziert: Warum der Beitrag für alle da ist, erklären wir auf einer eigenen Seite.",
    ),
    ...chrome("contact", "Zuschauerservice: 0800 555 0100, werktags 8 bis 18 Uhr"),
    ...chrome("footer", "Hilfe", "Kontakt", "Rundfunkbeitrag", "© Funkhaus Nordmarsch"),
  ],
};
