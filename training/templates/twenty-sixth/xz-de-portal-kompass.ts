import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Großes Webportal mit Einwilligung, Börsenleiste, Fußballkästen, Teasern. */
export const xzDePortalKompass: Template = {
  name: "xz-de-portal-kompass",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Mit Werbung und Tracking weiterlesen",
      "Besuchen Sie uns wie gewohnt mit Werbung. Details finden Sie in der Datenschutzerklärung und im Privacy Center.",
      "Akzeptieren",
      "Pur-Abo für 3,99 Euro",
    ),
    ...chrome(
      "ticker",
      "DAX",
      `${story.int(18, 24)}.${story.int(100, 999)}`,
      "+0,4 %",
      "Gold",
      "2.311 $",
      "Euro",
      "1,08",
    ),
    ...chrome("menu", "Nachrichten", "Politik", "Sport", "Unterhaltung", "Gesundheit", "Reise"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date((w) => `Aktualisiert am ${w.dd}.${w.mm}.${w.year}, ${w.clock}`),
    ...story.body(
      [0.2, chrome("ad", "Artikel nach der Werbung fortsetzen")],
      [0.45, chrome("promo", story.headline())],
      [
        0.7,
        chrome(
          "poll",
          "Was meinen Sie?",
          "Richtig so",
          "Geht zu weit",
          "Mir egal",
          `${story.int(100, 9000)} Stimmen`,
        ),
      ],
    ),
    ...chrome(
      "related",
      "Das könnte Sie auch interessieren",
      ...story.headlines(3),
      "Anzeige",
      "Treppenlift-Vergleich",
    ),
    ...chrome(
      "ticker",
      "Live-Ticker",
      "2. Liga: Moorburg 1:0 (34.)",
      "Tennis: 6:4, 3:2",
      "Alle Sportarten",
    ),
    ...story.repeat(3, () => chrome("teaser", story.headline(), story.teaser())),
    ...(story.int(0, 3) > 0
      ? chrome(
          "comment",
          "Leserkommentare",
          story.reader(),
          story.comment(),
          story.reader(),
          story.comment(),
          "Mehr laden",
        )
      : []),
    ...chrome(
      "footer",
      "Hilfe",
      "Jugendschutz",
      "Einwilligung verwalten",
      "Verträge hier kündigen",
      "Impressum",
    ),
  ],
};
