import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A German regional daily: plus mark, local section tree, print date, prose offers for subscription, obituaries. */
export const rkDeWesertalerZeitung: Template = {
  name: "rk-de-wesertaler-zeitung",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Startseite",
      "Lokales",
      "Sport",
      "Blaulicht",
      "Trauer",
      "Immobilien",
      "E-Paper",
      "Abo-Service",
      "Anmelden",
    ),
    ...chrome(
      "breadcrumb",
      `Startseite > Lokales > ${story.pick(["Höxtrup", "Bodental", "Polle-Land"])} > ${story.titleText}`,
    ),
    ...(story.int(0, 1) === 1 ? chrome("paywall", "WZ+") : []),
    ...story.title(
      (text) => `${story.pick(["Kommunalpolitik", "Verkehr", "Ehrenamt", "Unwetter"])}: ${text}`,
    ),
    ...story.byline((text) => `Von ${text}`),
    ...story.date(
      () => `${story.when.dd}.${story.when.mm}.${story.when.year}, ${story.when.clock} Uhr`,
    ),
    ...(story.int(0, 1) === 1
      ? story.date(
          () =>
            `Aktualisiert: ${story.when.dd}.${story.when.mm}.${story.when.year}, ${story.when.clock} Uhr`,
        )
      : []),
    ...chrome("reading-time", `Lesezeit: ${story.int(2, 6)} Min.`),
    ...chrome(
      "photo-credit",
      `${story.pick(["Blick auf die Baustelle am Montag.", "Viele kamen zum Ortstermin.", "Symbolbild"])} Foto: ${story.pick(["Henning Drewes", "Archiv/Kolb", "privat"])}`,
    ),
    ...story.standfirst(),
    ...chrome("tools", "Merken", "Teilen", "Drucken", "Verschenken"),
    ...story.body(
      [0.25, chrome("related", `Lesen Sie auch: ${story.headline()}`)],
      [
        0.5,
        chrome(
          "newsletter",
          "Was war heute los im Wesertal? Unser Newsletter „Feierabend“ fasst den Tag zusammen, kostenlos und in drei Minuten gelesen.",
          "E-Mail-Adresse eingeben",
          "Jetzt anmelden",
          "Die Abmeldung ist jederzeit möglich.",
        ),
      ],
      [0.8, chrome("teaser", story.headline(), story.teaser())],
    ),
    ...chrome("related", `Mehr aus ${story.pick(["Höxtrup", "Bodental"])}`, ...story.headlines(4)),
    ...(story.int(0, 1) === 1
      ? chrome("comment-form", "Sie müssen sich anmelden, um Kommentare zu schreiben.")
      : []),
    ...chrome(
      "paywall",
      "Jetzt weiterlesen",
      `Monatsabo: 1. Monat ${story.pick(["0,99", "1,00"])} €, danach 9,90 € im Monat, jederzeit kündbar`,
      "Sie haben bereits ein Konto? Hier einloggen.",
    ),
    ...chrome(
      "event",
      "Traueranzeigen",
      `Helga ${story.pick(["Brinkmeier", "Südhoff"])} * 1938 † ${story.when.year}`,
      "Alle Anzeigen",
    ),
    ...chrome(
      "footer",
      "Kontakt",
      "Impressum",
      "AGB",
      "Datenschutz",
      "Mediadaten",
      "Verträge hier kündigen",
      "Barrierefreiheit",
    ),
  ],
};
