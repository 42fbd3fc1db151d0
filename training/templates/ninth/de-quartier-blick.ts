import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A German Boulevard site: caps kicker, video promo, reader numbers, offers. */
export const deQuartierBlick: Template = {
  name: "de-quartier-blick",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "* " },
  compose: (story) => [
    ...(story.int(1, 4) > 1 ? chrome("ticker", "EILMELDUNG", story.headline()) : []),
    ...chrome("menu", "News", "Politik", "Geld", "Unterhaltung", "Lifestyle"),
    ...story.title(),
    ...story.date((w) => `${w.day}.${w.month}.${w.year} - ${w.clock} Uhr`),
    ...story.byline((a) => `Von: ${a.toUpperCase()}`),
    ...chrome("counter", `${story.int(1, 900)} Reaktionen`, `${story.int(3, 90)} Kommentare`),
    ...story.standfirst(),
    ...chrome(
      "consent",
      "Wir und unsere 211 Partner brauchen Ihre Zustimmung. Oder Sie lesen werbefrei im Pur-Abo für 3,99 Euro.",
      "Einwilligen und weiter",
      "Pur-Abo",
    ),
    ...story.body(
      [0.3, chrome("promo", `+++ ${story.headline()} +++`)],
      [0.55, chrome("related", story.headline(), story.headline(), story.headline())],
      [
        0.8,
        chrome(
          "ad",
          story.pick(["ANZEIGE: Treppenlift im Test", "Partnerangebot: Strom wechseln und sparen"]),
        ),
      ],
    ),
    ...chrome("share", "Jetzt teilen!", "WhatsApp", "Facebook"),
    ...(story.int(1, 4) > 1
      ? chrome("app", "Die Blick-App: Eilmeldungen aufs Handy, auch nachts.")
      : []),
    ...chrome(
      "author-bio",
      `${story.author} ist Reporter im Ressort Nachrichten und fährt zu allem, was brennt, rollt oder schwimmt.`,
    ),
    ...chrome("tags", "Themen: Polizei Wirtschaft Freizeit"),
    ...chrome("related", "Das könnte Sie auch interessieren", ...story.headlines(4)),
    ...chrome(
      "comment",
      "Top-Kommentar",
      `${story.reader()}: „${story.comment()}“`,
      `${story.reader()}: „${story.comment()}“`,
    ),
    ...chrome("newsletter", "Täglich um 17 Uhr: die Schlagzeilen. Abmeldung jederzeit."),
    ...chrome(
      "legal",
      "Haben Sie Fehler entdeckt? Schreiben Sie uns. Hinweise auf Kauflinks: Wir erhalten dafür mitunter eine Provision, der Preis bleibt gleich.",
    ),
    ...chrome("footer", "Impressum", "Jugendschutz", "Tracking verwalten"),
  ],
};
