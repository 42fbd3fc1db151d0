import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A German membership magazine: begging letter in prose, reader letters, no ads. */
export const deQuerfeldMagazin: Template = {
  name: "de-querfeld-magazin",
  language: "de",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Querfeld"),
    ...chrome("menu", "Reportagen", "Klima", "Arbeit", "Über uns"),
    ...chrome("breadcrumb", story.pick(["Querfeld – Arbeit – Reportage", "Querfeld – Klima"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Text: ${author}`),
    ...chrome("photo-credit", story.pick(["Fotos: Jule Harder", "Illustration: Pit Sommer"])),
    ...story.date((when) => `${when.day}. ${monthName("de", when.month)} ${when.year}`),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [
        story.pick([0.25, 0.35, 0.5]),
        chrome(
          "donation",
          story.pick([
            "Dieser Text ist für alle frei, weil 6.200 Menschen für ihn bezahlen. Sind Sie dabei?",
            "Wir haben keine Verleger, keine Anzeigen und keine Sportredaktion. Wir haben Sie.",
          ]),
          "Jetzt Mitglied werden",
        ),
      ],
      [0.7, chrome("promo", story.headline())],
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} ist freie Autorin und lebt in einer Stadt ohne Bahnhof. Zuletzt erschien hier ihre Reportage über Nachtbusse.`,
        )),
    ...chrome(
      "donation",
      "Ein Vorschlag: Sie zahlen, was Ihnen dieser Text wert ist, und wir schreiben den nächsten. Fünf Euro im Monat reichen für eine Viertelstunde Recherche.",
    ),
    ...chrome("share", "Text teilen", story.pick(["Mastodon", "Mail"])),
    ...chrome(
      "newsletter",
      story.pick(["Einmal die Woche Querfeld im Postfach", "Unser Brief am Sonntag"]),
      "Ihre Mailadresse",
      "Her damit",
    ),
    ...chrome(
      "related",
      ...story.pick([[], ["Weiterlesen"], ["Aus dem Archiv"]]),
      ...story.headlines(3),
    ),
    ...chrome("comment", story.comment(), story.reader()),
    ...chrome("contact", story.pick(["Hinweise? hinweis@querfeld.example", "Schreiben Sie uns."])),
    ...chrome("legal", "Texte dürfen unter Nennung der Quelle weitergegeben werden."),
    ...chrome("footer", "Transparenz", "Impressum"),
  ],
};
