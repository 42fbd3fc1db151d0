import { monthName, weekdayName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Wetterportal: Ortswetter, Pegel, Pollen, Blitzkarte neben der Meldung. */
export const xzDeWetterwarte: Template = {
  name: "xz-de-wetterwarte",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...(story.int(0, 3) > 0 ? chrome("search", "Ort oder PLZ", "Suchen") : []),
    ...chrome(
      "ticker",
      "Hohenwied",
      `${story.int(9, 27)}°`,
      "heiter",
      "Regenrisiko 20 %",
      "Wind 12 km/h",
    ),
    ...chrome("menu", "Vorhersage", "Radar", "Unwetter", "Biowetter", "Magazin"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      (w) => `${weekdayName("de", w.weekday)}, ${w.day}. ${monthName("de", w.month)} ${w.year}`,
    ),
    ...story.byline((author) => `${author} (Redaktion)`),
    ...story.body(
      [0.5, chrome("ticker", "3-Tage-Trend", "Fr 21°/11°", "Sa 23°/12°", "So 19°/12°")],
      [0.8, chrome("promo", story.headline())],
    ),
    ...(story.int(0, 3) > 0
      ? chrome("ticker", "Pollenflug", "Gräser: mittel", "Beifuß: gering")
      : []),
    ...chrome("ticker", "Pegel", "Laar 312 cm, fallend", "Brahe 198 cm"),
    ...chrome("related", "Wetter-News", ...marked("» ", story.headlines(4))),
    ...chrome("app", "WetterWarte als App: Warnung, bevor es donnert"),
    ...chrome("footer", "Über uns", "Quellen", "Nutzungsbedingungen"),
  ],
};
