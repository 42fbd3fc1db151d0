import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Ein Zeitungsportal mit Bezahlschranke: Plus-Zeichen, Lesen Sie auch, Newsletter mit Bestätigung, Trauer- und Stellenmarkt. */
export const deAnzeigerPlus: Template = {
  name: "de-anzeiger-plus",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Mit Werbung und Cookies weiterlesen oder werbefrei im Pur-Abo für 3,99 € im Monat",
      "Akzeptieren und weiter",
      "Pur-Abo abschließen",
    ),
    ...chrome("site-name", "Lager Anzeiger"),
    ...chrome(
      "menu",
      "Lokales",
      "Blaulicht",
      "HSV Lage",
      "Freizeit-Tipps",
      "Immobilien",
      "Stellenmarkt",
      "Trauer",
      "E-Paper",
      "Leserreisen",
      "Gewinnspiele",
    ),
    ...chrome("login", "Abo", "Anmelden", "Mein Konto", "Abmelden"),
    ...chrome("breadcrumb", "Lokales", "Kreis Lage"),
    ...chrome("tags", "Kreis Lage | Nachrichten"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, ${clock} Uhr`),
    ...chrome("first-published", `Aktualisiert: vor ${story.int(2, 12)} Stunden`),
    ...chrome("share", "Merken", "Teilen", "Per WhatsApp verschicken", "Link kopieren"),
    ...chrome("photo-credit", "Einsatzkräfte vor dem Rathaus. Quelle: Uwe Ramspott"),
    ...story.body(
      [0.2, chrome("ad", "Anzeige")],
      [0.35, chrome("promo", "Lesen Sie auch", story.headline(), story.headline())],
      [
        0.6,
        chrome(
          "newsletter",
          "LA-Update: Der Tag in Lage",
          "Alle wichtigen Nachrichten kostenlos ins Postfach, montags bis freitags gegen 18 Uhr.",
          "Mit meiner Anmeldung stimme ich der Werbevereinbarung zu.",
          "Jetzt anmelden",
        ),
      ],
      [0.8, chrome("ad", "Weiterlesen nach der Anzeige", "Anzeige")],
    ),
    ...chrome(
      "paywall",
      "LA+ Jetzt vier Wochen für 1 € testen",
      "Sie haben bereits ein Konto? Hier anmelden",
    ),
    ...chrome(
      "contact",
      "Sie haben einen Fehler entdeckt? Schreiben Sie uns: korrektur@anzeiger-lage.example",
    ),
    ...chrome("related", "Meistgelesen in Kreis Lage"),
    ...story.repeat(4, () =>
      chrome("related", story.headline(), `${story.int(10, 22)}:${story.int(10, 59)} Uhr`),
    ),
    ...chrome(
      "sponsor",
      "Stellenangebote",
      "Pflegefachkraft (m/w/d) in Teilzeit, Haus am Deich",
      "Berufskraftfahrer (m/w/d), Spedition Kruse",
      "Alle 318 Stellen ansehen",
    ),
    ...chrome(
      "event",
      "Veranstaltungen",
      "Sa 20:00 Blues im Bahnhof",
      "So 11:00 Flohmarkt am Ring",
    ),
    ...chrome("related", "Aus unseren Ressorts", ...story.headlines(5)),
    ...chrome(
      "footer",
      "Mediadaten",
      "Zusteller werden",
      "Verträge hier kündigen",
      "Cookie-Einstellungen",
      "AGB",
      "Impressum",
    ),
  ],
};
