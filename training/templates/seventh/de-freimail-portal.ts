import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Webmail-Portal: Login, Postfach und Vergleichsrechner rund um Agenturtexte, Bilderserien, Themenkacheln. */
export const deFreimailPortal: Template = {
  name: "de-freimail-portal",
  language: "de",
  layout: { newline: "\r\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      "Wir benötigen Ihre Zustimmung",
      `Damit Freimail kostenlos bleibt, zeigen wir Werbung, die zu Ihnen passt. Dafür lesen wir und ${story.int(180, 890)} Partner Kennungen auf Ihrem Gerät aus. Die Entscheidung lässt sich später unter „Privatsphäre“ widerrufen.`,
      "Akzeptieren und weiter",
      `Mit PUR werbefrei lesen – ${story.pick(["2,99", "3,99"])} € im Monat`,
    ),
    ...chrome(
      "login",
      "Freimail-Login",
      "E-Mail-Adresse",
      "Passwort",
      "Passwort vergessen?",
      "Jetzt kostenlos registrieren",
    ),
    ...chrome(
      "menu",
      "FreeMail",
      "Nachrichten",
      "Unterhaltung",
      "Ratgeber",
      "DSL",
      "Strom & Gas",
      "Spiele",
      "Suche",
    ),
    ...chrome("breadcrumb", `Magazine › ${story.pick(["Panorama", "Finanzen", "Ratgeber"])} ›`),
    ...story.title(),
    ...story.date(({ clock, dd, mm, year }) => `Aktualisiert am ${dd}.${mm}.${year}, ${clock} Uhr`),
    ...story.standfirst(),
    ...story.byline((author) => `Von ${author}`),
    ...chrome("share", "Teilen", story.pick(["Feedback", `Kommentare ${story.int(3, 240)}`])),
    ...story.pick([chrome("audio", `Lesedauer:${story.int(2, 6)} Min.`, "Vorlesen"), []]),
    ...story.body(
      [0.3, chrome("related", "Empfehlungen der Redaktion", ...story.headlines(3))],
      [
        0.55,
        chrome(
          "legal",
          "Hier haben wir einen Beitrag aus einem sozialen Netzwerk eingebunden. Erst wenn Sie zustimmen, werden Daten dorthin übertragen.",
          "Externer Inhalt",
          "Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.",
        ),
      ],
      [
        0.75,
        [
          ...chrome("ad", "ANZEIGE"),
          ...chrome(
            "promo",
            "Bildergalerie starten",
            story.headline(),
            `Bild 1 von ${story.int(9, 44)}`,
          ),
        ],
      ],
    ),
    ...chrome(
      "contact",
      "Sie kennen sich aus und wollen für Freimail schreiben? So werden Sie Gastautor.",
    ),
    ...chrome(
      "related",
      "Teaserbild",
      story.pick(["Wetter", "Promis", "Kriminalität", "Gesundheit"]),
      story.headline(),
      story.pick([`vor ${story.int(2, 23)} Stunden`, "von Redaktion"]),
      "Teaserbild",
      story.pick(["Fußball", "Reise", "Royals"]),
      story.headline(),
    ),
    ...chrome(
      "ad",
      "DSL-Vergleich",
      "Ihre Vorwahl",
      `Jetzt bis zu ${story.int(180, 600)} € sparen`,
    ),
    ...chrome("promo", "Neu auf Freimail:", ...story.headlines(4)),
    ...chrome("tools", "Zurück zur Startseite", "Zum Postfach"),
    ...chrome(
      "footer",
      "Freimail als Startseite",
      "Browser-Erweiterung",
      "Hilfe",
      "AGB",
      "Jugendschutz",
      "Barrierefreiheit",
      "Impressum",
    ),
  ],
};
