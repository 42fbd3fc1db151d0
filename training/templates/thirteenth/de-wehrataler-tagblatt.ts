import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Regional daily with a subscription gate: reading lists, paid-mark headlines, ticker of police reports with times, and e-paper notes. */
export const deWehratalerTagblatt: Template = {
  name: "de-wehrataler-tagblatt",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Startseite",
      "Lokales",
      "Sport",
      "Kultur",
      "Ratgeber",
      story.pick(["Trauer", "Anzeigen"]),
      "E-Paper",
    ),
    ...chrome(
      "login",
      story.pick(["Anmelden", "Mein Konto"]),
      story.pick(["Abo testen", "Jetzt 4 Wochen für 0,99 €"]),
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Sie sind hier: Startseite > Lokales", "Lokales › Wehratal"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${story.pick(["Von", "von"])} ${a}`),
    ...story.date(
      (d) =>
        `${story.pick(["Stand:", "Veröffentlicht am"])} ${d.dd}.${d.mm}.${d.year}, ${d.clock} Uhr`,
    ),
    ...chrome(
      "reading-time",
      `${story.pick(["Lesezeit:", "Lesedauer"])} ${story.int(2, 9)} ${story.pick(["Minuten", "Min."])}`,
    ),
    ...chrome(
      "tools",
      story.pick(["Merken", "Auf die Leseliste"]),
      story.pick(["Drucken", "Artikel anhören"]),
    ),
    ...chrome("share", "Teilen", story.pick(["Link kopieren", "WhatsApp"]), "E-Mail"),
    ...chrome(
      "photo-credit",
      story.pick([
        "Am Samstag stand das Wasser in der Mühlgasse. Foto: Jürgen Rapp",
        "Foto: Archiv/Rapp",
        "© dpi/Symbolbild",
      ]),
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          story.pick(["Lesen Sie auch", "Mehr zum Thema"]),
          ...story.headlines(story.pick([1, 2])),
        ),
      ],
      [
        0.55,
        chrome(
          "paywall",
          story.pick([
            "Plus-Artikel lesen und alle Vorteile nutzen: Im ersten Monat kostenlos, danach 9,90 € monatlich.",
            "Sie haben diesen Monat noch zwei freie Artikel.",
          ]),
          story.pick(["Jetzt freischalten", "Zum Angebot"]),
        ),
      ],
      [0.8, chrome("ad", story.pick(["Anzeige", "- Anzeige -"]))],
    ),
    ...chrome(
      "ticker",
      story.pick(["Blaulicht-Ticker", "Polizei kompakt"]),
      "14:32 Uhr Ahlbach: Auffahrunfall, 3.000 Euro Schaden",
      "11:05 Uhr Birkau: Gans auf der Fahrbahn",
      "09:47 Uhr Lohmen: Zaun umgefahren und weg",
    ),
    ...chrome(
      "related",
      story.pick(["Meistgelesen", "Das könnte Sie auch interessieren"]),
      ...numbered(story.headlines(5), story.pick([". ", " "])),
    ),
    ...chrome(
      "newsletter",
      story.pick([
        "Guten Morgen, Wehratal: Der Newsletter für Frühaufsteher, werktags um 5.30 Uhr.",
        "Das Wichtigste der Woche, freitags per Mail.",
      ]),
      story.pick(["Jetzt anmelden", "E-Mail-Adresse eingeben"]),
      "Mit der Anmeldung stimmen Sie unseren Datenschutzhinweisen zu. Eine Abmeldung ist jederzeit möglich.",
    ),
    ...chrome(
      "event",
      story.pick(["TERMINE", "Heute im Tal"]),
      "15 Uhr Kaffeenachmittag, Gemeindehaus Birkau",
      "19.30 Uhr Probe Liederkranz, Alte Schule",
    ),
    ...chrome(
      "footer",
      "Impressum",
      "Datenschutz",
      "AGB",
      "Mediadaten",
      story.pick(["Abo kündigen", "Verträge hier kündigen"]),
      `© ${story.when.year} Wehrataler Verlagsgesellschaft mbH`,
    ),
  ],
};
