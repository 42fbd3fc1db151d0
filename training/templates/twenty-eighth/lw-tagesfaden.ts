import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Boulevardnahes Portal: nackte Schlagzeilen zwischen Absätzen, Frage an die Leser, Gewinnspiel, Horoskop. */
export const lwTagesfaden: Template = {
  name: "lw-tagesfaden",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "News", "Promis", "Ratgeber", "Spiele"),
    ...story.title(),
    ...story.byline((a) => `Ein Bericht von ${a}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year} - ${clock} Uhr`),
    ...story.body(
      [0.2, chrome("promo", story.headline())],
      [0.5, chrome("promo", story.headline())],
      [0.8, chrome("promo", `Auch interessant: ${story.headline()}`)],
    ),
    ...chrome(
      "comment-form",
      story.pick([
        "Und Sie? Würden Sie da noch einmal einziehen? Schreiben Sie es uns in die Kommentare!",
        "Ihre Meinung ist gefragt: Was würden Sie anders machen?",
      ]),
    ),
    ...chrome(
      "poll",
      "Frage des Tages",
      "Haben Sie Angst vor Gewitter?",
      `Ja ${story.int(10, 40)} %`,
      `Nein ${story.int(41, 70)} %`,
      "Nur im Zelt",
    ),
    ...chrome(
      "sponsor",
      "Mitmachen und gewinnen: Unter allen, die bis Monatsende unser Kreuzworträtsel lösen, verlosen wir einen Rasenmäher mit Sitz. Mitarbeiter dürfen nicht teilnehmen, auch wenn sie möchten.",
    ),
    ...chrome(
      "teaser",
      "Ihr Tag, Stier: Jemand möchte Ihnen etwas sagen. Lassen Sie ihn ausreden.",
    ),
  ],
};
