import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A German national news magazine online: plus mark, themes, "more on this" boxes, paid choice of tracking. */
export const deTagesblick: Template = {
  name: "de-tagesblick",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      "Willkommen bei Tagesblick",
      "Mit Werbung weiterlesen",
      "Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Ihre Zustimmung können Sie jederzeit mit Wirkung für die Zukunft zurücknehmen.",
      "… oder Tagesblick Pur abonnieren",
      "Bereits Pur-Abonnent? Hier anmelden",
    ),
    ...chrome(
      "menu",
      "Zum Inhalt springen",
      "Schlagzeilen",
      "Politik",
      "Panorama",
      "Wissenschaft",
      "Geschichte",
      "Start",
      "Mobilität",
      "Rätsel",
      "Shop",
    ),
    ...chrome("breadcrumb", story.pick(["Panorama", "Wirtschaft › Verkehr", "Politik › Kommunen"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`Von ${author}`, `Von ${author}, Norderhöft`])),
    ...story.date(
      ({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, ${clock.replace(":", ".")} Uhr`,
    ),
    ...chrome("share", "Zur Merkliste hinzufügen", "Artikel anhören", "Link kopieren", "X.com"),
    ...chrome(
      "photo-credit",
      `Foto: ${story.pick(["Malte Ohm / Tagesblick", "Bildwerk", "privat"])}`,
    ),
    ...story.body(
      [story.int(22, 38) / 100, chrome("promo", story.headline(), story.teaser())],
      [
        story.int(42, 58) / 100,
        story.pick([
          chrome(
            "ad",
            "Anzeige",
            story.pick([
              "Artikel wird nach der Werbung fortgesetzt",
              "Die Wiedergabe wurde unterbrochen.",
            ]),
          ),
          [],
        ]),
      ],
      [
        story.int(67, 83) / 100,
        chrome("related", "Mehr zum Thema", story.headline(), story.headline()),
      ],
    ),
    ...story.pick([chrome("teaser", story.teaser()), []]),
    ...chrome(
      "tools",
      story.pick(["Fehler im Artikel? Schreiben Sie uns.", "Haben Sie einen Fehler gefunden?"]),
      "Feedback",
    ),
    ...chrome("related", ...story.headlines(4)),
    ...chrome(
      "newsletter",
      "Die Lage am Abend: Was heute wichtig war und was morgen wichtig wird, aufgeschrieben von unserer Chefredaktion, an jedem Werktag um 18 Uhr. Zum Abschluss gibt es eine gute Nachricht.",
      "Jetzt kostenlos bestellen",
    ),
    ...chrome("related", ...story.pick([["Meistgelesen"], []]), ...numbered(story.headlines(5))),
    ...chrome(
      "sponsor",
      "Serviceangebote von Tagesblick-Partnern",
      "Auto",
      "Bußgeldrechner",
      "Job",
      "Gehaltscheck",
      "Finanzen",
      "Währungsrechner",
    ),
    ...chrome(
      "footer",
      "Impressum",
      "Datenschutz",
      "Nutzungsbedingungen",
      "Vertrag kündigen",
      "Barrierefreiheit",
      "Hilfe & Kontakt",
    ),
  ],
};
