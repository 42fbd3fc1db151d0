import { weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Stadtmagazin mit Terminkalender, Kinoprogramm, Verlosung. */
export const xzDeStadtmagazinTipps: Template = {
  name: "xz-de-stadtmagazin-tipps",
  language: "de",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("menu", "Termine", "Kino", "Gastro", "Kleinanzeigen", "Verlosung"),
    ...(story.int(0, 3) > 0
      ? chrome(
          "event",
          "Heute",
          "19:30 Lesung: Tod am Siel, Buchladen Eck",
          "20:00 Quiz, Zur Schleuse",
          "21:00 Konzert: Die Krabben, 12 €",
        )
      : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Text: ${author}`),
    ...story.date((w) => `${weekdayName("de", w.weekday)}, ${w.day}.${w.mm}.${w.year}`),
    ...story.body(
      [0.4, chrome("promo", `Verlosung: 3 x 2 Karten für die Krabben. Mail bis Freitag.`)],
      [0.7, chrome("ad", story.pick(["ANZEIGE", "– Anzeige –"]))],
    ),
    ...(story.int(0, 3) > 0 ? chrome("share", "Teilen", "Merken", "Drucken") : []),
    ...chrome(
      "event",
      "Kino",
      "Der Deich (ab 12): 17.15, 20.00",
      "Paula und der Bus: Sa/So 15.00",
      "Sneak: Mo 22.00",
    ),
    ...chrome("related", "Mehr aus der Stadt", ...story.headlines(4)),
    ...(story.int(0, 3) > 0
      ? chrome(
          "newsletter",
          "Was geht?",
          "Jeden Donnerstag um vier, kostenlos und ohne Gedöns.",
          "E-Mail-Adresse",
          "Anmelden",
        )
      : []),
    ...chrome("footer", "Kontakt", "Termin melden", "Impressum"),
  ],
};
