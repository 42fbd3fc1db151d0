import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A public broadcaster in Germany: programme notes, ages of content, player texts, no ads. */
export const dreiLindenRundfunkText: Template = {
  name: "drei-linden-rundfunk-text",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Radio", "Fernsehen", "Mediathek", "Nachrichten", "Verkehr"),
    ...chrome(
      "breadcrumb",
      "Sie sind hier:",
      "Nachrichten",
      story.pick(["Kultur", "Region Süd", "Natur"]),
    ),
    ...story.title(),
    ...story.byline((author) => `von ${author}`),
    ...story.date(({ day, mm, year }) => `${day}.${mm}.${year}`),
    ...story.standfirst(),
    ...chrome(
      "audio",
      "Video in neuem Fenster öffnen",
      `${story.int(1, 4)} Min`,
      `Verfügbar bis ${story.when.dd}.${story.when.mm}.${story.when.year + 2}`,
    ),
    ...story.body([
      0.6,
      chrome(
        "related",
        story.pick(["Weitere Informationen", "Mehr dazu", "Hintergrund"]),
        ...story.headlines(2),
      ),
    ]),
    ...chrome(
      "first-published",
      `Über dieses Thema berichtet die Abendschau am ${story.when.dd}.${story.when.mm}. um 19.30 Uhr im Fernsehen.`,
    ),
    ...chrome("share", "Auf Mastodon teilen", "Link kopieren", "Seite drucken"),
    ...chrome("related", "Das könnte Sie auch interessieren", ...story.headlines(4)),
    ...chrome(
      "contact",
      "Ihre Meinung zu unserer Berichterstattung: Schreiben Sie der Redaktion, jede Nachricht wird gelesen.",
    ),
    ...chrome(
      "footer",
      "Nach oben",
      "Leichte Sprache",
      "Gebärdensprache",
      "Rundfunkrat",
      "Kontakt",
      "Impressum",
    ),
  ],
};
