import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A German public broadcaster's page: programme note, stand line, audio, topics with dates, help on comments. */
export const nordwindAktuellTv: Template = {
  name: "nordwind-aktuell-tv",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Zum Inhalt springen",
      "Nachrichten",
      "Sport",
      "Ratgeber",
      "Kultur",
      "Fernsehen",
      "Radio",
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Nachrichten  Land & Leute  Nordheide", "Sie sind hier: Nachrichten"]),
    ),
    ...story.title(),
    ...story.date((w) => `Stand: ${w.dd}.${w.mm}.${w.year} ${w.clock} Uhr`),
    ...story.standfirst(),
    ...(story.int(0, 2) > 0 ? chrome("audio", "Beitrag anhören", `${story.int(2, 4)} Min`) : []),
    ...story.byline((a) => `von ${a}, Nordwind aktuell`),
    ...story.body([
      0.5,
      chrome("related", "Weitere Informationen", story.headline(), story.teaser(), "mehr"),
    ]),
    ...chrome(
      "tools",
      "Dieses Thema im Programm:",
      `Nordwind aktuell | ${story.when.dd}.${story.when.mm}.${story.when.year} | 19:30 Uhr`,
    ),
    ...(story.int(0, 2) > 0
      ? chrome("tags", "Schlagwörter zu diesem Artikel", "Kommunalpolitik", "Naturschutz")
      : []),
    ...chrome("share", "Facebook", "E-Mail", "Link kopieren"),
    ...chrome("related", "Mehr Nachrichten"),
    ...story.repeat(4, () =>
      chrome(
        "related",
        story.headline(),
        `${story.when.dd}.${story.when.mm}. ${story.int(10, 21)}:${story.int(10, 59)}`,
      ),
    ),
    ...(story.int(0, 2) > 0
      ? chrome(
          "newsletter",
          "Das Wichtigste vom Tag, um 17 Uhr im Postfach. Abmelden können Sie sich jederzeit.",
        )
      : []),
    ...chrome(
      "footer",
      "Barrierefreiheit",
      "Leichte Sprache",
      "Gebärdensprache",
      "Impressum",
      "© Nordwind Rundfunk",
    ),
  ],
};
