import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Anzeigenblatt: Kleinanzeigen zwischen den Absätzen, Notdienste, Prospekte. */
export const qvDeOstseeKurierAnzeigen: Template = {
  name: "qv-de-ostsee-kurier-anzeigen",
  language: "de",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Prospekte", "Kleinanzeigen", "Termine", "Ausgabe lesen"),
    ...chrome("contact", "Redaktion: 0381 5550 17"),
    ...story.title(),
    ...story.date(({ day, month, year }) => `${day}. ${monthName("de", month)} ${year}`),
    ...chrome("photo-credit", `Foto: ${story.pick(["Leserfoto", "hgn", "Verein"])}`),
    ...story.byline((author) => author),
    ...story.body(
      [0.3, chrome("ad", "Suche Bauwagen, auch defekt", "Chiffre 114")],
      [0.65, chrome("event", "Sa, 14 Uhr", "Flohmarkt am Hafen")],
      [0.85, chrome("promo", story.headline())],
    ),
    ...chrome("event", "Apothekennotdienst", "Möwen-Apotheke", "bis 8 Uhr"),
    ...chrome("related", "Weitere Themen", ...marked("› ", story.headlines(4))),
    ...chrome("ad", "Jetzt inserieren"),
    ...chrome("ad", "Zu verschenken", "Sofa, an Selbstabholer", "Tel. ab 18 Uhr"),
    ...chrome("newsletter", "Die Zeitung als PDF", "Jeden Mittwoch", "Bestellen"),
    ...chrome("tags", story.pick(["Hafen", "Vereine"]), story.pick(["Bürgerservice", "Polizei"])),
    ...chrome("footer", "Zustellung reklamieren", "Verteiler gesucht", "Impressum"),
  ],
};
