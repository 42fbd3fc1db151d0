import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Ein Ghost-Blog: Mitgliederhinweise, Lesezeit, Anmeldefeld, nächster Beitrag, Unterstützung per Kaffee. */
export const deBlogGeister: Template = {
  name: "de-blog-geister",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- ", subhead: "## " },
  compose: (story) => [
    ...chrome("site-name", "Kaltes Klavier"),
    ...chrome("menu", "Start", "Über mich", "Archiv", "Unterstützen"),
    ...chrome("login", "Einloggen", "Abonnieren"),
    ...chrome("tags", "NOTIZEN"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(({ dd, mm, year }) => `${dd}. ${mm}. ${year}`),
    ...chrome("reading-time", `— ${story.int(2, 9)} Min. Lesezeit`),
    ...story.body([
      0.6,
      chrome(
        "newsletter",
        "Jeden zweiten Sonntag ein Brief von mir. Kein Spam, versprochen.",
        "deine@email.de",
        "Anmelden",
      ),
    ]),
    ...chrome("donation", "Wenn dir der Text gefallen hat, gib mir einen Kaffee aus."),
    ...chrome("author-bio", "Geschrieben am Küchentisch. Seit 2014, mit Pausen."),
    ...chrome(
      "comment-form",
      "Schreib einen Kommentar",
      "Deine E-Mail-Adresse wird nicht veröffentlicht.",
      "Erforderliche Felder sind mit * markiert",
    ),
    ...chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome("related", "Vielleicht auch was für dich", ...story.headlines(2)),
    ...chrome(
      "footer",
      "Impressum & Datenschutz",
      "RSS",
      `Kaltes Klavier © ${story.when.year}`,
      "Läuft mit Ghost",
    ),
  ],
};
