import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Public broadcaster: programme notes, captions, accessibility links, a call for corrections. */
export const deOberlandRundfunk: Template = {
  name: "de-oberland-rundfunk",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("tools", "Zum Inhalt springen", "Leichte Sprache", "Gebärdensprache"),
    ...chrome(
      "audio",
      "Jetzt im Programm: Der Vormittag mit Lene Arp",
      "Lied: Fernweh, Die Laternen",
    ),
    ...story.date(({ dd, mm, year, clock }) => `Stand: ${dd}.${mm}.${year} ${clock}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}, Studio Oberland`),
    ...story.body(
      [0.5, chrome("promo", story.headline())],
      [
        0.8,
        chrome(
          "photo-credit",
          story.pick(["Blick vom Kirchturm. © Oberland Rundfunk / T. Aigner", "© picture: Aigner"]),
        ),
      ],
    ),
    ...chrome(
      "podcast",
      "Über dieses Thema spricht auch die Sendung Querfeldein am Samstag um 13 Uhr.",
    ),
    ...chrome(
      "contact",
      "Ist uns ein Fehler unterlaufen? Schreiben Sie der Redaktion, wir bessern nach.",
    ),
    ...chrome("related", ...story.headlines(4)),
    ...chrome("sponsor", "Finanziert wird dieses Angebot von allen, auch von Ihnen."),
    ...chrome("footer", "Oberland Rundfunk, Anstalt des öffentlichen Rechts", "Empfang", "Presse"),
  ],
};
