import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Techniksite mit Forum, Lesezeit, Vorlesefunktion, Abo-Hinweis und Gastbeitrag anderer Meldungen mitten im Text. */
export const deTastenbrettMagazin: Template = {
  name: "de-tastenbrett-magazin",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "tastenbrett"),
    ...chrome("menu", "Newsticker", "Tests", "Security", "Entwickler", "Forum", "Jobs", "tb+"),
    ...chrome("login", "Anmelden"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "tools",
      "Artikel verschenken",
      story.pick(["vorlesen", "Vorlesen"]),
      "Druckansicht",
      "Kommentare lesen",
      `${story.int(12, 400)} Kommentare`,
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "(Bild: Symbolfoto / tastenbrett)",
        "(Bild: Erstellt mit KI durch die Redaktion)",
      ]),
    ),
    ...story.date(({ year, mm, dd, clock }) => `${dd}.${mm}.${year}, ${clock} Uhr`),
    ...chrome("reading-time", `Lesezeit: ${story.int(2, 6)} Min.`),
    ...story.byline((author) => `Von ${author}`),
    ...story.body(
      [
        0.15,
        chrome(
          "consent",
          ...story.pick([
            [
              "Empfohlener redaktioneller Inhalt",
              "Dieses Video kommt von einem fremden Server.",
              "Video anzeigen",
              "Wer auf den Knopf drückt, erlaubt dem Anbieter, Daten zu erheben. Näheres steht in unserer Datenschutzerklärung.",
            ],
            ["An dieser Stelle steht ein externer Inhalt."],
          ]),
        ),
      ],
      [0.3, chrome("ad", story.pick(["Anzeige", "Nach der Anzeige weiterlesen"]))],
      [
        0.6,
        [
          ...chrome("promo", story.pick([`Mehr zum Thema: ${story.headline()}`, story.headline()])),
          ...chrome("teaser", story.teaser()),
        ],
      ],
    ),
    ...chrome(
      "app",
      story.pick([
        "Lesen Sie auch in unserer App",
        "Keine News verpassen! Jeden Morgen der frische Nachrichtenüberblick",
      ]),
    ),
    ...chrome("related", "Lesen Sie auch"),
    ...story.repeat(story.int(2, 3), () => chrome("related", story.headline(), story.teaser())),
    ...chrome(
      "comment",
      `Forum bei tastenbrett: ${story.pick(["zum Thema Datenschutz", "Thema: Netze"])}`,
      `Kommentare lesen (${story.int(12, 400)} Beiträge)`,
    ),
    ...chrome(
      "share",
      `Kurzlink: https://tastenbrett.example/-${story.int(1000000, 9999999)}`,
      "Teilen",
    ),
    ...chrome(
      "paywall",
      ...story.pick([
        [
          "Das digitale Abo für IT und Technik.",
          "Zugriff auf alle Inhalte, exklusive Tests und Ratgeber. Ein Abo für alle Magazine: Vier Wochen lang für einen Euro, danach 12,95 Euro im Monat.",
          "Jetzt testen",
        ],
        ["tb+ lesen: erster Monat gratis"],
      ]),
    ),
    ...chrome(
      "ad",
      "Angebote des Tages",
      story.pick(["Monitor 27 Zoll für 149 Euro", "Bester Preis: Router mit zwei Antennen"]),
    ),
    ...chrome(
      "footer",
      "Datenschutz",
      "Cookies & Tracking",
      "Impressum",
      "Barriere melden",
      "Mediadaten",
      "Content Management by BrettCMS",
    ),
  ],
};
