import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Website einer Gemeinde: Meldungen, Abfallkalender, Öffnungszeiten, Barrierefreiheit. */
export const deRathausplatzEllerbrook: Template = {
  name: "de-rathausplatz-ellerbrook",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      story.pick(["Zum Inhalt springen", "Direkt zum Inhalt"]),
      "Rathaus",
      "Leben in Ellerbrook",
      "Bauen & Wohnen",
      "Tourismus",
      "Suche",
    ),
    ...chrome(
      "language",
      story.pick(["Leichte Sprache", "Gebärdensprache"]),
      "Kontrast erhöhen",
      "A+ A-",
    ),
    ...chrome(
      "calendar",
      `Heute im Rathaus: ${story.pick(["8 bis 12 Uhr", "geschlossen"])}`,
      `Nächste Abfuhr: ${story.pick(["Gelber Sack, Donnerstag", "Biotonne, Freitag"])}`,
    ),
    ...chrome(
      "breadcrumb",
      `Sie sind hier: Startseite » Aktuelles » ${story.pick(["Meldungen", "Pressearchiv"])}`,
    ),
    ...story.date(({ year, mm, dd }) => `${dd}.${mm}.${year}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`Text: ${author}`, `Autor: ${author}`])),
    ...story.body(
      [
        0.3,
        story.int(0, 1) === 1
          ? chrome(
              "photo-credit",
              story.pick(["© Gemeinde Ellerbrook", "Blick auf das Rathaus (Archivbild)"]),
            )
          : [],
      ],
      [
        0.6,
        story.int(0, 1) === 1
          ? chrome("photo-credit", story.pick(["Foto: Gemeinde Ellerbrook", "Bild: privat"]))
          : [],
      ],
    ),
    ...chrome(
      "tools",
      story.pick(["Seite drucken", "Drucken"]),
      "Nach oben",
      "Zurück zur Übersicht",
    ),
    ...chrome("related", "Weitere Meldungen"),
    ...story.repeat(story.int(3, 4), () =>
      chrome(
        "related",
        `${story.int(1, 28)}.${story.when.mm}.${story.when.year}`,
        story.headline(),
        "mehr ...",
      ),
    ),
    ...chrome(
      "contact",
      "Kontakt",
      "Gemeinde Ellerbrook",
      "Am Markt 3",
      `Tel.: 05555 ${story.int(100, 999)}`,
      "E-Mail: rathaus@ellerbrook.example",
      "Öffnungszeiten: Mo–Fr 8–12 Uhr, Do auch 14–18 Uhr",
    ),
    ...chrome(
      "event",
      "Veranstaltungen",
      story.pick([
        "Flohmarkt am Feuerwehrhaus, Samstag ab 9 Uhr",
        "Lesung im Kulturspeicher, 19.30 Uhr",
      ]),
      story.pick(["Blutspende in der Grundschule", "Seniorentanz mit Heinz"]),
    ),
    ...chrome(
      "footer",
      "Impressum",
      "Datenschutz",
      "Erklärung zur Barrierefreiheit",
      "Sitemap",
      story.pick([`© ${story.when.year} Gemeinde Ellerbrook`, "Realisiert mit KommunalWeb"]),
    ),
  ],
};
