import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** German weekly magazine: consent choice, bookmarks, audio version, podcasts and games. */
export const deMagazin: Template = {
  name: "de-magazin",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "ragged", item: "– " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Mit Werbung weiterlesen",
      "Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Ihre Zustimmung können Sie jederzeit widerrufen.",
      "Akzeptieren und weiter",
      "… oder Pur-Abo wählen",
    ),
    ...chrome("menu", "Menü", "Ressorts: Politik | Gesellschaft | Wissen | Reise | Geschichte"),
    ...chrome("site-name", "DIE RUNDSCHAU"),
    ...story.title((title) => `${title} - DIE RUNDSCHAU`),
    ...story.standfirst(),
    ...story.byline((author) => `Eine Reportage von ${author}`),
    ...story.date(({ day, mm, year }) => `${day}.${mm}.${year}`),
    ...chrome("audio", `Artikel zum Hören • ${story.int(4, 15)} Min`),
    ...chrome(
      "share",
      "Zur Merkliste hinzufügen",
      "Artikel verschenken",
      "X.com",
      "Facebook",
      "E-Mail",
      "Link kopieren",
    ),
    ...story.body(
      [0.4, chrome("promo", story.headline())],
      [0.4, chrome("teaser", story.teaser())],
      [
        0.75,
        chrome(
          "podcast",
          "Podcast: Acht Minuten Leben. Jede Woche spricht unsere Redaktion mit Menschen, die etwas anders machen.",
        ),
      ],
    ),
    ...chrome("related", "Mehr lesen über", ...marked("› ", story.headlines(3))),
    ...chrome("share", "Diskutieren Sie mit"),
    ...chrome("comment-form", "Melden Sie sich an, um einen Kommentar zu schreiben."),
    ...chrome("related", "Die Wiedergabe wurde unterbrochen.", "Mehrfach empfohlen"),
    ...story.repeat(4, () => chrome("related", story.headline(), `Von ${story.reader()}`)),
    ...chrome("footer", "Spiele", "Kreuzworträtsel", "Sudoku", "Services", "Stellenmarkt", "Shop"),
    ...chrome(
      "legal",
      "Impressum Datenschutz Nutzungsbedingungen Barrierefreiheit Cookies & Tracking",
    ),
  ],
};
