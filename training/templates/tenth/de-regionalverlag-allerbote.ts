import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Deutsche Regionalzeitung eines Verlagsverbunds: Plus-Abo, Merkliste, Lokalauswahl, Anzeigenmärkte. */
export const deRegionalverlagAllerbote: Template = {
  name: "de-regionalverlag-allerbote",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Menü",
      "Aller-Bote",
      "Lokales",
      "Sport",
      "Trauer",
      "Anzeigen",
      "E-Paper",
      "Abo-Service",
    ),
    ...chrome(
      "login",
      story.pick(["Anmelden", "Mein Konto"]),
      story.pick([
        "Sie haben noch kein Konto? Jetzt registrieren",
        "Jetzt 4 Wochen für 1 Euro testen",
      ]),
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Startseite", "Sie sind hier: Startseite / Lokales"]),
      "Landkreis",
    ),
    ...story.pick([chrome("tags", story.pick(["Stadtgespräch", "Aus der Region", "Plus"])), []]),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Von ${a}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, ${clock} Uhr`),
    ...chrome("reading-time", `Lesezeit: ${story.int(2, 6)} Min.`),
    ...chrome("share", "Auf Facebook teilen", "Per WhatsApp teilen", "Link kopiert"),
    ...chrome("tools", "Zur Merkliste", "Drucken"),
    ...chrome("photo-credit", story.pick(["Foto: Archiv", "© Foto: Wiebke Lohse"])),
    ...story.body(
      [story.int(18, 32) / 100, chrome("ad", "Anzeige")],
      [
        story.int(38, 52) / 100,
        chrome("promo", story.pick(["Lesen Sie auch", "Mehr zum Thema"]), story.headline()),
      ],
      [
        story.int(68, 82) / 100,
        chrome(
          "newsletter",
          "Der Morgen-Bote",
          "Was heute wichtig wird: unser Newsletter, montags bis samstags ab sechs Uhr im Postfach.",
          "Mit der Anmeldung stimme ich der Zusendung zu. Die Einwilligung kann ich jederzeit widerrufen.",
          "Jetzt anmelden",
        ),
      ],
    ),
    ...story.pick([
      chrome(
        "comment-form",
        story.pick([
          "Kommentare sind nur für Abonnenten sichtbar.",
          "Diskutieren Sie mit! Bitte beachten Sie unsere Netiquette.",
        ]),
      ),
      [],
    ]),
    ...story.pick([chrome("related", "Meistgelesen", ...counted(story.headlines(4))), []]),
    ...chrome(
      "event",
      "Traueranzeigen: 14 neue",
      "Veranstaltungen: Flohmarkt am Schützenplatz, Sonntag ab 8 Uhr",
    ),
    ...chrome("contact", "Fehler gefunden? Schreiben Sie der Redaktion."),
    ...chrome(
      "footer",
      "Impressum",
      "Datenschutz",
      "AGB",
      "Widerruf",
      "Verträge hier kündigen",
      `© ${story.when.year} Verlag Aller-Bote GmbH & Co. KG`,
    ),
  ],
};
