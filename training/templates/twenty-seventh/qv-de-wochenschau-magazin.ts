import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Wochenmagazin: Heftnummer, Podcast, langer Autorenkasten, Abo-Bitte in ganzen Sätzen. */
export const qvDeWochenschauMagazin: Template = {
  name: "qv-de-wochenschau-magazin",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– ", subhead: "## " },
  compose: (story) => [
    ...chrome("site-name", "Die Wochenrunde"),
    ...chrome("login", "Abo", "Anmelden"),
    ...chrome("breadcrumb", story.pick(["Gesellschaft", "Leben", "Wirtschaft"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Von ${author}`),
    ...story.date(({ day, month, year }) => `${day}. ${monthName("de", month)} ${year}`),
    ...chrome("first-published", `Aus Heft ${story.int(1, 52)}/${story.when.year}`),
    ...chrome("audio", "Artikel hören", "Geschwindigkeit", "1x"),
    ...story.body(
      [0.5, chrome("teaser", story.teaser())],
      [0.75, chrome("podcast", "Podcast: Nachtgespräch", story.headline())],
    ),
    ...chrome(
      "author-bio",
      story.author,
      `${story.author} schreibt seit vielen Jahren für die Wochenrunde über Land und Leute. Zuletzt erschien von ihr ein Buch über Bahnhofsgaststätten.`,
    ),
    ...chrome(
      "donation",
      "Gute Geschichten brauchen Zeit, und Zeit kostet Geld. Wer uns regelmäßig liest, kann uns mit einem Abo helfen, auch in Zukunft genau hinzusehen.",
      "4 Wochen für 4 Euro",
    ),
    ...chrome("comment", "12 Leserkommentare", story.comment()),
    ...chrome("related", ...story.headlines(3)),
    ...chrome(
      "newsletter",
      "Die Runde am Freitag",
      "Ihre E-Mail-Adresse",
      "Bestellen",
      "Abbestellen geht jederzeit.",
    ),
    ...chrome("footer", "Verlag", "Archiv", "Leserreisen", "Datenschutz"),
  ],
};
