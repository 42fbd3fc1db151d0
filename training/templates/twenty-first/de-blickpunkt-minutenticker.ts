import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Reichweitenportal: Eilmeldungen, Empfehlungen mitten im Text, Videotext, Push-Hinweis, Börsenleiste. */
export const deBlickpunktMinutenticker: Template = {
  name: "de-blickpunkt-minutenticker",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `DAX ${story.int(18000, 24000)},${story.int(10, 99)} -0,${story.int(1, 9)}%`,
      `Gold ${story.int(2300, 3900)} $`,
      `Bitcoin ${story.int(60000, 99000)} €`,
    ),
    ...chrome("menu", "News", "Politik", "Promis", "Sport", "Ratgeber", "Horoskop"),
    ...story.title((title) => `${title} | Blickpunkt`),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ clock, dd, mm, year }) => `${dd}.${mm}.${year} – ${clock} Uhr`),
    ...chrome(
      "consent",
      "An dieser Stelle finden Sie Inhalte von Drittanbietern. Um sie zu sehen, brauchen wir Ihre Zustimmung.",
      "Anzeigen",
    ),
    ...story.body(
      [0.2, chrome("promo", story.headline())],
      [
        0.45,
        [
          ...chrome("ad", "Anzeige"),
          ...chrome("promo", "Auch interessant", story.headline(), story.headline()),
        ],
      ],
      [
        0.75,
        chrome(
          "podcast",
          `Im Video: ${story.headline()}`,
          `0 Sekunden von ${story.int(1, 2)} Minuten, ${story.int(10, 59)} Sekunden`,
          "Lautstärke 0 %",
        ),
      ],
    ),
    ...chrome("share", "Artikel teilen", "WhatsApp", "Per Mail", "Link kopiert"),
    ...chrome(
      "related",
      "Das könnte Sie auch interessieren",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "promo",
      "Horoskop heute",
      "Widder: Ruhe bewahren",
      "Stier: Geld kommt",
      "Zwillinge: lieber morgen",
    ),
    ...(story.int(1, 100) <= 70
      ? chrome("poll", "Abstimmung: Soll der Wolf bleiben?", "Ja", "Nein", "Welcher Wolf?")
      : []),
    ...chrome(
      "comment",
      `${story.reader()} vor ${story.int(2, 59)} Minuten`,
      story.comment(),
      `Antworten (${story.int(0, 9)})`,
    ),
    ...chrome("footer", "Nutzungsbasierte Werbung", "Jobs", "Mediadaten", "Widerruf"),
  ],
};
