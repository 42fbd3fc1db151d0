import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** German national weekly online: subscription prose under the last line, debate and podcasts, no tags. */
export const deDerSuedblick: Template = {
  name: "de-der-suedblick",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "DER SÜDBLICK"),
    ...chrome("menu", "Politik", "Wirtschaft", "Kultur", "Wissen", "Spiele"),
    ...chrome("audio", "Artikel vorlesen lassen", `${story.int(3, 9)} Min`),
    ...chrome("breadcrumb", story.pick(["Kommunen", "Gesellschaft", "Justiz"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`Von ${author}`, `Ein Bericht von ${author}`])),
    ...story.date(({ day, month, year, clock }) => `${day}.${month}.${year}, ${clock} Uhr`),
    ...chrome("share", "Merken", "Verschenken", "Zur Merkliste"),
    ...story.body(
      [
        0.4,
        chrome("podcast", "Alles Provinz?", `Folge ${story.int(20, 180)}: ${story.headline()}`),
      ],
      [
        0.75,
        story.pick([
          chrome("teaser", story.headline(), story.teaser()),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...chrome(
      "paywall",
      story.pick([
        "Guter Journalismus kostet Zeit. Ihre haben Sie uns eben geschenkt, dafür danken wir. Unsere bezahlen unsere Abonnenten.",
        "Jetzt vier Wochen lesen und danach in Ruhe entscheiden.",
      ]),
    ),
    ...chrome(
      "comment",
      `${story.int(12, 430)} Kommentare`,
      story.reader(),
      `vor ${story.int(2, 20)} Stunden`,
      story.comment(),
    ),
    ...chrome("related", "Aus dem Ressort", ...story.headlines(3)),
    ...chrome(
      "newsletter",
      "Der Südblick am Morgen",
      "Mit der Anmeldung nehmen Sie die Datenschutzerklärung zur Kenntnis.",
    ),
    ...chrome(
      "legal",
      "Alle Rechte vorbehalten. Jede Vervielfältigung, auch zum Training von Maschinen, bedarf unserer schriftlichen Zustimmung.",
    ),
    ...chrome("footer", "Hilfe", "Jobs", "Leserbriefe", "Verträge hier kündigen"),
  ],
};
