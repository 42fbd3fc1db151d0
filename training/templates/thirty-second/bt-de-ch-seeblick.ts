import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Schweizer Lokalzeitung: Bezahlschranke, Leserreporter, Abstimmung, Todesanzeigen, kein Eszett. */
export const btDeChSeeblick: Template = {
  name: "bt-de-ch-seeblick",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Seeseite",
      "Gemeinden",
      "Schweiz",
      "Ausland",
      "Leserbriefe",
      "E-Paper",
      "Anzeige aufgeben",
    ),
    ...chrome("breadcrumb", `Gemeinden / ${story.pick(["Feldbach", "Uerikon"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(({ dd, mm, year, clock }) => `Publiziert: ${dd}.${mm}.${year}, ${clock}`),
    ...chrome("first-published", `Aktualisiert vor ${story.int(2, 9)} Stunden`),
    ...chrome("share", "Facebook", "Threema", "Mail"),
    ...story.body(
      [0.5, chrome("ad", "WERBUNG", "Wohnen am Hang: 4½ Zimmer, Seesicht, ab CHF 1'890'000")],
      [
        0.75,
        chrome(
          "promo",
          "Haben Sie etwas gesehen oder gehört? Schicken Sie uns Ihr Bild. Für jedes gedruckte Foto gibt es 50 Franken.",
        ),
      ],
    ),
    ...chrome(
      "poll",
      "Gehen Sie am Sonntag abstimmen?",
      "Ja",
      "Nein",
      "Schon erledigt, per Brief",
      `${story.int(200, 3000)} Stimmen`,
    ),
    ...chrome("comment", `Kommentare (${story.int(0, 12)})`, story.reader(), story.comment()),
    ...chrome(
      "related",
      "Mehr aus den Gemeinden",
      ...story
        .repeat(3, () => chrome("related", story.headline(), story.teaser()))
        .map(({ text }) => text),
    ),
    ...chrome(
      "podcast",
      "«Seegang», der Podcast",
      `Folge ${story.int(3, 80)}: Wem gehört das Ufer?`,
    ),
    ...chrome(
      "footer",
      "Abonnemente",
      "Inserate",
      "AGB",
      "Redaktion: 055 555 01 42",
      "Der Seeblick hält sich an die Richtlinien des Presserats.",
      `© ${story.when.year} Seeblick AG`,
    ),
  ],
};
