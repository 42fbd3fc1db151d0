import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Ein-Frau-Dorfblog: persönlicher Hinweis, Kaffeekasse in Prosa, voller Vorspann eines zweiten Beitrags, Kommentare wie Briefe. */
export const deDorfblogWetterau: Template = {
  name: "de-dorfblog-wetterau",
  language: "de",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "site-name",
      story.pick(["Neues vom Anger", "Hinterm Kirchturm"]),
      "Das Blog für Klarheim, Rhade und drumherum",
    ),
    ...chrome("menu", "Start", "Über mich", "Termine", "Archiv", "Gästebuch"),
    ...story.title(),
    ...story.date(({ clock, day, month, year }) =>
      story.pick([
        `${day}. ${monthName("de", month)} ${year}`,
        `Veröffentlicht am ${day}. ${monthName("de", month)} ${year} um ${clock} Uhr`,
      ]),
    ),
    ...story.byline((author) => story.pick([`von ${author}`, `Ein Gastbeitrag von ${author}`])),
    ...story.standfirst(),
    ...story.body(
      [
        0.35,
        chrome(
          "promo",
          story.pick([
            `Dazu habe ich neulich schon etwas geschrieben: ${story.headline()}`,
            story.headline(),
          ]),
        ),
      ],
      [
        0.7,
        chrome(
          "donation",
          story.pick([
            "Dieses Blog hat keine Werbung und keinen Verlag. Wer mag, wirft etwas in die Kaffeekasse; die Bankverbindung steht im Impressum, und im Bäckerladen steht eine echte Kasse.",
            "Wenn euch der Beitrag gefallen hat, erzählt ihn weiter, das hilft mehr als jeder Daumen.",
          ]),
        ),
      ],
    ),
    ...chrome("share", "Teilen:", "Mastodon", "per E-Mail verschicken", "Drucken"),
    ...chrome(
      "related",
      "Nächster Beitrag",
      story.headline(),
      story.teaser(),
      story.teaser(),
      "Weiterlesen →",
    ),
    ...chrome("comment", `${story.int(2, 9)} Gedanken zu „${story.titleText}“`),
    ...story.repeat(2, () =>
      chrome(
        "comment",
        `${story.reader()} sagt:`,
        `${story.when.day}. ${monthName("de", story.when.month)} ${story.when.year} um ${story.int(11, 23)}:${story.int(10, 59)} Uhr`,
        story.comment(),
        story.comment(),
        "Antworten",
      ),
    ),
    ...chrome(
      "comment-form",
      "Schreib mir was",
      "Deine Adresse bleibt bei mir.",
      story.pick(["Was ist drei plus vier? *", "Ich bin kein Roboter *"]),
      "Abschicken",
    ),
    ...chrome(
      "event",
      "Termine im Dorf",
      story.pick([
        "Sa., 15 Uhr: Kuchenbasar, Feuerwehrhaus",
        "Mo., 19.30 Uhr: Chorprobe, Pfarrsaal",
      ]),
      story.pick(["Mi.: Sperrmüll (gelbe Zone)", "So., 10 Uhr: Frühschoppen"]),
    ),
    ...chrome(
      "tags",
      `Abgelegt unter ${story.pick(["Dorfleben", "Gemeinderat", "Kurioses"])}`,
      `Verschlagwortet mit ${story.pick(["Kita, Kirmes", "Küche, Polizei", "Sonstiges"])}`,
    ),
    ...chrome(
      "newsletter",
      "Neue Beiträge per Mail: Trag dich ein, dann bekommst du eine Nachricht, sobald hier etwas steht. Das ist zweimal die Woche, manchmal auch drei Wochen gar nicht.",
    ),
    ...chrome(
      "footer",
      "Impressum & Datenschutz",
      "Blogroll: Rhader Wühlmaus, Mein Moped, Obstwiesenverein",
    ),
  ],
};
