import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** An Austrian daily: community figures under the headline, forum postings, edition per Bundesland. */
export const deAlpenbote: Template = {
  name: "de-alpenbote",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("language", "Wien", "Niederösterreich", "Steiermark", "Tirol", "Alle Bundesländer"),
    ...chrome(
      "menu",
      "Startseite",
      "Inland",
      "Chronik",
      "Web",
      "Sport",
      "Lifestyle",
      "Spiele",
      "Abo",
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Chronik › Österreich", "Inland › Gemeinden", "Panorama › Bahn"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date((when) => `${longDate("de", when)}, ${when.clock}`),
    ...chrome("counter", `${story.int(3, 480)} Postings`),
    ...chrome("reading-time", `${story.int(2, 7)} Minuten Lesezeit`),
    ...chrome("share", "Später lesen", "Teilen"),
    ...story.body(
      [story.int(17, 33) / 100, chrome("promo", story.headline())],
      [
        story.int(42, 58) / 100,
        chrome("ad", "Werbung", "Weiter unten geht es mit dem Artikel weiter"),
      ],
      [
        story.int(72, 88) / 100,
        story.pick([chrome("promo", `Lesen Sie mehr: ${story.headline()}`), []]),
      ],
    ),
    ...story.pick([
      chrome(
        "contact",
        story.pick([
          "Hinweise an die Redaktion: hinweis@alpenbote.example",
          "Gefällt Ihnen dieser Artikel? Erzählen Sie uns, warum.",
        ]),
      ),
      [],
    ]),
    ...chrome("related", ...story.pick([["Zum Thema"], []]), ...story.headlines(2)),
    ...story.pick([
      chrome(
        "donation",
        "Wie finden Sie den Alpenboten? Guter Journalismus kostet, auch wenn Sie hier nichts zahlen. Mit einem Beitrag ab drei Euro helfen Sie, dass unsere Reporterinnen weiter dorthin fahren können, wo sonst keiner hinschaut.",
        "Jetzt unterstützen",
      ),
      [],
    ]),
    ...chrome(
      "comment-form",
      "Forum:",
      "Ihr Kommentar zum Thema",
      "Die Kommentare im Forum geben nicht notwendigerweise die Meinung der Redaktion wieder.",
    ),
    ...story.repeat(4, () =>
      chrome(
        "comment",
        story.reader(),
        story.comment(),
        `${story.int(0, 50)} + / ${story.int(0, 9)} –`,
      ),
    ),
    ...chrome("related", ...story.headlines(4)),
    ...chrome(
      "footer",
      "Impressum & Offenlegung",
      "Datenschutz",
      "Blattlinie",
      "AGB",
      "© ALPENBOTE Verlagsgesellschaft m.b.H.",
    ),
  ],
};
