import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Leserreporter-Portal: Ergebnisse, Kleinanzeigen, Terminkarten und Beiträge anderer Autoren zwischen den Absätzen. */
export const xzDeHeimatVereinsportal: Template = {
  name: "xz-de-heimat-vereinsportal",
  language: "de",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("login", "Anmelden", "Registrieren", "Beitrag schreiben"),
    ...chrome("menu", "Laar", "Vehn", "Osterau", "Schnappschüsse", "Gewinnen"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...chrome(
      "author-bio",
      story.pick(["aus Hohenwied", "Leserreporter", "Redaktion"]),
      `${story.int(2, 400)} Beiträge`,
      `${story.int(1, 90)} folgen`,
    ),
    ...story.date((w) => `${w.day}. ${monthName("de", w.month)} ${w.year} um ${w.clock} Uhr`),
    ...story.body(
      [
        0.25,
        chrome(
          "ticker",
          "Endstände vom Wochenende",
          `TTC Moor – Linden ${story.int(2, 9)}:${story.int(2, 9)}`,
          `HSG Deich – Vehn II ${story.int(18, 34)}:${story.int(18, 34)}`,
          "Kegeln: Laar 3.412 Holz",
        ),
      ],
      [
        0.5,
        chrome(
          "event",
          "Flohmarkt Laar",
          "Samstag, 8 bis 13 Uhr",
          "Standgebühr 6 Euro",
          "Zum Termin",
        ),
      ],
      [0.75, chrome("teaser", story.headline(), story.teaser())],
    ),
    ...chrome("counter", `${story.int(2, 60)} gefällt das`, `${story.int(40, 3000)}-mal gelesen`),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ad",
          "Kleinanzeigen",
          "Rasenmäher, springt meistens an, 35 €",
          "Katzensitter gesucht",
          "Anzeige aufgeben",
        )
      : []),
    ...(story.int(0, 3) > 0
      ? chrome(
          "comment",
          story.reader(),
          story.comment(),
          "Gefällt mir",
          story.reader(),
          story.comment(),
          "Gefällt mir",
        )
      : []),
    ...chrome(
      "comment-form",
      "Du möchtest diesen Beitrag kommentieren?",
      "Melde dich an, um mitzureden.",
    ),
    ...chrome("related", "Weitere Beiträge aus der Region", ...story.headlines(4)),
    ...(story.int(0, 3) > 0
      ? chrome(
          "legal",
          "Für Beiträge von Leserreportern sind diese selbst verantwortlich. Verstöße bitte melden.",
        )
      : []),
    ...chrome("footer", "Hilfe", "Verhaltenskodex", "Impressum", "Datenschutz"),
  ],
};
