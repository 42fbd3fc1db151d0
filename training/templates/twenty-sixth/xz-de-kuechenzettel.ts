import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Genuss- und Ratgeberseite eines Verlags: Sterne, Nährwerte, Portionsrechner, Kommentare. */
export const xzDeKuechenzettel: Template = {
  name: "xz-de-kuechenzettel",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Rezepte", "Backen", "Saison", "Ratgeber", "Shop"),
    ...chrome("breadcrumb", "Startseite | Ratgeber"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Von ${author}`),
    ...story.date((w) => `${w.day}. ${monthName("de", w.month)} ${w.year}`),
    ...chrome("tools", "Zum Rezept springen", "Drucken", "Kochmodus aus"),
    ...chrome("counter", `${story.int(3, 5)},${story.int(0, 9)} von 5 (${story.int(9, 400)})`),
    ...story.body(
      [
        0.3,
        chrome(
          "sponsor",
          "Mit * gekennzeichnete Links sind Affiliate-Links. Wir erhalten eine kleine Provision, für Sie ändert sich der Preis nicht.",
        ),
      ],
      [0.65, chrome("ad", "Gusseisen-Topf, 24 cm *", "49,90 €", "Zum Angebot")],
    ),
    ...chrome(
      "comment",
      "Das sagen andere",
      story.reader(),
      story.comment(),
      "Antworten",
      story.reader(),
      story.comment(),
      "Antworten",
    ),
    ...chrome("comment-form", "Deine Bewertung", "Name", "Kommentar schreiben", "Absenden"),
    ...chrome("related", "Passt dazu", ...story.headlines(3)),
    ...chrome(
      "newsletter",
      "Der Küchenzettel",
      "Sonntags planen wir mit Ihnen die Woche: sieben Gerichte, eine Einkaufsliste.",
      "Eintragen",
    ),
    ...chrome("footer", "Mediadaten", "Impressum", "Widerruf"),
  ],
};
