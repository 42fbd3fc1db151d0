import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A German regional daily with a plus paywall: reading aids, topic row, weekly letter, comments for subscribers. */
export const deLohtalAnzeiger: Template = {
  name: "de-lohtal-anzeiger",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Startseite",
      "Lokales",
      "Region",
      "Sport",
      "Panorama",
      "Anzeigen",
      "E-Paper",
      "Abo-Shop",
    ),
    ...chrome("login", "Anmelden", "Mein Konto"),
    ...chrome(
      "breadcrumb",
      story.pick([
        "Lohtal-Anzeiger > Lokales > Wiesenfeld",
        "Startseite / Region",
        "Sie sind hier: Lokales",
      ]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ dd, mm, year, clock }) =>
      story.pick([`${dd}.${mm}.${year}, ${clock} Uhr`, `Stand: ${dd}.${mm}.${year} ${clock}`]),
    ),
    ...story.byline((author) => `Von ${author}`),
    ...chrome("reading-time", `Lesezeit: ${story.int(2, 6)} Minuten`),
    ...chrome("audio", story.pick(["Artikel anhören", "Vorlesen lassen"])),
    ...chrome(
      "share",
      "Teilen",
      "Auf Facebook teilen",
      "Per WhatsApp versenden",
      "Drucken",
      "Merken",
    ),
    ...chrome("photo-credit", story.pick(["Foto: Jens Albrecht", "Archivbild. FOTO: STADT"])),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          story.pick([
            `Lesen Sie auch: ${story.headline()}`,
            `Mehr zum Thema: ${story.headline()}`,
            story.headline(),
          ]),
        ),
      ],
      [
        0.5,
        chrome(
          "newsletter",
          "Lohtal am Morgen",
          "Was heute wichtig wird, kurz vor sieben in Ihrem Postfach. Kostenlos und jederzeit kündbar.",
          "E-Mail-Adresse",
          "Jetzt anmelden",
          "Mit der Anmeldung stimme ich den Werbevereinbarungen zu.",
        ),
      ],
      [0.75, chrome("ad", "Anzeige")],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author} ist seit 2016 in der Lokalredaktion und schreibt über alles, was einen Gemeinderat hat.`,
        `Zur Autorenseite von ${story.author}`,
      ]),
    ),
    ...chrome(
      "tags",
      "Themen:",
      story.pick(["Wiesenfeld", "Lohbach"]),
      story.pick(["Stadtrat", "Vereine", "Ehrenamt"]),
    ),
    ...chrome(
      "related",
      ...story.pick([["Das könnte Sie auch interessieren"], ["Weitere Artikel"], []]),
      ...story.headlines(4),
    ),
    ...chrome("related", "Meistgelesen", ...counted(story.headlines(5))),
    ...chrome(
      "comment-form",
      "Kommentare",
      "Diskutieren Sie mit! Bitte melden Sie sich an, um einen Kommentar zu schreiben. Es gilt unsere Netiquette.",
    ),
    ...chrome(
      "paywall",
      "Jetzt weiterlesen mit LA+",
      "Im ersten Monat für 1 Euro, danach 9,90 Euro monatlich. Monatlich kündbar.",
    ),
    ...chrome(
      "footer",
      "Impressum",
      "Datenschutz",
      "AGB",
      "Mediadaten",
      "Verträge hier kündigen",
      `© ${story.when.year} Lohtal-Verlag GmbH & Co. KG`,
    ),
  ],
};
